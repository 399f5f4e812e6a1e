import Civics
import Sheets
import Testing

@Suite struct WorkbookReaderTests {
    private func values(_ cells: String, strings: String? = nil) throws -> [SheetValue] {
        let sample = WorkbookSample(rows: "<row r=\"1\">\(cells)</row>", strings: strings)
        return try sample.rows().first?.values ?? []
    }

    @Test func `shared texts, runs and inline texts are read, and phonetic runs are not`() throws {
        let strings =
            "<si><t>修路</t></si><si><r><rPr><b/></rPr><t>北</t></r><r><t xml:space=\"preserve\"> 碚</t>"
            + "</r><rPh sb=\"0\" eb=\"1\"><t>ペイ</t></rPh><phoneticPr fontId=\"1\"/></si>"
        let cells =
            "<c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>0</v></c>"
            + "<c r=\"C1\" t=\"inlineStr\"><is><r><t>停</t></r><r><t>车</t></r></is></c>"

        #expect(
            try values(cells, strings: strings) == [.text("北 碚"), .text("修路"), .text("停车")]
        )
    }

    @Test func `truth values, errors and cached values of formulas are read`() throws {
        let cells =
            "<c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
            + "<c r=\"C1\"><f>1+2</f><v>3</v></c><c r=\"D1\" t=\"str\"><f>A1</f><v>甲</v></c>"
            + "<c r=\"F1\"><f>1+3</f></c><c r=\"G1\" s=\"7\"/>"
        let reader = try WorkbookReader(
            WorkbookSample(rows: "<row r=\"1\">\(cells)</row>").bytes()
        )

        #expect(
            try values(cells) == [.text("TRUE"), .text("#DIV/0!"), .number(3), .text("甲")]
        )
        #expect(
            reader.remarks == [
                .errors([SheetSamples.place(1, 2)]), .uncalculated([SheetSamples.place(1, 6)]),
            ]
        )
    }

    @Test(arguments: [
        ("1600", "1600"), ("-3.5", "-3.5"), ("1.1000000000000001", "1.1"),
        ("0.29999999999999999", "0.3"), ("1.5E-3", "0.0015"), ("1.2E+3", "1200"),
        ("1E18", "1000000000000000000"),
        ("13800000000", "13800000000"), ("500000000000000017", "500000000000000017"),
        ("4.9406564584124654E-324", "0"), ("0", "0"), ("-0", "0"), ("1E300", "1E300"),
        ("1234567890123456789012", "1234567890123456789012"),
    ])
    func `numbers are exact, and a binary fraction is what a spreadsheet shows`(
        raw: String,
        expected: String
    ) throws {
        #expect(try values("<c r=\"A1\"><v>\(raw)</v></c>").first?.text == expected)
    }

    @Test func `escapes are read, and what is none stays`() throws {
        let text = "a_x000D__x000A_b_x005F_x000D_c_x00_d_xD83D__xDE00_e_x0000_"
        let cells = "<c r=\"A1\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"

        #expect(try values(cells) == [.text("a\r\nb_x000D_c_x00_d😀e_x0000_")])
    }

    @Test func `cells and rows without places follow one another, and prefixes do not matter`()
        throws
    {
        let rows =
            "<x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row/>"
            + "<x:row><x:c r=\"C3\"><x:v>3</x:v></x:c><x:c><x:v>4</x:v></x:c></x:row>"
        let read = try WorkbookSample(rows: rows).rows()

        #expect(read.map(\.line) == [1, 3])
        #expect(read.map { $0.values.map(\.text) } == [["1", "2"], ["", "", "3", "4"]])
    }

    @Test func `of XML all is read that workbooks use, and the rest is passed over`() throws {
        // A processing instruction without content ends a program that uses Foundation's parser.
        let sheet =
            "<?a?><!-- > --><x:sheetData xmlns:x='y'><row r = '1'\n><c t=\"str\" r=\"A1\" ><v>&lt;"
            + "<![CDATA[&<>]]>&#x4E00;&#20108;<!-- c -->\r\n\r&apos;&quot;&amp;</v ></c></row>"
            + "</x:sheetData>"
        let rows = try WorkbookSample(sheets: [("a", sheet)]).rows()

        #expect(rows.map(\.values) == [[.text("<&<>一二\n\n'\"&")]])
    }

    @Test func `the first sheet that holds something is read, and the others are named`() throws {
        let full = WorkbookSample.sheet([["编号"], ["1"]])
        let sample = WorkbookSample(
            sheets: [("说明", ""), ("字典", full), ("汇总", "<sheetData/>"), ("建议", full)],
            states: ["visible", "hidden", "visible", "visible"]
        )
        let reader = try WorkbookReader(sample.bytes())

        #expect(reader.sheet == "建议")
        #expect(reader.remarks == [.otherSheets(["说明", "字典", "汇总"])])
        let hidden = try WorkbookReader(sample.bytes(), sheet: "字典")
        #expect(hidden.remarks.first == .hiddenSheet("字典"))
        #expect(throws: WorkbookError.noSuchSheet("附件")) {
            try WorkbookReader(sample.bytes(), sheet: "附件")
        }
    }

    @Test func `hidden rows and columns are read and told`() throws {
        let content =
            "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/><col min=\"3\" max=\"16384\" hidden=\"true\"/></cols>"
            + "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"
            + "<row r=\"5\" hidden=\"1\"><c r=\"A5\"><v>3</v></c></row></sheetData>"
        var reader = try WorkbookReader(WorkbookSample(sheets: [("a", content)]).bytes())

        #expect(reader.remarks == [.hiddenRows([5]), .hiddenColumns([ColumnPosition(2)])])
        #expect(try reader.next()?.values == [.number(1), .number(2)])
        #expect(try reader.next()?.line == 5)
        #expect(try reader.next() == nil)
    }

    @Test func `of merged cells in the body only the one at the top left counts`() throws {
        let rows = [["甲", "旧", ""], ["旧", "旧", "乙"], ["丙", "", ""]]
        let sheet = WorkbookSample.sheet(rows, merged: ["A1:B2"])
        let read = try WorkbookSample(sheets: [("a", sheet)]).rows()

        #expect(read.map { $0.values.map(\.text) } == [["甲", ""], ["", "", "乙"], ["丙"]])
    }

    @Test func `full-width digits and Chinese dates are left to the readers of values`() throws {
        let sheet = WorkbookSample.sheet([["２０２３年２月２１日", "１，６００"]])
        let row = try #require(try WorkbookSample(sheets: [("a", sheet)]).rows().first)
        let date = try row[ColumnPosition(1)].read { text throws(CivilDateError) in
            try CivilDate(written: text)
        }

        #expect(date.description == "2023-02-21")
        #expect(try DecimalNumber(written: row[ColumnPosition(2)].text) == DecimalNumber(1600))
    }

    @Test func `a table reader takes both kinds of file and reads them alike`() throws {
        let rows = [["编号", "内容"], ["1", "修路"]]
        let files = [
            try SheetSamples.bytes(rows),
            WorkbookSample(sheets: [("a", WorkbookSample.sheet(rows))]).bytes(),
        ]

        let tables = try files.map { bytes in
            var reader = try TableReader(bytes)
            return try SheetTable(reading: &reader)
        }
        #expect(tables[0] == tables[1])
        #expect(tables[1].rows.first?[ColumnPosition(2)].header == "内容")
        #expect(throws: TableError.workbook(.oldFormat)) {
            try TableReader([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
        }
        #expect(throws: TableError.sheet(.wideEncoding)) { try TableReader([0xFF, 0xFE]) }
    }
}

extension SheetValue {
    /// A whole number.
    static func number(_ whole: Int64) -> SheetValue { .number(DecimalNumber(whole)) }
}
