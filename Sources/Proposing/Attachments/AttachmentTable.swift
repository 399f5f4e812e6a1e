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
        let digest = Digest(of: file.bytes).bytes
        try transaction.run(
            """
            INSERT INTO attachment_content
                (digest, kind, byte_count, width, height, bytes, preview)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (digest) DO NOTHING
            """,
            [
                digest, file.kind, file.bytes.count, file.width, file.height, file.bytes,
                file.preview,
            ]
        )
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

    /// The bytes of a content, or of the small picture of it.
    static func bytes<F: StoreFailure>(
        _ digest: [UInt8],
        isPreview: Bool,
        in transaction: Transaction<F>
    ) throws(F) -> [UInt8]? {
        try transaction.first(
            """
            SELECT CASE WHEN $1 = 1 THEN preview ELSE bytes END
            FROM attachment_content
            WHERE digest = $2 AND ($1 = 0 OR preview IS NOT NULL)
            """,
            [isPreview, digest]
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

    /// Takes all files of a suggestion away, and their bytes where no other suggestion has them.
    static func deleteAll<F: StoreFailure>(
        of suggestion: ID<Suggestion>,
        in transaction: Transaction<F>
    ) throws(F) -> Int {
        let files = try all(of: suggestion, in: transaction)
        try transaction.run("DELETE FROM attachment WHERE suggestion_id = $1", [suggestion])
        for file in files {
            try transaction.run(
                """
                DELETE FROM attachment_content
                WHERE digest = $1
                    AND NOT EXISTS (SELECT 1 FROM attachment WHERE attachment.digest = $1)
                """,
                [file.digest]
            )
        }
        return files.count
    }
}
