import Civics
import Deciding
import Ledger
import Tallying

/// The vote of the demo year, held from the first check-in to the seal: all of it is a sample.
///
/// Ten candidates, eight to be chosen; the eighth and ninth have as many votes as each other, so
/// that it is voted on again. Each step is taken where the record stands, and once it is sealed
/// nothing is made any more.
struct DemoPoll {
    private static let absent = 27

    private let district: Jurisdiction
    private let ledger: Ledger
    private let actor = Actor.operatorAtConsole

    /// The vote of a jurisdiction.
    init(of district: Jurisdiction, in ledger: Ledger) {
        self.district = district
        self.ledger = ledger
    }

    /// Makes what is not there yet.
    func make() async throws(CommandFailure) {
        do throws(PollError) {
            guard let folder = try await folder(), folder.meeting.scrutineers != nil else {
                return
            }
            let poll = try await prepared(folder)
            guard try await view(poll).day.poll.state != .sealed else { return }
            let sitting = try await opened(folder)
            while let step = try await next(poll) {
                try await take(step, of: poll, at: sitting, folder)
            }
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            preconditionFailure("the demo year's vote cannot be held: \(error)")
        }
    }

    // MARK: - Where it stands

    /// What is to be done next.
    private enum Step {
        case lockRule, takeScrutineers, open
        case session(BallotSession)
        case conclude, certify, accept, announce, seal
    }

    private func next(_ poll: ID<Poll>) async throws(PollError) -> Step? {
        let view = try await view(poll)
        switch view.day.poll.state {
        case .prepared: return .lockRule
        case .rulesAdopted: return .takeScrutineers
        case .scrutineersAdopted: return .open
        case .voting:
            if let open = view.day.open { return .session(open) }
            return view.next == .finished ? .conclude : .open
        case .counted: return .certify
        case .certified: return .accept
        case .accepted: return .announce
        case .announced: return .seal
        case .sealed: return nil
        }
    }

    private func view(_ poll: ID<Poll>) async throws(PollError) -> PollView {
        do throws(ReadError) {
            return try await ReadingPolls(ledger).view(of: poll, in: district.id, by: actor)
        } catch {
            throw PollError(error)
        }
    }

    private func folder() async throws(PollError) -> MeetingFolder? {
        do throws(ReadError) {
            let reading = ReadingMeetings(ledger)
            guard let meeting = try await reading.all(in: district.id, by: actor).last?.meeting
            else { return nil }
            return try await reading.folder(of: meeting.id, in: district.id, by: actor)
        } catch {
            throw PollError(error)
        }
    }

    // MARK: - Before the vote

    private func prepared(_ folder: MeetingFolder) async throws(PollError) -> ID<Poll> {
        let known: [PollView]
        do throws(ReadError) {
            known = try await ReadingPolls(ledger).views(in: district.id, by: actor)
        } catch {
            throw PollError(error)
        }
        if let poll = known.last?.day.poll { return poll.id }
        return try await PreparingPolls(ledger).prepare(
            PollForm(
                kind: Poll.Kind.projects.rawValue,
                year: "2023",
                title: "2023年民生实事，十项选八",
                titleEnglish: "Projects of 2023, eight of ten"
            ),
            at: folder.meeting.id,
            by: actor,
            in: district.id,
            certainty: .inventedSample
        )
    }

    /// The sitting, with everybody there but those on leave and some others.
    private func opened(_ folder: MeetingFolder) async throws(PollError) -> ID<Sitting> {
        do throws(RegisterError) {
            if try await sitting() == nil {
                _ = try await KeepingSittings(ledger).open(
                    folder.meeting.id,
                    on: "2023-02-24",
                    by: actor,
                    in: district.id
                )
            }
            guard let sitting = try await sitting() else { throw .notFound }
            if sitting.presence.present == 0 {
                let coming = sitting.electorate.inOffice
                    .filter { !sitting.onLeave.contains($0.deputy) }
                    .dropLast(Self.absent - sitting.onLeave.count)
                _ = try await ServingTogether(ledger).bringIn(
                    coming.map { String($0.number) }.joined(separator: " "),
                    at: sitting.sitting.id,
                    by: actor,
                    in: district.id
                )
            }
            return sitting.sitting.id
        } catch .store(let error) {
            throw .store(error)
        } catch {
            preconditionFailure("the demo year's sitting cannot be held: \(error)")
        }
    }

