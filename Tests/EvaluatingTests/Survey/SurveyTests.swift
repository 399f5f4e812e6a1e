import Civics
import Database
import DatabaseContract
import Evaluating
import Ledger
import Tallying
import TestSupport
import Testing

/// A survey from its preparation to its result: one answer a slip, one a device, nothing joined.
@Suite struct SurveyTests {
    private static let office = Actor.operatorAtConsole

    /// A record with the list of 2023 and a prepared survey of it.
    private static func with(
        _ engine: Engine,
        isOpenToAll: Bool = true,
        _ body: (TestRecord, ID<Survey>) async throws -> Void
    ) async throws {
        try await TestRecord.with(engine) { record in
            _ = try await record.reportGround()
            let id = try await HoldingSurveys(record.ledger).prepare(
                SurveyForm(year: "2023", title: "2023年实事群众测评", isOpenToAll: isOpenToAll),
                by: office,
                in: Places.beibei
            )
            try await body(record, id)
        }
    }

    private static func slips(
        _ count: Int,
        _ record: TestRecord,
        _ id: ID<Survey>
    ) async throws -> [TrackingCode] {
        try await HoldingSurveys(record.ledger).drawSlips(
            String(count),
            for: id,
            by: office,
            in: Places.beibei
        )
    }

    private static func advance(
        to state: Survey.State,
        edit: Int,
        _ record: TestRecord,
        _ id: ID<Survey>
    ) async throws(SurveyError) {
        try await HoldingSurveys(record.ledger).advance(
            id,
            to: state,
            edit: edit,
            by: office,
            in: Places.beibei
        )
    }

    private static func answer(
        _ grades: [Int: String],
        _ words: String = "",
        with ticket: AnsweringSurveys.Ticket,
        _ record: TestRecord,
        _ id: ID<Survey>
    ) async throws(SurveyError) {
        try await AnsweringSurveys(record.ledger).answer(
            SurveyAnswer(grades: grades, words: words),
            with: ticket,
            to: id,
            in: Places.beibei
        )
    }

    private static func refusal(
        _ step: () async throws(SurveyError) -> Void
    ) async -> SurveyError? {
        do throws(SurveyError) {
            try await step()
            return nil
        } catch {
            return error
        }
    }

    private static func result(_ record: TestRecord) async throws -> SurveyResult? {
        try await ReadingSurveys(record.ledger).published(of: Places.beibei).first
    }

