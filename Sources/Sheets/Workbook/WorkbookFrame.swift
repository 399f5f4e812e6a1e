/// The parts of a written workbook around its rows (ECMA-376 Part 1).
enum WorkbookFrame {
    /// The part with the rows of a sheet, counted from 1.
    static func sheetPart(_ number: Int) -> String { "xl/worksheets/sheet\(number).xml" }
    /// The style of the header: bold text.
    static let headerStyle = 1
    /// The style of text: format 49, `@`, so that text stays text when somebody edits it.
    static let textStyle = 2
    /// The style of days: `yyyy-mm-dd`.
    static let dateStyle = 3
    /// What stands behind the last row.
    static let sheetTail = "</sheetData></worksheet>"

    /// All parts but the sheets, in the order in which they are written.
    static func parts(sheets: [String]) -> [(name: String, content: String)] {
        [
            ("[Content_Types].xml", contentTypes(sheets.count)),
            ("_rels/.rels", packageReferences),
            ("xl/workbook.xml", workbook(sheets: sheets.map(sheetName))),
            ("xl/_rels/workbook.xml.rels", workbookReferences(sheets.count)),
            ("xl/styles.xml", styles),
        ]
    }

    /// What stands before the first row: the header stays in sight, the columns have their widths.
    static func sheetHead(widths: [Int]) -> String {
        let columns = widths.enumerated()
            .map { index, width in
                "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(width)\" "
                    + "customWidth=\"1\"/>"
            }
            .joined()
        return declaration + "<worksheet xmlns=\"\(main)\"><sheetViews>"
            + "<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
            + "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
            + (columns.isEmpty ? "" : "<cols>\(columns)</cols>") + "<sheetData>"
    }

    /// Escapes what is markup.
    static func markup(_ text: String) -> String {
        let special = Array("&<>\"".utf8)
        guard text.utf8.contains(where: { special.contains($0) }) else { return text }
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// At most 31 characters of UTF-16, none of `[]:*?/\`, no apostrophe at an end, not empty.
    private static func sheetName(_ name: String) -> String {
        let forbidden = Set("[]:*?/\\".unicodeScalars)
        var kept = String.UnicodeScalarView()
        var length = 0
        for scalar in name.unicodeScalars
        where !forbidden.contains(scalar) && scalar.value >= 0x20 && scalar.value & 0xFFFE != 0xFFFE
        {
            length += scalar.value > 0xFFFF ? 2 : 1
            guard length <= 31 else { break }
            kept.append(scalar)
        }
        while kept.first == "'" { kept.removeFirst() }
        while kept.last == "'" { kept.removeLast() }
        return kept.isEmpty ? "Sheet1" : String(kept)
    }

    private static let declaration =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let office =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let media = "application/vnd.openxmlformats-"

    private static func contentTypes(_ sheets: Int) -> String {
        declaration + "<Types xmlns=\"\(package)/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"\(media)package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + contentType("/xl/workbook.xml", "sheet.main")
            + contentType("/xl/styles.xml", "styles")
            + (1...sheets).map { contentType("/" + sheetPart($0), "worksheet") }.joined()
            + "</Types>"
    }

    private static func contentType(_ part: String, _ kind: String) -> String {
        "<Override PartName=\"\(part)\" "
            + "ContentType=\"\(media)officedocument.spreadsheetml.\(kind)+xml\"/>"
    }

    private static let packageReferences =
        declaration + "<Relationships xmlns=\"\(package)/relationships\">"
        + reference("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"

    /// The styles come behind the sheets.
    private static func workbookReferences(_ sheets: Int) -> String {
        declaration + "<Relationships xmlns=\"\(package)/relationships\">"
            + (1...sheets).map {
                reference("rId\($0)", "worksheet", "worksheets/sheet\($0).xml")
            }.joined()
            + reference("rId\(sheets + 1)", "styles", "styles.xml") + "</Relationships>"
    }

    private static func reference(_ id: String, _ type: String, _ target: String) -> String {
        "<Relationship Id=\"\(id)\" Type=\"\(office)/\(type)\" Target=\"\(target)\"/>"
    }

    private static func workbook(sheets: [String]) -> String {
        let sheets = sheets.enumerated().map { index, name in
            let id = "sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\""
            return "<sheet name=\"\(markup(name))\" \(id)/>"
        }
        return declaration + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>"
            + sheets.joined() + "</sheets></workbook>"
    }

    private static let styles =
        declaration + "<styleSheet xmlns=\"\(main)\">"
        + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
        + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
        + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
        + "</cellStyleXfs><cellXfs count=\"4\">" + style(format: 0) + style(format: 49, font: 1)
        + style(format: 49) + style(format: 164) + "</cellXfs><cellStyles count=\"1\">"
        + "<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"

    private static func style(format: Int, font: Int = 0) -> String {
        "<xf numFmtId=\"\(format)\" fontId=\"\(font)\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
            + "applyNumberFormat=\"1\" applyFont=\"1\"/>"
    }
}
