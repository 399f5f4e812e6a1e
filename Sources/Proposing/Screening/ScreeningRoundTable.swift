import Civics
package import Database
import Ledger

/// The SQL of rounds.
enum ScreeningRoundTable {
    private static let columns = """
        id, call_id, number, title, title_en, is_last, remark, opened_ms, post, post_en, closed_ms,
        closing_post, closing_post_en, suggestions, digest
        """

    static func insert<F: StoreFailure>(
        _ round: ScreeningRound,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO screening_round
                (id, call_id, number, title, title_en, is_last, remark, opened_ms, post, post_en)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """,
            [
                round.id, round.call, round.number, round.title, round.titleEnglish,
                round.isLast, round.remark, round.openedAt, round.post, round.postEnglish,
            ]
        )
    }

    /// Closes an open round; its row is never written again.
    static func close<F: StoreFailure>(
        _ id: ID<ScreeningRound>,
        _ closing: ScreeningRound.Closing,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            UPDATE screening_round
            SET closed_ms = $1, closing_post = $2, closing_post_en = $3, suggestions = $4,
                digest = $5
            WHERE id = $6 AND closed_ms IS NULL
            """,
            [
                closing.at, closing.post, closing.postEnglish, closing.suggestions,
                closing.digest, id,
            ]
        )
    }

    static func find<F: StoreFailure>(
        _ id: ID<ScreeningRound>,
        locking: Bool = false,
        in transaction: Transaction<F>
    ) throws(F) -> ScreeningRound? {
        try transaction.first(
            """
            SELECT \(columns)
            FROM screening_round
            WHERE id = $1\(locking ? transaction.engine.lockRow : "")
            """,
            [id]
        )
    }

    /// The open round of a call, locked until the transaction ends: nobody closes it meanwhile.
    static func lockOpen<F: StoreFailure>(
        of call: ID<SuggestionCall>,
        in transaction: Transaction<F>
    ) throws(F) -> ScreeningRound? {
        try transaction.first(
            """
            SELECT \(columns)
            FROM screening_round
            WHERE call_id = $1 AND closed_ms IS NULL\(transaction.engine.lockRow)
            """,
            [call]
        )
    }

    /// The rounds of a call, the first one first.
    static func all<F: StoreFailure>(
        of call: ID<SuggestionCall>,
        in transaction: Transaction<F>
    ) throws(F) -> [ScreeningRound] {
        try transaction.all(
            """
            SELECT \(columns)
            FROM screening_round
            WHERE call_id = $1
            ORDER BY number
            """,
            [call]
        )
    }
}
