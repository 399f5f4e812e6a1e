package import Civics

/// What screening decided about a suggestion, to be told in its answer.
package struct Ruling: Hashable, Sendable {
    /// What was decided.
    package let outcome: Outcome
    /// Why it is not adopted; only with ``Outcome/rejected``.
    package let reason: RejectionReason?
    /// The suggestion that says the same; only with ``Outcome/duplicate``.
    package let duplicateOf: ID<Suggestion>?
    /// The grounds in words, as the answer will give them.
    package let grounds: String

    /// Puts a decision together; the use cases check it.
    package init(
        _ outcome: Outcome,
        reason: RejectionReason? = nil,
        duplicateOf: ID<Suggestion>? = nil,
        grounds: String = ""
    ) {
        self.outcome = outcome
        self.reason = reason
        self.duplicateOf = duplicateOf
        self.grounds = grounds
    }
}
