package import Civics
package import Database

/// That somebody with a part in a meeting's votes left it and another took over, by a recorded
/// decision: whoever left stays in the record.
package struct OfficerSuccession: Hashable, Sendable {
    /// Who left; nothing else of the meeting names them any longer.
    package let left: MeetingOfficer
    /// Who took over the role.
    package let successor: ID<MeetingOfficer>
    /// The decision, and why they left.
    package let decision: MeetingDeputy.Decision
    /// When it was recorded: until then the one had the role, from then on the other.
    package let at: Instant

    /// Puts a succession together; the use cases check it.
    package init(
        left: MeetingOfficer,
        successor: ID<MeetingOfficer>,
        decision: MeetingDeputy.Decision,
        at: Instant
    ) {
        self.left = left
        self.successor = successor
        self.decision = decision
        self.at = at
    }
}

extension OfficerSuccession: RowDecodable {
    /// Reads a row in the order of ``OfficerSuccessionTable``.
    package init(row: inout Row) throws(DatabaseError) {
        left = try MeetingOfficer(row: &row)
        successor = try row.next()
        decision = MeetingDeputy.Decision(
            document: try row.next(),
            reason: try row.next()
        )
        at = try row.next()
    }
}
