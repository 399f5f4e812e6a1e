import Sheets

/// Workbooks, as whole files or as the rows of one, which a sheet is then packed around.
enum WorkbookSubject: FuzzSubject {
    static let name = "workbook"

    static let seeds: [[UInt8]] =
        [
            """
            <sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>编号</t></is></c><c r="B1" \
            t="inlineStr"><is><t>内容</t></is></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2" \
            t="str"><v>修路</v></c></row></sheetData>
            """,
            """
            <sheetData><row><c t="inlineStr"><is><t>汇总表</t></is></c></row><row><c \
            t="inlineStr"><is><t>编号</t></is></c><c t="inlineStr"><is><r><t>内</t></r><r><t>容</t>\
            </r></is></c></row><row><c s="1"><v>44866.5</v></c><c t="b"><v>1</v></c></row><row><c \
            t="e"><v>#N/A</v></c><c t="inlineStr"><is><t>注</t></is></c></row></sheetData>\
            <mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A3:A4"/></mergeCells>
            """,
            """
            <cols><col min="2" max="300" hidden="1"/></cols><sheetData><row r="5" hidden="1"><c \
            r="C5" t="d"><v>2022-10-01T09:30:00</v></c><c r="D5"><f>1+1</f></c></row></sheetData>
            """,
        ].map { Array($0.utf8) } + [packed(Array("<sheetData/>".utf8))]

    static let pieces: [[UInt8]] = [
        "<row>", "</row>", "<c r=\"B9\">", "<v>", "</v>", "</c>", "<is><t>", "</t></is>", "<f/>",
        "t=\"inlineStr\"", "t=\"s\"", "s=\"9\"", "<mergeCell ref=\"A1:XFD9\"/>",
        "ref=\"B2:B1048576\"",
        "&#0;", "&#x1F600;", "&amp;", "<![CDATA[x]]>", "<!--x-->", "<!DOCTYPE", "<?x?>", "_x000D_",
        "1E400", "-", "r=\"1048576\"", "编号", "内容", "\u{FFFD}", "PK\u{3}\u{4}", "PK\u{1}\u{2}",
    ].map { Array($0.utf8) }

    private enum Column: String, SheetColumn {
        case number = "编号"
        case text = "内容"

        var names: [String] { [rawValue] }
        var isRequired: Bool { self == .text }
    }

    static func examine(_ input: [UInt8]) throws -> String {
        let bytes = input.starts(with: Array("PK".utf8)) ? input : packed(input)
        var reader: TableReader
        do throws(TableError) {
            reader = try TableReader(bytes)
        } catch {
            return error.code
        }
        let map: HeaderMap<Column>
        do throws(SheetError) {
            map = try HeaderMap(findingIn: &reader)
        } catch {
            return error.code
        }
        var rows: [[SheetValue]] = []
        let notes: [SheetRow]
        do throws(SheetError) {
            notes = try map.notes(behind: reader)
            while let row = try reader.next() { rows.append(row.values) }
        } catch {
            // What begins like an archive and is none may be a table of text that breaks off.
            return error.code
        }
        try require(notes.count <= rows.count, "notes are rows")
        // A row of blanks alone is none.
        let filled = rows.filter { !texts($0).isEmpty }
        let again = try read(written(filled, map.header.names))
        try require(again == filled.map(texts), "what was read is written and read again alike")
        return "\(map.isReadable) \(min(rows.count, 3)) \(min(notes.count, 2)) "
            + "\(reader.mergedCells.isEmpty) \(min(reader.remarks.count, 3))"
    }

    /// Texts without blanks at the end, which no file keeps.
    private static func texts(_ row: [SheetValue]) -> [String] {
        var texts = row.map(\.text)
        while texts.last == "" { texts.removeLast() }
        return texts
    }

    private static func written(
        _ rows: [[SheetValue]],
        _ header: [String]
    ) throws(SheetError) -> [UInt8] {
        var writer = try WorkbookWriter(sheet: "建议", header: header)
        for row in rows { try writer.append(row) }
        writer.finish()
        return writer.takeBytes()
    }

    private static func read(_ bytes: [UInt8]) throws -> [[String]] {
        var reader = try WorkbookReader(bytes)
        // The header is a row of its own, unless nothing in it has a name.
        var rows: [[String]] = []
        while let row = try reader.next() {
            if row.line > 1 { rows.append(texts(row.values)) }
        }
        return rows
    }

    /// Packs the content of a sheet as a workbook.
    private static func packed(_ sheet: [UInt8]) -> [UInt8] {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        var writer = ZipWriter()
        for (name, content) in [
            (
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r\" Type=\"\(office)officeDocument\" "
                    + "Target=\"xl/workbook.xml\"/></Relationships>"
            ),
            (
                "xl/workbook.xml",
                "<workbook><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"r0\"/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r0\" Type=\"\(office)worksheet\" "
                    + "Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ] {
            writer.begin(name)
            writer.append(Array(content.utf8))
        }
        writer.begin("xl/worksheets/sheet1.xml")
        writer.append(Array("<worksheet>".utf8) + sheet + Array("</worksheet>".utf8))
        writer.finish()
        return writer.takeBytes()
    }
}
