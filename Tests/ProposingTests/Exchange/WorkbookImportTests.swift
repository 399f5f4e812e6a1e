import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import Sheets
import TestSupport
import Testing
import Wording

/// Workbooks as offices write them.
@Suite struct WorkbookImportTests {
    /// What a suggestion says, for comparing the same file in two forms.
    private static func told(_ suggestion: Suggestion) -> Suggestion {
        ExportingTests.held(suggestion)
    }

    /// The 121 suggestions of a file in an empty record.
    private static func broughtIn(
        _ bytes: [UInt8],
        _ engine: Engine
    ) async throws -> (done: SuggestionImport, suggestions: [Suggestion]) {
        try await TestRecord.withEmpty(engine) { ledger, _ in
            try await ledger.found(try BeibeiSample.plan())
            let done = try await ImportingSuggestions(ledger).run(
                bytes,
                fileName: "table.xlsx",
                in: BeibeiSample.district,
                by: .operatorAtConsole
            )
            let page = try await ReadingSuggestions(ledger).page(
                SuggestionFilter(standing: .all),
                limit: 1000,
                in: BeibeiSample.district,
                by: .operatorAtConsole
            )
            return (done, page.suggestions.map(told))
        }
    }

    /// The demo's table as a workbook, cell by cell.
    private static func sampleAsWorkbook() throws -> [UInt8] {
        var reader = try CSVReader(try BeibeiSample.bytes())
        let table = try SheetTable(reading: &reader)
        return try TableText.workbook(table.header.names, table.rows.map(\.values))
    }

    @Test(arguments: TestDatabase.engines)
    func `the hundred and twenty-one come in as a workbook as they do as CSV`(
        engine: Engine
    ) async throws {
        let csv = try await Self.broughtIn(try BeibeiSample.bytes(), engine)

        let workbook = try await Self.broughtIn(try Self.sampleAsWorkbook(), engine)

        #expect(workbook.suggestions == csv.suggestions)
        #expect(workbook.suggestions.count == 121)
        #expect(workbook.done.channels == csv.done.channels)
        #expect(workbook.done.ignoredColumns == csv.done.ignoredColumns)
        #expect(workbook.done.encoding == nil && workbook.done.sheet == "建议")
    }

