package import Civics
package import Database
package import Ledger

/// A table that was brought in, as the list of imports keeps it (导入).
package struct ImportEntry: Hashable, Sendable {
    /// The key of the row.
    package let id: ID<SuggestionImport>
    /// Whose intake it came to.
    package let jurisdiction: ID<Jurisdiction>
    /// What the file was called.
    package let fileName: String
    /// The file's SHA-256.
    package let fileDigest: Digest
    /// How many suggestions came in.
    package let rowCount: Int
    /// How many rows were left out, because something was wrong with them.
    package let leftOutCount: Int
    /// The post that brought it in; empty for a command of the operator.
    package let post: String
    /// The post in English.
    package let postEnglish: String
    /// When.
    package let at: Instant
    /// When it was undone; nil while its suggestions are in the record.
    package let undoneAt: Instant?

    /// A table that is about to be brought in.
    init(
        id: ID<SuggestionImport>,
        jurisdiction: ID<Jurisdiction>,
        fileName: String,
        fileDigest: Digest,
        post: (zh: String, en: String),
        at: Instant
    ) {
        self.id = id
        self.jurisdiction = jurisdiction
        self.fileName = fileName
        self.fileDigest = fileDigest
        rowCount = 0
        leftOutCount = 0
        self.post = post.zh
        postEnglish = post.en
        self.at = at
        undoneAt = nil
    }
}

extension ImportEntry: RowDecodable {
    /// Reads a row in the order of ``SuggestionImportTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        jurisdiction = try row.next()
        fileName = try row.next()
        let bytes: [UInt8] = try row.next()
        guard let digest = Digest(bytes: bytes) else {
            throw .corrupt(column: "file_digest", expected: "32 bytes")
        }
        fileDigest = digest
        rowCount = try row.next()
        leftOutCount = try row.next()
        post = try row.next()
        postEnglish = try row.next()
        at = try row.next()
        undoneAt = try row.next()
    }
}
