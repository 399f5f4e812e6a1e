import Civics
import Database
package import Ledger

/// Merging suggestions into candidates on the bench, and splitting them again.
///
/// The suggestions stay as they were written: title, text, number and tracking code. That they are
/// part of a candidate is said by a row of its own and by a ruling like any other.
package struct Merging: Sendable {
    /// The most suggestions at once.
    package static let mostAtOnce = 200

    let ledger: Ledger

    /// Merges in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Merges suggestions into one candidate, with grounds that their answers will give.
    package func merge(
        _ chosen: [BenchChoice],
        into target: MergeTarget?,
        grounds: String,
        in jurisdiction: Jurisdiction,
        by actor: Actor
    ) async throws(MergingError) -> Merged {
        try Self.authorise(actor, in: jurisdiction.id)
        try Self.check(chosen)
        guard let target else { throw .candidateMissing }
        let ruling = try Self.checked(Ruling(.merged, grounds: grounds))
        let opened = try Self.opened(target, fields: ledger.kinds.publicFields)
        let now = ledger.clock.now()
        return try await ledger.record(by: actor) {
            (transaction: Transaction<MergingError>) throws(MergingError) in
            let bench = Bench(jurisdiction: jurisdiction, actor: actor, now: now)
            let seen = try bench.lock(chosen, target, in: transaction)
            let candidate = try bench.candidate(seen.candidate, opened, in: transaction)
            var facts = candidate.facts
            for suggestion in seen.suggestions {
                try bench.mustBeFree(suggestion, in: transaction)
                let entered = try bench.rule(ruling, on: suggestion, in: transaction)
                try CandidateSuggestionTable.insert(
                    suggestion.id,
                    into: candidate.id,
                    at: now,
                    in: transaction
                )
                facts["suggestion \(suggestion.id)"] = Bench.line(entered)
            }
            try bench.note(.merged, on: candidate, seen.suggestions, in: transaction)
            return Recorded(
                Merged(candidate: candidate, count: seen.suggestions.count),
                Deed(
                    "merging.merge",
                    in: jurisdiction.id,
                    object: "candidate \(candidate.id)",
                    reason: ruling.ruling.grounds,
                    facts: facts
                )
            )
        }
    }

    /// Rules on suggestions that become part of no candidate: kept in reserve, forwarded, not
    /// adopted.
    package func rule(
        _ ruling: Ruling,
        on chosen: [BenchChoice],
        in jurisdiction: Jurisdiction,
        by actor: Actor
    ) async throws(MergingError) {
        try Self.authorise(actor, in: jurisdiction.id)
        try Self.check(chosen)
        guard ruling.outcome != .merged else { throw .candidateMissing }
        let checked = try Self.checked(ruling)
        let now = ledger.clock.now()
        try await ledger.record(by: actor) {
            (transaction: Transaction<MergingError>) throws(MergingError) in
            let bench = Bench(jurisdiction: jurisdiction, actor: actor, now: now)
            let seen = try bench.lock(chosen, nil, in: transaction)
            var facts: [String: String] = [:]
            for suggestion in seen.suggestions {
                try bench.mustBeFree(suggestion, in: transaction)
                let entered = try bench.rule(checked, on: suggestion, in: transaction)
                facts["suggestion \(suggestion.id)"] = Bench.line(entered)
            }
            return Recorded(
                (),
                Deed(
                    "merging.rule",
                    in: jurisdiction.id,
                    object: seen.suggestions.count == 1 ? "suggestion \(chosen[0].id)" : "",
                    reason: checked.ruling.grounds,
                    facts: facts
                )
            )
        }
    }

    /// Takes suggestions out of their candidates, or takes back what was ruled about them: each is
    /// among those taken up again.
    package func split(
        _ chosen: [BenchChoice],
        because reason: String,
        in jurisdiction: Jurisdiction,
        by actor: Actor
    ) async throws(MergingError) {
        try Self.authorise(actor, in: jurisdiction.id)
        try Self.check(chosen)
        let reason = ChineseText.cleaned(reason)
        guard reason.count <= CheckedRuling.mostCharacters else {
            throw .ruling(.groundsTooLong(characters: reason.count))
        }
        let now = ledger.clock.now()
        try await ledger.record(by: actor) {
            (transaction: Transaction<MergingError>) throws(MergingError) in
            let bench = Bench(jurisdiction: jurisdiction, actor: actor, now: now)
            let candidates = try bench.lockCandidates(of: chosen, in: transaction)
            let seen = try bench.lock(chosen, nil, in: transaction)
            var facts: [String: String] = [:]
            for suggestion in seen.suggestions {
                guard suggestion.ruling != nil else {
                    throw .notMerged(reference: suggestion.reference)
                }
                try CandidateSuggestionTable.delete(suggestion.id, in: transaction)
                let entered = try bench.takeBack(suggestion, because: reason, in: transaction)
                facts["suggestion \(suggestion.id)"] = Bench.line(entered)
            }
            for (candidate, ids) in candidates {
                let split = seen.suggestions.filter { ids.contains($0.id) }
                try bench.note(.split, on: candidate, split, in: transaction)
                facts["candidate \(candidate.id)"] = candidate.code
            }
            return Recorded(
                (),
                Deed("merging.split", in: jurisdiction.id, reason: reason, facts: facts)
            )
        }
    }

    private static func authorise(
        _ actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) throws(MergingError) {
        do throws(Denied) {
            try actor.authorise(.screenSuggestions, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
    }

    private static func check(_ chosen: [BenchChoice]) throws(MergingError) {
        guard !chosen.isEmpty else { throw .nothingChosen }
        guard chosen.count <= mostAtOnce else { throw .tooMany(chosen.count) }
    }

    private static func checked(_ ruling: Ruling) throws(MergingError) -> CheckedRuling {
        do throws(RulingError) {
            return try CheckedRuling(ruling)
        } catch {
            throw .ruling(error)
        }
    }

    /// The candidate to be begun, its fields right; nil where there is one.
    private static func opened(
        _ target: MergeTarget,
        fields: [String]
    ) throws(MergingError) -> OpenedCandidate? {
        guard case .new(let call, let name, let field, let promised) = target else { return nil }
        do throws(CandidateFault) {
            return OpenedCandidate(
                call: call,
                new: try NewCandidate(name: name, field: field, fields: fields),
                target: try CandidateTarget(bench: promised, of: name)
            )
        } catch {
            throw .candidate(error)
        }
    }
}

/// A candidate about to be begun on the bench.
struct OpenedCandidate: Sendable {
    /// The call for whose year it is.
    let call: ID<SuggestionCall>
    /// Its name and its field.
    let new: NewCandidate
    /// The first of what it is to reach.
    let target: CandidateTarget?
}
