package import Civics
import Database
package import Ledger

/// A unit that has to do with a candidate: one of the record, or a name where it has none.
package struct CandidateUnit: Hashable, Sendable {
    /// What it has to do.
    package enum Role: String, StoredName, Hashable, Sendable, CaseIterable {
        /// 牵头单位.
        case lead
        /// 责任单位.
        case responsible
        /// 配合单位.
        case cooperating
    }

    /// The unit of the record, whatever it is called later; nil where the record has none.
    package let party: ID<Party>?
    /// The name as it was written.
    package let name: String

    /// Names a unit.
    package init(party: ID<Party>? = nil, name: String) {
        self.party = party
        self.name = name
    }
}
