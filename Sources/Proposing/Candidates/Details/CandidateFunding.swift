package import Civics
import Database
import Ledger
package import Wording

/// A share of the year's investment and where it comes from (资金来源).
package struct CandidateFunding: Hashable, Sendable {
    /// Where money comes from, in the order in which offices print it.
    package enum Source: String, StoredName, Hashable, Sendable, CaseIterable {
        /// 中央.
        case central
        /// 市级.
        case city
        /// 区级财政.
        case district
        /// 镇.
        case town
        /// 债券.
        case bonds
        /// 社会.
        case society
        /// 其他.
        case other

        /// What people call it.
        package var name: Message {
            switch self {
            case .central: .candidateFundingCentral
            case .city: .candidateFundingCity
            case .district: .candidateFundingDistrict
            case .town: .candidateFundingTown
            case .bonds: .candidateFundingBonds
            case .society: .candidateFundingSociety
            case .other: .candidateFundingOther
            }
        }
    }

    /// Where it comes from.
    package let source: Source
    /// How much.
    package let amount: PrintedMoney

    /// Names a share.
    package init(_ source: Source, _ amount: PrintedMoney) {
        self.source = source
        self.amount = amount
    }
}
