package import Civics
package import Database
import Ledger

/// A file that came with a suggestion (附件).
package struct Attachment: Hashable, Sendable {
    /// The key of the row.
    package let id: ID<Attachment>
    /// The suggestion it came with.
    package let suggestion: ID<Suggestion>
    /// The SHA-256 of the bytes that are kept; equal files are kept once.
    package let digest: [UInt8]
    /// The SHA-256 of the file as it was sent, by which a picture used before is known again.
    package let sentDigest: [UInt8]
    /// Which of the suggestion's it is, from 1.
    package let number: Int
    /// What it is.
    package let kind: AttachmentKind
    /// How many bytes are kept.
    package let byteCount: Int
    /// How wide the picture is; nought for a scan.
    package let width: Int
    /// How high the picture is; nought for a scan.
    package let height: Int
    /// When it came.
    package let addedAt: Instant
}

/// A file with what intake should know about it.
package struct FiledAttachment: Hashable, Sendable {
    /// The file.
    package let attachment: Attachment
    /// The numbers of other suggestions that came with the very same file.
    package let alsoWith: [String]
}

/// The bytes of a file, to be served.
package struct AttachmentBytes: Hashable, Sendable {
    /// What they are.
    package let kind: AttachmentKind
    /// The bytes.
    package let bytes: [UInt8]
    /// The name it is saved under, in ASCII: made of a number and never of what somebody typed.
    package let name: String

    /// Names bytes that are served.
    package init(kind: AttachmentKind, bytes: [UInt8], name: String) {
        self.kind = kind
        self.bytes = bytes
        self.name = name
    }
}

extension Attachment: RowDecodable {
    /// Reads a row in the order of ``AttachmentTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        suggestion = try row.next()
        digest = try row.next()
        sentDigest = try row.next()
        number = try row.next()
        kind = try row.next()
        byteCount = try row.next()
        width = try row.next()
        height = try row.next()
        addedAt = try row.next()
    }
}
