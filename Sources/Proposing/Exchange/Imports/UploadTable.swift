import Civics
import Database
import Ledger

/// The SQL of files that were sent and are not brought in yet.
enum UploadTable {
    /// Keeps a file; one that the post has sent already begins its day anew.
    static func put<F: StoreFailure>(
        _ upload: SuggestionUpload,
        of post: ID<Post>,
        _ content: [UInt8],
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO suggestion_upload (post_id, file_digest, file_name, content, at_ms)
            VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (post_id, file_digest) DO UPDATE
            SET file_name = $3, at_ms = $5
            """,
            [post, upload.digest.bytes, upload.fileName, content, upload.at]
        )
    }

    static func find<F: StoreFailure>(
        _ digest: Digest,
        of post: ID<Post>,
        since: Instant,
        in transaction: Transaction<F>
    ) throws(F) -> SuggestionUpload? {
        try transaction.first(
            """
            SELECT file_digest, file_name, at_ms
            FROM suggestion_upload
            WHERE post_id = $1 AND file_digest = $2 AND at_ms > $3
            """,
            [post, digest.bytes, since]
        )
    }

    static func content<F: StoreFailure>(
        _ digest: Digest,
        of post: ID<Post>,
        since: Instant,
        in transaction: Transaction<F>
    ) throws(F) -> [UInt8]? {
        try transaction.first(
            """
            SELECT content
            FROM suggestion_upload
            WHERE post_id = $1 AND file_digest = $2 AND at_ms > $3
            """,
            [post, digest.bytes, since]
        )
    }

    /// The files of a post, the latest first.
    static func all<F: StoreFailure>(
        of post: ID<Post>,
        since: Instant,
        in transaction: Transaction<F>
    ) throws(F) -> [SuggestionUpload] {
        try transaction.all(
            """
            SELECT file_digest, file_name, at_ms
            FROM suggestion_upload
            WHERE post_id = $1 AND at_ms > $2
            ORDER BY at_ms DESC, file_digest
            LIMIT 20
            """,
            [post, since]
        )
    }

    /// Takes a file away; false where there is none.
    static func delete<F: StoreFailure>(
        _ digest: Digest,
        of post: ID<Post>,
        in transaction: Transaction<F>
    ) throws(F) -> Bool {
        try transaction.run(
            "DELETE FROM suggestion_upload WHERE post_id = $1 AND file_digest = $2",
            [post, digest.bytes]
        ) == 1
    }

    /// Takes away what was kept for its time.
    static func deleteOld<F: StoreFailure>(
        until limit: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run("DELETE FROM suggestion_upload WHERE at_ms <= $1", [limit])
    }
}
