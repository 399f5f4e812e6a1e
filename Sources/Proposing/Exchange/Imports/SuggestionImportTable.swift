import Civics
import Database
import Ledger

/// The SQL of tables that were brought in.
enum SuggestionImportTable {
    /// In the order of ``ImportEntry``'s row initialiser.
    private static let columns = """
        id, jurisdiction_id, file_name, file_digest, row_count, left_out_count, post, post_en,
        at_ms, undone_ms
        """

    static func insert<F: StoreFailure>(
        _ entry: ImportEntry,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO suggestion_import (\(columns))
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """,
            [
                entry.id, entry.jurisdiction, entry.fileName, entry.fileDigest.bytes,
                entry.rowCount, entry.leftOutCount, entry.post, entry.postEnglish, entry.at,
                entry.undoneAt,
            ]
        )
    }

    /// Notes how many rows came in, once they have.
    static func count<F: StoreFailure>(
        _ id: ID<SuggestionImport>,
        rows: Int,
        leftOut: Int,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "UPDATE suggestion_import SET row_count = $1, left_out_count = $2 WHERE id = $3",
            [rows, leftOut, id]
        )
    }

    static func markUndone<F: StoreFailure>(
        _ id: ID<SuggestionImport>,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "UPDATE suggestion_import SET undone_ms = $1 WHERE id = $2",
            [now, id]
        )
    }

    static func find<F: StoreFailure>(
        _ id: ID<SuggestionImport>,
        locking: Bool = false,
        in transaction: Transaction<F>
    ) throws(F) -> ImportEntry? {
        try transaction.first(
            """
            SELECT \(columns)
            FROM suggestion_import
            WHERE id = $1\(locking ? transaction.engine.lockRow : "")
            """,
            [id]
        )
    }

    /// A part of the list, the latest first.
    static func page<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        offset: Int,
        limit: Int,
        in transaction: Transaction<F>
    ) throws(F) -> [ImportEntry] {
        try transaction.all(
            """
            SELECT \(columns)
            FROM suggestion_import
            WHERE jurisdiction_id = $1
            ORDER BY at_ms DESC, id
            LIMIT $2 OFFSET $3
            """,
            [jurisdiction, limit, offset]
        )
    }

    static func total<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> Int {
        try transaction.one(
            "SELECT COUNT(*) FROM suggestion_import WHERE jurisdiction_id = $1",
            [jurisdiction]
        )
    }

    /// The latest import of a file whose suggestions are in the record.
    static func latest<F: StoreFailure>(
        of file: Digest,
        in jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> ImportEntry? {
        try transaction.first(
            """
            SELECT \(columns)
            FROM suggestion_import
            WHERE jurisdiction_id = $1
                AND file_digest = $2
                AND undone_ms IS NULL
            ORDER BY at_ms DESC, id
            LIMIT 1
            """,
            [jurisdiction, file.bytes]
        )
    }

    /// Tables whose rows say that somebody has worked on a suggestion.
    ///
    /// One that is missing here keeps its suggestion all the same, by its reference.
    private static let work = [
        "suggestion_reply", "candidate_suggestion", "attachment", "suggestion_hold",
        "suggestion_ruling", "screening_assignment", "screening_check",
    ]

    /// Takes the suggestions of an import out of the record, as far as nobody has touched them.
    ///
    /// - Returns: How many went.
    static func deleteUntouched<F: StoreFailure>(
        of id: ID<SuggestionImport>,
        in transaction: Transaction<F>
    ) throws(F) -> Int {
        let untouched = work.map { table in
            "AND NOT EXISTS (SELECT 1 FROM \(table) WHERE suggestion_id = suggestion.id)"
        }
        return try transaction.run(
            """
            DELETE FROM suggestion
            WHERE import_id = $1
                AND version = 1
                \(untouched.joined(separator: "\n    "))
                AND NOT EXISTS (
                    SELECT 1 FROM suggestion AS same
                    WHERE same.duplicate_of_id = suggestion.id)
            """,
            [id]
        )
    }

    /// The numbers of an import's suggestions that are in the record, in the order of arrival.
    static func references<F: StoreFailure>(
        of id: ID<SuggestionImport>,
        limit: Int,
        in transaction: Transaction<F>
    ) throws(F) -> [String] {
        try transaction.all(
            """
            SELECT reference
            FROM suggestion
            WHERE import_id = $1
            ORDER BY received_ms, reference
            LIMIT $2
            """,
            [id, limit]
        )
    }

    /// How many suggestions of an import came by each channel, and wait for an answer.
    static func channels<F: StoreFailure>(
        of id: ID<SuggestionImport>,
        in transaction: Transaction<F>
    ) throws(F) -> [ChannelCount] {
        try transaction.all(
            """
            SELECT \(ChannelCount.columns)
            FROM suggestion
            WHERE import_id = $1
            GROUP BY channel
            """,
            [id]
        )
    }
}
