package import Civics
import Database
package import Ledger

/// Suspending the light of an entry with a reason and a document, and lifting that again.
package struct SuspendingLights: Sendable {
    private let ledger: Ledger

    /// Suspends lights of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Suspends the light from now on; nobody can give it another colour.
    package func suspend(
        _ enrolment: ID<Enrolment>,
        reason typedReason: String,
        document typedDocument: String,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(DeliveryError) {
        try actor.authorise(delivering: .publishProgress, in: jurisdiction)
        let now = ledger.clock.now()
        var faults: [DeliveryFault] = []
        let reason = faults.line(typedReason, "reason", most: MonthForm.mostCharacters)
        let document = faults.line(typedDocument, "document", most: MonthForm.mostCharacters)
        guard faults.isEmpty else { throw .faults(faults) }
        do throws(DeliveryError) {
            try await ledger.record(by: actor) {
                (transaction: Transaction<DeliveryError>) throws(DeliveryError) in
                let entry = try DeliveringEntry.lock(enrolment, of: jurisdiction, in: transaction)
                try entry.checkGoesOn()
                try LightTable.insert(
                    LightSuspension(
                        id: .random(),
                        enrolment: enrolment,
                        reason: reason,
                        document: document,
                        since: now,
                        post: actor.postNames.zh,
                        until: nil
                    ),
                    in: transaction
                )
                return Recorded(
                    (),
                    entry.deed("light.suspend", reason: reason, facts: ["document": document])
                )
            }
        } catch .store(.conflict("light_suspension_open_once")) {
            throw .nothingChanged
        }
    }

    /// Lifts the suspension.
    package func lift(
        _ enrolment: ID<Enrolment>,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(DeliveryError) {
        try actor.authorise(delivering: .publishProgress, in: jurisdiction)
        let now = ledger.clock.now()
        try await ledger.record(by: actor) {
            (transaction: Transaction<DeliveryError>) throws(DeliveryError) in
            let entry = try DeliveringEntry.lock(enrolment, of: jurisdiction, in: transaction)
            guard try LightTable.lift(of: enrolment, at: now, in: transaction) else {
                throw .nothingChanged
            }
            return Recorded((), entry.deed("light.lift"))
        }
    }
}
