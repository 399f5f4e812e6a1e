import Civics
package import Ledger

/// A kind of case (问题·诉求·建议), read from a data file: who raises it, what categories and
/// severities it has, how long there is, and when it is escalated.
///
/// A new kind is a new file; the machine is one for all (``CaseState``).
package struct CaseKind: Hashable, Sendable {
    /// One of several names that a kind has.
    package struct Choice: Hashable, Sendable, Decodable {
        /// Stable id: `quality`.
        package let id: String
        /// What people call it.
        package let name: ProgrammeKind.Name
    }

    /// How grave a case is, and how many working days there are to answer it.
    package struct Severity: Hashable, Sendable, Decodable {
        /// Stable id: `serious`.
        package let id: String
        /// What people call it.
        package let name: ProgrammeKind.Name
        /// The usual term, in working days.
        package let days: Int
    }

    /// What follows when a case is late.
    package struct Escalation: Hashable, Sendable, Decodable {
        /// Stable id: `remind`.
        package let id: String
        /// What people call it.
        package let name: ProgrammeKind.Name
        /// After how many working days beyond the deadline.
        package let after: Int
    }

    /// The kind that supervision groups raise: 督导问题.
    package static let problem = "problem"
    /// The kind that residents raise: 群众反映与实际不符.
    package static let notTrue = "not-true"

    /// Stable id: `problem`.
    package let id: String
    /// What people call it.
    package let name: ProgrammeKind.Name
    /// What raising one takes; nil where anybody may.
    package let raising: Permission?
    /// What verifying and closing takes, at the unit that watches over the case.
    package let verifying: Permission
    /// Whether the public page of a project tells what became of it.
    package let isPublic: Bool
    /// What it can be about.
    package let categories: [Choice]
    /// The mildest first.
    package let severities: [Severity]
    /// Why one may be closed without a reply.
    package let dismissals: [Choice]
    /// In the order in which they follow.
    package let escalations: [Escalation]
    /// By how many working days a deadline may be moved, once.
    package let mostExtensionDays: Int

    /// The category of an id.
    package func category(_ id: String) -> Choice? { categories.first { $0.id == id } }

    /// The severity of an id.
    package func severity(_ id: String) -> Severity? { severities.first { $0.id == id } }

    /// The reason of an id for which one is closed without a reply.
    package func dismissal(_ id: String) -> Choice? { dismissals.first { $0.id == id } }

    /// How many of the escalations are due after so many days beyond the deadline.
    package func level(after days: Int) -> Int {
        escalations.count { $0.after <= days }
    }
}
