import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import TestSupport
import Testing

/// Leave, observers and the agenda.
@Suite struct MeetingPeopleTests {
    private static func grant(
        _ record: TestRecord,
        _ id: ID<Meeting>,
        _ texts: [MeetingField: String]
    ) async -> MeetingError? {
        await failure { () async throws(MeetingError) in
            try await KeepingLeave(record.ledger).grant(
                id,
                MeetingForm(
                    [.kind: "illness", .from: "2023-02-22", .to: "2023-02-23"]
                        .merging(texts) { $1 }
                ),
                by: .operatorAtConsole,
                in: Places.beibei
            )
        }
    }

    private static func withdraw(
        _ record: TestRecord,
        _ leave: ID<MeetingLeave>,
        from id: ID<Meeting>,
        because reason: String
    ) async -> MeetingError? {
        await failure { () async throws(MeetingError) in
            try await KeepingLeave(record.ledger).withdraw(
                leave,
                from: id,
                MeetingForm([.reason: reason]),
                by: .operatorAtConsole,
                in: Places.beibei
            )
        }
    }

    private static func write(
        _ record: TestRecord,
        _ id: ID<Meeting>,
        _ lines: String,
        before: String
    ) async -> MeetingError? {
        await failure { () async throws(MeetingError) in
            try await KeepingObservers(record.ledger).write(
                id,
                MeetingForm([.lines: lines]),
                before: Digest(of: before),
                by: .operatorAtConsole,
                in: Places.beibei
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a deputy is found by name, and of namesakes none is taken`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let id = try await record.openedMeeting()

            let found = await Self.grant(record, id, [.deputy: " 李綦 "])
            let several = await Self.grant(record, id, [.deputy: "王甽"])
            let nobody = await Self.grant(record, id, [.deputy: "路人"])
            let folder = try await record.folder(id)

            #expect(found == nil)
            #expect(folder.leaves.compactMap { folder.numberOnRoll($0.deputy) } == [2])
            let delegations = folder.roll.delegations
            #expect(
                several
                    == .faults([
                        MeetingFault(
                            .deputy,
                            .namesakes(
                                name: "王甽",
                                [
                                    .init(number: 1, delegation: delegations.first),
                                    .init(number: 4, delegation: delegations.last),
                                ]
                            )
                        )
                    ])
            )
            #expect(nobody == .faults([MeetingFault(.deputy, .noDeputyNamed("路人"))]))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `leave holds for its days, leaves the base alone and is withdrawn with a reason`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let id = try await record.preparedMeeting()

            let before = await Self.grant(record, id, [.deputy: "3"])
            try await record.open(id)
            let open = await Self.grant(record, id, [.deputy: "9", .to: "2023-02-24"])
            let entry = try #require(try await record.lastAuditEntry())
            let folder = try await record.folder(id)
            let leave = try #require(
                folder.leaves.first { folder.electorate.deputies[2].deputy == $0.deputy }
            )
            let silent = await Self.withdraw(record, leave.id, from: id, because: " ")
            let withdrawn = await Self.withdraw(record, leave.id, from: id, because: "提前返回")
            let again = await Self.withdraw(record, leave.id, from: id, because: "x")
            let after = try await record.folder(id)
            let anew = await Self.grant(record, id, [.deputy: "3"])

            #expect(before == nil)
            #expect(open == nil)
            #expect(entry.action == "meeting.leave")
            #expect(!entry.facts.contains("买买提"))
            #expect(folder.count.inOffice == 5)
            #expect(leave.covers(try CivilDate(iso: "2023-02-23")))
            #expect(!leave.covers(try CivilDate(iso: "2023-02-24")))
            #expect(silent == .faults([MeetingFault(.reason, .missing)]))
            #expect(withdrawn == nil)
            #expect(again == .leaveWithdrawn("提前返回"))
            #expect(after.leaves.count == 2)
            #expect(after.leaves.count { $0.covers(after.meeting.startsOn) } == 1)
            #expect(anew == nil)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `leave that cannot be is refused`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let id = try await record.preparedMeeting()
            let (first, last) = (
                try CivilDate(iso: "2023-02-22"), try CivilDate(iso: "2023-02-24")
            )
            #expect(await Self.grant(record, id, [.deputy: "1", .to: "2023-02-22"]) == nil)
            let before = try await record.rowCounts()
            let cases: [([MeetingField: String], [MeetingFault])] = [
                ([.deputy: "77"], [MeetingFault(.deputy, .noDeputy("77"))]),
                ([.deputy: "路人"], [MeetingFault(.deputy, .noDeputyNamed("路人"))]),
                ([:], [MeetingFault(.deputy, .missing)]),
                ([.deputy: "2", .kind: "holiday"], [MeetingFault(.kind, .unknown)]),
                (
                    [.deputy: "2", .to: "2023-02-25"],
                    [MeetingFault(.to, .outside(from: first, to: last))]
                ),
                (
                    [.deputy: "2", .from: "2023-02-24"],
                    [MeetingFault(.to, .backwards)]
                ),
                (
                    [.deputy: "1"],
                    [MeetingFault(.from, .onLeave(from: first, to: first))]
                ),
            ]

            for (texts, faults) in cases {
                #expect(await Self.grant(record, id, texts) == .faults(faults))
            }
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `an observer who has been checked in stays on the list`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let id = try await record.openedMeeting()
            _ = await Self.write(record, id, "张三\n李四", before: "")
            let known = try await record.folder(id).observers
            try await record.vandalise(
                """
                INSERT INTO sitting (id, meeting_id, number, held_on, is_closed)
                VALUES (1, $1, 1, '2023-02-22', 0)
                """,
                [id]
            )
            try await record.vandalise(
                "INSERT INTO observer_presence (sitting_id, observer_id) VALUES (1, $1)",
                [known[0].id]
            )

            let present = await Self.write(record, id, "李四", before: known.lines)
            let absent = await Self.write(record, id, "张三", before: known.lines)

            #expect(present == .observerBound)
            #expect(absent == nil)
            #expect(try await record.folder(id).observers.map(\.name) == ["张三"])
            #expect(try await record.rowCounts()["observer_presence"] == 1)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the list of observers is written whole, and who stays keeps the key`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let id = try await record.preparedMeeting()

            let first = await Self.write(record, id, "张 三，区财政局\n李四\n\n", before: "")
            let once = try await record.folder(id).observers
            let stale = await Self.write(record, id, "王五", before: "")
            let second = await Self.write(
                record,
                id,
                "李四\n王五\t区教委\n张三,区财政局",
                before: once.lines
            )
            let twice = try await record.folder(id).observers
            let same = await Self.write(
                record,
                id,
                "李四\n李四\n，区教委",
                before: twice.lines
            )

            #expect(first == nil)
            #expect(once.map(\.name) == ["张三", "李四"])
            #expect(once.map(\.unit) == ["区财政局", ""])
            #expect(stale == .changedMeanwhile)
            #expect(second == nil)
            #expect(twice.map(\.name) == ["李四", "王五", "张三"])
            #expect(twice[0].id == once[1].id)
            #expect(twice[2].id == once[0].id)
            #expect(
                same
                    == .faults([
                        MeetingFault(.lines, .lineTwice("李四")),
                        MeetingFault(.lines, .line("，区教委")),
                    ])
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the agenda is written day by day, and nobody writes over another's`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let id = try await record.preparedMeeting()
            let days = try await record.folder(id).meeting.days
            func write(_ lines: [CivilDate: String], before: Digest) async -> MeetingError? {
                await failure { () async throws(MeetingError) in
                    try await KeepingAgenda(record.ledger).write(
                        id,
                        lines,
                        before: before,
                        by: .operatorAtConsole,
                        in: Places.beibei
                    )
                }
            }
            let empty = [AgendaItem]().fingerprint

            let written = await write(
                [days[2]: "09:00 | 票决\n闭幕", days[0]: "上午 ｜ 开幕"],
                before: empty
            )
            let agenda = try await record.folder(id).agenda
            let stale = await write([days[0]: "别的"], before: empty)
            let nothing = await write([days[1]: "09:00 | "], before: agenda.fingerprint)

            #expect(written == nil)
            #expect(agenda.map(\.day) == [days[0], days[2], days[2]])
            #expect(agenda.map(\.hour) == ["上午", "09:00", ""])
            #expect(agenda.map(\.matter) == ["开幕", "票决", "闭幕"])
            #expect(agenda.lines(on: days[2]) == "09:00 | 票决\n闭幕")
            #expect(stale == .changedMeanwhile)
            #expect(
                nothing == .faults([MeetingFault(.lines, .line("09:00 |"), day: days[1])])
            )
        }
    }
}

extension MeetingFolder {
    /// The number of a deputy.
    fileprivate func numberOnRoll(_ deputy: ID<Deputy>) -> Int? {
        people.first { $0.deputy == deputy }?.number
    }
}