    @Test(arguments: TestDatabase.engines)
    func `a slip and a device answer once each, and are counted apart`(
        engine: Engine
    ) async throws {
        try await Self.with(engine) { record, id in
            let codes = try await Self.slips(2, record, id)
            try await Self.advance(to: .open, edit: 1, record, id)
            let slip = AnsweringSurveys.Ticket.slip(codes[0].description.lowercased())
            try await Self.answer(
                [1: "satisfied", 3: "dissatisfied"],
                "学校还差",
                with: slip,
                record,
                id
            )
            let again = await Self.refusal { () async throws(SurveyError) in
                try await Self.answer([1: "basic"], with: slip, record, id)
            }
            try await Self.answer([1: "basic"], with: .device("a"), record, id)
            let device = await Self.refusal { () async throws(SurveyError) in
                try await Self.answer([1: "basic"], with: .device("a"), record, id)
            }
            let early = try await ReadingSurveys(record.ledger).words(
                of: id,
                in: Places.beibei,
                by: Self.office
            )
            try await Self.advance(to: .closed, edit: 2, record, id)
            let late = await Self.refusal { () async throws(SurveyError) in
                try await Self.answer([1: "basic"], with: .device("b"), record, id)
            }

            let result = try #require(try await Self.result(record))

            #expect(again == .answered(.invited) && device == .answered(.open))
            #expect(late == .surveyIs(.closed))
            #expect(result.printed == 2 && result.used == 1 && result.devices == 1)
            let road = result.items[0]
            #expect(result.tally(road, .invited).satisfied == 1)
            #expect(result.tally(road, .invited).sample == 1)
            #expect(result.tally(road, .open).basic == 1)
            #expect(result.tally(road, .open).sample == 1)
            #expect(result.tally(result.items[1], .invited).sample == 0)
            #expect(result.tally(result.items[2], .invited).dissatisfied == 1)
            #expect(early.isEmpty)
            let words = try await ReadingSurveys(record.ledger).words(
                of: id,
                in: Places.beibei,
                by: Self.office
            )
            #expect(words == ["学校还差"])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the record holds no code, and nothing that joins a slip to an answer`(
        engine: Engine
    ) async throws {
        try await Self.with(engine) { record, id in
            let codes = try await Self.slips(3, record, id)
            try await Self.advance(to: .open, edit: 1, record, id)
            try await Self.answer(
                [1: "satisfied", 2: "basic"],
                with: .slip(codes[1].compact),
                record,
                id
            )
            let keys = try await record.ledger.read {
                (transaction: Transaction<StoreError>) throws(StoreError) -> [Int64] in
                try transaction.all("SELECT id FROM survey_grade ORDER BY id")
            }
            let facts = try await record.ledger.read {
                (transaction: Transaction<StoreError>) throws(StoreError) -> [String] in
                try transaction.all(
                    "SELECT facts FROM audit_entry WHERE action = 'survey.answer'"
                )
            }

            #expect(keys.count == 2)
            // Two keys of one answer are as far apart as any two random numbers.
            #expect(abs(keys[1] - keys[0]) > 1_000_000)
            #expect(facts == [#"{"number":"1","year":"2023"}"#])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `two who use one slip at once give one answer`(engine: Engine) async throws {
        try await Self.with(engine) { record, id in
            let code = try await Self.slips(1, record, id)[0]
            try await Self.advance(to: .open, edit: 1, record, id)

            let refusals = await withTaskGroup(of: SurveyError?.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        await Self.refusal { () async throws(SurveyError) in
                            try await Self.answer(
                                [1: "satisfied"],
                                with: .slip(code.compact),
                                record,
                                id
                            )
                        }
                    }
                }
                return await group.reduce(into: [SurveyError?]()) { $0.append($1) }
            }
            try await Self.advance(to: .closed, edit: 2, record, id)

            #expect(refusals.count { $0 == nil } == 1)
            #expect(refusals.count { $0 == .answered(.invited) } == 3)
            let result = try #require(try await Self.result(record))
            #expect(result.tally(result.items[0], .invited).sample == 1)
        }
    }

    @Test func `there is no grade of fewer than thirty, and exactly half is enough`() {
        func tally(_ satisfied: Int, _ basic: Int, _ dissatisfied: Int) -> SurveyResult.Tally {
            SurveyResult.Tally(satisfied: satisfied, basic: basic, dissatisfied: dissatisfied)
        }

        #expect(tally(29, 0, 0).grade == nil)
        #expect(tally(30, 0, 0).grade == .satisfied)
        #expect(tally(15, 0, 15).grade == .satisfied)
        #expect(tally(14, 1, 15).grade == .basic)
        #expect(tally(14, 0, 16).grade == .dissatisfied)
        #expect(tally(15, 5, 11).grade == .basic)
    }

