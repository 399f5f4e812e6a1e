import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import TestSupport
import Testing

/// Opening a meeting, and who is a deputy at it from then on.
@Suite struct OpeningMeetingsTests {
    private static func refusal(
        _ record: TestRecord,
        _ id: ID<Meeting>,
        on day: String,
        seen: Digest? = nil
    ) async throws -> MeetingError? {
        let folder = try await record.folder(id)
        let looked = (try? CivilDate(iso: day)).map { MeetingOpening(of: folder.roll, on: $0) }
        let seen = seen ?? looked?.fingerprint
        return await failure { () async throws(MeetingError) in
            try await OpeningMeetings(record.ledger).open(
                id,
                MeetingForm([.day: day]),
                seen: seen,
                by: .operatorAtConsole,
                in: Places.beibei
            )
        }
    }

    private static func change(
        _ record: TestRecord,
        _ id: ID<Meeting>,
        _ step: ElectorateStep,
        _ number: String,
        document: String = "公告第9号"
    ) async -> MeetingError? {
        await failure { () async throws(MeetingError) in
            try await ChangingElectorate(record.ledger).change(
                id,
                by: step,
                MeetingForm([.deputy: number, .document: document, .reason: "辞职"]),
                by: .operatorAtConsole,
                in: Places.beibei
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the deputies of the day are frozen and the roll changes them no more`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let id = try await record.preparedMeeting()
            let term = try await record.folder(id).roll.term.id
            let gone = RollSample.form(since: "2023-02-21") { $0.departure = "died" }
            #expect(try await record.refusal(4, of: term, by: .leave, gone) == nil)
            let look = MeetingOpening(
                of: try await record.roll(term),
                on: try CivilDate(iso: MeetingSample.firstDay)
            )

            try await record.open(id)
            let entry = try #require(try await record.lastAuditEntry())
            let renamed = RollSample.form(since: "2023-02-22") { $0.name = "李琪" }
            #expect(try await record.refusal(2, of: term, by: .rename, renamed) == nil)
            let folder = try await record.folder(id)

            #expect(look.count == RollCount(seats: 7, inOffice: 4))
            #expect(look.delegations.map(\.count) == [2, 2])
            #expect(look.namesakes.isEmpty)
            #expect(folder.meeting.state == .open)
            #expect(folder.meeting.openedOn?.description == MeetingSample.firstDay)
            #expect(folder.electorate.deputies.map(\.number) == [1, 2, 3, 9])
            #expect(folder.electorate.deputies.map(\.name).contains("李綦"))
            #expect(folder.electorate.deputies.first?.seat == "1排1座")
            #expect(folder.count == RollCount(seats: 7, inOffice: 4))
            #expect(entry.action == "meeting.open")
            #expect(entry.facts.contains("\"deputies\":\"4\""))
            #expect(!entry.facts.contains("王甽"))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a meeting is not opened on a wrong day or over a roll nobody looked at`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let id = try await record.preparedMeeting()
            let folder = try await record.folder(id)
            let (first, last) = (folder.meeting.startsOn, folder.meeting.endsOn)
            let today = try CivilDate(iso: "2023-02-23")
            let before = try await record.rowCounts()

            let early = try await Self.refusal(record, id, on: "2023-02-21")
            let late = try await Self.refusal(record, id, on: "2023-02-25")
            let future = try await Self.refusal(record, id, on: "2023-02-24")
            let none = try await Self.refusal(record, id, on: "开幕那天")
            let unseen = try await Self.refusal(
                record,
                id,
                on: MeetingSample.firstDay,
                seen: Digest(of: "another roll")
            )

            #expect(early == .faults([MeetingFault(.day, .beforeFirst(first))]))
            #expect(late == .faults([MeetingFault(.day, .outside(from: first, to: last))]))
            #expect(future == .faults([MeetingFault(.day, .inFuture(today: today))]))
            #expect(none == .faults([MeetingFault(.day, .date)]))
            #expect(unseen == .changedMeanwhile)
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `nobody on the roll opens nothing`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            _ = try await record.openedTerm()
            record.clock.move(to: try CivilDate(iso: "2023-02-23"))
            let id = try await PreparingMeetings(record.ledger).prepare(
                MeetingSample.form,
                by: .operatorAtConsole,
                in: Places.beibei
            )

            let refused = try await Self.refusal(record, id, on: MeetingSample.firstDay)

            #expect(refused == .nobodyInOffice(try CivilDate(iso: MeetingSample.firstDay)))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `of two who open at once one does`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let id = try await record.preparedMeeting()

            async let one = Self.refusal(record, id, on: MeetingSample.firstDay)
            async let other = Self.refusal(record, id, on: MeetingSample.firstDay)
            let refusals = try await [one, other]

            #expect(refusals.count { $0 == nil } == 1)
            #expect(refusals.contains(.wrongState(.open)))
            #expect(try await record.folder(id).electorate.deputies.count == 5)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `decisions change who is a deputy, and the base follows`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let id = try await record.openedMeeting()
            let term = try await record.folder(id).roll.term.id
            let roll = try await record.roll(term)
            let joining = RollSample.joining(roll) { $0.since = "2023-02-23" }

            let unknown = await Self.change(record, id, .join, "10")
            #expect(await record.refusalToJoin(term, joining) == nil)
            let left = await Self.change(record, id, .leave, "２")
            let joined = await Self.change(record, id, .join, "10")
            let folder = try await record.folder(id)
            let again = await Self.change(record, id, .leave, "2")
            let back = await Self.change(record, id, .join, "2")
            let twice = await Self.change(record, id, .join, "1")
            let nobody = await Self.change(record, id, .leave, "77")
            let silent = await Self.change(record, id, .leave, "3", document: "")

            let decision = MeetingDeputy.Decision(document: "公告第9号", reason: "辞职")
            #expect(unknown == .faults([MeetingFault(.deputy, .noDeputy("10"))]))
            #expect(left == nil)
            #expect(joined == nil)
            #expect(folder.electorate.inOffice.map(\.number) == [1, 3, 4, 9, 10])
            #expect(folder.electorate.deputies.map(\.number) == [1, 2, 3, 4, 9, 10])
            #expect(folder.electorate.deputies.first { $0.number == 2 }?.left == decision)
            #expect(folder.electorate.deputies.last?.joined == decision)
            #expect(folder.electorate.deputies.last?.name == "新代表")
            #expect(again == .leftAlready(decision))
            #expect(back == .leftAlready(decision))
            #expect(twice == .faults([MeetingFault(.deputy, .inAlready(1, name: "王甽"))]))
            #expect(nobody == .faults([MeetingFault(.deputy, .noDeputy("77"))]))
            #expect(silent == .faults([MeetingFault(.document, .missing)]))
            let entry = try #require(try await record.lastAuditEntry())
            #expect(entry.action == "meeting.deputy-join")
            #expect(entry.reason == "辞职")
            #expect(entry.facts.contains("\"deputies\":\"5\""))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `nobody leaves or joins before the opening or after the end`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let id = try await record.preparedMeeting()

            let before = await Self.change(record, id, .leave, "2")
            try await record.open(id)
            try await PreparingMeetings(record.ledger)
                .close(id, by: .operatorAtConsole, in: Places.beibei)
            let after = await Self.change(record, id, .leave, "2")

            #expect(before == .wrongState(.preparing))
            #expect(after == .wrongState(.closed))
        }
    }

    @Test(
        arguments: TestDatabase.engines,
        [SessionState.opened, .issuing, .casting, .closed, .reconciled, .counting]
    )
    func `nothing changes and nothing is closed while a session runs`(
        engine: Engine,
        state: SessionState
    ) async throws {
        try await TestRecord.with(engine) { record in
            let id = try await record.openedMeeting()
            _ = try await record.frozenList(by: record.officer(.clerk))
            try await record.session(state, of: id)

            let running = await Self.change(record, id, .leave, "2")
            let closing = await failure { () async throws(MeetingError) in
                try await PreparingMeetings(record.ledger)
                    .close(id, by: .operatorAtConsole, in: Places.beibei)
            }
            let isRunning = try await record.folder(id).isVoting
            try await record.voidSession()
            let over = await Self.change(record, id, .leave, "2")

            #expect(running == .sessionRunning)
            #expect(closing == .sessionRunning)
            #expect(isRunning)
            #expect(over == nil)
        }
    }
}
