import Civics
import Database
import Ledger
import Tallying

/// The SQL of doubtful papers; nothing here deletes a row.
enum DoubtfulPaperTable {
    private static let columns = """
        id, session_id, box, number, doubt, note, photograph_id, is_valid, void_reason, reason
        """

    static func insert<F: StoreFailure>(
        _ paper: DoubtfulPaper,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO doubtful_paper
                (id, session_id, box, number, doubt, note, photograph_id)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                paper.id, paper.session, paper.box, paper.number, paper.doubt, paper.note,
                paper.photograph,
            ]
        )
    }

    static func rule<F: StoreFailure>(
        _ paper: ID<DoubtfulPaper>,
        _ ruling: DoubtfulPaper.Ruling,
        in transaction: Transaction<F>
    ) throws(F) {
        let void: String? =
            if case .void(let reason) = ruling.verdict { reason.text } else { nil }
        try transaction.run(
            """
            UPDATE doubtful_paper
            SET is_valid = $1, void_reason = $2, reason = $3
            WHERE id = $4 AND is_valid IS NULL
            """,
            [void == nil, void, ruling.reason, paper]
        )
    }

    /// The doubtful papers of a session, in the order of their numbers.
    static func all<F: StoreFailure>(
        of session: ID<BallotSession>,
        in transaction: Transaction<F>
    ) throws(F) -> [DoubtfulPaper] {
        try transaction.all(
            "SELECT \(columns) FROM doubtful_paper WHERE session_id = $1 ORDER BY number",
            [session]
        )
    }
}
