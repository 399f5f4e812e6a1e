import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// Lists of criteria: checked when they are loaded, and what they stop.
@Suite struct CriteriaTests {
    private static func list(
        id: String = "here",
        item: String = #""id": "one", "kind": "positive", "basis": "某办法 第三条""#,
        more: String = ""
    ) -> String {
        """
        {"id": "\(id)", "version": 1, "place": {"zh": "本地", "en": "Here"},
        "name": {"zh": "条件", "en": "Criteria"},
        "items": [{\(item), "text": {"zh": "好", "en": "Good"}}\(more)]}
        """
    }

    @Test func `the built-in lists are sound, and each criterion says what it rests on`() {
        let lists = CriteriaLists.builtIn.all

        #expect(lists.map(\.id) == ["chongqing", "shaanxi", "cangxi"])
        for item in lists.flatMap(\.items) {
            #expect(!item.basis.isEmpty && item.basis.contains("http"))
        }
    }

    @Test(arguments: [
        ("{", CriteriaList.FileError.notReadable),
        (list(id: "Bad Id"), .badID("Bad Id")),
        (list(id: ""), .badID("")),
        (list(item: #""id": "A", "kind": "positive", "basis": "x""#), .badID("A")),
        (list(item: #""id": "one", "kind": "positive""#), .basisMissing("one")),
        (list(item: #""id": "one", "kind": "odd", "basis": "x""#), .notReadable),
        (
            list(item: #""id": "one", "kind": "negative-hard-stop", "basis": "x""#),
            .reasonsAstray("one")
        ),
        (
            list(
                item: #""id": "one", "kind": "weigh", "basis": "x", "reasons": ["incomplete"]"#
            ),
            .reasonsAstray("one")
        ),
        (
            list(item: #""id": "one", "kind": "positive", "basis": "x", "hints": [""]"#),
            .hintEmpty("one")
        ),
        (
            list(
                more:
                    #", {"id": "one", "kind": "weigh", "basis": "x", "text": {"zh": "a", "en": "b"}}"#
            ),
            .itemTwice("one")
        ),
        (
            list(
                more:
                    #", {"id": "two", "kind": "weigh", "basis": "x", "text": {"zh": "a", "en": ""}}"#
            ),
            .textMissing("two")
        ),
        (
            #"{"id": "a", "version": 1, "place": {"zh": "甲", "en": "A"}, "name": {"zh": "甲", "en": "A"}, "items": []}"#,
            .noItem
        ),
        (
            #"{"id": "a", "version": 1, "place": {"zh": "甲", "en": "A"}, "name": {"zh": "", "en": "A"}, "items": [{"id": "b", "kind": "weigh", "basis": "x", "text": {"zh": "a", "en": "b"}}]}"#,
            .textMissing("a")
        ),
    ])
    func `a list that makes no sense is refused with what is wrong`(
        json: String,
        expected: CriteriaList.FileError
    ) {
        #expect(throws: expected) { try CriteriaList(json: json) }
    }

    @Test func `two lists of one id are refused`() throws {
        let list = try CriteriaList(json: Self.list())
        #expect(throws: CriteriaList.FileError.listTwice("here")) {
            try CriteriaLists([list, list])
        }
    }

    @Test func `a hint shows the words that stand in the text, and no others`() throws {
        let item = try #require(CriteriaLists.builtIn["chongqing"]?.item("single-demand"))

        #expect(item.hints(in: "我们小区和我家门口") == ["我家", "我们小区"])
        #expect(item.hints(in: "全区的公园") == [])
    }

    /// A round that uses the list of 重庆, and one suggestion.
    private static func withList(
        _ engine: Engine,
        _ body: (TestRecord, ID<Suggestion>, Officer) async throws -> Void
    ) async throws {
        try await RulingTests.withCall(engine) { record, ids, clerk in
            _ = try await OpeningRounds(record.ledger).open(
                RoundPlan(title: "初筛", lists: ["chongqing"]),
                of: TestRecord.call,
                in: Places.beibei,
                by: .officer(clerk)
            )
            try await body(record, ids[0], clerk)
        }
    }

    private static func check(
        _ result: ScreeningCheck.Result,
        item: String = "single-demand",
        note: String = "",
        of id: ID<Suggestion>,
        _ record: TestRecord,
        by clerk: Officer
    ) async throws(ScreeningError) {
        let version: Int
        do throws(ReadError) {
            version = try await record.suggestion(id, by: clerk).version
        } catch {
            throw .notFound
        }
        try await Screening(record.ledger).check(
            [CheckDraft(list: "chongqing", item: item, result: result, note: note)],
            of: id,
            version: version,
            in: Places.beibei,
            by: .officer(clerk)
        )
    }

    @Test(arguments: TestDatabase.engines)
    func `a hard stop forces its outcome, and the rule that stopped it is on record`(
        engine: Engine
    ) async throws {
        try await Self.withList(engine) { record, id, clerk in
            try await Self.check(.met, of: id, record, by: clerk)
            let reasons = try #require(
                CriteriaLists.builtIn["chongqing"]?.item("single-demand")?.reasons
            )
            let refused = ScreeningError.ruling(.hardStop(reasons: reasons))

            let forward = try await RulingTests.refusal(
                of: Ruling(.takenForward),
                on: id,
                record,
                by: clerk
            )
            let other = try await RulingTests.refusal(
                of: Ruling(.rejected, reason: .debtBurden, grounds: "没有钱"),
                on: id,
                record,
                by: clerk
            )
            try await record.rule(
                Ruling(.rejected, reason: .privateBenefit, grounds: "只关系到一家。"),
                on: id,
                by: clerk
            )

            let entry = try #require(try await record.screened(id, by: clerk).rulings.last?.entry)
            #expect(forward == refused)
            #expect(other == refused)
            #expect(entry.stoppedBy == ["chongqing/single-demand"])
            #expect(entry.overriding == "")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a hard stop is overridden in words, which stay on record`(
        engine: Engine
    ) async throws {
        try await Self.withList(engine) { record, id, clerk in
            try await Self.check(.met, of: id, record, by: clerk)

            try await Screening(record.ledger).rule(
                Ruling(.takenForward),
                overriding: "整条街都是这个情况",
                on: id,
                version: 2,
                in: Places.beibei,
                by: .officer(clerk)
            )

            let entry = try #require(try await record.screened(id, by: clerk).rulings.last?.entry)
            #expect(entry.overriding == "整条街都是这个情况")
            #expect(entry.stoppedBy == ["chongqing/single-demand"])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a later finding takes the place of an earlier one, and both stay`(
        engine: Engine
    ) async throws {
        try await Self.withList(engine) { record, id, clerk in
            try await Self.check(.met, of: id, record, by: clerk)
            try await Self.check(.notMet, note: "整条街", of: id, record, by: clerk)
            try await Self.check(.notMet, note: "整条街", of: id, record, by: clerk)
            try await record.rule(Ruling(.takenForward), on: id, by: clerk)

            let checks = try await record.screened(id, by: clerk).checks
            #expect(checks.map(\.result) == [.notMet])
            #expect(checks.map(\.number) == [2])
            #expect(try await record.rowCounts()["screening_check"] == 2)
        }
    }

    @Test func `a criterion the round does not use, or too long a remark, is refused`() async throws
    {
        try await Self.withList(.sqlite) { record, id, clerk in
            let unknown = await failure { () async throws(ScreeningError) in
                try await Self.check(.met, item: "offices", of: id, record, by: clerk)
            }
            let long = await failure { () async throws(ScreeningError) in
                try await Self.check(
                    .met,
                    note: String(repeating: "长", count: 201),
                    of: id,
                    record,
                    by: clerk
                )
            }

            #expect(unknown == .criterionUnknown("chongqing/offices"))
            #expect(long == .noteTooLong(characters: 201))
        }
    }
}
