import Civics
import Database
import Ledger

/// An answer whose outcome, reason and words are right, not yet in the record.
struct CheckedReply: Sendable {
    private let suggestion: Suggestion
    private let outcome: Outcome
    private let reason: RejectionReason?
    private let text: String
    private let template: String

    /// Checks a draft against the suggestion it answers.
    init(
        _ draft: ReplyDraft,
        to suggestion: Suggestion,
        in candidate: ID<Candidate>?
    ) throws(ReplyError) {
        self.suggestion = suggestion
        (outcome, reason) = try Self.decided(draft, suggestion)
        if outcome == .merged, candidate == nil { throw .noCandidate }
        text = try Self.checked(draft.text)
        template = draft.template
    }

    /// The words as they are kept.
    static func checked(_ typed: String) throws(ReplyError) -> String {
        let text = ChineseText.cleaned(typed)
        guard text.count >= Replying.fewestCharacters else {
            throw .textTooShort(characters: text.count)
        }
        guard text.count <= Replying.mostCharacters else {
            throw .textTooLong(characters: text.count)
        }
        let read = TemplateText(text)
        let left = read.tokens.map(\.rawValue) + read.unknownNames
        guard left.isEmpty else { throw .tokensLeft(left) }
        return text
    }

    /// What the ruling says; without one, what the clerk chose.
    private static func decided(
        _ draft: ReplyDraft,
        _ suggestion: Suggestion
    ) throws(ReplyError) -> (Outcome, RejectionReason?) {
        if let ruling = suggestion.ruling { return (ruling.outcome, ruling.reason) }
        guard let outcome = draft.outcome else { throw .outcomeMissing }
        switch outcome {
        case .takenForward, .reserved, .forwarded: return (outcome, nil)
        case .rejected:
            guard let reason = draft.reason else { throw .reasonMissing }
            return (outcome, reason)
        case .merged: throw .noCandidate
        case .duplicate: throw .noTwin
        }
    }

    /// Adds it to the record, with the facts that hold now; the suggestion's row is locked.
    func write<F: StoreFailure>(
        at now: Instant,
        by officer: Officer,
        in transaction: Transaction<F>
    ) throws(F) -> Reply {
        var facts = ""
        if let used = try usedTemplate(in: transaction) {
            facts = try ReplyFacts(of: suggestion, on: now.date, in: transaction)
                .written(from: TemplateText(used.text), in: text)
        }
        let reply = Reply(
            suggestion: suggestion.id,
            number: try ReplyTable.all(of: suggestion.id, in: transaction).count + 1,
            at: now,
            post: officer.postName,
            postEnglish: officer.postNameEnglish,
            outcome: outcome,
            reason: reason,
            text: text,
            template: facts.isEmpty ? "" : template,
            facts: facts
        )
        try ReplyTable.insert(reply, in: transaction)
        return reply
    }

    /// The template that the draft names; nil where it names none that there is.
    private func usedTemplate<F: StoreFailure>(
        in transaction: Transaction<F>
    ) throws(F) -> ReplyTemplate? {
        let parts = template.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let slot = ReplyTemplate.Slot(parts[0]) else { return nil }
        if parts[1] == "0" { return .builtIn(slot) }
        return try ReplyTemplateTable.versions(
            of: slot,
            of: suggestion.jurisdiction,
            in: transaction
        ).first { String($0.version) == parts[1] }
    }
}
