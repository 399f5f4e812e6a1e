import Civics
import Database
import Ledger

/// The steps of a transaction on the bench.
///
/// Locks are taken in one order by everybody: candidates by their keys, then suggestions by theirs,
/// then the open rounds, which ``RulingAct`` locks.
struct Bench {
    typealias Work = Transaction<MergingError>

    let jurisdiction: Jurisdiction
    let actor: Actor
    let now: Instant

    /// What was chosen, as it is in the record now, and locked.
    struct Seen {
        let suggestions: [Suggestion]
        let candidate: Candidate?
    }

    /// Locks what was chosen; if any of it is not as the clerk saw it, all that changed is told.
    func lock(
        _ chosen: [BenchChoice],
        _ target: MergeTarget?,
        in transaction: Work
    ) throws(MergingError) -> Seen {
        var changes: [BenchChange] = []
        var candidate: Candidate?
        if case .existing(let id, let version) = target {
            let found = try CandidateTable.find(id, locking: true, in: transaction)
            guard let found, found.jurisdiction == jurisdiction.id else {
                throw .candidateUnknown
            }
            guard found.state.isOpen else {
                throw .candidateClosed(code: found.code, state: found.state)
            }
            if found.version != version {
                let events = try CandidateEventTable.all(of: id, in: transaction)
                changes.append(.candidate(found, last: events.last))
            }
            candidate = found
        }
        var suggestions: [Suggestion] = []
        let versions = Dictionary(chosen.map { ($0.id, $0.version) }, uniquingKeysWith: min)
        let ids = versions.keys.sorted(by: { $0.rawValue < $1.rawValue })
        // Their rounds first: see ``RulingAct``.
        try RulingAct.lockRounds(of: ids, in: transaction)
        for id in ids {
            let found = try SuggestionTable.find(id, locking: true, in: transaction)
            guard let found, found.jurisdiction == jurisdiction.id else { throw .notFound }
            if found.version != versions[id] { changes.append(try change(found, in: transaction)) }
            suggestions.append(found)
        }
        guard changes.isEmpty else { throw .changedMeanwhile(changes) }
        return Seen(suggestions: suggestions, candidate: candidate)
    }

    /// Locks the candidates that suggestions are to be split from, each with those of its own.
    func lockCandidates(
        of chosen: [BenchChoice],
        in transaction: Work
    ) throws(MergingError) -> [(candidate: Candidate, suggestions: Set<ID<Suggestion>>)] {
        var parts: [ID<Candidate>: Set<ID<Suggestion>>] = [:]
        for choice in chosen {
            if let id = try CandidateSuggestionTable.candidate(of: choice.id, in: transaction) {
                parts[id, default: []].insert(choice.id)
            }
        }
        var found: [(candidate: Candidate, suggestions: Set<ID<Suggestion>>)] = []
        for (id, suggestions) in parts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            guard let candidate = try CandidateTable.find(id, locking: true, in: transaction) else {
                continue
            }
            guard candidate.state.isOpen else {
                throw .candidateClosed(code: candidate.code, state: candidate.state)
            }
            found.append((candidate, suggestions))
        }
        return found
    }

    /// The candidate that is there, or one begun now.
    func candidate(
        _ existing: Candidate?,
        _ opened: OpenedCandidate?,
        in transaction: Work
    ) throws(MergingError) -> Candidate {
        if let existing { return existing }
        guard let opened,
            let call = try SuggestionCallTable.find(opened.call, in: transaction),
            call.jurisdiction == jurisdiction.id
        else { throw .candidateMissing }
        let candidate = try opened.new.begin(
            in: jurisdiction,
            year: call.year,
            by: actor,
            at: now,
            in: transaction
        )
        if let target = opened.target {
            try CandidateRowsTable.save([target], of: candidate.id, in: transaction)
        }
        return candidate
    }

    /// Refuses a suggestion that is part of a candidate.
    func mustBeFree(_ suggestion: Suggestion, in transaction: Work) throws(MergingError) {
        guard let id = try CandidateSuggestionTable.candidate(of: suggestion.id, in: transaction)
        else { return }
        let candidate = try CandidateTable.find(id, in: transaction)
        throw .alreadyMerged(reference: suggestion.reference, code: candidate?.code ?? "")
    }

    func rule(
        _ ruling: CheckedRuling,
        on suggestion: Suggestion,
        in transaction: Work
    ) throws(MergingError) -> [String: String] {
        do throws(MergingError) {
            return try RulingAct.rule(
                ruling,
                on: suggestion,
                by: actor,
                at: now,
                in: transaction
            )
        } catch .ruling(let error) {
            throw .refused(reference: suggestion.reference, error)
        }
    }

    func takeBack(
        _ suggestion: Suggestion,
        because reason: String,
        in transaction: Work
    ) throws(MergingError) -> [String: String] {
        do throws(MergingError) {
            return try RulingAct.takeBack(
                from: suggestion,
                because: reason,
                by: actor,
                at: now,
                in: transaction
            )
        } catch .ruling(let error) {
            throw .refused(reference: suggestion.reference, error)
        }
    }

    /// Enters what happened to a candidate and counts its version up.
    func note(
        _ kind: CandidateEvent.Kind,
        on candidate: Candidate,
        _ suggestions: [Suggestion],
        in transaction: Work
    ) throws(MergingError) {
        try CandidateTable.update(candidate, in: transaction)
        try CandidateEventTable.append(
            kind,
            to: candidate.id,
            state: candidate.state,
            reason: suggestions.map(\.reference).sorted().joined(separator: " "),
            by: actor,
            at: now,
            in: transaction
        )
    }

    private func change(
        _ suggestion: Suggestion,
        in transaction: Work
    ) throws(MergingError) -> BenchChange {
        var candidate: Candidate?
        if let id = try CandidateSuggestionTable.candidate(of: suggestion.id, in: transaction) {
            candidate = try CandidateTable.find(id, in: transaction)
        }
        return .suggestion(
            suggestion,
            last: try RulingTable.all(on: suggestion.id, in: transaction).last,
            candidate: candidate
        )
    }

    /// The facts of one ruling on one line of an audit entry.
    static func line(_ facts: [String: String]) -> String {
        facts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
    }
}
