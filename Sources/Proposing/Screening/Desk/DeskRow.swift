package import Civics
package import Database
package import Ledger

/// A suggestion on the list of the screening desk.
package struct DeskRow: Hashable, Sendable {
    /// The suggestion's key.
    package let id: ID<Suggestion>
    /// Its number.
    package let reference: String
    /// Its title.
    package let title: String
    /// Its text.
    package let body: String
    /// Its field; may be empty.
    package let field: String
    /// Its town or street; nil for everywhere.
    package let place: ID<Jurisdiction>?
    /// By which channel it came.
    package let channel: Channel
    /// Its version.
    package let version: Int
    /// How sure it is.
    package let certainty: Certainty
    /// What was ruled in the round; nil as long as nothing is.
    package let outcome: Outcome?
    /// Why it is not adopted; only with ``Outcome/rejected``.
    package let reason: RejectionReason?
    /// How many units are asked.
    package let asked: Int
    /// How many of them have not answered.
    package let unanswered: Int
    /// The first due date of those that have not.
    package let dueOn: CivilDate?

    /// Whose turn it is.
    package var turn: DeskFilter.Turn {
        if outcome != nil { return .ruled }
        return unanswered > 0 ? .units : .mine
    }
}

extension DeskRow: RowDecodable {
    /// Reads a row in the order of ``DeskTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        reference = try row.next()
        title = try row.next()
        body = try row.next()
        field = try row.next()
        place = try row.next()
        channel = try row.next()
        version = try row.next()
        certainty = try row.next()
        outcome = try row.next()
        reason = try row.next()
        asked = try row.next()
        unanswered = try row.next()
        dueOn = try row.next()
    }
}
