package import Civics
import Database
import Ledger

/// What a candidate is to reach (目标): an indicator, how it is compared, and a quantity or a state.
package struct CandidateTarget: Hashable, Sendable {
    /// How the result is held against the quantity.
    package enum Relation: String, StoredName, Hashable, Sendable, CaseIterable {
        /// ≥.
        case atLeast = "at-least"
        /// =.
        case equal
        /// ≤.
        case atMost = "at-most"
        /// 完成率: the share of all there is.
        case rate
        /// A state is reached or not (动态清零); it has no number.
        case reached

        /// The sign in a list.
        package var sign: String {
            switch self {
            case .atLeast: "≥"
            case .equal: "="
            case .atMost: "≤"
            case .rate, .reached: ""
            }
        }
    }

    /// Which sub-item it is of, from 1; 0 for the whole.
    package let part: Int
    /// What is measured: 公共停车位.
    package let indicator: String
    /// How the result is held against it.
    package let relation: Relation
    /// The quantity with its words, as printed: `1600余个`, or the state.
    package let quantity: Quantity

    /// Makes a target.
    package init(part: Int = 0, indicator: String, relation: Relation, quantity: Quantity) {
        self.part = part
        self.indicator = indicator
        self.relation = relation
        self.quantity = quantity
    }
}

/// A part of a candidate (子项), one level down; its targets name it by its number.
package struct CandidateSubItem: Hashable, Sendable {
    /// Its number in the candidate, from 1.
    package let number: Int
    /// What it is called.
    package let name: String
    /// What is to be done; may be empty.
    package let content: String

    /// Makes a sub-item.
    package init(number: Int, name: String, content: String = "") {
        self.number = number
        self.name = name
        self.content = content
    }
}
