import Civics
import Database
import Ledger

/// The SQL of which suggestions a round is over, and how they stand in it.
///
/// An open round is over the suggestions of its call that are neither withdrawn, held nor late, and
/// that no earlier round has decided for good. A closed one is over those that were ruled on in it.
enum DeskTable {
    /// A page of the desk's list, in the order in which they are worked on.
    static func page<F: StoreFailure>(
        _ filter: DeskFilter,
        of round: ScreeningRound,
        hints: [String],
        offset: Int,
        limit: Int,
        in transaction: Transaction<F>
    ) throws(F) -> [DeskRow] {
        var query = DeskQueryTable(filter, of: round, hints: hints, engine: transaction.engine)
        let limits = "LIMIT \(query.bind(limit)) OFFSET \(query.bind(offset))"
        return try transaction.all(
            """
            \(query.desk)
            SELECT \(DeskQueryTable.columns)
            FROM desk
            \(query.condition)
            ORDER BY \(DeskQueryTable.order)
            \(limits)
            """,
            query.arguments
        )
    }

    /// How many the desk's list finds by whose turn it is, whatever turn the filter asks for.
    static func turns<F: StoreFailure>(
        _ filter: DeskFilter,
        of round: ScreeningRound,
        hints: [String],
        in transaction: Transaction<F>
    ) throws(F) -> DeskTurns {
        var all = filter
        all.turn = .all
        let query = DeskQueryTable(all, of: round, hints: hints, engine: transaction.engine)
        return try transaction.one(
            """
            \(query.desk)
            SELECT COUNT(*) FILTER (WHERE rank = 0), COUNT(*) FILTER (WHERE rank = 1),
                COUNT(*) FILTER (WHERE rank = 2)
            FROM desk
            \(query.condition)
            """,
            query.arguments
        )
    }

    /// The suggestions before and after one in the list.
    static func neighbours<F: StoreFailure>(
        of suggestion: ID<Suggestion>,
        _ filter: DeskFilter,
        of round: ScreeningRound,
        hints: [String],
        in transaction: Transaction<F>
    ) throws(F) -> DeskNeighbours? {
        var query = DeskQueryTable(filter, of: round, hints: hints, engine: transaction.engine)
        let id = query.bind(suggestion)
        return try transaction.first(
            """
            \(query.desk)
            SELECT before, after, place_in_list, in_list
            FROM (
                SELECT id, LAG(id) OVER work AS before, LEAD(id) OVER work AS after,
                    ROW_NUMBER() OVER work AS place_in_list, COUNT(*) OVER () AS in_list
                FROM desk
                \(query.condition)
                WINDOW work AS (ORDER BY \(DeskQueryTable.order))
            ) AS listed
            WHERE id = \(id)
            """,
            query.arguments
        )
    }

    /// How the suggestions of a round stand, by channel.
    static func counts<F: StoreFailure>(
        of round: ScreeningRound,
        in transaction: Transaction<F>
    ) throws(F) -> [RoundCount] {
        let query = DeskQueryTable(DeskFilter(), of: round, hints: [], engine: transaction.engine)
        return try transaction.all(
            """
            \(query.desk)
            SELECT channel, outcome, reason, COUNT(*)
            FROM desk
            GROUP BY channel, outcome, reason
            ORDER BY channel, outcome, reason
            """,
            query.arguments
        )
    }

    /// The first suggestions without a ruling of the round, by reference.
    static func unruled<F: StoreFailure>(
        in round: ScreeningRound,
        limit: Int,
        in transaction: Transaction<F>
    ) throws(F) -> [DeskRow] {
        var query = DeskQueryTable(DeskFilter(), of: round, hints: [], engine: transaction.engine)
        let limit = query.bind(limit)
        return try transaction.all(
            """
            \(query.desk)
            SELECT \(DeskQueryTable.columns)
            FROM desk
            WHERE outcome IS NULL
            ORDER BY reference
            LIMIT \(limit)
            """,
            query.arguments
        )
    }

    /// How the units that are asked in a round stand, by how much waits for them.
    static func parties<F: StoreFailure>(
        in round: ID<ScreeningRound>,
        on today: CivilDate,
        in transaction: Transaction<F>
    ) throws(F) -> [PartyProgress] {
        try transaction.all(
            """
            SELECT screening_assignment.party_id, COUNT(*),
                COUNT(*) FILTER (WHERE screening_opinion.number IS NULL) AS waiting,
                COUNT(*) FILTER (
                    WHERE screening_opinion.number IS NULL AND screening_assignment.due_on < $1
                )
            FROM screening_assignment
            LEFT JOIN screening_opinion
                ON screening_opinion.assignment_id = screening_assignment.id
                AND screening_opinion.number = 1
            WHERE screening_assignment.round_id = $2 AND screening_assignment.ending IS NULL
            GROUP BY screening_assignment.party_id
            ORDER BY waiting DESC, screening_assignment.party_id
            """,
            [today, round]
        )
    }

    /// The fields and places of a round's suggestions, for its filters.
    static func facets<F: StoreFailure>(
        of round: ScreeningRound,
        in transaction: Transaction<F>
    ) throws(F) -> [DeskFacet] {
        let query = DeskQueryTable(DeskFilter(), of: round, hints: [], engine: transaction.engine)
        return try transaction.all(
            """
            \(query.desk)
            SELECT DISTINCT field, place_id
            FROM desk
            ORDER BY field, place_id
            """,
            query.arguments
        )
    }

    /// What every round of a call ruled last on each suggestion, by reference and round.
    static func changes<F: StoreFailure>(
        of call: ID<SuggestionCall>,
        in transaction: Transaction<F>
    ) throws(F) -> [RoundChange] {
        try transaction.all(
            """
            SELECT suggestion.id, suggestion.reference, suggestion.title, suggestion.certainty,
                screening_round.number, suggestion_ruling.outcome, suggestion_ruling.reason,
                suggestion_ruling.grounds,
                (
                    SELECT COUNT(*)
                    FROM suggestion_ruling AS each_one
                    WHERE each_one.suggestion_id = suggestion_ruling.suggestion_id
                        AND each_one.round_id = suggestion_ruling.round_id
                )
            FROM suggestion_ruling
            JOIN suggestion ON suggestion.id = suggestion_ruling.suggestion_id
            JOIN screening_round ON screening_round.id = suggestion_ruling.round_id
            WHERE screening_round.call_id = $1
                AND suggestion_ruling.outcome IS NOT NULL
                AND suggestion_ruling.number = (
                    SELECT MAX(newest.number)
                    FROM suggestion_ruling AS newest
                    WHERE newest.suggestion_id = suggestion_ruling.suggestion_id
                        AND newest.round_id = suggestion_ruling.round_id
                )
            ORDER BY suggestion.reference, screening_round.number
            """,
            [call]
        )
    }
}
