import Civics
import Database
import Ledger

/// The SQL of checks; rows are only ever added.
enum CheckTable {
    static func insert<F: StoreFailure>(
        _ check: ScreeningCheck,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO screening_check
                (round_id, suggestion_id, list, item, number, result, note, at_ms, post, post_en)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """,
            [
                check.round, check.suggestion, check.list, check.item, check.number,
                check.result, check.note, check.at, check.post, check.postEnglish,
            ]
        )
    }

    /// What holds of each criterion of a suggestion in a round, in the order of list and item.
    static func current<F: StoreFailure>(
        of suggestion: ID<Suggestion>,
        in round: ID<ScreeningRound>,
        in transaction: Transaction<F>
    ) throws(F) -> [ScreeningCheck] {
        try transaction.all(
            """
            SELECT round_id, suggestion_id, list, item, number, result, note, at_ms, post, post_en
            FROM screening_check
            WHERE round_id = $1
                AND suggestion_id = $2
                AND number = (
                    SELECT MAX(later.number)
                    FROM screening_check AS later
                    WHERE later.round_id = screening_check.round_id
                        AND later.suggestion_id = screening_check.suggestion_id
                        AND later.list = screening_check.list
                        AND later.item = screening_check.item
                )
            ORDER BY list, item
            """,
            [round, suggestion]
        )
    }
}
