import Database
import Ledger

/// How much people want it (民意指数), from 0 to 5 in halves.
package struct PublicIndex: Hashable, Sendable {
    /// Where it is from.
    package enum Basis: String, StoredName, Hashable, Sendable, CaseIterable {
        /// From the number of suggestions merged; see ``computed(suggestions:)``.
        case computed
        /// Typed by hand, for a reason that stands beside it.
        case typed
    }

    /// In halves, 0 to 10.
    package let halves: Int
    /// Where it is from.
    package let basis: Basis
    /// Why it was typed; empty where it is computed.
    package let reason: String

    /// Makes an index.
    package init(halves: Int, basis: Basis, reason: String = "") {
        self.halves = halves
        self.basis = basis
        self.reason = reason
    }

    /// The index that follows from how many suggestions were merged.
    ///
    /// None gives 0; then one half for the first and one for each doubling step of the table: 1, 2,
    /// 3, 4, 6, 8, 12, 16, 24 and 32 suggestions begin the ten halves.
    package static func computed(suggestions: Int) -> PublicIndex {
        PublicIndex(halves: steps.count { suggestions >= $0 }, basis: .computed)
    }

    /// How many suggestions begin each half.
    package static let steps = [1, 2, 3, 4, 6, 8, 12, 16, 24, 32]

    /// As it is printed: `4.5`.
    package var text: String {
        halves.isMultiple(of: 2) ? String(halves / 2) : "\(halves / 2).5"
    }
}
