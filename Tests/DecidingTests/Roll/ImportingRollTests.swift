import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import Sheets
import TestSupport
import Testing

/// The table of a whole roll: looked at, brought in at once or not at all, given out the same.
@Suite struct ImportingRollTests {
    private static func read(
        _ text: String,
        delegations: [String] = []
    ) throws(RollImportError) -> RollTable {
        try RollTable(Array(text.utf8), delegations: delegations)
    }

    /// What a row says is wrong, with its cell.
    private static func faults(_ table: RollTable) -> [String] {
        table.faults.map { "\($0.place.column)\($0.place.line) \($0.code)" }
    }

    @Test(arguments: TestDatabase.engines)
    func `a table comes in whole, rare characters and all`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let term = try await record.filledTerm()

            let roll = try await record.roll(term)
            let entry = try #require(try await record.lastAuditEntry())
            let day = try CivilDate(iso: RollSample.firstDay)
            #expect(roll.deputies.map(\.number) == [1, 2, 3, 4, 9])
            #expect(
                roll.inOffice(on: day).map(\.name) == ["王甽", "李綦", "𠮷田𪚥", "王甽", "买买提·𬱖"]
            )
            #expect(
                roll.inOffice(on: day).map(\.seat)
                    == ["1排1座", "1排2座", nil, "2排1座", "2排2座"]
            )
            #expect(roll.deputies.allSatisfy { $0.changes.map(\.kind) == [.imported] })
            #expect(roll.namesakes(on: day).map(\.name) == ["王甽"])
            #expect(roll.namesakes(on: day).map(\.numbers) == [[1, 4]])
            #expect(roll.count(on: day) == RollCount(seats: 7, inOffice: 5))
            #expect(entry.action == "roll.import" && entry.facts.contains("\"count\":\"5\""))
        }
    }

    @Test(arguments: [SheetEncoding?.none, .utf8, .gb18030])
    func `what is given out is read in again, cell by cell`(
        encoding: SheetEncoding?
    ) async throws {
        try await TestRecord.with(.sqlite) { record in
            let term = try await record.filledTerm(
                RollSample.table + "\n10,=HYPERLINK(\"x\"),第二代表团,+3座"
            )
            let day = try CivilDate(iso: RollSample.firstDay)
            let entries = try await record.roll(term).inOffice(on: day)

            let bytes = try RollTable.written(entries, as: encoding)
            let again = try RollTable(bytes, delegations: [])

            #expect(again.faults == [])
            #expect(again.rows.map(\.number) == entries.map(\.number))
            #expect(again.rows.map(\.name) == entries.map(\.name))
            #expect(again.rows.map(\.delegation) == entries.map(\.delegation.name))
            #expect(again.rows.map(\.seat) == entries.map(\.seat))
            #expect(again.encoding == encoding)
            // In text a spreadsheet would run it: an apostrophe stands before it.
            if encoding == .utf8 {
                let text = String(decoding: bytes, as: UTF8.self)
                #expect(text.contains("\"'=HYPERLINK(\"\"x\"\")\""))
                #expect(text.contains("'+3座"))
            }
            #expect(
                try RollTable(again.readRows(), delegations: []).rows.map(\.name)
                    == again.rows.map(\.name)
            )
        }
    }

    @Test func `every fault is told with its line and column`() throws {
        let table = try Self.read(
            """
            北碚区代表名册,,,
            序号,姓名,代表团,座位号
            1,王 明,第一代表团,1座
            一,李四,第一代表团,
            1,赵五,第一代表团,2座
            3,,第一代表团,
            4,钱六,,
            5,孙七,第三代表团,1座
            ,周八,第一代表团,
            100000,\(String(repeating: "长", count: 41)),第一代表团,
            注：以上名单以公告为准,,,
            """,
            delegations: ["第一代表团"]
        )

        #expect(
            Self.faults(table) == [
                "A4 roll.row.number-unreadable", "A5 roll.row.number-twice",
                "B6 roll.row.name-missing", "C7 roll.row.delegation-missing",
                "C8 roll.row.delegation-unknown", "D8 roll.row.seat-twice",
                "A9 roll.row.number-missing", "A10 roll.row.number-unreadable",
                "B10 roll.row.too-long",
            ]
        )
        #expect(table.faults[1].reason == .numberTwice(1, firstLine: 3))
        #expect(table.rows.map(\.name) == ["王明"])
        #expect(table.rowCount == 8)
    }

    @Test func `without numbers the rows are counted, and other columns are told`() throws {
        let table = try Self.read("姓名,性别,代表团\n甲,男,一团\n乙,女,二团\n丙,男,一团\n")

        #expect(!table.isNumbered)
        #expect(table.rows.map(\.number) == [1, 2, 3])
        #expect(table.ignored == [.unknown(ColumnPosition(2), name: "性别")])
        #expect(table.delegations.map(\.name) == ["一团", "二团"])
        #expect(table.delegations.map(\.count) == [2, 1])
    }

    @Test func `a delegation merged over its deputies is carried down`() throws {
        let bytes = try TableText.office("roll-merged.xlsx")

        let table = try RollTable(bytes, delegations: [])

        #expect(table.faults == [])
        #expect(table.sheet == "名册")
        #expect(table.rows.map(\.delegation) == ["第一代表团", "第一代表团", "第一代表团", "第二代表团"])
        #expect(table.rows.map(\.name) == ["王甽", "李綦", "𠮷田", "赵碚"])
        #expect(table.rows.map(\.number) == [1, 2, 3, 4])
        #expect(table.header.line == 3)
    }

    @Test func `what is no table of deputies is refused before its rows`() {
        let cases: [(String, RollImportError)] = [
            ("", .sheet(.empty)), ("姓名,代表团\n", .noRows),
            ("编号,姓名\n1,甲\n", .header([.missing(.delegation)])),
            (
                "姓名,代表团,姓名\n甲,一团,乙\n",
                .header([.duplicated(.name, [ColumnPosition(1), ColumnPosition(3)])])
            ),
        ]
        for (text, error) in cases {
            #expect(throws: error) { try Self.read(text) }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `all or nothing, once, within the seats, on a day of the term`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let term = try await record.openedTerm()
            let before = try await record.rowCounts()
            func refusal(
                _ table: String = RollSample.table,
                since: String = RollSample.firstDay,
                document: String = "报告"
            ) async -> RollImportError? {
                await failure { () async throws(RollImportError) in
                    _ = try await ImportingRoll(record.ledger).run(
                        Array(table.utf8),
                        for: term,
                        since: since,
                        document: document,
                        by: .operatorAtConsole,
                        in: Places.beibei
                    )
                }
            }
            let many = (1...8).map { "\n\($0),代表\($0),第一代表团" }.joined()

            let early = await refusal(since: "2022-01-04")
            let unsaid = await refusal(since: "", document: "")
            let tooMany = await refusal("编号,姓名,代表团" + many)
            let wrong = await refusal(RollSample.table + "\n11,某某,第三代表团,")
            let after = try await record.rowCounts()
            let right = await refusal()
            let again = await refusal()

            #expect(early == .faults([.beforeTerm(startsOn: try CivilDate(iso: "2022-01-05"))]))
            #expect(unsaid == .faults([.since, .documentMissing]))
            #expect(tooMany == .tooMany(rows: 8, seats: 7))
            guard case .rows(let faults) = wrong else {
                Issue.record("a wrong row came in")
                return
            }
            #expect(faults.map(\.code) == ["roll.row.delegation-unknown"])
            #expect(after == before)
            #expect(right == nil)
            #expect(again == .notEmpty(deputies: 5))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a term without delegations takes those of the table, in its order`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            var form = RollSample.term
            form.delegations = ""
            let term = try await record.openedTerm(form)

            _ = try await ImportingRoll(record.ledger).run(
                Array("姓名,代表团\n甲,乙团\n乙,甲团\n丙,乙团".utf8),
                for: term,
                since: RollSample.firstDay,
                document: "报告",
                by: .operatorAtConsole,
                in: Places.beibei
            )

            let roll = try await record.roll(term)
            #expect(roll.delegations.map(\.name) == ["乙团", "甲团"])
            #expect(roll.delegations.map(\.ordinal) == [1, 2])
        }
    }
}