    @Test(arguments: TestDatabase.engines)
    func `the same under a merged header, with five ways to write a day and notes below`(
        engine: Engine
    ) async throws {
        let csv = try await Self.broughtIn(try BeibeiSample.bytes(), engine)

        let office = try await Self.broughtIn(
            try TableText.office("beibei-merged-header.xlsx"),
            engine
        )

        // The office's workbook has no column of contacts.
        let (told, known) = (office.suggestions, csv.suggestions)
        #expect(told.map(\.withoutContacts) == known.map(\.withoutContacts))
        #expect(told.map(\.submitter) == known.map(\.submitter))
        #expect(office.done.sheet == "征集建议汇总")
        #expect(office.done.ignoredColumns.isEmpty)
        #expect(
            office.done.remarks == [
                .workbook(.otherSheets(["说明", "附件"])),
                .times(count: 24, first: SheetPlace(line: 5, column: ColumnPosition(2))),
                .dayCounts(count: 24, first: SheetPlace(line: 7, column: ColumnPosition(2))),
                .notes(lines: [127, 128], text: "注：本表共121条，由受理岗汇总。"),
            ]
        )
    }

    @Test(arguments: [
        ("2022-10-08 09:30", true), ("2022/10/8 9:30:15", true), ("2022-10-08T09:30:15.250", true),
        ("2022年10月8日 09:30", true), ("2022-10-08 0:00:00", false), ("２０２２－１０－０８", false),
    ])
    func `of a day with a time the day counts, and it is said`(
        written: String,
        hasTime: Bool
    ) async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)

            let done = try await record.bringIn(
                ["收到日期,内容,镇街", "\(written),请修路灯,全区"],
                by: clerk
            )

            let place = SheetPlace(line: 2, column: ColumnPosition(1))
            #expect(done.remarks == (hasTime ? [.times(count: 1, first: place)] : []))
            let suggestion = try #require(try await record.suggestions(by: clerk).first)
            #expect(suggestion.receivedOn.description == "2022-10-08")
        }
    }

    @Test(arguments: ["2022-10-08 24:00", "2022-10-08 9点", "2022-10-08 9:3x", "9:30", "T9:30"])
    func `what is no time is no day either`(written: String) async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)

            let error = await failure { () async throws(SuggestionImportError) in
                _ = try await record.bringIn(
                    ["收到日期,内容,镇街", "\(written),请修路灯,全区"],
                    by: clerk
                )
            }

            guard case .rows(let faults, false) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(faults.map(\.reason) == [.dateUnreadable(.notADate)])
        }
    }

    @Test func `a bare number is a day in a workbook only, and a year never is one`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            func bringIn(_ value: SheetValue) async throws(SuggestionImportError) {
                let bytes: [UInt8]
                do throws(SheetError) {
                    bytes = try TableText.workbook(
                        ["收到日期", "内容", "镇街"],
                        [[value, .text("请修路灯"), .text("全区")]]
                    )
                } catch { throw .sheet(error) }
                _ = try await ImportingSuggestions(record.ledger).run(
                    bytes,
                    fileName: "x.xlsx",
                    in: Places.beibei,
                    by: .officer(clerk)
                )
            }

            try await bringIn(.number(try DecimalNumber(coefficient: 44842, scale: 0)))
            try await bringIn(.number(try DecimalNumber(coefficient: 20_221_009, scale: 0)))
            let year = try DecimalNumber(coefficient: 2022, scale: 0)
            let error = await failure { () async throws(SuggestionImportError) in
                try await bringIn(.number(year))
            }

            let days = try await record.suggestions(by: clerk).map(\.receivedOn.description)
            #expect(days == ["2022-10-09", "2022-10-08"])
            guard case .rows(let faults, false) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(faults.map(\.reason) == [.dateUnreadable(.incomplete)])
        }
    }

    @Test func `another sheet can be chosen, and one that there is not is told`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            let bytes = try TableText.office("letters.xlsx")
            func bringIn(_ sheet: String) async throws(SuggestionImportError) -> SuggestionImport {
                try await ImportingSuggestions(record.ledger).run(
                    bytes,
                    fileName: "letters.xlsx",
                    options: SuggestionImport.Options(sheet: sheet),
                    in: Places.beibei,
                    by: .officer(clerk)
                )
            }

            let done = try await bringIn("十一月")
            let none = await failure { () async throws(SuggestionImportError) in
                _ = try await bringIn("十二月")
            }
            let empty = await failure { () async throws(SuggestionImportError) in
                _ = try await bringIn("空表")
            }

            #expect(done.rows == 1 && done.sheet == "十一月")
            #expect(done.remarks == [.workbook(.otherSheets(["十月", "空表"]))])
            #expect(none == .workbook(.noSuchSheet("十二月")))
            #expect(empty == .workbook(.empty))
        }
    }

    @Test func `a town merged beside several letters is the town of each`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)

            _ = try await ImportingSuggestions(record.ledger).run(
                try TableText.office("letters.xlsx"),
                fileName: "letters.xlsx",
                options: SuggestionImport.Options(columns: ColumnChoice.letters),
                in: Places.beibei,
                by: .officer(clerk)
            )

            let places = try await record.suggestions(by: clerk).reversed().map(\.place)
            #expect(
                places == [
                    Places.tiansheng, Places.tiansheng, Places.tiansheng, Places.jingguan,
                ]
            )
        }
    }

    @Test(arguments: [
        ("注：以上来信,", 1), ("填表人：张三,", 1), ("填表人,张三", 0), (",", 0), ("合计：2条,全区", 0), ("注意路口要有灯,", 0),
    ])
    func `notes below the table are no suggestions; what lacks a town is one that lacks it`(
        line: String,
        notes: Int
    ) async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            let dry = SuggestionImport.Options(isGoodRowsOnly: true, isDryRun: true)

            let done = try await record.bringIn(
                ["内容,镇街", "请修一号路灯,全区", line],
                options: dry,
                by: clerk
            )

            let told = done.remarks.map { remark in
                if case .notes(let lines, _) = remark { lines.count } else { 0 }
            }
            #expect(told == (notes == 0 ? [] : [notes]))
            #expect(done.findings.badRows + notes + done.rows == (line == "," ? 1 : 2))
        }
    }

    @Test func `what came after its call had closed goes to the reserve, and it is said`()
        async throws
    {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            var form = CallForm.sample()
            form.closesOn = "2022-10-31"
            _ = try await Calling(record.ledger).enterPast(
                form,
                by: .operatorAtConsole,
                in: Places.beibei,
                provenance: Provenance(.recorded, source: "")
            )

            let done = try await record.bringIn(
                [
                    "编号,收到日期,邮戳日期,内容,镇街", "A-1,2022-10-31,,请修一号路,全区",
                    "A-2,2022-11-03,2022-10-30,请修二号路,全区", "A-3,2022-11-03,,请修三号路,全区",
                ],
                by: clerk
            )

            let found = try await record.suggestions(by: clerk).reversed()
            #expect(done.remarks == [.late(count: 1)])
            #expect(found.map(\.isLate) == [false, false, true])
            #expect(found.allSatisfy { $0.call != nil })
            #expect(found.map(\.ruling?.outcome) == [nil, nil, .reserved])
        }
    }
}

extension ColumnChoice {
    /// The columns of `letters.xlsx`, whose names say little: its header is in line 2.
    static let letters = ColumnChoice(
        headerLine: 2,
        columns: [
            ColumnPosition(1): .receivedOn, ColumnPosition(2): .place, ColumnPosition(3): .text,
            ColumnPosition(4): .submitter,
        ]
    )
}
