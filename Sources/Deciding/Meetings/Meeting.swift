package import Civics
package import Database
package import Ledger

/// A meeting (次会议) of a term of a people's congress.
package struct Meeting: Hashable, Sendable {
    /// The numbers a meeting may have within its term.
    package static let numbers = 1...99

    /// The key of the row.
    package let id: ID<Meeting>
    /// Whose congress meets.
    package let jurisdiction: ID<Jurisdiction>
    /// Of which term.
    package let term: ID<CongressTerm>
    /// Which meeting of the term, from 1: the 4th.
    package let number: Int
    /// Its first day.
    package let startsOn: CivilDate
    /// Its last day.
    package let endsOn: CivilDate
    /// Where it is held; nil while nobody has said.
    package let place: String?
    /// How far it is.
    package var state: MeetingState
    /// The day of its opening, as of which the deputies in office are frozen; nil before.
    package var openedOn: CivilDate?
    /// The decision by which the plenary adopted the scrutineers; nil before.
    package var scrutineers: Adoption?
    /// Counts the changes.
    package let version: Int
    /// Where it is from, and how sure it is.
    package let provenance: Provenance

    /// A decision of the plenary, or of the presidium.
    package struct Adoption: Hashable, Sendable {
        /// The day.
        package let date: CivilDate
        /// The decision: its number (文号) or its title.
        package let decision: String

        /// Names a decision.
        package init(date: CivilDate, decision: String) {
            self.date = date
            self.decision = decision
        }
    }

    /// Puts a meeting together; the use cases check it.
    package init(
        id: ID<Meeting>,
        jurisdiction: ID<Jurisdiction>,
        term: ID<CongressTerm>,
        number: Int,
        startsOn: CivilDate,
        endsOn: CivilDate,
        place: String? = nil,
        state: MeetingState,
        openedOn: CivilDate? = nil,
        scrutineers: Adoption?,
        version: Int,
        provenance: Provenance
    ) {
        self.id = id
        self.jurisdiction = jurisdiction
        self.term = term
        self.number = number
        self.startsOn = startsOn
        self.endsOn = endsOn
        self.place = place
        self.state = state
        self.openedOn = openedOn
        self.scrutineers = scrutineers
        self.version = version
        self.provenance = provenance
    }
}

extension Meeting {
    /// Its days, in their order.
    package var days: [CivilDate] {
        (startsOn.dayNumber...endsOn.dayNumber).map(CivilDate.init(dayNumber:))
    }

    /// Whether a day is one of them.
    package func includes(_ day: CivilDate) -> Bool { startsOn <= day && day <= endsOn }
}

extension Meeting: RowDecodable {
    /// Reads a row in the order of ``MeetingTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        jurisdiction = try row.next()
        term = try row.next()
        number = try row.next()
        startsOn = try row.next()
        endsOn = try row.next()
        place = try row.next()
        state = try row.next()
        openedOn = try row.next()
        let date: CivilDate? = try row.next()
        let decision: String? = try row.next()
        if let date, let decision {
            scrutineers = Adoption(date: date, decision: decision)
        } else {
            scrutineers = nil
        }
        version = try row.next()
        provenance = try Provenance(row: &row)
    }
}
