/// Where a fact comes from and how sure it is.
package struct Provenance: Hashable, Sendable {
    /// How sure it is.
    package let certainty: Certainty
    /// Issuing body, date and official address where known.
    package let source: String

    /// Puts the two together.
    package init(_ certainty: Certainty, source: String) {
        self.certainty = certainty
        self.source = source
    }
}
