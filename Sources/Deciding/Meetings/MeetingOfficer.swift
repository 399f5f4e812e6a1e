package import Civics
package import Database
package import Ledger

/// What somebody does at a meeting's votes.
package enum MeetingRole: String, StoredName, Hashable, Sendable, CaseIterable {
    /// Presides (执行主席): signs for the presidium and announces.
    case presiding
    /// The chief scrutineer (总监票人): rules on doubtful papers and signs the certificate.
    case chiefScrutineer = "chief-scrutineer"
    /// A scrutineer (监票人): watches issuing, casting and counting.
    case scrutineer
    /// A teller (计票人): enters what the boxes hold.
    case teller

    /// Whether the plenary adopts who does it; a teller is named by the secretariat.
    package var isAdopted: Bool { self == .chiefScrutineer || self == .scrutineer }
}

/// Somebody with a part in a meeting's votes.
package struct MeetingOfficer: Hashable, Sendable {
    /// The key of the row.
    package let id: ID<MeetingOfficer>
    /// What they do.
    package let role: MeetingRole
    /// Their name.
    package let name: String
    /// The unit they are from; its interest in a candidate bars them from counting.
    package let unit: String
    /// Which deputy they are; nil for staff.
    package let deputy: ID<Deputy>?
    /// The account they sign in with; nil where they do nothing on a screen.
    package let account: ID<Account>?

    /// Puts an officer together.
    package init(
        id: ID<MeetingOfficer>,
        role: MeetingRole,
        name: String,
        unit: String,
        deputy: ID<Deputy>?,
        account: ID<Account>?
    ) {
        self.id = id
        self.role = role
        self.name = name
        self.unit = unit
        self.deputy = deputy
        self.account = account
    }
}

extension MeetingOfficer: RowDecodable {
    /// Reads a row in the order of ``MeetingOfficerTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        role = try row.next()
        name = try row.next()
        unit = try row.next()
        deputy = try row.next()
        account = try row.next()
    }
}
