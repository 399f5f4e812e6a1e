import Civics
import Database
import Ledger

/// The SQL of rounds.
enum ScreeningRoundTable {
    private static let columns = """
        id, call_id, number, title, title_en, is_last, demands_attendance, remark, opened_ms, post,
        post_en, closed_ms, closing_post, closing_post_en, suggestions, digest
        """

    static func insert<F: StoreFailure>(
        _ round: ScreeningRound,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO screening_round
                (id, call_id, number, title, title_en, is_last, demands_attendance, remark,
                opened_ms, post, post_en)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            [
                round.id, round.call, round.number, round.title, round.titleEnglish,
                round.isLast, round.demandsAttendance, round.remark, round.openedAt, round.post,
                round.postEnglish,
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

    /// Notes which list of criteria is used in a round, as it stands now.
    static func insert<F: StoreFailure>(
        _ list: RoundList,
        usedIn round: ID<ScreeningRound>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO screening_round_list (round_id, list, version, digest)
            VALUES ($1, $2, $3, $4)
            """,
            [round, list.id, list.version, list.digest]
        )
    }

    /// The lists used in a round, in the order of their ids.
    static func lists<F: StoreFailure>(
        of round: ID<ScreeningRound>,
        in transaction: Transaction<F>
    ) throws(F) -> [RoundList] {
        try transaction.all(
            """
            SELECT list, version, digest
            FROM screening_round_list
            WHERE round_id = $1
            ORDER BY list
            """,
            [round]
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
