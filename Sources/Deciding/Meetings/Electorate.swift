package import Civics
package import Database

/// Who is a deputy at a meeting: frozen when it opens, changed by recorded decision only.
package struct Electorate: Hashable, Sendable {
    /// Everybody who is or was a deputy at this meeting, by number.
    package let deputies: [MeetingDeputy]

    /// Puts an electorate together.
    package init(_ deputies: [MeetingDeputy]) {
        self.deputies = deputies
    }

    /// Those in office now: the base of quorum and majority, and who may get a paper.
    package var inOffice: [MeetingDeputy] { deputies.filter { $0.left == nil } }
}

/// A deputy as the meeting knows them: name, delegation and seat as of its opening.
package struct MeetingDeputy: Hashable, Sendable {
    /// The deputy.
    package let deputy: ID<Deputy>
    /// The number on the roll.
    package let number: Int
    /// The name.
    package let name: String
    /// The delegation.
    package let delegation: ID<Delegation>
    /// The seat in the hall; nil for none.
    package let seat: String?
    /// Why somebody joined after the opening; nil for those frozen then.
    package let joined: Decision?
    /// Why somebody is no deputy any longer; nil in office.
    package let left: Decision?

    /// A decision that changed who is a deputy while the meeting is open.
    package struct Decision: Hashable, Sendable {
        /// The decision: its number (文号) or its title.
        package let document: String
        /// Why, in the words of whoever recorded it.
        package let reason: String

        /// Names a decision.
        package init(document: String, reason: String) {
            self.document = document
            self.reason = reason
        }
    }

    /// Puts a deputy together.
    package init(
        deputy: ID<Deputy>,
        number: Int,
        name: String,
        delegation: ID<Delegation>,
        seat: String?,
        joined: Decision? = nil,
        left: Decision? = nil
    ) {
        self.deputy = deputy
        self.number = number
        self.name = name
        self.delegation = delegation
        self.seat = seat
        self.joined = joined
        self.left = left
    }
}

extension MeetingDeputy: RowDecodable {
    /// Reads a row in the order of ``ElectorateTable``.
    package init(row: inout Row) throws(DatabaseError) {
        deputy = try row.next()
        number = try row.next()
        name = try row.next()
        delegation = try row.next()
        seat = try row.next()
        joined = try Decision(row: &row)
        left = try Decision(row: &row)
    }
}

extension MeetingDeputy.Decision {
    fileprivate init?(row: inout Row) throws(DatabaseError) {
        let document: String? = try row.next()
        let reason: String? = try row.next()
        guard let document, let reason else { return nil }
        self.init(document: document, reason: reason)
    }
}
