/// The parts of a workbook's archive and how they belong together (ECMA-376 Part 2).
struct WorkbookPackage {
    /// A sheet with rows and columns; charts have none.
    struct Sheet {
        let name: String
        let part: String
        let isHidden: Bool
    }

    /// The sheets, from left to right.
    let sheets: [Sheet]
    /// Whether days are counted from 1904, as on old Macintoshes.
    let countsFrom1904: Bool

    private var archive: ZipArchive
    private let limits: WorkbookLimits
    private let sheetLimits: SheetLimits
    private let strings: [String]
    private let formats: NumberFormats

    /// Reads all that the sheets have in common.
    ///
    /// - Throws: `WorkbookError`.
    init(
        _ bytes: [UInt8],
        sheetLimits: SheetLimits,
        limits: WorkbookLimits
    ) throws(WorkbookError) {
        guard bytes.count <= sheetLimits.bytes else {
            throw .tooManyBytes(limit: sheetLimits.bytes)
        }
        try Self.refuseOldFormat(bytes)
        var archive = try ZipArchive(bytes, limits: limits)
        func read<Handler: PartHandler>(
            _ part: String,
            _ handler: Handler
        ) throws(WorkbookError) -> Handler {
            let content = try archive.unpack(part)
            let shown = WorkbookError.shown(part)
            return try PartParser.parse(content, of: shown, limits: limits, into: handler)
        }
        let root = try read(Relationships.part(for: ""), Relationships(of: ""))
        guard let book = try root.part(ofType: "officeDocument") else {
            throw .missingPart("xl/workbook.xml")
        }
        let outline = try read(book, WorkbookOutline())
        let references = try read(Relationships.part(for: book), Relationships(of: book))
        var sheets: [Sheet] = []
        for sheet in outline.sheets {
            if let part = try references.part(id: sheet.relationship, ofType: "worksheet") {
                sheets.append(Sheet(name: sheet.name, part: part, isHidden: sheet.isHidden))
            }
        }
        self.sheets = sheets
        // Both may be absent; if they are named they must be there.
        if let part = try references.part(ofType: "sharedStrings") {
            strings = try read(part, SharedStrings()).texts
        } else {
            strings = []
        }
        if let part = try references.part(ofType: "styles") {
            formats = try read(part, NumberFormats())
        } else {
            formats = NumberFormats()
        }
        countsFrom1904 = outline.countsFrom1904
        self.archive = archive
        self.limits = limits
        self.sheetLimits = sheetLimits
    }

    /// Reads the rows of a sheet.
    ///
    /// - Throws: `WorkbookError`, with the name of the sheet.
    mutating func read(_ sheet: Sheet) throws(WorkbookError) -> SheetPart {
        let context = SheetPart.Context(
            sheet: WorkbookError.shown(sheet.name),
            strings: strings,
            formats: formats,
            from1904: countsFrom1904,
            limits: limits,
            sheetLimits: sheetLimits
        )
        return try PartParser.parse(
            try archive.unpack(sheet.part),
            of: WorkbookError.shown(sheet.part),
            limits: limits,
            into: SheetPart(context)
        )
    }

    /// Tells apart the two kinds of file that bear the mark of Microsoft's compound files.
    private static func refuseOldFormat(_ bytes: [UInt8]) throws(WorkbookError) {
        guard bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) else { return }
        // The name of the stream that holds a locked workbook ([MS-OFFCRYPTO] §2.3.4.4).
        let name = "EncryptedPackage".utf16.flatMap { LittleEndian.two(Int($0)) }
        var index = 0
        while let found = bytes[index...].firstIndex(of: name[0]) {
            if bytes[found...].starts(with: name) { throw .encrypted }
            index = found + 1
        }
        throw .oldFormat
    }
}
