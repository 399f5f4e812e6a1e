/// Why a workbook (.xlsx) cannot be read.
///
/// `part` names a file within the archive, such as `xl/workbook.xml`; it may have been chosen by
/// whoever made the file, and is cut to 200 characters.
package enum WorkbookError: Error, Hashable, Sendable {
    /// No workbook: the file does not begin as a ZIP archive does.
    case notAWorkbook
    /// The format of Excel 97 to 2003 (.xls).
    case oldFormat
    /// Locked with a password.
    case encrypted
    /// More bytes than are taken in.
    case tooManyBytes(limit: Int)
    /// The archive has lost its end, or a part reaches beyond it; the byte where something is missed.
    case truncated(at: Int)
    /// What stands at a byte of the archive contradicts what is said of it elsewhere.
    case brokenArchive(at: Int)
    /// The extension of ZIP for archives of over 4 GiB, which no sheet within the limits needs.
    case zip64
    /// More parts than are taken in.
    case tooManyEntries(limit: Int)
    /// A part whose name leads out of the archive.
    case unsafePath(part: String)
    /// Two parts of one name, of which programs would read now this and now that.
    case duplicatedPart(String)
    /// Two parts that share bytes, as bombs do.
    case overlappingParts(String)
    /// A part packed in a way other than deflate; the number of the method (APPNOTE §4.4.5).
    case unknownCompression(part: String, method: Int)
    /// All parts together unpack to more than is taken in; the part that went beyond.
    case unpackedTooBig(limit: Int, part: String)
    /// A part unpacks to suspiciously many times its size.
    case ratioTooHigh(limit: Int, part: String)
    /// A part that cannot be unpacked.
    case damagedPart(String)
    /// A part that is not as long as the archive says.
    case wrongSize(part: String, expected: Int, found: Int)
    /// A part whose checksum is wrong: a byte was changed on the way.
    case wrongChecksum(part: String)
    /// A part that every workbook has, and this one has not.
    case missingPart(String)
    /// A part refers to another outside of the file.
    case outsideReference(part: String, target: String)
    /// A part declares a document type or entities, which no workbook needs.
    case documentType(part: String)
    /// A part is not written in UTF-8.
    case notUTF8(part: String)
    /// A part that is not well-formed XML; line and column within it, from 1.
    case brokenXML(part: String, line: Int, column: Int)
    /// Elements within elements beyond the limit.
    case tooDeep(limit: Int, part: String)
    /// More elements than are taken in.
    case tooManyElements(limit: Int, part: String)
    /// More cells than are taken in; the first row beyond.
    case tooManyCells(limit: Int, sheet: String, line: Int)
    /// More rows than are taken in; the first beyond.
    case tooManyRows(limit: Int, sheet: String, line: Int)
    /// More columns than are taken in; the first cell beyond that holds something.
    case tooManyColumns(limit: Int, sheet: String, SheetPlace)
    /// A cell longer than is taken in.
    case cellTooLong(limit: Int, sheet: String, SheetPlace)
    /// A cell or row that says it stands where none is, or where another stood before; the row.
    case misplacedCell(sheet: String, line: Int, reference: String)
    /// A cell that holds neither what its type says nor anything else that can be read.
    case unreadableCell(sheet: String, SheetPlace)
    /// There is no sheet of the name that was asked for.
    case noSuchSheet(String)
    /// No sheet holds anything.
    case empty

    /// Cuts a name that somebody else chose, so that it can be shown.
    static func shown(_ name: String) -> String {
        String(name.unicodeScalars.prefix(200))
    }
}
