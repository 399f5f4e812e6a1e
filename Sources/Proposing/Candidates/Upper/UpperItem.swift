package import Civics

/// An item of a list of the level above, brought in from a table.
package struct UpperItem: Hashable, Sendable {
    /// The list: 重庆市2025年重点民生实事.
    package let list: String
    /// The item's name.
    package let name: String
    /// Where it is from.
    package let provenance: Provenance

    /// Makes an item.
    package init(list: String, name: String, provenance: Provenance) {
        self.list = list
        self.name = name
        self.provenance = provenance
    }
}
