package import Civics
package import Database
import Ledger

/// Leave (请假) of a deputy from a meeting: the deputy stays one, and stays in the base.
package struct MeetingLeave: Hashable, Sendable {
    /// Why somebody is away.
    package enum Kind: String, StoredName, Hashable, Sendable, CaseIterable {
        /// Ill (病假).
        case illness
        /// Private matters (事假).
        case personal
        /// Away on duty (公务).
        case duty
        /// Anything else.
        case other
    }

    /// The key of the row.
    package let id: ID<MeetingLeave>
    /// Who.
    package let deputy: ID<Deputy>
    /// Why.
    package let kind: Kind
    /// From which day on.
    package let from: CivilDate
    /// Until the end of which day.
    package let to: CivilDate
    /// What else is to be known; may be empty.
    package let note: String
    /// Why it was withdrawn; nil where it holds.
    package let withdrawn: String?

    /// Puts a leave together; the use cases check it.
    package init(
        id: ID<MeetingLeave>,
        deputy: ID<Deputy>,
        kind: Kind,
        from: CivilDate,
        to: CivilDate,
        note: String,
        withdrawn: String? = nil
    ) {
        self.id = id
        self.deputy = deputy
        self.kind = kind
        self.from = from
        self.to = to
        self.note = note
        self.withdrawn = withdrawn
    }

    /// Whether it holds on a day.
    package func covers(_ day: CivilDate) -> Bool {
        withdrawn == nil && from <= day && day <= to
    }
}

extension MeetingLeave: RowDecodable {
    /// Reads a row in the order of ``MeetingLeaveTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        deputy = try row.next()
        kind = try row.next()
        from = try row.next()
        to = try row.next()
        note = try row.next()
        withdrawn = try row.next()
    }
}
