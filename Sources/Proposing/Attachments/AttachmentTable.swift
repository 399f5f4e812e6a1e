import Civics
import Database
import Ledger

/// The SQL of files that came with suggestions.
enum AttachmentTable {
    private static let columns = """
        attachment.id, attachment.suggestion_id, attachment.digest, attachment.sent_digest,
        attachment.number, attachment_content.kind, attachment_content.byte_count,
        attachment_content.width, attachment_content.height, attachment.at_ms
        """

    /// Adds a file; its bytes only where no other file has the same.
    static func insert<F: StoreFailure>(
        _ file: CheckedAttachment,
        number: Int,
        of suggestion: ID<Suggestion>,
        at instant: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        let digest = try AttachmentContentTable.insert(file, in: transaction)
        try transaction.run(
            """
            INSERT INTO attachment (id, suggestion_id, digest, sent_digest, number, at_ms)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
                ID<Attachment>.random(), suggestion, digest, file.sentDigest.bytes, number,
                instant,
            ]
        )
    }

    /// The files of a suggestion in their order.
    static func all<F: StoreFailure>(
        of suggestion: ID<Suggestion>,
        in transaction: Transaction<F>
    ) throws(F) -> [Attachment] {
        try transaction.all(
            """
            SELECT \(columns)
            FROM attachment
            JOIN attachment_content ON attachment_content.digest = attachment.digest
            WHERE attachment.suggestion_id = $1
            ORDER BY attachment.number
            """,
            [suggestion]
        )
    }

    /// One file of a suggestion.
    static func find<F: StoreFailure>(
        number: Int,
        of suggestion: ID<Suggestion>,
        in transaction: Transaction<F>
    ) throws(F) -> Attachment? {
        try transaction.first(
            """
            SELECT \(columns)
            FROM attachment
            JOIN attachment_content ON attachment_content.digest = attachment.digest
            WHERE attachment.suggestion_id = $1 AND attachment.number = $2
            """,
            [suggestion, number]
        )
    }

    /// The numbers of other suggestions of a jurisdiction that came with the same file, at most so
    /// many, the earliest first.
    static func references<F: StoreFailure>(
        with sentDigest: [UInt8],
        besides suggestion: ID<Suggestion>,
        of jurisdiction: ID<Jurisdiction>,
        limit: Int,
        in transaction: Transaction<F>
    ) throws(F) -> [String] {
        try transaction.all(
            """
            SELECT DISTINCT suggestion.reference
            FROM attachment
            JOIN suggestion ON suggestion.id = attachment.suggestion_id
            WHERE attachment.sent_digest = $1
                AND attachment.suggestion_id <> $2
                AND suggestion.jurisdiction_id = $3
            ORDER BY suggestion.reference
            LIMIT $4
            """,
            [sentDigest, suggestion, jurisdiction, limit]
        )
    }

    /// Takes all files of a suggestion away, and their bytes where nothing else has them.
    static func deleteAll<F: StoreFailure>(
        of suggestion: ID<Suggestion>,
        in transaction: Transaction<F>
    ) throws(F) -> Int {
        let files = try all(of: suggestion, in: transaction)
        try transaction.run("DELETE FROM attachment WHERE suggestion_id = $1", [suggestion])
        for file in files {
            try AttachmentContentTable.deleteUnused(file.digest, in: transaction)
        }
        return files.count
    }
}
