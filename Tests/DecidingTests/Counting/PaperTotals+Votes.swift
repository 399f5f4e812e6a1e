import Deciding
import Tallying

extension PaperTotals {
    /// The votes of each item; none of a rating.
    var items: [ItemTally] {
        if case .votes(let totals) = self { totals.items } else { [] }
    }

    /// Ballots without a mark.
    var blank: Int { self[.blank] }
}
