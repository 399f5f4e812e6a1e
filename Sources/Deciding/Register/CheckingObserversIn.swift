package import Civics
import Database
package import Ledger

/// Checking those in who attend without being deputies: apart, and never with a paper.
package struct CheckingObserversIn: Sendable {
    private let ledger: Ledger

    /// Checks in to a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Records that an observer is in the hall, or is not.
    package func set(
        _ observer: ID<MeetingObserver>,
        isPresent: Bool,
        at sitting: ID<Sitting>,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(RegisterError) {
        try actor.authoriseRegister(.registerDeputies, in: jurisdiction)
        try await ledger.record(by: actor) {
            (transaction: Transaction<RegisterError>) throws(RegisterError) in
            guard
                let register = try SittingRegister(
                    of: sitting,
                    .sitting,
                    of: jurisdiction,
                    in: transaction
                ),
                let found = register.observers.first(where: { $0.id == observer })
            else { throw .notFound }
            try register.checkOpen()
            guard found.isPresent != isPresent else {
                throw isPresent ? .presentAlready : .notHere
            }
            let before = register.observers.count { $0.isPresent }
            if isPresent {
                try ObserverPresenceTable.insert(observer, at: sitting, in: transaction)
            } else {
                try ObserverPresenceTable.delete(observer, at: sitting, in: transaction)
            }
            return Recorded(
                (),
                .observers(
                    isPresent ? "register.observer-in" : "register.observer-out",
                    before + (isPresent ? 1 : -1),
                    at: register.sitting,
                    by: actor,
                    in: jurisdiction
                )
            )
        }
    }
}
