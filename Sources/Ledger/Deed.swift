package import Civics

/// What was done, to what and why: a use case's contribution to its audit entry.
///
/// Never holds a ballot, a password or a resident's personal data: entries are exported and
/// cannot be erased.
package struct Deed: Hashable, Sendable {
    /// The stable name of the use case: `suggestion.reply`.
    package let action: String
    /// Where; nil for the store as a whole.
    package let jurisdiction: ID<Jurisdiction>?
    /// What it was done to: `suggestion 123`; empty when there is no one thing.
    package let object: String
    /// The reason given by the person, word for word; empty where none is asked.
    package let reason: String
    /// Language-free facts of the change, by name.
    package let facts: [String: String]

    /// Describes a deed.
    package init(
        _ action: String,
        in jurisdiction: ID<Jurisdiction>?,
        object: String = "",
        reason: String = "",
        facts: [String: String] = [:]
    ) {
        self.action = action
        self.jurisdiction = jurisdiction
        self.object = object
        self.reason = reason
        self.facts = facts
    }

    /// The facts as one JSON object, keys in the order of their UTF-8 bytes.
    var canonicalFacts: String {
        let sorted = facts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        return JSONText.object(sorted.map { ($0.key, .text($0.value)) }).written
    }
}
