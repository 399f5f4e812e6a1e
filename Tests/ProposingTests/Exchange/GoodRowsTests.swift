import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import Sheets
import TestSupport
import Testing
import Wording

/// Bringing in the rows that are right, and giving the others back.
@Suite struct GoodRowsTests {
    private static let lines = [
        "编号,收到日期,内容,镇街,心情", "A-1,2022-10-01,请修一号路灯,全区,好", "A-2,明天,修,火星,坏",
        ",2022-10-03,请修三号路灯,静观镇,好", ",2022-10-04,请修四号路灯,,坏",
        "A-1,2022-10-05,请修五号路灯,全区,坏",
    ]

    private static let goodOnly = SuggestionImport.Options(isGoodRowsOnly: true)

    private static func rows(_ rest: RestOfImport) throws -> [[String]] {
        var reader = try WorkbookReader(rest.bytes)
        var rows: [[String]] = []
        while let row = try reader.next() { rows.append(row.values.map(\.text)) }
        return rows
    }

    @Test(arguments: TestDatabase.engines)
    func `right rows come in, wrong ones are given back with what is wrong`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)

            let done = try await record.bringIn(Self.lines, options: Self.goodOnly, by: clerk)

            let rest = try #require(done.rest)
            #expect(done.rows == 2 && done.findings.badRows == 3 && rest.rows == 3)
            #expect(
                try Self.rows(rest) == [
                    ["编号", "收到日期", "内容", "镇街", "心情", "要改的地方"],
                    [
                        "A-2", "明天", "修", "火星", "坏",
                        "“收到日期”：日期读不懂。请写成2022-11-30。\n“内容”：只有1个字，至少要4个字。\n"
                            + "“镇街”：这里没有“火星”。请写镇街全名，或写“全区”。",
                    ],
                    [
                        "", "2022-10-04", "请修四号路灯", "", "坏",
                        "“镇街”：没有写镇街。与全区有关，请写“全区”。",
                    ],
                    [
                        "A-1", "2022-10-05", "请修五号路灯", "全区", "坏",
                        "“编号”：编号A-1在第2行已经用过。请换编号或留空。",
                    ],
                ]
            )
            let numbers = try await record.suggestions(by: clerk).reversed().map(\.reference)
            #expect(numbers == ["A-1", "BEIBEI-2022-JY-0001"])
            let entry = try #require(try await record.lastAuditEntry())
            #expect(entry.facts.contains(#""left-out":"3""#))
            #expect(entry.facts.contains(#""rows":"2""#))
        }
    }

    @Test func `what was given back is sent again as it is, once it is mended`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            let first = try await record.bringIn(Self.lines, options: Self.goodOnly, by: clerk)
            var rows = try Self.rows(try #require(first.rest))
            rows[1][1] = "2022-10-02"
            rows[1][2] = "请修二号路灯"
            rows[1][3] = "天生街道"
            rows[2][3] = "全区"
            rows[3][0] = ""

            let again = try await ImportingSuggestions(record.ledger).run(
                try TableText.workbook(rows[0], rows.dropFirst().map { $0.map(SheetValue.init) }),
                fileName: "mended.xlsx",
                in: Places.beibei,
                by: .officer(clerk)
            )

            #expect(again.rows == 3)
            // The column of what was wrong is no unknown one.
            #expect(again.ignoredColumns.map(\.name) == ["心情"])
            #expect(try await record.suggestions(by: clerk).count == 5)
        }
    }

    @Test func `rows that are wrong take no numbers`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)

            _ = try await record.bringIn(
                ["内容,镇街", "请修一号路灯,全区", "修,全区", "请修三号路灯,火星", "请修四号路灯,全区"],
                options: Self.goodOnly,
                by: clerk
            )

            let numbers = try await record.suggestions(by: clerk).reversed().map(\.reference)
            #expect(numbers == ["BEIBEI-2022-JY-0001", "BEIBEI-2022-JY-0002"])
        }
    }

    @Test func `where no row is right nothing comes in`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            let before = try await record.rowCounts()

            let error = await failure { () async throws(SuggestionImportError) in
                _ = try await record.bringIn(
                    ["内容,镇街", "修,全区"],
                    options: Self.goodOnly,
                    by: clerk
                )
            }

            guard case .rows(let faults, false) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(faults.count == 1)
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test func `they speak the reader's language, and keep what merged cells said`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            // The name of whoever wrote is too long for nobody; the second letter is made wrong by
            // reading the wrong column as a telephone.
            let choice = ColumnChoice(
                headerLine: 2,
                columns: ColumnChoice.letters.columns.merging([ColumnPosition(4): .phone]) { $1 }
            )

            let rest = try await PreviewingImport(record.ledger).rest(
                try TableText.office("letters.xlsx"),
                options: SuggestionImport.Options(columns: choice, language: .en),
                in: Places.beibei,
                by: .officer(clerk)
            )

            let rows = try Self.rows(try #require(rest))
            #expect(rows.count == 5)
            #expect(rows[2][1] == "天生街道")
            #expect(rows[2][5].hasPrefix("“联系人”: It is neither one telephone number nor"))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `they lie there for a week and no longer`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let done = try await record.bringIn(Self.lines, options: Self.goodOnly, by: clerk)
            let id = try #require(done.id)
            let reading = ReadingImports(record.ledger)
            func rest() async throws(ReadError) -> [UInt8] {
                try await reading.rest(of: id, in: Places.beibei, by: .officer(clerk))
            }

            let kept = try await rest()
            let until = try await reading.find(id, in: Places.beibei, by: .officer(clerk))
                .restUntil
            record.clock.move(by: .seconds(7 * 86_400))
            let late = await failure { () async throws(ReadError) in _ = try await rest() }
            _ = try await SendingTables(record.ledger).send(
                TableText.simple(rows: 1),
                fileName: "x.csv",
                by: clerk
            )

            #expect(kept == done.rest?.bytes)
            #expect(until == record.clock.now)
            #expect(late == .notFound)
            #expect(try await record.rowCounts()["suggestion_rest"] == 0)
        }
    }
}