    @Test func `every fault is named, and a refused answer leaves the slip unused`() async throws {
        try await Self.with(.sqlite, isOpenToAll: false) { record, id in
            let codes = try await Self.slips(1, record, id)
            let soon = await Self.refusal { () async throws(SurveyError) in
                try await Self.answer([1: "basic"], with: .slip(codes[0].compact), record, id)
            }
            try await Self.advance(to: .open, edit: 1, record, id)
            let nothing = await Self.refusal { () async throws(SurveyError) in
                try await Self.answer([:], with: .slip("123"), record, id)
            }
            let wrong = await Self.refusal { () async throws(SurveyError) in
                try await Self.answer(
                    [2: "best"],
                    "请打13800138000" + String(repeating: "字", count: 300),
                    with: .slip(codes[0].compact),
                    record,
                    id
                )
            }
            let unknown = await Self.refusal { () async throws(SurveyError) in
                try await Self.answer(
                    [1: "basic"],
                    with: .slip(TrackingCode.random().compact),
                    record,
                    id
                )
            }
            let device = await Self.refusal { () async throws(SurveyError) in
                try await Self.answer([1: "basic"], with: .device("a"), record, id)
            }
            try await Self.answer([1: "basic"], with: .slip(codes[0].compact), record, id)

            #expect(soon == .notFound)
            #expect(
                nothing
                    == .faults([
                        SurveyFault(.code, .code(.wrongLength(3)))
                    ])
            )
            #expect(
                wrong
                    == .faults([
                        SurveyFault(.grades, .grade(number: 2)),
                        SurveyFault(.words, .tooLong(313, most: 300)),
                        SurveyFault(.words, .telephone("13800138000")),
                    ])
            )
            #expect(unknown == .faults([SurveyFault(.code, .unknownCode)]))
            #expect(device == .slipNeeded)
        }
    }

    @Test func `it is opened when somebody can answer, and goes only forward`() async throws {
        try await Self.with(.sqlite, isOpenToAll: false) { record, id in
            let nobody = await Self.refusal { () async throws(SurveyError) in
                try await Self.advance(to: .open, edit: 1, record, id)
            }
            let early = await Self.refusal { () async throws(SurveyError) in
                try await Self.advance(to: .closed, edit: 1, record, id)
            }
            _ = try await Self.slips(1, record, id)
            try await Self.advance(to: .open, edit: 1, record, id)
            let stale = await Self.refusal { () async throws(SurveyError) in
                try await Self.advance(to: .closed, edit: 1, record, id)
            }
            try await Self.advance(to: .closed, edit: 2, record, id)
            let back = await Self.refusal { () async throws(SurveyError) in
                try await Self.advance(to: .open, edit: 3, record, id)
            }

            #expect(nobody == .nobodyCould && early == .surveyIs(.prepared))
            #expect(stale == .changedMeanwhile && back == .surveyIs(.closed))
        }
    }

    @Test func `bad input of the desk is named, and others may not`() async throws {
        try await Self.with(.sqlite) { record, id in
            let holding = HoldingSurveys(record.ledger)
            let clerk = Actor.officer(try await record.officer(.clerk))
            var refused: [SurveyError?] = []
            for form in [
                SurveyForm(year: "2019", title: "测评"), SurveyForm(year: "2023", title: " "),
                SurveyForm(year: "2023", title: String(repeating: "长", count: 61)),
            ] {
                refused.append(
                    await Self.refusal { () async throws(SurveyError) in
                        _ = try await holding.prepare(form, by: Self.office, in: Places.beibei)
                    }
                )
            }
            for count in ["0", "1001", "十"] {
                refused.append(
                    await Self.refusal { () async throws(SurveyError) in
                        _ = try await holding.drawSlips(
                            count,
                            for: id,
                            by: Self.office,
                            in: Places.beibei
                        )
                    }
                )
            }
            let denied = await Self.refusal { () async throws(SurveyError) in
                _ = try await holding.prepare(
                    SurveyForm(year: "2023", title: "测评"),
                    by: clerk,
                    in: Places.beibei
                )
            }

            #expect(
                refused == [
                    .faults([SurveyFault(.year, .noList)]),
                    .faults([SurveyFault(.title, .missing)]),
                    .faults([SurveyFault(.title, .tooLong(61, most: 60))]),
                    .faults([SurveyFault(.slips, .slips)]),
                    .faults([SurveyFault(.slips, .slips)]),
                    .faults([SurveyFault(.slips, .slips)]),
                ]
            )
            guard case .denied? = denied else {
                Issue.record("it was not denied: \(String(describing: denied))")
                return
            }
        }
    }
}
