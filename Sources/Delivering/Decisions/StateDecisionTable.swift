import Civics
package import Database
import Ledger

/// The SQL of decisions about states; rows are only ever added.
enum StateDecisionTable {
    static func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE state_decision (
                enrolment_id \(engine.int64) NOT NULL
                    CONSTRAINT state_decision_enrolment REFERENCES enrolment (id),
                ordinal INTEGER NOT NULL,
                from_state TEXT NOT NULL,
                to_state TEXT NOT NULL,
                number TEXT NOT NULL CONSTRAINT state_decision_number CHECK (number <> ''),
                decided_on TEXT NOT NULL,
                authority TEXT NOT NULL,
                reason TEXT NOT NULL CONSTRAINT state_decision_reason CHECK (reason <> ''),
                stage_goal TEXT,
                due TEXT,
                post TEXT NOT NULL,
                at_ms \(engine.int64) NOT NULL,
                CONSTRAINT state_decision_once PRIMARY KEY (enrolment_id, ordinal),
                CONSTRAINT state_decision_moves CHECK (to_state <> from_state),
                CONSTRAINT state_decision_carry_over
                    CHECK ((stage_goal IS NULL) = (due IS NULL))
            ) \(engine.table)
            """
        ]
    }

    static func insert<F: StoreFailure>(
        _ decision: StateDecision,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO state_decision
                (enrolment_id, ordinal, from_state, to_state, number, decided_on, authority,
                reason, stage_goal, due, post, at_ms)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """,
            [
                decision.enrolment, decision.ordinal, decision.from, decision.to,
                decision.decision.number, decision.decision.date, decision.decision.authority,
                decision.decision.reason, decision.carryOver?.stageGoal,
                decision.carryOver?.due, decision.post, decision.at,
            ]
        )
    }

    /// The decisions about entries, by entry, in their order.
    static func all<F: StoreFailure>(
        of scope: EntryScope,
        in transaction: Transaction<F>
    ) throws(F) -> [ID<Enrolment>: [StateDecision]] {
        let all: [StateDecision] = try transaction.all(
            """
            SELECT state_decision.enrolment_id, state_decision.ordinal,
                state_decision.from_state, state_decision.to_state, state_decision.number,
                state_decision.decided_on, state_decision.authority, state_decision.reason,
                state_decision.stage_goal, state_decision.due, state_decision.post,
                state_decision.at_ms
            FROM state_decision
            JOIN enrolment ON enrolment.id = state_decision.enrolment_id
            WHERE \(scope.condition())
            ORDER BY state_decision.enrolment_id, state_decision.ordinal
            """,
            [scope.key]
        )
        return Dictionary(grouping: all, by: \.enrolment)
    }
}

extension StateDecision: RowDecodable {
    /// Reads a row in the order of ``StateDecisionTable``.
    package init(row: inout Row) throws(DatabaseError) {
        enrolment = try row.next()
        ordinal = try row.next()
        from = try row.next()
        to = try row.next()
        decision = NumberedDecision(
            number: try row.next(),
            date: try row.next(),
            authority: try row.next(),
            reason: try row.next()
        )
        let (goal, due): (String?, CivilDate?) = (try row.next(), try row.next())
        carryOver =
            if let goal, let due { CarryOver(stageGoal: goal, due: due) } else { nil }
        post = try row.next()
        at = try row.next()
    }
}
