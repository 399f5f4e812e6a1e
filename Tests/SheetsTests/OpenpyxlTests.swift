import Sheets
import Testing

@Suite struct OpenpyxlTests {
    private enum Column: String, SheetColumn {
        case number = "编号"
        case text = "内容"
        case receivedOn = "收到日期"
        case name = "姓名"
        case phone = "联系人电话"
        case cost = "估算（万元）"
        case total = "合计"

        var names: [String] { [rawValue] }
        var isRequired: Bool { self == .number || self == .text }
    }

    @Test func `a sheet as an office makes it is read through openpyxl's file`() throws {
        var reader = try WorkbookReader(OpenpyxlFiles.suggestions)
        let map = try HeaderMap<Column>(findingIn: &reader)
        let notes = try map.notes(behind: reader)
        var rows: [[String]] = []
        while let row = try reader.next(), row.line < notes.first?.line ?? .max {
            rows.append(Column.allCases.map { map.cell($0, in: row)?.text ?? "" })
        }

        #expect(reader.sheet == "建议")
        #expect(map.problems.isEmpty && map.header.line == 4)
        #expect(
            rows == [
                ["1", "修路 & <桥>", "2023-02-21", "样例甲", "000-0001", "1.1", ""],
                ["2", "停车难", "2023-12-31", "样例乙", "00002", "1600", ""],
                ["3", "=1+1 不是公式", "1900-03-01", "", "", "-0.5", ""],
            ]
        )
        #expect(notes.map(\.line) == [9])
        #expect(
            reader.remarks == [
                .otherSheets(["空表", "附件"]), .hiddenRows([6]), .hiddenColumns([ColumnPosition(6)]),
                .uncalculated((5...7).map { SheetSamples.place($0, 7) }),
            ]
        )
    }

    @Test func `the calendar from 1904 is read through openpyxl's file`() throws {
        let rows = try WorkbookSample.rows(OpenpyxlFiles.from1904)

        #expect(rows.last?.values.map(\.text) == ["2023-02-21", "TRUE", "2023-02-21 08:30:00"])
    }
}
