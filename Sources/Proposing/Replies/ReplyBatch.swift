package import Civics
import Database
package import Ledger

/// Why many answers were not given; nothing of them was written.
package enum ReplyBatchError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// None was chosen.
    case nothingChosen
    /// More than a page holds; how many.
    case tooMany(Int)
    /// Words of some are wrong; all of them are named.
    case faults([ID<Suggestion>: ReplyError])
    /// All of those chosen have changed meanwhile.
    case allChanged([LeftOut])
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "reply-batch.denied"
        case .nothingChosen: "reply-batch.nothing-chosen"
        case .tooMany: "reply-batch.too-many"
        case .faults: "reply-batch.faults"
        case .allChanged: "reply-batch.all-changed"
        case .store(let error): error.code
        }
    }
}

/// A suggestion that was not answered with the others, because it changed meanwhile.
package struct LeftOut: Hashable, Sendable {
    /// What changed.
    package enum Change: Hashable, Sendable {
        /// Somebody has answered it.
        case answered(Reply)
        /// It was decided anew.
        case ruled(Ruling)
        /// It is back among those taken up, or was taken back.
        case moved(Suggestion.State)
        /// A fact of its answer is another: what it was and is.
        case fact(ReplyToken, was: String, now: String)
        /// It is told as merged and is in no candidate.
        case noCandidate
        /// Something else of it, such as the title.
        case edited
        /// It is not in this jurisdiction.
        case gone
    }

    /// Which.
    package let id: ID<Suggestion>
    /// The number it is filed under; empty where it is gone.
    package let reference: String
    /// What changed.
    package let change: Change
}

/// What became of many answers.
package struct ReplyBatch: Hashable, Sendable {
    /// Those given.
    package let sent: [ID<Suggestion>]
    /// Those left out.
    package let leftOut: [LeftOut]
}

extension Replying {
    /// The most answers at once.
    package static let mostAtOnce = 200

    /// Answers many suggestions, each in its own words, in one transaction.
    ///
    /// One that has changed since its words were shown is left out and named; the rest goes.
    package func replyToAll(
        _ drafts: [ReplyDraft],
        by officer: Officer
    ) async throws(ReplyBatchError) -> ReplyBatch {
        do throws(ReplyError) {
            try Self.authorise(officer, in: officer.jurisdiction)
        } catch {
            throw ReplyBatchError(error)
        }
        guard !drafts.isEmpty else { throw .nothingChosen }
        guard drafts.count <= Self.mostAtOnce else { throw .tooMany(drafts.count) }
        let faults = Self.faults(drafts)
        guard faults.isEmpty else { throw .faults(faults) }
        let now = ledger.clock.now()
        return try await ledger.record(by: .officer(officer)) {
            (transaction: Transaction<ReplyBatchError>) throws(ReplyBatchError) in
            var sent: [Reply] = []
            var leftOut: [LeftOut] = []
            // In the order of their keys, so that two clerks never wait for each other.
            for draft in drafts.sorted(by: { $0.suggestion.rawValue < $1.suggestion.rawValue }) {
                switch try Self.answer(draft, at: now, by: officer, in: transaction) {
                case .sent(let reply): sent.append(reply)
                case .leftOut(let left): leftOut.append(left)
                }
            }
            guard !sent.isEmpty else { throw .allChanged(leftOut) }
            return Recorded(
                ReplyBatch(sent: sent.map(\.suggestion), leftOut: leftOut),
                Self.deed(sent, in: officer.jurisdiction)
            )
        }
    }

    private enum Fate {
        case sent(Reply)
        case leftOut(LeftOut)
    }

    private static func faults(_ drafts: [ReplyDraft]) -> [ID<Suggestion>: ReplyError] {
        var faults: [ID<Suggestion>: ReplyError] = [:]
        for draft in drafts {
            do throws(ReplyError) {
                _ = try CheckedReply.checked(draft.text)
            } catch {
                faults[draft.suggestion] = error
            }
        }
        return faults
    }

    private static func answer(
        _ draft: ReplyDraft,
        at now: Instant,
        by officer: Officer,
        in transaction: Transaction<ReplyBatchError>
    ) throws(ReplyBatchError) -> Fate {
        guard
            let suggestion = try SuggestionTable.find(
                draft.suggestion,
                locking: true,
                in: transaction
            ), suggestion.jurisdiction == officer.jurisdiction
        else {
            return .leftOut(LeftOut(id: draft.suggestion, reference: "", change: .gone))
        }
        if let change = try change(draft, suggestion, on: now.date, in: transaction) {
            return .leftOut(
                LeftOut(id: suggestion.id, reference: suggestion.reference, change: change)
            )
        }
        let candidate = try CandidateSuggestionTable.candidate(of: suggestion.id, in: transaction)
        // The words were looked at before; what is left is a merging without a candidate.
        guard let given = try? CheckedReply(draft, to: suggestion, in: candidate) else {
            return .leftOut(
                LeftOut(id: suggestion.id, reference: suggestion.reference, change: .noCandidate)
            )
        }
        let reply = try given.write(at: now, by: officer, in: transaction)
        try SuggestionTable.update(
            suggestion.id,
            state: .replied,
            title: suggestion.title,
            in: transaction
        )
        return .sent(reply)
    }

    /// What is no longer as the clerk saw it; nil where all is.
    private static func change(
        _ draft: ReplyDraft,
        _ suggestion: Suggestion,
        on today: CivilDate,
        in transaction: Transaction<ReplyBatchError>
    ) throws(ReplyBatchError) -> LeftOut.Change? {
        guard suggestion.state == .decided, let ruling = suggestion.ruling else {
            let last = try ReplyTable.all(of: suggestion.id, in: transaction).last
            if suggestion.state == .replied, let last { return .answered(last) }
            return .moved(suggestion.state)
        }
        if ruling.outcome != draft.outcome || ruling.reason != draft.reason {
            return .ruled(ruling)
        }
        let facts = try ReplyFacts(of: suggestion, on: today, in: transaction)
        for token in ReplyToken.allCases {
            guard let was = draft.facts[token], was != facts[token] else { continue }
            return .fact(token, was: was, now: facts[token] ?? "")
        }
        return suggestion.version == draft.version ? nil : .edited
    }

    private static func deed(_ sent: [Reply], in jurisdiction: ID<Jurisdiction>) -> Deed {
        var facts = ["count": String(sent.count)]
        for reply in sent {
            facts["suggestion \(reply.suggestion)"] = [
                reply.outcome.rawValue, reply.reason?.rawValue ?? "", String(reply.number),
                reply.template, Digest(of: reply.text).hex,
            ].joined(separator: " ")
        }
        return Deed("suggestion.reply-many", in: jurisdiction, facts: facts)
    }
}

extension ReplyBatchError {
    /// What one answer's refusal means for all.
    fileprivate init(_ error: ReplyError) {
        switch error {
        case .denied(let denied): self = .denied(denied)
        case .store(let error): self = .store(error)
        default: self = .nothingChosen
        }
    }
}
