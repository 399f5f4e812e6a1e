/// A suggestion among others like it.
package struct Slip: Hashable, Sendable {
    /// What it asks for.
    package let title: String
    /// Where it is looked at.
    package let address: String
    /// By which channel and when.
    package let source: String
    /// How alike it is to the one that is looked at, in whole percent.
    package let likeness: Int?
    /// Whether it is the one that is looked at.
    package let isCurrent: Bool

    /// Makes a slip.
    package init(
        _ title: String,
        address: String,
        source: String,
        likeness: Int? = nil,
        isCurrent: Bool = false
    ) {
        self.title = title
        self.address = address
        self.source = source
        self.likeness = likeness
        self.isCurrent = isCurrent
    }
}
