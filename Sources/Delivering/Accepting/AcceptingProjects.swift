package import Civics
import Database
package import Ledger

/// Finishing a project, and having it accepted by others than those who built it.
package struct AcceptingProjects: Sendable {
    private let ledger: Ledger

    /// Accepts projects of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// The lead unit says that it is finished.
    package func finish(
        _ enrolment: ID<Enrolment>,
        document: String,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(DeliveryError) {
        try actor.authorise(delivering: .reviewProgress, in: jurisdiction)
        let kinds = ledger.kinds
        let document = ChineseText.cleanedLine(document)
        try await ledger.record(by: actor) {
            (transaction: Transaction<DeliveryError>) throws(DeliveryError) in
            let entry = try DeliveringEntry.lock(enrolment, of: jurisdiction, in: transaction)
            guard let kind = kinds[entry.programme.kind] else { throw .notFound }
            if let unit = actor.unit, unit != entry.duties.lead {
                throw .otherUnit(lead: entry.duties.lead)
            }
            try entry.move(
                to: "completed",
                kind,
                MoveGround(basis: document),
                in: transaction
            )
            return Recorded((), entry.deed("project.finish", facts: ["document": document]))
        }
    }

    /// Others find it good or not; who acts from the lead unit is refused.
    package func accept(
        _ enrolment: ID<Enrolment>,
        _ form: AcceptanceForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(DeliveryError) {
        try actor.authorise(delivering: .acceptProjects, in: jurisdiction)
        let (now, kinds) = (ledger.clock.now(), ledger.kinds)
        try await ledger.record(by: actor) {
            (transaction: Transaction<DeliveryError>) throws(DeliveryError) in
            let entry = try DeliveringEntry.lock(enrolment, of: jurisdiction, in: transaction)
            guard let kind = kinds[entry.programme.kind] else { throw .notFound }
            if let unit = actor.unit, unit == entry.duties.lead { throw .otherUnit(lead: nil) }
            let checked = try form.checked(today: now.date, year: entry.programme.year)
            let isRefused = checked.result == .refused
            try entry.move(
                to: isRefused ? "in-progress" : "accepted",
                kind,
                MoveGround(
                    reason: isRefused ? checked.findings : "",
                    basis: checked.document
                ),
                in: transaction
            )
            let former = try AcceptanceTable.all(of: .entry(enrolment), in: transaction)
            try AcceptanceTable.insert(
                Acceptance(
                    id: .random(),
                    enrolment: enrolment,
                    ordinal: (former[enrolment]?.count ?? 0) + 1,
                    result: checked.result,
                    date: checked.date,
                    document: checked.document,
                    checkers: checked.checkers,
                    findings: checked.findings,
                    defects: checked.defects,
                    mendBy: checked.mendBy,
                    keeper: checked.keeper,
                    post: actor.postNames.zh,
                    at: now
                ),
                in: transaction
            )
            return Recorded(
                (),
                entry.deed(
                    "project.accept",
                    reason: isRefused ? checked.findings : "",
                    facts: [
                        "document": checked.document, "result": checked.result.rawValue,
                    ]
                )
            )
        }
    }
}