    private func sitting() async throws(RegisterError) -> SittingRegister? {
        do throws(ReadError) {
            return try await ReadingRegister(ledger).sittings(in: district.id, by: actor)
                .flatMap(\.sittings).last
        } catch .store(let error) {
            throw .store(error)
        } catch {
            throw .notFound
        }
    }

    // MARK: - The vote

    private func take(
        _ step: Step,
        of poll: ID<Poll>,
        at sitting: ID<Sitting>,
        _ folder: MeetingFolder
    ) async throws(PollError) {
        let version = try await view(poll).day.poll.version
        let (home, certifying) = (district.id, Certifying(ledger))
        switch step {
        case .lockRule:
            try await ConductingPolls(ledger).lockRule(
                poll,
                version: version,
                by: actor,
                in: home
            )
        case .takeScrutineers:
            try await ConductingPolls(ledger).takeScrutineers(
                poll,
                version: version,
                by: actor,
                in: home
            )
        case .open:
            try await HoldingSessions(ledger).open(
                poll,
                version: version,
                SessionForm(sitting: sitting.description, printed: "280"),
                by: actor,
                in: home
            )
        case .session(let session):
            try await hold(session, of: poll, version: version, folder)
        case .conclude:
            try await certifying.conclude(poll, version: version, by: actor, in: home)
        case .certify:
            try await certifying.certify(poll, version: version, by: actor, in: home)
        case .accept:
            try await certifying.accept(
                poll,
                version: version,
                decision: "示例主席团决定〔2023〕5号",
                by: actor,
                in: home
            )
        case .announce:
            _ = try await certifying.announce(
                poll,
                version: version,
                number: "示例公告第2号",
                by: actor,
                in: home
            )
        case .seal:
            try await certifying.seal(
                poll,
                version: version,
                SealForm(packets: "7", place: "示例：区人大常委会档案室", until: "2099-12-31"),
                by: actor,
                in: home
            )
        }
    }

    private func hold(
        _ session: BallotSession,
        of poll: ID<Poll>,
        version: Int,
        _ folder: MeetingFolder
    ) async throws(PollError) {
        let holding = HoldingSessions(ledger)
        switch session.state {
        case .opened:
            try await holding.startIssuing(poll, version: version, by: actor, in: district.id)
        case .issuing:
            try await issue(session)
            try await holding.startCasting(poll, version: version, by: actor, in: district.id)
        case .casting:
            try await holding.closeBoxes(poll, version: version, by: actor, in: district.id)
        case .closed, .reconciled, .counting:
            do throws(CountingError) {
                try await DemoCount(of: session, in: ledger, district.id, folder).make()
            } catch .store(let error) {
                throw .store(error)
            } catch {
                preconditionFailure("the demo year's votes cannot be counted: \(error)")
            }
        case .void, .counted, .abandoned: break
        }
    }

    /// A paper for everybody there who has none; somebody spoils one and gets another.
    private func issue(_ session: BallotSession) async throws(PollError) {
        do throws(RegisterError) {
            let register = try await register(of: session.sitting)
            let present = register.electorate.inOffice.filter { register.isPresent($0.deputy) }
            let holders = register.session(session.id)?.issues ?? [:]
            if present.contains(where: { holders[$0.deputy] == nil }) {
                _ = try await ServingTogether(ledger).issueToAll(
                    of: [session.id],
                    at: session.sitting,
                    by: actor,
                    in: district.id
                )
            }
            let votes = DemoVotes(of: session.kind, boxes: 6)
            guard session.spoilt < votes.spoilt, let holder = present.first else { return }
            _ = try await IssuingPapers(ledger).exchange(
                of: holder.deputy,
                in: session.id,
                because: .miswritten,
                at: session.sitting,
                by: actor,
                in: district.id
            )
        } catch .store(let error) {
            throw .store(error)
        } catch {
            preconditionFailure("the demo year's papers cannot be issued: \(error)")
        }
    }

    private func register(
        of sitting: ID<Sitting>
    ) async throws(RegisterError) -> SittingRegister {
        do throws(ReadError) {
            return try await ReadingRegister(ledger).register(
                of: sitting,
                in: district.id,
                by: actor
            )
        } catch .store(let error) {
            throw .store(error)
        } catch {
            throw .notFound
        }
    }
}

extension PollError {
    /// What a failed reading means to whoever holds the vote.
    fileprivate init(_ error: ReadError) {
        switch error {
        case .denied(let denied): self = .denied(denied)
        case .notFound: self = .notFound
        case .store(let error): self = .store(error)
        }
    }
}
