/// Writes a CSV file row by row; the bytes are taken away as often as the receiver likes.
///
/// RFC 4180: lines end with CR LF, and cells are quoted where they must be. Text that a spreadsheet
/// would take for a formula gets an apostrophe, which `CSVReader` takes off again: what is written
/// and read is the same, cell by cell.
package struct CSVWriter: Sendable {
    private let converter: GB18030?
    private let separator: CSVSeparator
    private let isDefusing: Bool
    private var bytes: [UInt8] = []
    private var rowCount = 0

    /// Begins a file.
    ///
    /// UTF-8 with a byte order mark is what spreadsheets open without asking. GB18030 never has one.
    ///
    /// - Throws: `SheetError.encodingUnavailable`.
    package init(
        encoding: SheetEncoding = .utf8,
        byteOrderMark: Bool = true,
        separator: CSVSeparator = .comma,
        defusing: Bool = true
    ) throws(SheetError) {
        converter = encoding == .gb18030 ? try GB18030() : nil
        self.separator = separator
        isDefusing = defusing
        if encoding == .utf8, byteOrderMark { bytes = [0xEF, 0xBB, 0xBF] }
    }

    /// Bytes that wait to be taken.
    package var pendingByteCount: Int { bytes.count }

    /// Takes the bytes written since the last time.
    package mutating func takeBytes() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: false) }
        return bytes
    }

    /// Writes a row.
    ///
    /// - Throws: `SheetError.unencodable` or `.zeroByte`, with the row's number for a line; nothing of
    ///   the row is written then.
    package mutating func append(_ row: [SheetValue]) throws(SheetError) {
        var written: [UInt8] = []
        for (index, value) in row.enumerated() {
            if index > 0 { written.append(separator.byte) }
            let place = SheetPlace(line: rowCount + 1, column: ColumnPosition(index + 1))
            written += try encoded(value, at: place, isAlone: row.count == 1)
        }
        // A line with nothing in it is no row.
        if row.isEmpty { written = Array("\"\"".utf8) }
        bytes += written
        bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
        rowCount += 1
    }

    /// Writes a row of texts, such as a header.
    ///
    /// - Throws: `SheetError`, as `append` does.
    package mutating func append(texts: [String]) throws(SheetError) {
        try append(texts.map(SheetValue.init))
    }

    private func encoded(
        _ value: SheetValue,
        at place: SheetPlace,
        isAlone: Bool
    ) throws(SheetError) -> [UInt8] {
        var text = value.text
        if case .text = value, isDefusing { text = FormulaGuard.put(before: text) }
        guard !text.utf8.contains(0) else { throw .zeroByte(place) }
        let bytes = try converted(text, at: place)
        let isFirst = rowCount == 0 && place.column.number == 1
        let isQuoted = text.isEmpty ? isAlone : needsQuotes(text, isFirst: isFirst)
        return isQuoted ? quoted(bytes) : bytes
    }

    private func converted(_ text: String, at place: SheetPlace) throws(SheetError) -> [UInt8] {
        guard let converter, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return Array(text.utf8) }
        if let converted = converter.encode(text) { return converted }
        let missing = text.unicodeScalars.first { converter.encode(String($0)) == nil }
        throw .unencodable(.gb18030, codePoint: missing?.value ?? 0, place)
    }

    /// Doubles the quotation marks, byte by byte: to `Character` one with an accent is another.
    private func quoted(_ bytes: [UInt8]) -> [UInt8] {
        let quote = UInt8(ascii: "\"")
        var quoted = [quote]
        quoted.reserveCapacity(bytes.count + 2)
        for byte in bytes {
            quoted.append(byte)
            if byte == quote { quoted.append(quote) }
        }
        quoted.append(quote)
        return quoted
    }

    /// Any separator counts, so that finding it out again is not led astray.
    private func needsQuotes(_ text: String, isFirst: Bool) -> Bool {
        // Spreadsheets take a file that begins with ID for one of another kind (SYLK).
        if isFirst, text.hasPrefix("ID") { return true }
        // What would be taken for the file's byte order mark.
        if isFirst, text.unicodeScalars.first == "\u{FEFF}" { return true }
        if let last = text.last, last.isWhitespace { return true }
        if let first = text.first, first.isWhitespace { return true }
        return text.utf8.contains { byte in
            byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
                || CSVSeparator.allCases.contains { $0.byte == byte }
        }
    }
}
