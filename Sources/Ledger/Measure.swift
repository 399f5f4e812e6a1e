package import Civics
import Database

/// What is measured of a subject, with unit and basis.
package struct Measure: Hashable, Sendable {
    /// What its figures are of, and so how they add up.
    package enum Role: String, StoredName, Hashable, Sendable, CaseIterable {
        /// What is there in the end: counted since the first of January.
        case result
        /// Investment completed (完成投资): of each month, in 万元.
        case invested
        /// Money paid (支付): of each month, in 万元.
        case paid
    }

    /// The key of the row.
    package let id: ID<Measure>
    /// Of what.
    package let subject: ID<Subject>
    /// Its place among the subject's measures, from 1.
    package let ordinal: Int
    /// What its figures are of.
    package let role: Role
    /// What is counted: 新增车位.
    package let name: String
    /// The same in English.
    package let nameEnglish: String
    /// The unit; empty for a state.
    package let unit: String
    /// Where; empty when everywhere or not said.
    package let place: String

    /// Puts a measure together.
    package init(
        id: ID<Measure>,
        subject: ID<Subject>,
        ordinal: Int,
        role: Role,
        name: String,
        nameEnglish: String,
        unit: String,
        place: String
    ) {
        self.id = id
        self.subject = subject
        self.ordinal = ordinal
        self.role = role
        self.name = name
        self.nameEnglish = nameEnglish
        self.unit = unit
        self.place = place
    }
}
