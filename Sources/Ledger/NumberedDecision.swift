package import Civics
package import Database

/// Who can decide about what stands on a list (决定机关).
package enum Authority: String, StoredName, Hashable, Sendable, CaseIterable {
    /// The government's office, with the lead unit.
    case government
    /// The standing committee of the congress (人大常委会).
    case standingCommittee = "standing-committee"
    /// The congress itself (人民代表大会); in a township it is the only one of the two.
    case congress

    /// Whether it is the congress or its standing committee.
    package var isOfCongress: Bool { self != .government }

    /// Those that there are in a jurisdiction: a township has no standing committee.
    package static func all(in place: Jurisdiction.Kind) -> [Authority] {
        place == .town ? allCases.filter { $0 != .standingCommittee } : allCases
    }
}

/// A decision as it is named wherever something rests on it: number, day, who made it, why.
package struct NumberedDecision: Hashable, Sendable {
    /// Its number (文号).
    package let number: String
    /// Its day.
    package let date: CivilDate
    /// Who made it.
    package let authority: Authority
    /// Why; may be empty where nothing asks for a reason.
    package let reason: String

    /// Puts a decision together.
    package init(number: String, date: CivilDate, authority: Authority, reason: String) {
        self.number = number
        self.date = date
        self.authority = authority
        self.reason = reason
    }
}

extension Ledger {
    /// Who can decide in a jurisdiction; nobody in one that is not in the record.
    package static func authorities<F: StoreFailure>(
        in jurisdiction: ID<Jurisdiction>,
        _ transaction: Transaction<F>
    ) throws(F) -> [Authority] {
        try JurisdictionTable.all(in: transaction).first { $0.id == jurisdiction }
            .map { Authority.all(in: $0.kind) } ?? []
    }
}
