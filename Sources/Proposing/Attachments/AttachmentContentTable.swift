import Civics
package import Database
package import Ledger

/// The SQL of what files hold: bytes once for each content, whoever sent them.
///
/// Suggestions are the first to have files; what is delivered has some, too, and keeps them for good.
package enum AttachmentContentTable {
    /// The statement that makes the table of contents that are never taken away.
    static func keeping(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE attachment_content_kept (
                digest \(engine.bytes) NOT NULL
                    CONSTRAINT attachment_content_kept_once PRIMARY KEY
                    CONSTRAINT attachment_content_kept_content
                        REFERENCES attachment_content (digest)
            ) \(engine.table)
            """
        ]
    }

    /// Adds a content where it is not there yet.
    ///
    /// - Returns: The SHA-256 of its bytes, which is its key.
    package static func insert<F: StoreFailure>(
        _ file: CheckedAttachment,
        in transaction: Transaction<F>
    ) throws(F) -> [UInt8] {
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
        return digest
    }

    /// Adds a content that is never taken away, whatever is erased of suggestions.
    ///
    /// - Returns: The SHA-256 of its bytes, which is its key.
    package static func insertForGood<F: StoreFailure>(
        _ file: CheckedAttachment,
        in transaction: Transaction<F>
    ) throws(F) -> [UInt8] {
        let digest = try insert(file, in: transaction)
        try transaction.run(
            """
            INSERT INTO attachment_content_kept (digest)
            VALUES ($1)
            ON CONFLICT (digest) DO NOTHING
            """,
            [digest]
        )
        return digest
    }

    /// The bytes of a content, or of the small picture of it.
    package static func bytes<F: StoreFailure>(
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

    /// Takes a content away that no suggestion has any more and that is not kept for good.
    static func deleteUnused<F: StoreFailure>(
        _ digest: [UInt8],
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            DELETE FROM attachment_content
            WHERE digest = $1
                AND NOT EXISTS (SELECT 1 FROM attachment WHERE attachment.digest = $1)
                AND NOT EXISTS (
                    SELECT 1 FROM attachment_content_kept
                    WHERE attachment_content_kept.digest = $1
                )
            """,
            [digest]
        )
    }
}
