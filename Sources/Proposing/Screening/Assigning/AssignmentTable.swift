import Civics
import Database
import Ledger

/// The SQL of assignments.
enum AssignmentTable {
    private static let columns = """
        id, round_id, suggestion_id, party_id, due_on, note, assigned_ms, post, post_en, ending,
        ending_reason, ended_ms
        """

    static func insert<F: StoreFailure>(
        _ assignment: Assignment,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO screening_assignment
                (id, round_id, suggestion_id, party_id, due_on, note, assigned_ms, post, post_en)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            [
                assignment.id, assignment.round, assignment.suggestion, assignment.party,
                assignment.dueOn, assignment.note, assignment.assignedAt, assignment.post,
                assignment.postEnglish,
            ]
        )
    }

    /// Ends an assignment that is live.
    static func end<F: StoreFailure>(
        _ id: ID<Assignment>,
        _ ending: Assignment.Ending,
        because reason: String,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            UPDATE screening_assignment
            SET ending = $1, ending_reason = $2, ended_ms = $3
            WHERE id = $4 AND ending IS NULL
            """,
            [ending, reason, now, id]
        )
    }

    static func find<F: StoreFailure>(
        _ id: ID<Assignment>,
        locking: Bool = false,
        in transaction: Transaction<F>
    ) throws(F) -> Assignment? {
        try transaction.first(
            """
            SELECT \(columns)
            FROM screening_assignment
            WHERE id = $1\(locking ? transaction.engine.lockRow : "")
            """,
            [id]
        )
    }

    /// The assignments of a suggestion in a round, in the order in which they were made.
    static func all<F: StoreFailure>(
        of suggestion: ID<Suggestion>,
        in round: ID<ScreeningRound>,
        in transaction: Transaction<F>
    ) throws(F) -> [Assignment] {
        try transaction.all(
            """
            SELECT \(columns)
            FROM screening_assignment
            WHERE round_id = $1 AND suggestion_id = $2
            ORDER BY assigned_ms, id
            """,
            [round, suggestion]
        )
    }

    /// The live assignments of a round that wait for an opinion, by due date.
    static func unanswered<F: StoreFailure>(
        in round: ID<ScreeningRound>,
        in transaction: Transaction<F>
    ) throws(F) -> [Assignment] {
        try transaction.all(
            """
            SELECT \(columns)
            FROM screening_assignment
            WHERE round_id = $1
                AND ending IS NULL
                AND NOT EXISTS (
                    SELECT 1 FROM screening_opinion
                    WHERE screening_opinion.assignment_id = screening_assignment.id
                )
            ORDER BY due_on, id
            """,
            [round]
        )
    }

    /// What a unit is or was asked, the latest due date first; withdrawn questions are left out.
    static func all<F: StoreFailure>(
        of party: ID<Party>,
        in transaction: Transaction<F>
    ) throws(F) -> [Assignment] {
        try transaction.all(
            """
            SELECT \(columns)
            FROM screening_assignment
            WHERE party_id = $1 AND ending IS NULL
            ORDER BY due_on, id
            """,
            [party]
        )
    }
}
