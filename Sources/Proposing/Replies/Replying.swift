package import Civics
import Database
package import Ledger

/// An answer as a clerk has written it, before it is given.
package struct ReplyDraft: Hashable, Sendable {
    /// The suggestion to be answered.
    package let suggestion: ID<Suggestion>
    /// The suggestion's version when the form was opened.
    package let version: Int
    /// What was decided; not asked where screening has ruled.
    package let outcome: Outcome?
    /// Why it is not adopted; not asked where screening has ruled.
    package let reason: RejectionReason?
    /// The answer in words.
    package let text: String
    /// The template it was made from, `merged/0`; empty where it was written freely.
    package let template: String
    /// What the form showed as facts; with an answer of its own this is not looked at.
    package let facts: ReplyFacts

    /// Takes what was typed.
    package init(
        to suggestion: ID<Suggestion>,
        version: Int,
        outcome: Outcome? = nil,
        reason: RejectionReason? = nil,
        text: String,
        template: String = "",
        facts: ReplyFacts = [:]
    ) {
        self.suggestion = suggestion
        self.version = version
        self.outcome = outcome
        self.reason = reason
        self.text = text
        self.template = template
        self.facts = facts
    }
}

/// Answering suggestions: each gets an outcome and reasons.
package struct Replying: Sendable {
    /// The fewest characters of an answer.
    package static let fewestCharacters = 10
    /// The most characters of an answer.
    package static let mostCharacters = 1000

    let ledger: Ledger

    /// Answers over a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Answers a suggestion; a further answer corrects the one before.
    ///
    /// Where screening has ruled, the outcome is the ruling's. If somebody has changed the
    /// suggestion since the form was opened, nothing is written and the error shows what holds
    /// now.
    package func reply(_ draft: ReplyDraft, by officer: Officer) async throws(ReplyError) {
        try Self.authorise(officer, in: officer.jurisdiction)
        let now = ledger.clock.now()
        try await change(draft.suggestion, to: .replied, version: draft.version, by: officer) {
            (suggestion, transaction) throws(ReplyError) in
            let given = try CheckedReply(
                draft,
                to: suggestion,
                in: CandidateSuggestionTable.candidate(of: suggestion.id, in: transaction)
            )
            let reply = try given.write(at: now, by: officer, in: transaction)
            var facts = [
                "outcome": reply.outcome.rawValue,
                "number": String(reply.number),
                "text-sha256": Digest(of: reply.text).hex,
            ]
            if !reply.template.isEmpty { facts["template"] = reply.template }
            return (
                suggestion.title,
                Deed(
                    reply.number == 1 ? "suggestion.reply" : "suggestion.correct-reply",
                    in: suggestion.jurisdiction,
                    object: "suggestion \(suggestion.id)",
                    reason: reply.reason?.rawValue ?? "",
                    facts: facts
                )
            )
        }
    }

    /// Takes a suggestion up (受理), and may mend its title.
    package func acknowledge(
        _ id: ID<Suggestion>,
        version: Int,
        title typed: String,
        by officer: Officer
    ) async throws(ReplyError) {
        try Self.authorise(officer, in: officer.jurisdiction)
        let title = ChineseText.cleanedLine(typed)
        try await change(id, to: .acknowledged, version: version, by: officer) {
            (suggestion, _) throws(ReplyError) in
            guard suggestion.state == .submitted else { throw .wrongState(suggestion.state) }
            // A title that came with a table may be shorter or longer, and may stay so.
            guard title == suggestion.title || (4...40).contains(title.count) else {
                throw .titleLength(characters: title.count)
            }
            return (
                title,
                Deed(
                    "suggestion.acknowledge",
                    in: suggestion.jurisdiction,
                    object: "suggestion \(id)",
                    facts: title == suggestion.title ? [:] : ["title": title]
                )
            )
        }
    }

    static func authorise(
        _ officer: Officer,
        in jurisdiction: ID<Jurisdiction>
    ) throws(ReplyError) {
        do throws(Denied) {
            try Actor.officer(officer).authorise(.replyToSuggestions, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
    }

    /// Locks, checks right, version and state, lets the step write, and moves the state.
    private func change(
        _ id: ID<Suggestion>,
        to state: Suggestion.State,
        version: Int,
        by officer: Officer,
        _ step:
            @Sendable @escaping (Suggestion, Transaction<ReplyError>) throws(ReplyError) -> (
                title: String, deed: Deed
            )
    ) async throws(ReplyError) {
        try await ledger.record(by: .officer(officer)) {
            (transaction: Transaction<ReplyError>) throws(ReplyError) in
            guard
                let suggestion = try SuggestionTable.find(id, locking: true, in: transaction)
            else { throw .notFound }
            try Self.authorise(officer, in: suggestion.jurisdiction)
            guard suggestion.version == version else {
                throw .changedMeanwhile(latest: try ReplyTable.all(of: id, in: transaction).last)
            }
            guard suggestion.state.successors.contains(state) else {
                throw .wrongState(suggestion.state)
            }
            let (title, deed) = try step(suggestion, transaction)
            try SuggestionTable.update(id, state: state, title: title, in: transaction)
            return Recorded((), deed)
        }
    }
}
