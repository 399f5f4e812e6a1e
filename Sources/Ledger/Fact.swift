package import Civics
import Database

/// A value of a measure for a period, superseded and never overwritten.
package struct Fact: Hashable, Sendable {
    /// Who says so.
    ///
    /// Statistics' figures are never mixed with the departments'.
    package enum SourceClass: String, StoredName, Hashable, Sendable, CaseIterable {
        /// The responsible unit.
        case department
        /// The statistics authority.
        case statistics
        /// A publication.
        case publication
    }

    /// The key of the row.
    package let id: ID<Fact>
    /// Of which measure.
    package let measure: ID<Measure>
    /// The fact it replaces.
    package let supersedes: ID<Fact>?
    /// The year or month it speaks of: `2022`, `2022-11`.
    package let period: String
    /// The quantity as printed: `1600余个`, `基本实现`.
    package let value: Quantity
    /// Who says so.
    package let sourceClass: SourceClass
    /// Where it is from, and how sure it is.
    package let provenance: Provenance
    /// When it was recorded.
    package let recorded: Instant

    /// Puts a fact together.
    package init(
        id: ID<Fact>,
        measure: ID<Measure>,
        supersedes: ID<Fact>?,
        period: String,
        value: Quantity,
        sourceClass: SourceClass,
        provenance: Provenance,
        recorded: Instant
    ) {
        self.id = id
        self.measure = measure
        self.supersedes = supersedes
        self.period = period
        self.value = value
        self.sourceClass = sourceClass
        self.provenance = provenance
        self.recorded = recorded
    }
}

/// A measure and the fact that holds now.
package struct MeasuredFact: Hashable, Sendable {
    /// What is measured.
    package let measure: Measure
    /// The newest fact; nil when none was recorded.
    package let fact: Fact?
}
