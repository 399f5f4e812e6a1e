import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import Sheets
import TestSupport
import Testing

/// Looking at a table before it is brought in, and what is remembered of it.
@Suite struct PreviewingImportTests {
    private static func look(
        _ bytes: [UInt8],
        _ record: TestRecord,
        _ options: SuggestionImport.Options = SuggestionImport.Options(),
        by officer: Officer
    ) async throws(SuggestionImportError) -> ImportPreview {
        try await PreviewingImport(record.ledger).run(
            bytes,
            options: options,
            in: officer.jurisdiction,
            by: .officer(officer)
        )
    }

    @Test(arguments: TestDatabase.engines)
    func `it counts to the end what is right and wrong, and writes nothing`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            _ = try await record.bringIn(["编号,内容,镇街", "A-1,请修路灯,全区"], by: clerk)
            let before = try await record.rowCounts()
            let bad = (1...250).map { "B-\($0),修,火星,群众" }
            let table = TableText.bytes(
                ["编号,内容,镇街,来源", "A-1,请修一号路灯,全区,群众", "A-2,请修二号路灯,静观镇,部门"] + bad
                    + [",请修最后一盏路灯,全区,部门"]
            )

            let preview = try await Self.look(table, record, by: clerk)

            let findings = try #require(preview.findings)
            #expect(findings.rows == 253 && findings.goodRows == 2 && findings.badRows == 251)
            #expect(findings.faultCount == 501 && findings.faults.count == 200)
            #expect(findings.faults.first?.reason == .referenceTaken("A-1"))
            #expect(findings.channels.map { "\($0.channel) \($0.count)" } == ["departments 2"])
            #expect(preview.encoding == .utf8 && preview.sheet == nil)
            #expect(preview.header.line == 1 && preview.before == nil)
            #expect(preview.rows.map(\.line) == [3, 254])
            #expect(preview.rows.map(\.suggestion.reference) == ["A-2", ""])
            #expect(preview.rows.map { $0.place?.name } == ["静观镇", nil])
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test func `columns with names of their own can be assigned, and the next file is read so`()
        async throws
    {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            let letters = try TableText.office("letters.xlsx")
            let chosen = SuggestionImport.Options(columns: .letters)

            let unknown = try await Self.look(letters, record, by: clerk)
            let assigned = try await Self.look(letters, record, chosen, by: clerk)
            let done = try await ImportingSuggestions(record.ledger).run(
                letters,
                fileName: "letters.xlsx",
                options: chosen,
                in: Places.beibei,
                by: .officer(clerk)
            )
            let next = TableText.bytes(["日期,地点,反映的问题,联系人,备注说明", "2022-10-09,全区,又来了一封信,居民,"])
            let remembered = try await Self.look(next, record, by: clerk)

            #expect(!unknown.isReadable && unknown.findings == nil && unknown.header.line == 2)
            #expect(
                unknown.problems.filter { !$0.isHarmless } == [.missing(.place), .missing(.text)]
            )
            #expect(
                unknown.columns.map { "\($0.position) \($0.name) \($0.example)" } == [
                    "A 日期 2022-10-03", "B 地点 天生街道", "C 反映的问题 路口没有斑马线，老人过街不安全",
                    "D 联系人 居民0", "E 备注说明 ",
                ]
            )
            #expect(assigned.findings?.goodRows == 4 && !assigned.isRemembered)
            #expect(done.rows == 4)
            #expect(remembered.isRemembered && remembered.findings?.goodRows == 1)
            #expect(
                remembered.columns.map(\.column) == [.receivedOn, .place, .text, .submitter, nil]
            )
        }
    }

    @Test func `what is remembered is the jurisdiction's own, and names that say enough forget it`()
        async throws
    {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            let county = try await record.officer(.countyClerk)
            // 内容 is assigned to the title, 标题 to the text.
            let table = TableText.bytes(["内容,标题,镇街", "一号路灯,请修一号路灯吧,全区"])
            let swapped = ColumnChoice(
                headerLine: 1,
                columns: [
                    ColumnPosition(1): .title, ColumnPosition(2): .text, ColumnPosition(3): .place,
                ]
            )
            let asNamed = ColumnChoice(
                headerLine: 1,
                columns: [
                    ColumnPosition(1): .text, ColumnPosition(2): .title, ColumnPosition(3): .place,
                ]
            )
            func bringIn(_ choice: ColumnChoice?) async throws(SuggestionImportError) {
                _ = try await ImportingSuggestions(record.ledger).run(
                    table,
                    fileName: "x.csv",
                    options: SuggestionImport.Options(columns: choice),
                    in: Places.beibei,
                    by: .officer(clerk)
                )
            }

            try await bringIn(swapped)
            let here = try await Self.look(table, record, by: clerk)
            let there = try await Self.look(table, record, by: county)
            try await bringIn(asNamed)
            let after = try await Self.look(table, record, by: clerk)

            #expect(here.isRemembered && here.rows.first?.suggestion.title == "一号路灯")
            #expect(!there.isRemembered && there.rows.first?.suggestion.body == "一号路灯")
            #expect(!after.isRemembered && after.rows.first?.suggestion.body == "一号路灯")
            #expect(try await record.rowCounts()["suggestion_column_memory"] == 0)
        }
    }

    @Test func `rows that were given back are read as their table was`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            let table = TableText.bytes(["地点,反映的问题", "全区,请修一号路灯", "火星,请修二号路灯"])
            let options = SuggestionImport.Options(
                columns: ColumnChoice(
                    headerLine: 1,
                    columns: [ColumnPosition(1): .place, ColumnPosition(2): .text]
                ),
                isGoodRowsOnly: true
            )

            let done = try await ImportingSuggestions(record.ledger).run(
                table,
                fileName: "x.csv",
                options: options,
                in: Places.beibei,
                by: .officer(clerk)
            )
            let again = try await Self.look(try #require(done.rest).bytes, record, by: clerk)

            #expect(again.isRemembered && again.findings?.faultCount == 1)
            #expect(again.findings?.faults.first?.reason == .placeUnknown("火星"))
        }
    }

    @Test func `a column assigned twice, and one that is needed and is not, are told`() async throws
    {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            let choice = ColumnChoice(
                headerLine: 1,
                columns: [ColumnPosition(1): .text, ColumnPosition(2): .text]
            )

            let preview = try await Self.look(
                TableText.bytes(["内容,镇街", "请修路灯,全区"]),
                record,
                SuggestionImport.Options(columns: choice),
                by: clerk
            )

            #expect(
                preview.problems == [
                    .missing(.place), .duplicated(.text, [ColumnPosition(1), ColumnPosition(2)]),
                ]
            )
            #expect(preview.findings == nil && preview.rows.isEmpty)
        }
    }

    @Test func `a file that is in the record is known again, unless that was undone`() async throws
    {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            let lines = ["内容,镇街", "请修路灯,全区"]
            let done = try await record.bringIn(lines, by: clerk)
            let id = try #require(done.id)

            let known = try await Self.look(TableText.bytes(lines), record, by: clerk)
            try await UndoingImports(record.ledger)
                .undo(id, in: Places.beibei, by: .officer(clerk))
            let fresh = try await Self.look(TableText.bytes(lines), record, by: clerk)

            #expect(known.before?.id == id && known.findings?.goodRows == 1)
            #expect(fresh.before == nil)
        }
    }

    @Test func `a header without rows is told and no error`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)

            let preview = try await Self.look(
                TableText.bytes(["内容,镇街", ","]),
                record,
                by: clerk
            )

            #expect(preview.isReadable && preview.findings == nil)
        }
    }
}
