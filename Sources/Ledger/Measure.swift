package import Civics

/// What is measured of a subject, with unit and basis.
package struct Measure: Hashable, Sendable {
    /// The key of the row.
    package let id: ID<Measure>
    /// Of what.
    package let subject: ID<Subject>
    /// Its place among the subject's measures, from 1.
    package let ordinal: Int
    /// What is counted: 新增车位.
    package let name: String
    /// The same in English.
    package let nameEnglish: String
    /// The unit; empty for a state.
    package let unit: String
    /// Where; empty when everywhere or not said.
    package let place: String
}
