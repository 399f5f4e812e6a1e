package import Civics
import Database
package import Ledger

/// Why an answer was not given.
package enum ReplyError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no such suggestion in this jurisdiction.
    case notFound
    /// No outcome was chosen.
    case outcomeMissing
    /// It is not adopted, but why is not said.
    case reasonMissing
    /// The answer has too few characters; how many it has.
    case textTooShort(characters: Int)
    /// The answer has too many; how many it has.
    case textTooLong(characters: Int)
    /// The title has fewer than 4 or more than 40 characters.
    case titleLength(characters: Int)
    /// Somebody else changed it since the form was opened; the last answer is given, if any.
    case changedMeanwhile(latest: Reply?)
    /// It is not in a state in which that can be done.
    case wrongState(Suggestion.State)
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "reply.denied"
        case .notFound: "reply.not-found"
        case .outcomeMissing: "reply.outcome-missing"
        case .reasonMissing: "reply.reason-missing"
        case .textTooShort: "reply.text-too-short"
        case .textTooLong: "reply.text-too-long"
        case .titleLength: "reply.title-length"
        case .changedMeanwhile: "reply.changed-meanwhile"
        case .wrongState: "reply.wrong-state"
        case .store(let error): error.code
        }
    }
}

/// Answering suggestions: each gets an outcome and reasons.
package struct Replying: Sendable {
    /// The fewest characters of an answer.
    package static let fewestCharacters = 10
    /// The most characters of an answer.
    package static let mostCharacters = 1000

    private let ledger: Ledger

    /// Answers over a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Answers a suggestion; a further answer corrects the one before.
    ///
    /// `version` is the suggestion's when the form was opened: if somebody has changed it since,
    /// nothing is written and the error shows what holds now.
    package func reply(
        to id: ID<Suggestion>,
        version: Int,
        outcome: Outcome?,
        reason: RejectionReason?,
        text typed: String,
        by officer: Officer
    ) async throws(ReplyError) {
        try Self.authorise(officer, in: officer.jurisdiction)
        let text = ChineseText.cleaned(typed)
        guard let outcome else { throw .outcomeMissing }
        if outcome == .rejected, reason == nil { throw .reasonMissing }
        guard text.count >= Self.fewestCharacters else {
            throw .textTooShort(characters: text.count)
        }
        guard text.count <= Self.mostCharacters else { throw .textTooLong(characters: text.count) }
        let now = ledger.clock.now()
        let reason = outcome == .rejected ? reason : nil
        try await change(id, to: .replied, version: version, by: officer) {
            (suggestion, transaction) throws(ReplyError) in
            let earlier = try ReplyTable.all(of: id, in: transaction)
            try ReplyTable.insert(
                Reply(
                    suggestion: id,
                    number: earlier.count + 1,
                    at: now,
                    post: officer.postName,
                    postEnglish: officer.postNameEnglish,
                    outcome: outcome,
                    reason: reason,
                    text: text
                ),
                in: transaction
            )
            return (
                suggestion.title,
                Deed(
                    earlier.isEmpty ? "suggestion.reply" : "suggestion.correct-reply",
                    in: suggestion.jurisdiction,
                    object: "suggestion \(id)",
                    reason: reason?.rawValue ?? "",
                    facts: [
                        "outcome": outcome.rawValue,
                        "number": String(earlier.count + 1),
                        "text-sha256": Digest(of: text).hex,
                    ]
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

    private static func authorise(
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
