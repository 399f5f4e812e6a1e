/// Reads a CSV file row by row, so that one row at a time is held beside the file's bytes.
///
/// RFC 4180, with the lines ended by CR LF, LF or CR; UTF-8 or GB18030. To cancel, stop calling
/// `next`; to look ahead, copy the reader: it is a value, and a copy shares the bytes.
package struct CSVReader: SheetReader {
    /// The encoding, found out or as asked for.
    package let encoding: SheetEncoding
    /// The separator, found out or as asked for.
    package let separator: CSVSeparator
    /// The names of the columns, which every row read from now on will know.
    package var header: SheetHeader?
    /// Bytes of the file.
    package let byteCount: Int

    private let bytes: [UInt8]
    private let options: CSVOptions
    private let converter: GB18030?
    private var scanner: CSVScanner
    private var rowCount = 0

    /// Takes the bytes of a file, and finds out its encoding and its separator.
    ///
    /// - Throws: `SheetError.tooManyBytes`, and what is wrong with the encoding.
    /// - Complexity: linear in the bytes, which are looked at once and not copied.
    package init(_ bytes: [UInt8], options: CSVOptions = CSVOptions()) throws(SheetError) {
        guard bytes.count <= options.limits.bytes else {
            throw .tooManyBytes(limit: options.limits.bytes)
        }
        // A header longer than this has more columns than are taken in.
        separator = options.separator ?? .detected(in: bytes.prefix(1 << 16))
        let found = try CSVEncoding(of: bytes, expecting: options.encoding, separator: separator)
        encoding = found.encoding
        converter = encoding == .gb18030 ? try GB18030() : nil
        scanner = CSVScanner(
            bytes,
            from: found.start,
            separator: separator,
            cellLength: options.limits.cellLength
        )
        byteCount = bytes.count
        self.bytes = bytes
        self.options = options
    }

    /// None: text knows no merged cells.
    package var mergedCells: [MergedCells] { [] }

    /// Bytes read so far, for a progress bar.
    package var bytesRead: Int { scanner.index }

    /// Reads the next row; nil at the end.
    ///
    /// Lines without a single character are passed over.
    ///
    /// - Throws: `SheetError` with the place. The reader then stands where it could not go on, and
    ///   is of no further use.
    package mutating func next() throws(SheetError) -> SheetRow? {
        guard scanner.findRow() else { return nil }
        let line = scanner.line
        rowCount += 1
        guard rowCount <= options.limits.rows else {
            throw .tooManyRows(limit: options.limits.rows, line: line)
        }
        var values: [SheetValue] = []
        values.reserveCapacity(header?.names.count ?? 8)
        var isOpen = true
        while isOpen {
            guard values.count < options.limits.columns else {
                throw .tooManyColumns(limit: options.limits.columns, line: line)
            }
            let place = SheetPlace(
                line: scanner.line,
                column: ColumnPosition(values.count + 1)
            )
            let cell = try scanner.cell(in: place.column)
            values.append(SheetValue(try text(of: cell, at: place)))
            isOpen = !cell.endsRow
        }
        return SheetRow(line: line, values: values, header: header)
    }

    private func text(of cell: CSVScanner.Cell, at place: SheetPlace) throws(SheetError) -> String {
        let raw = bytes[cell.range]
        let text: String
        if let converter, !raw.allSatisfy({ $0 < 0x80 }) {
            guard let decoded = converter.decode(unquoted(raw, cell.hasDoubledQuotes)) else {
                throw .undecodable(.gb18030, place)
            }
            text = decoded
        } else {
            text = String(decoding: unquoted(raw, cell.hasDoubledQuotes), as: UTF8.self)
        }
        // A character is a byte at least, so most cells need not be counted.
        let limit = options.limits.cellLength
        guard raw.count <= limit || text.unicodeScalars.count <= limit else {
            throw .cellTooLong(limit: limit, place)
        }
        return options.undefusing ? FormulaGuard.removed(from: text) : text
    }

    /// Makes one quotation mark of two; in GB18030 too, the byte is no part of another character.
    private func unquoted(_ raw: ArraySlice<UInt8>, _ hasDoubledQuotes: Bool) -> ArraySlice<UInt8> {
        guard hasDoubledQuotes else { return raw }
        let quote = UInt8(ascii: "\"")
        var single: [UInt8] = []
        single.reserveCapacity(raw.count)
        var isSecond = false
        for byte in raw {
            isSecond = byte == quote && !isSecond
            if byte != quote || isSecond { single.append(byte) }
        }
        return single[...]
    }
}
