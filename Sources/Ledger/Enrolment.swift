package import Civics

/// A subject on a programme (列入).
package struct Enrolment: Hashable, Sendable {
    /// The key of the row.
    package let id: ID<Enrolment>
    /// The list.
    package let programme: ID<Programme>
    /// What is listed.
    package let subject: Subject
    /// Its number on the list, from 1.
    package let number: Int
    /// Its code in published data: `BB-2022-07`.
    package let code: String
    /// The id of its state, one of the kind's.
    package let state: String
    /// What is measured of it, with the fact that holds now.
    package let measures: [MeasuredFact]
}

extension Enrolment {
    /// The id of the state in which an entry is given up; every kind whose entries can be has it.
    package static let terminated = "terminated"

    /// Whether it is given up: it stays on the list, and nothing is expected of it any more.
    package var isTerminated: Bool { state == Self.terminated }
}
