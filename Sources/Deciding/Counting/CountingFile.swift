import Civics
package import Database
import Ledger
package import Proposing

/// A picture of a doubtful paper, or what a machine printed.
package struct CountingFile: Hashable, Sendable {
    /// What it is.
    package let kind: AttachmentKind
    /// The bytes: a picture was written anew from its dots.
    package let bytes: [UInt8]
    /// The picture once more, small; nil for a scan.
    package let preview: [UInt8]?
}

extension AttachmentRule {
    /// A doubtful paper: one picture.
    package static let photograph = AttachmentRule(
        mostFiles: 1,
        mostPictureBytes: 8 << 20,
        mostScanBytes: nil,
        mostBytes: 8 << 20
    )

    /// What a machine printed: one picture or one scan.
    package static let machinePrint = AttachmentRule(
        mostFiles: 1,
        mostPictureBytes: 8 << 20,
        mostScanBytes: 20 << 20,
        mostBytes: 20 << 20
    )
}

extension CountingFile: RowDecodable {
    /// Reads a row in the order of ``CountingFileTable``.
    package init(row: inout Row) throws(DatabaseError) {
        kind = try row.next()
        bytes = try row.next()
        preview = try row.next()
    }
}
