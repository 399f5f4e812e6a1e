import Sheets
import Testing

@Suite struct CSVReaderTests {
    @Test(arguments: [
        ("a,b\nc,d", [["a", "b"], ["c", "d"]]), ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
        ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]), ("a\n\n\r\n\rb\n", [["a"], ["b"]]),
        ("", []), ("\n\r\n", []), ("a", [["a"]]), ("\"\"", [[""]]), (",", [["", ""]]),
        ("a,,b,\n", [["a", "", "b", ""]]), ("\"a,b\",c", [["a,b", "c"]]),
        ("\"a\"\"b\",\"\"\"\",c", [["a\"b", "\"", "c"]]),
        ("\"a\nb\r\nc\",d", [["a\nb\r\nc", "d"]]),
        ("管径3\",5", [["管径3\"", "5"]]), ("a\"b\"c,d", [["a\"b\"c", "d"]]),
        (" a , b ", [[" a ", " b "]]),
        ("\u{FEFF}编号,名称\n1,北碚", [["编号", "名称"], ["1", "北碚"]]),
        ("\u{FEFF}\"a,b\",c", [["a,b", "c"]]),
        (
            "甽,碚,㙍,䶮,𬍛\n停車難,👨‍👩‍👧,e\u{301},,",
            [["甽", "碚", "㙍", "䶮", "𬍛"], ["停車難", "👨‍👩‍👧", "e\u{301}", "", ""]]
        ),
        ("\"a\"\n\"b\"", [["a"], ["b"]]), ("a,\"\"\"\"\"\"", [["a", "\"\""]]),
    ])
    func `cells by RFC 4180`(text: String, expected: [[String]]) throws {
        #expect(try SheetSamples.rows(text) == expected)
    }

    @Test(arguments: [
        ("a,b;c,d\n", CSVSeparator.comma), ("a;b;c,d\n", .semicolon), ("a\tb\n", .tab),
        ("a\n", .comma),
        ("二〇二三年建议汇总\n编号;名称;备注\n", .semicolon), ("\"a;b;c;d\",e\n", .comma),
        ("编号\t名称，备注\t日期\n", .tab), ("", .comma), ("a;b,c\n", .comma),
    ])
    func `the separator is found in the first line that has one`(
        text: String,
        expected: CSVSeparator
    ) throws {
        #expect(try CSVReader(Array(text.utf8)).separator == expected)
    }

    @Test func `semicolons and tabs part cells where they are the separator`() throws {
        #expect(try SheetSamples.rows("a;b\n1,5;\"2;3\"") == [["a", "b"], ["1,5", "2;3"]])
        #expect(try SheetSamples.rows("a\tb\n1;5\t2") == [["a", "b"], ["1;5", "2"]])
        #expect(
            try SheetSamples.rows("a;b\n1,5", CSVOptions(separator: .comma))
                == [["a;b"], ["1", "5"]]
        )
    }

    @Test func `rows and cells know their line, column and header`() throws {
        var reader = try CSVReader(Array("编号,名称\r\n\r\n1,\"北\n碚\"\n2,渝北,多".utf8))
        reader.header = try SheetHeader(#require(try reader.next()))
        let first = try #require(try reader.next())
        let second = try #require(try reader.next())

        #expect(first.line == 3)
        #expect(second.line == 5)
        #expect(first.cells[1].text == "北\n碚")
        #expect(first.cells[1].place == SheetSamples.place(3, 2))
        #expect(first.cells[1].header == "名称")
        #expect(second.cells[2].header == nil)
        #expect(second[ColumnPosition(9)].isBlank)
        #expect(second[ColumnPosition(9)].place.column.letters == "I")
        #expect(try reader.next() == nil)
        #expect(try reader.next() == nil)
        #expect(reader.bytesRead == reader.byteCount)
    }

    @Test(arguments: [
        ("a,b\n1,\"x", SheetError.unclosedQuote(SheetSamples.place(2, 2))),
        ("a\n\"x\ny", .unclosedQuote(SheetSamples.place(2, 1))),
        ("a,b\n\"x\"y,2", .textAfterQuote(SheetSamples.place(2, 1))),
        ("a,b\n\"x\" ,2", .textAfterQuote(SheetSamples.place(2, 1))),
        ("a,b\n1, \"x\"", .blankBeforeQuote(SheetSamples.place(2, 2))),
        ("a,b\n\"\n\n\"1,2", .textAfterQuote(SheetSamples.place(4, 1))),
        ("a,b\n1,x\u{0}y", .zeroByte(SheetSamples.place(2, 2))),
        ("a,b\n1,\"\u{0}\"", .zeroByte(SheetSamples.place(2, 2))),
    ])
    func `what is wrong is said with its place`(text: String, expected: SheetError) {
        #expect(throws: expected) { try SheetSamples.rows(text) }
    }

    @Test func `limits are kept with their places and reached without complaint`() throws {
        let limits = SheetLimits(bytes: 40, rows: 3, columns: 2, cellLength: 5)
        let options = CSVOptions(limits: limits)

        #expect(try SheetSamples.rows("a,b\n一二三四五,2\n3,4", options).count == 3)
        #expect(throws: SheetError.tooManyRows(limit: 3, line: 5)) {
            try SheetSamples.rows("a\nb\n\nc\nd", options)
        }
        #expect(throws: SheetError.tooManyColumns(limit: 2, line: 2)) {
            try SheetSamples.rows("a,b\n1,2,", options)
        }
        #expect(throws: SheetError.cellTooLong(limit: 5, SheetSamples.place(2, 2))) {
            try SheetSamples.rows("a,b\n1,一二三四五六", options)
        }
        #expect(throws: SheetError.cellTooLong(limit: 5, SheetSamples.place(1, 2))) {
            try SheetSamples.rows("a,\"234567890123456789012345\n\"", options)
        }
        #expect(throws: SheetError.tooManyBytes(limit: 40)) {
            try CSVReader([UInt8](repeating: 65, count: 41), options: options)
        }
    }

    @Test func `a quotation mark that never closes is told before the end of a long file`() {
        let text = "a\n\"" + String(repeating: "x,y\n", count: 100_000)

        #expect(throws: SheetError.cellTooLong(limit: 20_000, SheetSamples.place(2, 1))) {
            try SheetSamples.rows(text)
        }
    }

    @Test func `a copied reader looks ahead without moving the first`() throws {
        var reader = try CSVReader(Array("a\nb\nc".utf8))
        _ = try reader.next()
        var ahead = reader
        _ = try ahead.next()
        _ = try ahead.next()

        #expect(try reader.next()?.values == [.text("b")])
        #expect(try ahead.next() == nil)
    }

    @Test func `a whole table is read with its header, without blank rows`() throws {
        var reader = try CSVReader(Array("编号,名称\n1,北碚\n,\n , \n2,渝北\n".utf8))
        let table = try SheetTable(reading: &reader)

        #expect(table.header.names == ["编号", "名称"])
        #expect(table.rows.map(\.line) == [2, 5])
        #expect(table.rows[1].cells[0].header == "编号")
        #expect(throws: SheetError.empty) {
            var empty = try CSVReader([])
            _ = try SheetTable(reading: &empty)
        }
    }

    @Test func `columns have letters as in spreadsheets`() {
        let expected = [
            1: "A", 26: "Z", 27: "AA", 52: "AZ", 53: "BA", 702: "ZZ", 703: "AAA", 16_384: "XFD",
        ]
        for (number, letters) in expected {
            #expect(ColumnPosition(number).letters == letters)
        }
    }

    @Test func `a file is read up to the limit and a missing one is said`() throws {
        let path = #filePath

        #expect(try SheetFile.bytes(at: path).count > 1000)
        #expect(throws: SheetError.tooManyBytes(limit: 100)) {
            try SheetFile.bytes(at: path, limits: SheetLimits(bytes: 100))
        }
        // ENOENT is 2, EISDIR is 21.
        #expect(throws: SheetError.unreadable(errno: 2)) { try SheetFile.bytes(at: path + ".no") }
        #expect(throws: SheetError.unreadable(errno: 21)) { try SheetFile.bytes(at: "/") }
    }
}
