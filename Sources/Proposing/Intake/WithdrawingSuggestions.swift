package import Civics
import Database
package import Ledger

/// Taking back what one has suggested (撤回), as long as nothing has been decided.
package struct WithdrawingSuggestions: Sendable {
    private let ledger: Ledger

    /// Takes back in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// The holder of a code takes theirs back.
    package func withdraw(_ code: TrackingCode) async throws(WithdrawError) {
        let digest = code.digest
        try await ledger.record(by: .resident) {
            (transaction: Transaction<WithdrawError>) throws(WithdrawError) in
            let found = try SuggestionTable.find(
                tracking: digest,
                locking: true,
                in: transaction
            )
            guard let found else { throw .notFound }
            return try Self.withdraw(found, in: transaction)
        }
    }

    /// A unit takes one of its own back.
    package func withdraw(
        _ id: ID<Suggestion>,
        by officer: Officer
    ) async throws(WithdrawError) {
        do throws(Denied) {
            try Actor.officer(officer).authorise(.proposeForUnit, in: officer.jurisdiction)
        } catch {
            throw .denied(error)
        }
        try await ledger.record(by: .officer(officer)) {
            (transaction: Transaction<WithdrawError>) throws(WithdrawError) in
            guard let found = try SuggestionTable.find(id, locking: true, in: transaction),
                found.party == officer.party
            else { throw .notFound }
            return try Self.withdraw(found, in: transaction)
        }
    }

    private static func withdraw(
        _ suggestion: Suggestion,
        in transaction: Transaction<WithdrawError>
    ) throws(WithdrawError) -> Recorded<Void> {
        guard suggestion.state.successors.contains(.withdrawn) else {
            throw .tooLate(suggestion.state)
        }
        try IntakeTable.move(suggestion.id, to: .withdrawn, in: transaction)
        return Recorded(
            (),
            Deed(
                "suggestion.withdraw",
                in: suggestion.jurisdiction,
                object: "suggestion \(suggestion.id)",
                facts: ["from": suggestion.state.rawValue]
            )
        )
    }
}
