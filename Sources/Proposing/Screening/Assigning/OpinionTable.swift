import Civics
import Database
import Ledger

/// The SQL of opinions; rows are only ever added.
enum OpinionTable {
    private static let columns = """
        assignment_id, number, verdict, body, units, people, estimated_cost_fen, given_on, at_ms,
        post, post_en
        """

    static func insert<F: StoreFailure>(
        _ opinion: Opinion,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO screening_opinion (\(columns))
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            [
                opinion.assignment, opinion.number, opinion.verdict, opinion.text,
                opinion.units.joined(separator: "\n"), opinion.people,
                opinion.estimatedCost?.fen, opinion.givenOn, opinion.at, opinion.post,
                opinion.postEnglish,
            ]
        )
    }

    /// The opinions on an assignment, first to last.
    static func all<F: StoreFailure>(
        of assignment: ID<Assignment>,
        in transaction: Transaction<F>
    ) throws(F) -> [Opinion] {
        try transaction.all(
            """
            SELECT \(columns)
            FROM screening_opinion
            WHERE assignment_id = $1
            ORDER BY number
            """,
            [assignment]
        )
    }
}
