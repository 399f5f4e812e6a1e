import Sheets

/// Workbooks written out by hand, so that tests can have whatever offices and attackers have.
struct WorkbookSample {
    /// The parts by name, in the order of the archive.
    var parts: [(name: String, content: [UInt8])] = []

    private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private static let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

    /// Makes a workbook of sheets, each the content of its `worksheet` element.
    init(
        sheets: [(name: String, content: String)],
        states: [String] = [],
        strings: String? = nil,
        styles: String? = nil,
        properties: String = ""
    ) {
        var list = ""
        var references = ""
        for (index, sheet) in sheets.enumerated() {
            let state = index < states.count ? " state=\"\(states[index])\"" : ""
            list +=
                "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\"\(state) r:id=\"r\(index)\"/>"
            references +=
                "<Relationship Id=\"r\(index)\" Type=\"\(Self.type)worksheet\" "
                + "Target=\"worksheets/sheet\(index + 1).xml\"/>"
        }
        if let strings {
            references +=
                "<Relationship Id=\"s\" Type=\"\(Self.type)sharedStrings\" Target=\"/xl/s.xml\"/>"
            add("xl/s.xml", "<sst>\(strings)</sst>")
        }
        if let styles {
            references +=
                "<Relationship Id=\"t\" Type=\"\(Self.type)styles\" Target=\"./styles.xml\"/>"
            add("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>")
        }
        add(
            "_rels/.rels",
            "<Relationships><Relationship Id=\"r\" Type=\"\(Self.type)officeDocument\" "
                + "Target=\"xl/workbook.xml\"/></Relationships>"
        )
        add("xl/workbook.xml", "<workbook>\(properties)<sheets>\(list)</sheets></workbook>")
        add("xl/_rels/workbook.xml.rels", "<Relationships>\(references)</Relationships>")
        for (index, sheet) in sheets.enumerated() {
            add("xl/worksheets/sheet\(index + 1).xml", "<worksheet>\(sheet.content)</worksheet>")
        }
    }

    /// Makes a workbook of one sheet from its rows.
    init(rows: String, strings: String? = nil, styles: String? = nil, properties: String = "") {
        self.init(
            sheets: [("建议", "<sheetData>\(rows)</sheetData>")],
            strings: strings,
            styles: styles,
            properties: properties
        )
    }

    /// Rows of texts, an empty text being no cell, with what stands behind them.
    static func sheet(_ rows: [[String]], merged: [String] = [], before: String = "") -> String {
        var xml = before + "<sheetData>"
        for (line, row) in rows.enumerated() where !row.isEmpty {
            xml += "<row r=\"\(line + 1)\">"
            for (column, text) in row.enumerated() where !text.isEmpty {
                let place = "\(ColumnPosition(column + 1).letters)\(line + 1)"
                xml += "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
            }
            xml += "</row>"
        }
        let ranges = merged.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
        return xml + "</sheetData><mergeCells>\(ranges)</mergeCells>"
    }

    /// Adds a part, or puts another in its place.
    mutating func add(_ name: String, _ content: String) {
        parts.removeAll { $0.name == name }
        parts.append((name, Array((Self.head + content).utf8)))
    }

    /// Packs all parts without deflate.
    func bytes(flags: Int = 0, method: Int = 0) -> [UInt8] {
        var archive: [UInt8] = []
        var directory: [UInt8] = []
        for (name, content) in parts {
            let facts =
                two(20) + two(flags) + two(method) + two(0) + two(0x21)
                + four(Self.checksum(content))
                + four(content.count) + four(content.count) + two(name.utf8.count) + two(0)
            directory += four(0x0201_4B50) + two(20) + facts + [UInt8](repeating: 0, count: 10)
            directory += four(archive.count) + Array(name.utf8)
            archive += four(0x0403_4B50) + facts + Array(name.utf8) + content
        }
        let start = archive.count
        let count = two(parts.count)
        return archive + directory + four(0x0605_4B50) + four(0) + count + count
            + four(directory.count) + four(start) + two(0)
    }

    /// The rows of the sheet that is read, by their lines.
    func rows(limits: WorkbookLimits = WorkbookLimits()) throws -> [SheetRow] {
        try Self.rows(bytes(), limits: limits)
    }

    /// The rows of the sheet that is read.
    static func rows(
        _ bytes: [UInt8],
        limits: WorkbookLimits = WorkbookLimits()
    ) throws -> [SheetRow] {
        var reader = try WorkbookReader(bytes, limits: limits)
        var rows: [SheetRow] = []
        while let row = try reader.next() { rows.append(row) }
        return rows
    }

    /// Writes a workbook of values.
    static func written(_ rows: [[SheetValue]], header: [String]) throws -> [UInt8] {
        var writer = try WorkbookWriter(sheet: "建议", header: header)
        for row in rows { try writer.append(row) }
        writer.finish()
        return writer.takeBytes()
    }

    private func two(_ number: Int) -> [UInt8] {
        [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
    }

    private func four(_ number: Int) -> [UInt8] {
        two(number) + two(number >> 16)
    }

    /// CRC-32 bit by bit, a twin of zlib's.
    private static func checksum(_ bytes: [UInt8]) -> Int {
        var checksum: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            checksum ^= UInt32(byte)
            for _ in 0..<8 {
                checksum = checksum & 1 == 1 ? checksum >> 1 ^ 0xEDB8_8320 : checksum >> 1
            }
        }
        return Int(~checksum)
    }
}
