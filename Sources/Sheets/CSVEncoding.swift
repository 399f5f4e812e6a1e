/// The encoding of a file, found out from its bytes, and where its text begins.
struct CSVEncoding {
    let encoding: SheetEncoding
    /// The index behind the byte order mark.
    let start: Int

    /// Finds the encoding: the byte order mark, else UTF-8 where all is valid, else GB18030.
    ///
    /// - Throws: `SheetError.wideEncoding`, `.unknownEncoding`, and `.undecodable` where the encoding
    ///   is certain and the text is not in it: with a mark, when asked for, or nearly all UTF-8.
    init(
        of bytes: [UInt8],
        expecting expected: SheetEncoding?,
        separator: CSVSeparator
    ) throws(SheetError) {
        let marked = try Self.byteOrderMark(of: bytes)
        let start = marked?.length ?? 0
        self.start = start
        func place(_ index: Int) -> SheetPlace {
            CSVScanner.place(of: index, in: bytes, from: start, separator: separator)
        }
        let certain = marked?.encoding ?? expected
        let scan = UTF8Scan(bytes, from: start)
        guard certain != .gb18030, let invalid = scan.firstInvalid else {
            encoding = certain ?? .utf8
            guard encoding == .gb18030 else { return }
            guard let invalid = GB18030Scan.firstInvalid(in: bytes, from: start) else { return }
            throw .undecodable(.gb18030, place(invalid))
        }
        guard certain == nil, !scan.looksBroken else {
            throw .undecodable(.utf8, place(invalid))
        }
        if let invalid = GB18030Scan.firstInvalid(in: bytes, from: start) {
            throw .unknownEncoding(place(invalid))
        }
        encoding = .gb18030
    }

    private static func byteOrderMark(
        of bytes: [UInt8]
    ) throws(SheetError) -> (encoding: SheetEncoding, length: Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if bytes.starts(with: [0x84, 0x31, 0x95, 0x33]) { return (.gb18030, 4) }
        // UTF-32 in the usual order begins like UTF-16.
        for mark: [UInt8] in [[0xFE, 0xFF], [0xFF, 0xFE], [0x00, 0x00, 0xFE, 0xFF]]
        where bytes.starts(with: mark) {
            throw .wideEncoding
        }
        return nil
    }
}
