import Civics
import Deciding
import Ledger

/// The meeting of the demo year at which its vote is held: all of it is a sample.
///
/// It is opened with the 268 deputies in office on its first day. The adoption of the scrutineers
/// comes last: once that is recorded, the meeting is the visitors' and nothing is made again.
struct DemoMeeting {
    private let district: ID<Jurisdiction>
    private let ledger: Ledger
    private let row = DemoTable(DemoFiles.meetings).rows[0]
    private let actor = Actor.operatorAtConsole

    /// The meeting of a jurisdiction.
    init(of district: ID<Jurisdiction>, in ledger: Ledger) {
        self.district = district
        self.ledger = ledger
    }

    /// Makes what is not there yet.
    func make() async throws(CommandFailure) {
        do throws(MeetingError) {
            let meeting = try await prepared()
            guard try await folder(meeting).meeting.scrutineers == nil else { return }
            try await writeLists(meeting)
            try await grantLeave(meeting)
            try await nameOfficers(meeting)
            try await keepChecklist(meeting)
            try await open(meeting)
            try await adopt(meeting)
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            preconditionFailure("the demo year's meeting cannot be made: \(error)")
        }
    }

    private func prepared() async throws(MeetingError) -> ID<Meeting> {
        let known: [ReadingMeetings.Listed]
        do throws(ReadError) {
            known = try await ReadingMeetings(ledger).all(in: district, by: actor)
        } catch {
            throw MeetingError(error)
        }
        if let meeting = known.last?.meeting { return meeting.id }
        return try await PreparingMeetings(ledger).prepare(
            MeetingForm([
                .number: row["number"], .starts: row["starts_on"], .ends: row["ends_on"],
                .place: row["place"], .source: row["source"],
            ]),
            by: actor,
            in: district,
            certainty: row.provenance.certainty
        )
    }

    private func writeLists(_ meeting: ID<Meeting>) async throws(MeetingError) {
        let known = try await folder(meeting)
        if known.agenda.isEmpty {
            var lines: [CivilDate: String] = [:]
            for row in DemoTable(DemoFiles.meetingAgenda).rows {
                let day = row.read("day", CivilDate.init(iso:))
                lines[day, default: ""] += "\(row["hour"]) | \(row["matter"])\n"
            }
            try await KeepingAgenda(ledger).write(
                meeting,
                lines,
                before: known.agenda.fingerprint,
                by: actor,
                in: district
            )
        }
        if known.observers.isEmpty {
            let lines = DemoTable(DemoFiles.meetingObservers).rows
                .map { "\($0["name"])，\($0["unit"])" }
                .joined(separator: "\n")
            try await KeepingObservers(ledger).write(
                meeting,
                MeetingForm([.lines: lines]),
                before: Digest(of: known.observers.lines),
                by: actor,
                in: district
            )
        }
    }

    private func grantLeave(_ meeting: ID<Meeting>) async throws(MeetingError) {
        let known = try await folder(meeting)
        for row in DemoTable(DemoFiles.meetingLeave).rows {
            let deputy = known.people.first { String($0.number) == row["deputy"] }?.deputy
            guard !known.leaves.contains(where: { $0.deputy == deputy }) else { continue }
            try await KeepingLeave(ledger).grant(
                meeting,
                MeetingForm([
                    .deputy: row["deputy"], .kind: row["kind"], .from: row["from"],
                    .to: row["to"], .note: row["note"],
                ]),
                by: actor,
                in: district
            )
        }
    }

    private func nameOfficers(_ meeting: ID<Meeting>) async throws(MeetingError) {
        let known = try await folder(meeting)
        for row in DemoTable(DemoFiles.meetingOfficers).rows {
            let deputy = known.people.first { String($0.number) == row["deputy"] }
            let isNamed = known.officers.contains { officer in
                officer.name == row["name"] || officer.deputy == deputy?.deputy && deputy != nil
            }
            guard !isNamed else { continue }
            let account = known.accounts.first { $0.account.login == row["account"] }
            try await NamingOfficers(ledger).name(
                meeting,
                MeetingForm([
                    .role: row["role"], .deputy: row["deputy"], .name: row["name"],
                    .unit: row["unit"], .account: account?.account.id.description ?? "",
                ]),
                by: actor,
                in: district
            )
        }
    }

    private func keepChecklist(_ meeting: ID<Meeting>) async throws(MeetingError) {
        let known = try await folder(meeting).checklist.steps.map(\.step)
        let keeping = KeepingChecklist(ledger)
        for row in DemoTable(DemoFiles.meetingSteps).rows {
            let step = known.first { $0.kind.rawValue == row["kind"] && $0.name == row["name"] }
            let plan = MeetingForm([
                .name: row["name"], .owner: row["owner"], .due: step?.due?.description ?? "",
            ])
            guard let step else {
                try await keeping.add(meeting, plan, by: actor, in: district)
                continue
            }
            var version = step.version
            if step.owner.isEmpty {
                try await keeping.act(
                    .plan,
                    on: step.id,
                    version: version,
                    of: meeting,
                    plan,
                    by: actor,
                    in: district
                )
                version += 1
            }
            guard !row["note"].isEmpty, step.tick == nil else { continue }
            try await keeping.act(
                .tick,
                on: step.id,
                version: version,
                of: meeting,
                MeetingForm([.note: row["note"]]),
                by: actor,
                in: district
            )
        }
    }

    private func open(_ meeting: ID<Meeting>) async throws(MeetingError) {
        let known = try await folder(meeting)
        guard known.meeting.state == .preparing else { return }
        let day = row.read("opened_on", CivilDate.init(iso:))
        try await OpeningMeetings(ledger).open(
            meeting,
            MeetingForm([.day: day.description]),
            seen: MeetingOpening(of: known.roll, on: day).fingerprint,
            by: actor,
            in: district
        )
    }

    private func adopt(_ meeting: ID<Meeting>) async throws(MeetingError) {
        guard try await folder(meeting).meeting.state == .open else { return }
        try await NamingOfficers(ledger).adopt(
            meeting,
            MeetingForm([
                .date: row["scrutineers_on"], .decision: row["scrutineers_decision"],
            ]),
            by: actor,
            in: district
        )
    }

    private func folder(_ meeting: ID<Meeting>) async throws(MeetingError) -> MeetingFolder {
        do throws(ReadError) {
            return try await ReadingMeetings(ledger).folder(
                of: meeting,
                in: district,
                by: actor
            )
        } catch {
            throw MeetingError(error)
        }
    }
}

extension MeetingError {
    /// What a failed reading means to whoever makes the meeting.
    fileprivate init(_ error: ReadError) {
        switch error {
        case .denied(let denied): self = .denied(denied)
        case .notFound: self = .notFound
        case .store(let error): self = .store(error)
        }
    }
}
