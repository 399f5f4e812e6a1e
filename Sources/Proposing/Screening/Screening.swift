package import Civics
import Database
package import Ledger

/// Ruling on suggestions from the screening desk.
package struct Screening: Sendable {
    let ledger: Ledger

    /// Screens over a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Rules on a suggestion; a further ruling of the same round takes the place of the one before,
    /// and both stay visible.
    ///
    /// `version` is the suggestion's when the page was opened: if somebody has changed it since,
    /// nothing is written and the error shows what holds now. `overriding` says why it is ruled
    /// otherwise than the hard stops on record demand.
    package func rule(
        _ ruling: Ruling,
        overriding: String = "",
        on id: ID<Suggestion>,
        version: Int,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ScreeningError) {
        let checked = try Self.checked(ruling, overriding: overriding)
        try await change(id, version: version, in: jurisdiction, by: actor) {
            (suggestion, now, transaction) throws(ScreeningError) in
            if let error = try Self.mismatch(checked, on: suggestion, in: transaction) {
                throw error
            }
            let facts = try RulingAct.rule(
                checked,
                on: suggestion,
                by: actor,
                at: now,
                in: transaction
            )
            return Deed(
                "screening.rule",
                in: jurisdiction,
                object: "suggestion \(id)",
                reason: checked.ruling.grounds,
                facts: facts
            )
        }
    }

    /// Takes the ruling on a suggestion back.
    package func takeBack(
        from id: ID<Suggestion>,
        version: Int,
        because typed: String,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ScreeningError) {
        let reason = ChineseText.cleaned(typed)
        guard !reason.isEmpty else { throw .ruling(.groundsMissing) }
        guard reason.count <= CheckedRuling.mostCharacters else {
            throw .ruling(.groundsTooLong(characters: reason.count))
        }
        try await change(id, version: version, in: jurisdiction, by: actor) {
            (suggestion, now, transaction) throws(ScreeningError) in
            let candidate = try CandidateSuggestionTable.candidate(of: id, in: transaction)
            guard candidate == nil else { throw .stillMerged }
            let facts = try RulingAct.takeBack(
                from: suggestion,
                because: reason,
                by: actor,
                at: now,
                in: transaction
            )
            return Deed(
                "screening.take-back",
                in: jurisdiction,
                object: "suggestion \(id)",
                reason: reason,
                facts: facts
            )
        }
    }

    static func checked(
        _ ruling: Ruling,
        overriding: String
    ) throws(ScreeningError) -> CheckedRuling {
        do throws(RulingError) {
            return try CheckedRuling(ruling, overriding: overriding)
        } catch {
            throw .ruling(error)
        }
    }

    /// What is merged is part of a candidate, and nothing else is.
    static func mismatch<F: StoreFailure>(
        _ checked: CheckedRuling,
        on suggestion: Suggestion,
        in transaction: Transaction<F>
    ) throws(F) -> ScreeningError? {
        let candidate = try CandidateSuggestionTable.candidate(of: suggestion.id, in: transaction)
        return switch (checked.ruling.outcome == .merged, candidate == nil) {
        case (true, true): .notMerged
        case (false, false): .stillMerged
        case (true, false), (false, true): nil
        }
    }

    /// Locks the round and the suggestion, checks right and version, and lets the step write.
    func change(
        _ id: ID<Suggestion>,
        version: Int,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor,
        _ step:
            @Sendable @escaping (Suggestion, Instant, Transaction<ScreeningError>)
            throws(ScreeningError) -> Deed
    ) async throws(ScreeningError) {
        do throws(Denied) {
            try actor.authorise(.screenSuggestions, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
        let now = ledger.clock.now()
        try await ledger.record(by: actor) {
            (transaction: Transaction<ScreeningError>) throws(ScreeningError) in
            try RulingAct.lockRounds(of: [id], in: transaction)
            let found = try SuggestionTable.find(id, locking: true, in: transaction)
            guard let found, found.jurisdiction == jurisdiction else { throw .notFound }
            guard found.version == version else {
                throw .changedMeanwhile(latest: try RulingTable.all(on: id, in: transaction).last)
            }
            return Recorded((), try step(found, now, transaction))
        }
    }
}
