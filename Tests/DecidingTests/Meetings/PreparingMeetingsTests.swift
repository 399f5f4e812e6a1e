import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import TestSupport
import Testing

/// Preparing and correcting meetings.
@Suite struct PreparingMeetingsTests {
    private static func refusal(
        _ record: TestRecord,
        _ edit: (inout MeetingForm) -> Void
    ) async -> MeetingError? {
        var form = MeetingSample.form
        edit(&form)
        let typed = form
        return await failure { () async throws(MeetingError) in
            _ = try await PreparingMeetings(record.ledger).prepare(
                typed,
                by: .operatorAtConsole,
                in: Places.beibei
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a meeting is prepared with its steps, in the term of its first day`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let id = try await record.preparedMeeting()

            let folder = try await record.folder(id)
            let listed = try await ReadingMeetings(record.ledger).all(
                in: Places.beibei,
                by: .operatorAtConsole
            )

            #expect(folder.meeting.number == 2)
            #expect(folder.meeting.place == "会堂")
            #expect(folder.meeting.state == .preparing)
            #expect(folder.roll.term.number == 19)
            #expect(folder.electorate.deputies.isEmpty)
            #expect(folder.count == RollCount(seats: 7, inOffice: 5))
            #expect(
                folder.checklist.steps.map(\.step.kind)
                    == MeetingStep.Kind.allCases.filter { $0 != .own }
            )
            #expect(
                folder.checklist.steps.map { $0.step.due?.description }.prefix(3)
                    == ["2023-02-08", "2023-02-08", "2023-02-15"]
            )
            #expect(listed.map(\.meeting.id) == [id])
            #expect(listed.first?.deputies == nil)
            let entry = try #require(try await record.lastAuditEntry())
            #expect(entry.action == "meeting.prepare")
            #expect(entry.object == "meeting \(id)")
            #expect(entry.facts.contains("\"starts\":\"2023-02-22\""))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `every fault of the form is told, and nothing is left`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            _ = try await record.preparedMeeting()
            let before = try await record.rowCounts()
            let cases: [([MeetingFault], (inout MeetingForm) -> Void)] = [
                ([MeetingFault(.number, .taken(2))], { _ in }),
                (
                    [
                        MeetingFault(.number, .number), MeetingFault(.starts, .date),
                        MeetingFault(.ends, .missing), MeetingFault(.source, .missing),
                    ],
                    { form in
                        form = MeetingForm([.number: "一百", .starts: "明天", .source: " "])
                    }
                ),
                (
                    [MeetingFault(.ends, .backwards)],
                    { ($0[.number], $0[.starts], $0[.ends]) = ("3", "2023-09-02", "2023-09-01") }
                ),
                (
                    [MeetingFault(.ends, .tooManyDays(31, most: 30))],
                    { ($0[.number], $0[.starts], $0[.ends]) = ("3", "2023-09-01", "2023-10-01") }
                ),
                (
                    [MeetingFault(.starts, .noTerm)],
                    { ($0[.number], $0[.starts], $0[.ends]) = ("1", "2021-09-01", "2021-09-01") }
                ),
                // Number 3 on a day of number 2, and number 1 after it.
                ([MeetingFault(.starts, .order(2))], { $0[.number] = "3" }),
                (
                    [MeetingFault(.starts, .order(2))],
                    { ($0[.number], $0[.starts], $0[.ends]) = ("1", "2023-09-01", "2023-09-01") }
                ),
                (
                    [MeetingFault(.place, .tooLong(characters: 201, most: 200))],
                    { form in
                        (form[.number], form[.starts], form[.ends]) =
                            ("3", "2023-09-01", "2023-09-01")
                        form[.place] = String(repeating: "堂", count: 201)
                    }
                ),
            ]

            for (faults, edit) in cases {
                #expect(await Self.refusal(record, edit) == .faults(faults))
            }
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a correction is made on what was seen, and only before the opening`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let id = try await record.preparedMeeting()
            var form = MeetingSample.form
            func correct(version: Int) async -> MeetingError? {
                let typed = form
                return await failure { () async throws(MeetingError) in
                    try await PreparingMeetings(record.ledger).correct(
                        id,
                        version: version,
                        typed,
                        by: .operatorAtConsole,
                        in: Places.beibei
                    )
                }
            }
            form[.ends] = "2023-02-25"
            let first = await correct(version: 1)
            form[.ends] = "2023-02-26"
            let second = await correct(version: 1)
            let ends = try await record.folder(id).meeting.endsOn
            try await record.open(id)
            let late = await correct(version: 3)

            #expect(first == nil)
            #expect(second == .changedMeanwhile)
            #expect(ends.description == "2023-02-25")
            #expect(late == .wrongState(.open))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `days with an agenda are not corrected away`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let id = try await record.preparedMeeting()
            let last = try CivilDate(iso: "2023-02-24")
            try await KeepingAgenda(record.ledger).write(
                id,
                [last: "09:00 | 票决"],
                before: [AgendaItem]().fingerprint,
                by: .operatorAtConsole,
                in: Places.beibei
            )
            var form = MeetingSample.form
            form[.ends] = "2023-02-23"
            let typed = form

            let refused = await failure { () async throws(MeetingError) in
                try await PreparingMeetings(record.ledger).correct(
                    id,
                    version: 1,
                    typed,
                    by: .operatorAtConsole,
                    in: Places.beibei
                )
            }

            #expect(refused == .faults([MeetingFault(.ends, .agendaOutside(last))]))
        }
    }

    @Test func `another post and another place do not get at it`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let id = try await record.preparedMeeting()
            let clerk = Actor.officer(try await record.officer(.clerk))
            let county = Actor.officer(try await record.officer(.countyClerk))
            let ledger = record.ledger

            let prepared = await failure { () async throws(MeetingError) in
                _ = try await PreparingMeetings(ledger)
                    .prepare(MeetingSample.form, by: clerk, in: Places.beibei)
            }
            let read = await failure { () async throws(ReadError) in
                _ = try await ReadingMeetings(ledger).folder(of: id, in: Places.beibei, by: clerk)
            }
            let foreign = await failure { () async throws(ReadError) in
                _ = try await ReadingMeetings(ledger).folder(of: id, in: Places.ninghai, by: county)
            }
            let closed = await failure { () async throws(MeetingError) in
                try await PreparingMeetings(ledger).close(id, by: county, in: Places.ninghai)
            }

            #expect(prepared?.code == "meeting.denied")
            #expect(read?.code == "read.denied")
            #expect(foreign == .notFound)
            #expect(closed == .notFound)
        }
    }
}
