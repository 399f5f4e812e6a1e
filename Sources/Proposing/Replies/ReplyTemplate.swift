package import Civics
import Database
import Ledger

/// The sentences with which an outcome is usually told, with the facts named in braces.
///
/// There is one for each outcome, and one for each reason of not adopting. The program brings the
/// first version; a jurisdiction writes its own, and every version stays.
package struct ReplyTemplate: Hashable, Sendable {
    /// What a template is for.
    package struct Slot: Hashable, Sendable {
        /// What was decided.
        package let outcome: Outcome
        /// Why it is not adopted; only with ``Outcome/rejected``.
        package let reason: RejectionReason?

        /// Names a slot; nil where outcome and reason do not go together.
        package init?(_ outcome: Outcome, _ reason: RejectionReason? = nil) {
            guard (outcome == .rejected) == (reason != nil) else { return nil }
            self.outcome = outcome
            self.reason = reason
        }

        /// The slot of a ruling.
        package init(_ ruling: Ruling) {
            outcome = ruling.outcome
            reason = ruling.reason
        }

        /// Reads `merged` or `rejected.incomplete`.
        package init?(_ key: some StringProtocol) {
            let parts = key.split(separator: ".", omittingEmptySubsequences: false)
            guard let first = parts.first, let outcome = Outcome(rawValue: String(first)),
                parts.count <= 2
            else { return nil }
            let reason = parts.count == 2 ? RejectionReason(rawValue: String(parts[1])) : nil
            guard (reason != nil) == (parts.count == 2) else { return nil }
            self.init(outcome, reason)
        }

        /// The name in addresses and records: `merged`, `rejected.incomplete`.
        package var key: String {
            reason.map { "\(outcome.rawValue).\($0.rawValue)" } ?? outcome.rawValue
        }

        /// Every slot, in the order of outcomes and reasons.
        package static let all: [Slot] = Outcome.allCases.flatMap { outcome in
            outcome == .rejected
                ? RejectionReason.allCases.compactMap { Slot(.rejected, $0) }
                : [Slot(outcome)].compactMap(\.self)
        }
    }

    /// What it is for.
    package let slot: Slot
    /// Which version it is; 0 for the one that comes with the program.
    package let version: Int
    /// The sentences.
    package let text: String
    /// When it was written; nil for the one that comes with the program.
    package let at: Instant?
    /// The post that wrote it.
    package let post: String
    /// The post in English.
    package let postEnglish: String

    /// The name under which an answer keeps which template it was made from:
    /// `rejected.incomplete/2`.
    package var key: String { "\(slot.key)/\(version)" }

    /// The sentences that come with the program.
    package static func builtIn(_ slot: Slot) -> ReplyTemplate {
        ReplyTemplate(
            slot: slot,
            version: 0,
            text: builtInText(slot),
            at: nil,
            post: "",
            postEnglish: ""
        )
    }
}
