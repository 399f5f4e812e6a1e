import Sheets
import Testing

@Suite struct WorkbookHeaderTests {
    private enum Column: String, SheetColumn {
        case number = "编号"
        case text = "内容"
        case name = "联系人姓名"
        case phone = "电话"

        var names: [String] { [rawValue] }
        var isRequired: Bool { self == .number || self == .text }
    }

    private func found(
        _ rows: [[String]],
        merged: [String]
    ) throws -> (HeaderMap<Column>, WorkbookReader) {
        let sheet = WorkbookSample.sheet(rows, merged: merged)
        var reader = try WorkbookReader(WorkbookSample(sheets: [("建议", sheet)]).bytes())
        return (try HeaderMap(findingIn: &reader), reader)
    }

    @Test func `two rows under a title become one header`() throws {
        var (map, reader) = try found(
            [
                ["北碚区建议汇总表"], [], ["编号", "内容", "联系人", ""], ["", "", "姓名", "电话"],
                ["1", "修路", "甲", "000"],
            ],
            merged: ["A1:D1", "A3:A4", "B3:B4", "C3:D3"]
        )
        let row = try #require(try reader.next())

        #expect(map.isReadable && map.problems.isEmpty)
        #expect(map.header.line == 4)
        #expect(map.header.names == ["编号", "内容", "联系人 姓名", "联系人 电话"])
        #expect(map.cell(.name, in: row)?.text == "甲")
        #expect(map.cell(.phone, in: row)?.header == "联系人 电话")
        #expect(row.line == 5)
    }

    @Test func `groups above a whole row of names become one header`() throws {
        var (map, reader) = try found(
            [["基本信息", "", "联系人", ""], ["编号", "内容", "姓名", "电话"], ["1", "修路", "甲", ""]],
            merged: ["A1:B1", "C1:D1"]
        )

        #expect(map.header.names == ["基本信息 编号", "基本信息 内容", "联系人 姓名", "联系人 电话"])
        #expect(map.problems.isEmpty)
        #expect(try reader.next()?.line == 3)
    }

    @Test func `names under a group beside names of one row become one header`() throws {
        var (map, reader) = try found(
            [["编号", "内容", "联系人", ""], ["", "", "姓名", "电话"], ["1", "修路", "甲", ""]],
            merged: ["C1:D1"]
        )

        #expect(map.position(of: .name)?.letters == "C")
        #expect(map.position(of: .phone)?.letters == "D")
        #expect(try reader.next()?.line == 3)
    }

    @Test func `a name merged over two columns is one column`() throws {
        var (map, reader) = try found(
            [["编号", "内容", ""], ["1", "修路", ""]],
            merged: ["B1:C1", "B2:C2"]
        )

        #expect(map.isReadable && map.problems.isEmpty)
        #expect(map.header.names == ["编号", "内容", "内容"])
        #expect(try reader.next()?.values == [.text("1"), .text("修路")])
    }

    @Test func `a merged title above a plain header is no part of it`() throws {
        let (map, _) = try found(
            [["汇总表"], ["填表日期：2023年2月21日"], ["编号", "内容"], ["1", "修路"]],
            merged: ["A1:B1", "A2:B2"]
        )

        #expect(map.header == SheetHeader(line: 3, names: ["编号", "内容"]))
    }

    @Test func `a header in the tenth row is found, and one in the eleventh is not`() throws {
        let table = [["编号", "内容"], ["1", "修路"]]
        let (map, _) = try found(Array(repeating: ["说明"], count: 9) + table, merged: [])
        let (none, _) = try found(Array(repeating: ["说明"], count: 10) + table, merged: [])

        #expect(map.isReadable && map.header.line == 10)
        #expect(!none.isReadable)
    }

    @Test func `notes under the table are told apart and given back`() throws {
        let (map, reader) = try found(
            [
                ["编号", "内容", "电话"], ["1", "修路", ""], ["2", "", ""], ["3", "停车", ""], [],
                ["注：本表一式两份。"], ["填表人：甲", "", "审核人：乙"], ["说明", "旧", ""],
            ],
            merged: ["A8:C8"]
        )
        let notes = try map.notes(behind: reader)

        #expect(notes.map(\.line) == [6, 7, 8])
        #expect(notes.first?.values.first == .text("注：本表一式两份。"))
    }

    @Test func `merged cells by the thousand are no work without end`() throws {
        let ranges = (0..<3000).map { "A\($0 + 1):XFD1048576" }
        let sheet = WorkbookSample.sheet(
            Array(repeating: ["a", "b"], count: 2000),
            merged: ranges
        )

        #expect(throws: WorkbookError.tooManyCells(limit: 4_000_000, sheet: "a", line: 8)) {
            try WorkbookSample(sheets: [("a", sheet)]).rows()
        }
    }
}
