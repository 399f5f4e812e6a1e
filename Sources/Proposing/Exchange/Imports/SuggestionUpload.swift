package import Civics
package import Database

/// A file that was sent and is not brought in yet.
package struct SuggestionUpload: Hashable, Sendable {
    /// The file's SHA-256, by which its pages know it.
    package let digest: Digest
    /// What it is called, without the folders of its sender's machine.
    package let fileName: String
    /// When it was sent.
    package let at: Instant
}

extension SuggestionUpload: RowDecodable {
    /// Reads digest, name, time.
    package init(row: inout Row) throws(DatabaseError) {
        let bytes: [UInt8] = try row.next()
        guard let digest = Digest(bytes: bytes) else {
            throw .corrupt(column: "file_digest", expected: "32 bytes")
        }
        self.digest = digest
        fileName = try row.next()
        at = try row.next()
    }
}
