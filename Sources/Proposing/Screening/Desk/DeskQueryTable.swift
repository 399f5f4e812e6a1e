import Civics
import Database
import Ledger

/// The parts of a statement over a round's suggestions: the table `desk`, and the filter's
/// condition on it.
struct DeskQueryTable {
    /// In the order of ``DeskRow``.
    static let columns = """
        id, reference, title, body, field, place_id, channel, version, certainty, outcome, reason,
        asked, unanswered, due_on
        """
    /// What waits for a ruling first, then what waits for a unit by its due date, then the rest.
    static let order = "rank, due_on NULLS LAST, reference"

    /// `WITH desk AS (…)`.
    private(set) var desk = ""
    /// `WHERE …`, or nothing.
    private(set) var condition = ""
    /// The arguments bound so far.
    private(set) var arguments: [any SQLEncodable] = []

    init(_ filter: DeskFilter, of round: ScreeningRound, hints: [String], engine: Engine) {
        desk = """
            WITH member AS (
            \(members(of: round))
            ), work AS (
                SELECT screening_assignment.suggestion_id, COUNT(*) AS asked,
                    COUNT(*) FILTER (WHERE screening_opinion.number IS NULL) AS unanswered,
                    MIN(screening_assignment.due_on)
                        FILTER (WHERE screening_opinion.number IS NULL) AS due_on
                FROM screening_assignment
                LEFT JOIN screening_opinion
                    ON screening_opinion.assignment_id = screening_assignment.id
                    AND screening_opinion.number = 1
                WHERE screening_assignment.round_id = $1 AND screening_assignment.ending IS NULL
                GROUP BY screening_assignment.suggestion_id
            ), desk AS (
                SELECT member.id, member.reference, member.title, member.body, member.field,
                    member.place_id, member.channel, member.version, member.certainty,
                    member.outcome, member.reason, COALESCE(work.asked, 0) AS asked,
                    COALESCE(work.unanswered, 0) AS unanswered, work.due_on,
                    CASE
                        WHEN member.outcome IS NOT NULL THEN 2
                        WHEN COALESCE(work.unanswered, 0) > 0 THEN 1
                        ELSE 0
                    END AS rank
                FROM member
                LEFT JOIN work ON work.suggestion_id = member.id
            )
            """
        var conditions: [String] = []
        switch filter.turn {
        case .all: break
        case .mine: conditions.append("rank = 0")
        case .units: conditions.append("rank = 1")
        case .ruled: conditions.append("rank = 2")
        }
        if !filter.field.isEmpty { conditions.append("field = \(bind(filter.field))") }
        if let place = filter.place { conditions.append("place_id = \(bind(place))") }
        if let channel = filter.channel { conditions.append("channel = \(bind(channel))") }
        if let party = filter.party {
            conditions.append(
                """
                EXISTS (
                    SELECT 1 FROM screening_assignment
                    WHERE screening_assignment.round_id = $1
                        AND screening_assignment.suggestion_id = desk.id
                        AND screening_assignment.party_id = \(bind(party))
                        AND screening_assignment.ending IS NULL
                )
                """
            )
        }
        if filter.hinted {
            let likes = hints.map { word in
                engine.like("title || body", bind(Engine.pattern(containing: word)))
            }
            conditions.append(likes.isEmpty ? "1 = 0" : "(\(likes.joined(separator: " OR ")))")
        }
        if !conditions.isEmpty {
            condition = "WHERE " + conditions.joined(separator: "\n    AND ")
        }
    }

    /// Takes an argument and gives the parameter that stands for it.
    mutating func bind(_ value: some SQLEncodable) -> String {
        arguments.append(value)
        return "$\(arguments.count)"
    }

    private mutating func members(of round: ScreeningRound) -> String {
        let id = bind(round.id)
        let columns = """
            suggestion.id, suggestion.reference, suggestion.title, suggestion.body,
                    suggestion.field, suggestion.place_id, suggestion.channel, suggestion.version,
                    suggestion.certainty
            """
        guard round.isOpen else {
            return """
                    SELECT \(columns), newest.outcome, newest.reason
                    FROM suggestion_ruling AS newest
                    JOIN suggestion ON suggestion.id = newest.suggestion_id
                    WHERE newest.round_id = \(id)
                        AND newest.outcome IS NOT NULL
                        AND newest.number = (
                            SELECT MAX(later.number)
                            FROM suggestion_ruling AS later
                            WHERE later.suggestion_id = newest.suggestion_id
                                AND later.round_id = newest.round_id
                        )
                """
        }
        return """
                SELECT \(columns),
                    CASE WHEN newest.round_id = \(id) THEN newest.outcome END AS outcome,
                    CASE WHEN newest.round_id = \(id) THEN newest.reason END AS reason
                FROM suggestion
                LEFT JOIN suggestion_ruling AS newest
                    ON newest.suggestion_id = suggestion.id
                    AND newest.number = (
                        SELECT MAX(later.number)
                        FROM suggestion_ruling AS later
                        WHERE later.suggestion_id = suggestion.id
                    )
                WHERE suggestion.call_id = \(bind(round.call))
                    AND suggestion.is_late = 0
                    AND suggestion.state NOT IN ('held', 'withdrawn')
                    AND (
                        newest.round_id = \(id)
                        OR COALESCE(newest.outcome, '')
                            NOT IN ('reserved', 'forwarded', 'duplicate', 'rejected')
                    )
            """
    }
}
