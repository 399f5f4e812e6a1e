import Civics
import Sheets
import Testing

@Suite struct HeaderMapTests {
    private enum Column: SheetColumn {
        case text
        case town
        case receivedOn
        case cost

        var names: [String] {
            switch self {
            case .text: ["建议内容", "内容", "text"]
            case .town: ["镇街", "town or street"]
            case .receivedOn: ["收到日期", "received on"]
            case .cost: ["估算投资（万元）", "cost"]
            }
        }

        var isRequired: Bool { self == .text || self == .town }
    }

    private func map(_ names: String...) -> HeaderMap<Column> {
        HeaderMap(SheetHeader(line: 1, names: names))
    }

    @Test func `columns are found by any of their names`() {
        let map = map("镇街", "建议内容", "cost")

        #expect(map.isReadable && map.problems.isEmpty)
        #expect(map.position(of: .town)?.letters == "A")
        #expect(map.position(of: .text)?.letters == "B")
        #expect(map.position(of: .cost)?.letters == "C")
        #expect(map.position(of: .receivedOn) == nil)
    }

    @Test(arguments: [
        " 建议 内容 ", "建议内容*", "*建议内容", "建议内容：", "建议内容（必填）", "\u{FEFF}建议内容", "TEXT", "Ｔｅｘｔ", "内容",
        "建议\n内容", "text (required)",
    ])
    func `names are compared without blanks, width, case and notes`(name: String) {
        #expect(map(name, "镇街").isReadable)
    }

    @Test(arguments: ["估算投资（万元）", "估算投资(万元)", "估算投资 （ 万元 ）"])
    func `full-width brackets are brackets`(name: String) {
        #expect(map(name).position(of: .cost) != nil)
    }

    @Test func `missing, doubled and unknown columns are all reported`() {
        let map = map("内容", "备注", "", "text", "姓名，电话")

        #expect(!map.isReadable)
        #expect(
            map.problems == [
                .duplicated(.text, [ColumnPosition(1), ColumnPosition(4)]), .missing(.town),
                .unknown(ColumnPosition(2), name: "备注"), .fullWidthCommas(ColumnPosition(5)),
            ]
        )
        #expect(map.problems.map(\.isHarmless) == [false, false, true, true])
        #expect(Set(map.problems.map(\.code)).count == 4)
    }

    @Test func `a header below a title and a merged row is found`() throws {
        let text = "北碚区2023年建议汇总表,,\n,基本信息,\n内容,镇街,收到日期\n修路,天生街道,2023年2月30日\n"
        var reader = try CSVReader(Array(text.utf8))
        let map = try HeaderMap<Column>(findingIn: &reader)
        let row = try #require(try reader.next())

        #expect(map.header.line == 3)
        #expect(map.cell(.text, in: row)?.text == "修路")
        #expect(map.cell(.cost, in: row) == nil)
        let cell = try #require(map.cell(.receivedOn, in: row))
        #expect(cell.header == "收到日期")
        #expect(
            throws: CellError(
                place: SheetSamples.place(4, 3),
                header: "收到日期",
                reason: CivilDateError.noSuchDay(year: 2023, month: 2, day: 30)
            )
        ) {
            try cell.read { text throws(CivilDateError) in try CivilDate(written: text) }
        }
    }

    @Test func `without a header that can be read the best row says what is wrong`() throws {
        var reader = try CSVReader(Array("说明\n内容,日期\n修路,1\n".utf8))
        let map = try HeaderMap<Column>(findingIn: &reader)

        #expect(map.header.line == 2)
        #expect(map.problems.first == .missing(.town))
        #expect(try reader.next()?.values.first == .text("修路"))
        #expect(throws: SheetError.empty) {
            var empty = try CSVReader([])
            _ = try HeaderMap<Column>(findingIn: &empty)
        }
    }

    @Test func `the cell of a short row is blank and has its place`() throws {
        let map = map("内容", "镇街", "cost")
        let row = SheetRow(line: 7, values: [.text("修路")])

        #expect(map.cell(.cost, in: row)?.isBlank == true)
        #expect(map.cell(.cost, in: row)?.place == SheetSamples.place(7, 3))
    }
}
