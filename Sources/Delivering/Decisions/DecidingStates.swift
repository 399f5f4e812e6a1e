package import Civics
import Database
package import Ledger

/// Moving an entry by a numbered decision: suspended, taken up again, carried over, ended.
///
/// Who decides is said by the kind's file: what deputies chose is suspended, carried over and ended
/// by the standing committee or the congress, and by nobody else (Shaanxi's regulation on livelihood
/// projects, article 18).
package struct DecidingStates: Sendable {
    private let ledger: Ledger

    /// Decides about entries of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Records a decision and moves the entry.
    ///
    /// - Throws: `.faults` with every field that is wrong, `.entryIs` where the entry's state does
    ///   not lead to the one chosen.
    package func decide(
        _ enrolment: ID<Enrolment>,
        _ form: StateDecisionForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(DeliveryError) {
        try actor.authorise(delivering: .managePlans, in: jurisdiction)
        let (now, kinds) = (ledger.clock.now(), ledger.kinds)
        try await ledger.record(by: actor) {
            (transaction: Transaction<DeliveryError>) throws(DeliveryError) in
            let entry = try DeliveringEntry.lock(enrolment, of: jurisdiction, in: transaction)
            guard let kind = kinds[entry.programme.kind] else { throw .notFound }
            let state = entry.enrolment.state
            let checks = Self.moves(from: state, kind).first { $0.to == form.state }?.requires
            guard form.state.isEmpty || checks != nil else { throw .entryIs(state) }
            let (decision, carryOver) = try form.checked(
                checks,
                by: try Ledger.authorities(in: jurisdiction, transaction),
                today: now.date,
                year: entry.programme.year
            )
            try entry.move(
                to: form.state,
                kind,
                MoveGround(decision, hasStageGoal: carryOver != nil),
                in: transaction
            )
            try StateDecisionTable.insert(
                StateDecision(
                    enrolment: enrolment,
                    ordinal: entry.decisions.count + 1,
                    from: state,
                    to: form.state,
                    decision: decision,
                    carryOver: carryOver,
                    post: actor.postNames.zh,
                    at: now
                ),
                in: transaction
            )
            return Recorded(
                (),
                entry.deed(
                    "project.decide",
                    reason: decision.reason,
                    facts: Self.facts(from: state, to: form.state, decision, carryOver)
                )
            )
        }
    }

    private static func facts(
        from state: String,
        to next: String,
        _ decision: NumberedDecision,
        _ carryOver: StateDecision.CarryOver?
    ) -> [String: String] {
        var facts = [
            "from": state, "to": next, "document": decision.number,
            "authority": decision.authority.rawValue,
        ]
        facts["stageGoal"] = carryOver?.stageGoal
        facts["due"] = carryOver?.due.description
        return facts
    }

    /// The moves that a decision may make from a state: work finishes and begins without one.
    package static func moves(from state: String, _ kind: ProgrammeKind) -> [ProgrammeKind.Move] {
        kind.moves.filter {
            $0.from == state && $0.requires.contains(.reasonGiven)
                && $0.requires.contains(.basisNamed)
        }
    }
}
