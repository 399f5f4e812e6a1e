package import Civics

/// A real thing in the world (对象), stored once and listed many times.
package struct Subject: Hashable, Sendable {
    /// The key of the row.
    package let id: ID<Subject>
    /// Where it is.
    package let jurisdiction: ID<Jurisdiction>
    /// What it is: `project`, `place`, `enterprise`, `service`.
    package let kind: String
    /// Its name.
    package let name: String
    /// Its English name; empty when nobody translated it.
    package let nameEnglish: String
    /// The field it belongs to (领域).
    package let field: String
    /// Where it is from, and how sure it is.
    package let provenance: Provenance
}
