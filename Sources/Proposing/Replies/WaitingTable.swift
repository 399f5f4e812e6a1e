import Civics
package import Database
import Ledger

/// The SQL of the suggestions that wait for an answer, by the day they were promised one.
enum WaitingTable {
    /// The condition of the index `suggestion_waiting`, word for word, so that it is used.
    private static let waiting = "state IN ('submitted', 'acknowledged', 'decided')"

    /// Takes eight arguments, see ``arguments(_:of:on:)``.
    private static let condition = """
        jurisdiction_id = $1
            AND \(waiting)
            AND \(ReplySchema.dueOn) >= $2
            AND \(ReplySchema.dueOn) <= $3
            AND ($4 = 0 OR state = 'decided')
            AND ($5 = '' OR outcome = $5)
            AND ($6 = '' OR channel = $6)
            AND ($7 = 0 OR id IN (
                SELECT suggestion_id
                FROM candidate_suggestion
                WHERE candidate_id = $8
            ))
        """

    private static func arguments(
        _ filter: ReplyFilter,
        of jurisdiction: ID<Jurisdiction>,
        on today: CivilDate
    ) -> [any SQLEncodable] {
        let days = filter.days(on: today)
        return [
            jurisdiction, days.first, days.last, filter.isDecided,
            filter.outcome?.rawValue ?? "", filter.channel?.rawValue ?? "",
            filter.candidate != nil, filter.candidate ?? ID(rawValue: 0),
        ]
    }

    /// The suggestions of a filter, the most pressing first.
    static func page<F: StoreFailure>(
        _ filter: ReplyFilter,
        of jurisdiction: ID<Jurisdiction>,
        on today: CivilDate,
        offset: Int,
        limit: Int,
        in transaction: Transaction<F>
    ) throws(F) -> [ID<Suggestion>] {
        try transaction.all(
            """
            SELECT id
            FROM suggestion
            WHERE \(condition)
            ORDER BY \(ReplySchema.dueOn), received_ms, reference
            LIMIT $9 OFFSET $10
            """,
            arguments(filter, of: jurisdiction, on: today) + [limit, offset]
        )
    }

    static func count<F: StoreFailure>(
        _ filter: ReplyFilter,
        of jurisdiction: ID<Jurisdiction>,
        on today: CivilDate,
        in transaction: Transaction<F>
    ) throws(F) -> Int {
        try transaction.one(
            "SELECT COUNT(*) FROM suggestion WHERE \(condition)",
            arguments(filter, of: jurisdiction, on: today)
        )
    }

    /// How many wait for each day, read in one walk through the index.
    static func days<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [WaitingDay] {
        try transaction.all(
            """
            SELECT \(ReplySchema.dueOn), COUNT(*), COUNT(*) FILTER (WHERE state = 'decided')
            FROM suggestion
            WHERE jurisdiction_id = $1 AND \(waiting)
            GROUP BY \(ReplySchema.dueOn)
            """,
            [jurisdiction]
        )
    }

    /// How many of the decided ones have each outcome.
    static func outcomes<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [OutcomeCount] {
        try transaction.all(
            """
            SELECT outcome, COUNT(*)
            FROM suggestion
            WHERE jurisdiction_id = $1 AND \(waiting) AND state = 'decided'
            GROUP BY outcome
            """,
            [jurisdiction]
        )
    }
}

/// How many decided suggestions wait to be told an outcome.
package struct OutcomeCount: Hashable, Sendable, RowDecodable {
    /// Which outcome.
    package let outcome: Outcome
    /// How many.
    package let number: Int

    /// Reads outcome and number.
    package init(row: inout Row) throws(DatabaseError) {
        outcome = try row.next()
        number = try row.next()
    }
}

/// How many wait that were promised an answer by one day.
struct WaitingDay: RowDecodable {
    /// The day as the index has it.
    let due: String
    /// How many.
    let waiting: Int
    /// How many of them are decided.
    let decided: Int

    /// Reads day, number, decided ones.
    init(row: inout Row) throws(DatabaseError) {
        due = try row.next()
        waiting = try row.next()
        decided = try row.next()
    }
}
