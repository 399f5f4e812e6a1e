package import Civics
import Database
package import Ledger

/// A suggestion that is ruled on with others.
package struct BatchedRuling: Hashable, Sendable {
    /// Which.
    package let suggestion: ID<Suggestion>
    /// Its version when the page was opened.
    package let version: Int
    /// Grounds of its own; empty for those of the batch.
    package let grounds: String

    /// Chooses a suggestion.
    package init(_ suggestion: ID<Suggestion>, version: Int, grounds: String = "") {
        self.suggestion = suggestion
        self.version = version
        self.grounds = grounds
    }
}

/// Why a batch was not ruled on; nothing of it was written.
package enum BatchRulingError: RulingFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// No suggestion was chosen.
    case nothingChosen
    /// More than fit a page; how many.
    case tooMany(Int)
    /// One of them cannot be ruled on.
    case one(ID<Suggestion>, ScreeningError)
    /// The ruling cannot be entered.
    case ruling(RulingError)
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "ruling-batch.denied"
        case .nothingChosen: "ruling-batch.nothing-chosen"
        case .tooMany: "ruling-batch.too-many"
        case .one(_, let error): error.code
        case .ruling(let error): error.code
        case .store(let error): error.code
        }
    }
}

extension Screening {
    /// The most suggestions at once.
    package static let mostAtOnce = 200

    /// Rules on several suggestions alike, each with grounds of its own where they are given.
    ///
    /// All of them or none: the first that cannot be ruled on is named.
    package func rule(
        _ ruling: Ruling,
        on drafts: [BatchedRuling],
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(BatchRulingError) {
        do throws(Denied) {
            try actor.authorise(.screenSuggestions, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
        guard !drafts.isEmpty else { throw .nothingChosen }
        guard drafts.count <= Self.mostAtOnce else { throw .tooMany(drafts.count) }
        // In the order of their keys, so that two clerks never wait for each other.
        let sorted = drafts.sorted { $0.suggestion < $1.suggestion }
        let rulings = try sorted.map { draft throws(BatchRulingError) in
            try Self.checked(ruling, for: draft)
        }
        let now = ledger.clock.now()
        try await ledger.record(by: actor) {
            (transaction: Transaction<BatchRulingError>) throws(BatchRulingError) in
            try RulingAct.lockRounds(of: sorted.map(\.suggestion), in: transaction)
            for (draft, checked) in zip(sorted, rulings) {
                try Self.enter(checked, draft, jurisdiction, by: actor, at: now, transaction)
            }
            return Recorded(
                (),
                Deed(
                    "screening.rule-batch",
                    in: jurisdiction,
                    reason: ruling.grounds,
                    facts: [
                        "outcome": ruling.outcome.rawValue,
                        "suggestions": sorted.map(\.suggestion.description)
                            .joined(separator: " "),
                    ]
                )
            )
        }
    }

    private static func checked(
        _ ruling: Ruling,
        for draft: BatchedRuling
    ) throws(BatchRulingError) -> CheckedRuling {
        let own = ChineseText.cleaned(draft.grounds)
        do throws(ScreeningError) {
            return try checked(
                Ruling(
                    ruling.outcome,
                    reason: ruling.reason,
                    duplicateOf: ruling.duplicateOf,
                    grounds: own.isEmpty ? ruling.grounds : own
                ),
                overriding: ""
            )
        } catch {
            throw .one(draft.suggestion, error)
        }
    }

    private static func enter(
        _ checked: CheckedRuling,
        _ draft: BatchedRuling,
        _ jurisdiction: ID<Jurisdiction>,
        by actor: Actor,
        at now: Instant,
        _ transaction: Transaction<BatchRulingError>
    ) throws(BatchRulingError) {
        let id = draft.suggestion
        let found = try SuggestionTable.find(id, locking: true, in: transaction)
        guard let found, found.jurisdiction == jurisdiction else { throw .one(id, .notFound) }
        guard found.version == draft.version else {
            let latest = try RulingTable.all(on: id, in: transaction).last
            throw .one(id, .changedMeanwhile(latest: latest))
        }
        if let error = try mismatch(checked, on: found, in: transaction) { throw .one(id, error) }
        do throws(BatchRulingError) {
            _ = try RulingAct.rule(checked, on: found, by: actor, at: now, in: transaction)
        } catch .ruling(let error) {
            throw .one(id, .ruling(error))
        }
    }
}
