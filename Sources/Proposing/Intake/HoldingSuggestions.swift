package import Civics
import Database
package import Ledger

/// Looking at what is held (暂存), and holding by hand.
package struct HoldingSuggestions: Sendable {
    /// How long a reason in words is.
    package static let reasonCharacters = 4...200

    private let ledger: Ledger

    /// Holds in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Holds a suggestion back for a reason in words.
    package func hold(
        _ id: ID<Suggestion>,
        version: Int,
        reason typed: String,
        by officer: Officer
    ) async throws(IntakeError) {
        try Self.authorise(officer)
        let reason = try Self.reason(typed)
        let now = ledger.clock.now()
        try await change(id, version: version, to: .held, by: officer) {
            (suggestion, transaction) throws(IntakeError) in
            try IntakeTable.move(id, to: .held, hold: .byHand, in: transaction)
            try HoldTable.hold(
                id,
                HoldVerdict(reason: .byHand, evidence: reason),
                at: now,
                in: transaction
            )
            return Recorded(
                (),
                Deed(
                    "suggestion.hold",
                    in: suggestion.jurisdiction,
                    object: "suggestion \(id)",
                    reason: reason
                )
            )
        }
    }

    /// Lets a suggestion go on to be taken up, or where it came too late to its place in the
    /// reserve; with it, if asked, all that are held and say the same.
    package func release(
        _ id: ID<Suggestion>,
        version: Int,
        withAllAlike: Bool,
        by officer: Officer
    ) async throws(IntakeError) -> Int {
        try await change(id, version: version, to: .submitted, by: officer) {
            (suggestion, transaction) throws(IntakeError) in
            var released = [id]
            if withAllAlike {
                released += try HoldTable.heldAlike(id, in: transaction).filter { $0 != id }
            }
            for one in released { try IntakeTable.release(one, in: transaction) }
            return Recorded(
                released.count,
                Deed(
                    "suggestion.release",
                    in: suggestion.jurisdiction,
                    object: "suggestion \(id)",
                    facts: [
                        "count": String(released.count), "hold": suggestion.hold?.rawValue ?? "",
                    ]
                )
            )
        }
    }

    /// Decides at once that a suggestion that is held is not adopted; it is answered like any other.
    package func reject(
        _ id: ID<Suggestion>,
        version: Int,
        reason: RejectionReason?,
        grounds typed: String,
        by officer: Officer
    ) async throws(IntakeError) {
        guard let reason else { throw .rejectionMissing }
        let grounds = try Self.reason(typed)
        try await change(id, version: version, to: .decided, by: officer) {
            (suggestion, transaction) throws(IntakeError) in
            guard suggestion.state == .held else { throw .wrongState(suggestion.state) }
            try SuggestionTable.update(
                id,
                state: .decided,
                ruling: Ruling(.rejected, reason: reason, grounds: grounds),
                in: transaction
            )
            return Recorded(
                (),
                Deed(
                    "suggestion.reject-held",
                    in: suggestion.jurisdiction,
                    object: "suggestion \(id)",
                    reason: grounds,
                    facts: ["reason": reason.rawValue, "hold": suggestion.hold?.rawValue ?? ""]
                )
            )
        }
    }

    static func reason(_ typed: String) throws(IntakeError) -> String {
        let reason = ChineseText.cleanedLine(typed)
        guard reasonCharacters.contains(reason.count) else {
            throw .reasonLength(characters: reason.count)
        }
        return reason
    }

    private func change<Value: Sendable>(
        _ id: ID<Suggestion>,
        version: Int,
        to state: Suggestion.State,
        by officer: Officer,
        _ step:
            @Sendable @escaping (Suggestion, Transaction<IntakeError>) throws(IntakeError) ->
            Recorded<Value>
    ) async throws(IntakeError) -> Value {
        try await ledger.record(by: .officer(officer)) {
            (transaction: Transaction<IntakeError>) throws(IntakeError) in
            let suggestion = try Self.locked(id, version: version, by: officer, in: transaction)
            guard suggestion.state.successors.contains(state) else {
                throw .wrongState(suggestion.state)
            }
            return try step(suggestion, transaction)
        }
    }

    /// Checks the right, before anything that was typed is looked at.
    private static func authorise(_ officer: Officer) throws(IntakeError) {
        do throws(Denied) {
            try Actor.officer(officer).authorise(.enterSuggestions, in: officer.jurisdiction)
        } catch {
            throw .denied(error)
        }
    }

    /// The suggestion, locked: the right is there, and nobody changed it meanwhile.
    static func locked(
        _ id: ID<Suggestion>,
        version: Int,
        by officer: Officer,
        in transaction: Transaction<IntakeError>
    ) throws(IntakeError) -> Suggestion {
        try authorise(officer)
        guard let found = try SuggestionTable.find(id, locking: true, in: transaction),
            found.jurisdiction == officer.jurisdiction
        else { throw .notFound }
        guard found.version == version else { throw .changedMeanwhile }
        return found
    }
}
