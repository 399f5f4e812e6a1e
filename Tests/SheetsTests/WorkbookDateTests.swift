import Civics
import Sheets
import Testing

@Suite struct WorkbookDateTests {
    private func value(
        _ raw: String,
        format: String? = nil,
        builtIn: Int = 164,
        from1904: Bool = false
    ) throws -> SheetValue? {
        let code = (format ?? "").replacing("\"", with: "&quot;")
        let custom =
            format == nil
            ? "" : "<numFmts><numFmt numFmtId=\"164\" formatCode=\"\(code)\"/></numFmts>"
        let sample = WorkbookSample(
            rows: "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(raw)</v></c></row>",
            styles: custom + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"\(builtIn)\"/></cellXfs>",
            properties: from1904 ? "<workbookPr date1904=\"1\"/>" : ""
        )
        return try sample.rows().first?.values.first
    }

    private static let codes = [
        "yyyy\"年\"m\"月\"d\"日\"", "yyyy\\-mm\\-dd", "[$-804]yyyy\"年\"m\"月\"d\"日\";@", "m/d/yy",
        "[Red]d",
        "yyyy/m/d\\ h:mm", "[DBNum1][$-804]yyyy\"年\"m\"月\"", "e\"年\"m\"月\"", "aaaa;d", "上午/下午h:mm",
        "ge.m.d",
    ]

    @Test(arguments: codes.filter { $0 != "aaaa;d" })
    func `formats that show a day make a day`(code: String) throws {
        #expect(try value("44978", format: code)?.text == "2023-02-21")
    }

    @Test(arguments: [
        "General", "0.00", "0.00E+00", "#,##0", "\"yyyy\"0", "[Red]0", "[h]:mm", "[ss]", "0\\d",
        "_d0",
        "0;yyyy", "@", "0.0\"万元\"", "[$-804]#,##0", "General\"元\"", "*d0",
    ])
    func `formats that only look like days make a number`(code: String) throws {
        #expect(try value("44978", format: code) == .number(44978))
    }

    @Test(arguments: [14, 15, 16, 17, 22, 27, 31, 36, 50, 57, 58])
    func `the dates among the built-in formats are known`(id: Int) throws {
        #expect(try value("44978", builtIn: id)?.text == "2023-02-21")
    }

    @Test(arguments: [0, 1, 2, 9, 10, 11, 37, 44, 46, 48, 49])
    func `the numbers among the built-in formats are known`(id: Int) throws {
        #expect(try value("44978", builtIn: id) == .number(44978))
    }

    // 1900: 1 is 1900-01-01, 59 is 02-28, 60 never was, 61 is 03-01. 1904: 0 is 1904-01-01.
    @Test(arguments: [
        ("1", false, "1900-01-01"), ("59", false, "1900-02-28"), ("60", false, "1900-02-29"),
        ("61", false, "1900-03-01"), ("2958465", false, "9999-12-31"),
        ("2958466", false, "2958466"),
        ("0", false, "0"), ("-1", false, "-1"), ("0", true, "1904-01-01"),
        ("43516", true, "2023-02-21"),
        ("60", true, "1904-03-01"), ("44978.5", false, "2023-02-21 12:00:00"),
        ("0.75", false, "18:00:00"), ("44978.999999", false, "2023-02-22"),
        ("44978.000011574073", false, "2023-02-21 00:00:01"),
    ])
    func `both calendars are counted as spreadsheets count them`(
        raw: String,
        from1904: Bool,
        expected: String
    ) throws {
        #expect(try value(raw, builtIn: 14, from1904: from1904)?.text == expected)
    }

    @Test func `the day that never was is refused by the reader of dates`() throws {
        let text = try value("60", builtIn: 14)?.text ?? ""

        #expect(throws: CivilDateError.noSuchDay(year: 1900, month: 2, day: 29)) {
            try CivilDate(written: text)
        }
    }
}
