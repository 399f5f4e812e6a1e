/// Cuts the bytes of a CSV file into cells, by RFC 4180.
///
/// It looks at single bytes only, which is right in UTF-8 and in GB18030 alike: quotation marks,
/// separators and line ends are bytes below 0x30 or the semicolon, and GB18030 uses neither in
/// characters of more bytes.
struct CSVScanner {
    /// A cell as it stands in the file.
    struct Cell {
        /// Its bytes, the outer quotation marks left out.
        let range: Range<Int>
        /// Whether each of its quotation marks is written twice.
        let hasDoubledQuotes: Bool
        /// Whether it is the last of its row.
        let endsRow: Bool
    }

    /// The byte to be read next.
    private(set) var index: Int
    /// The line of that byte, from 1.
    private(set) var line = 1
    private let bytes: [UInt8]
    private let separator: UInt8
    /// Characters of a cell at the most, so that a quotation mark which never closes is told early.
    private let cellLength: Int

    init(
        _ bytes: [UInt8],
        from start: Int,
        separator: CSVSeparator,
        cellLength: Int = .max
    ) {
        index = start
        self.bytes = bytes
        self.separator = separator.byte
        self.cellLength = cellLength
    }

    /// Goes past lines without a single character; false at the end of the file.
    mutating func findRow() -> Bool {
        while index < bytes.count, isLineEnd(bytes[index]) { skipLineEnd() }
        return index < bytes.count
    }

    /// Reads the next cell of a row.
    ///
    /// - Throws: `SheetError`, for the place given by the column.
    mutating func cell(in column: ColumnPosition) throws(SheetError) -> Cell {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
            return try plainCell(in: column)
        }
        return try quotedCell(in: column)
    }

    private mutating func plainCell(in column: ColumnPosition) throws(SheetError) -> Cell {
        let start = index
        var isAfterBlanksOnly = true
        while index < bytes.count {
            let byte = bytes[index]
            if byte == separator || isLineEnd(byte) { break }
            if byte == UInt8(ascii: "\""), isAfterBlanksOnly {
                throw .blankBeforeQuote(place(column))
            }
            if byte == 0 { throw .zeroByte(place(column)) }
            if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t") { isAfterBlanksOnly = false }
            index += 1
        }
        let range = start..<index
        return Cell(range: range, hasDoubledQuotes: false, endsRow: endCell())
    }

    private mutating func quotedCell(in column: ColumnPosition) throws(SheetError) -> Cell {
        let opening = place(column)
        index += 1
        let start = index
        var hasDoubledQuotes = false
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") {
                guard index + 1 < bytes.count, bytes[index + 1] == byte else {
                    let range = start..<index
                    index += 1
                    guard isAtCellEnd else { throw .textAfterQuote(place(column)) }
                    return Cell(
                        range: range,
                        hasDoubledQuotes: hasDoubledQuotes,
                        endsRow: endCell()
                    )
                }
                hasDoubledQuotes = true
                index += 2
            } else if isLineEnd(byte) {
                skipLineEnd()
            } else {
                if byte == 0 { throw .zeroByte(place(column)) }
                index += 1
            }
            // A character is four bytes at the most.
            if (index - start) / 4 > cellLength { throw .cellTooLong(limit: cellLength, opening) }
        }
        throw .unclosedQuote(opening)
    }

    private func place(_ column: ColumnPosition) -> SheetPlace {
        SheetPlace(line: line, column: column)
    }

    private var isAtCellEnd: Bool {
        index == bytes.count || bytes[index] == separator || isLineEnd(bytes[index])
    }

    /// Goes past what ends a cell; true where it ends the row as well.
    private mutating func endCell() -> Bool {
        guard index < bytes.count else { return true }
        if bytes[index] == separator {
            index += 1
            return false
        }
        skipLineEnd()
        return true
    }

    private func isLineEnd(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }

    /// Goes past CR LF, LF or CR.
    private mutating func skipLineEnd() {
        let isReturn = bytes[index] == UInt8(ascii: "\r")
        index += 1
        if isReturn, index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
        line += 1
    }
}

extension CSVScanner {
    /// Finds the place of a byte, for an error found before any cell is read.
    static func place(
        of target: Int,
        in bytes: [UInt8],
        from start: Int,
        separator: CSVSeparator
    ) -> SheetPlace {
        var scanner = CSVScanner(bytes, from: start, separator: separator)
        var place = SheetPlace(line: 1, column: ColumnPosition(1))
        do {
            while scanner.findRow() {
                var column = 1
                var isOpen = true
                while isOpen {
                    place = SheetPlace(line: scanner.line, column: ColumnPosition(column))
                    let cell = try scanner.cell(in: place.column)
                    if cell.range.upperBound > target {
                        return SheetPlace(
                            line: place.line
                                + lineEnds(
                                    in: bytes[cell.range].prefix(
                                        upTo: max(target, cell.range.lowerBound)
                                    )
                                ),
                            column: place.column
                        )
                    }
                    isOpen = !cell.endsRow
                    column += 1
                }
            }
        } catch {
            // The cell that cannot be read holds the byte or stands before it: near enough.
            return place
        }
        return place
    }

    private static func lineEnds(in bytes: ArraySlice<UInt8>) -> Int {
        var scanner = CSVScanner(Array(bytes), from: 0, separator: .comma)
        while scanner.index < bytes.count {
            if scanner.isLineEnd(scanner.bytes[scanner.index]) {
                scanner.skipLineEnd()
            } else {
                scanner.index += 1
            }
        }
        return scanner.line - 1
    }
}
