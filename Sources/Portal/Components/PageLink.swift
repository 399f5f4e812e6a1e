/// A link of a navigation.
package struct PageLink: Hashable, Sendable {
    /// What it is called.
    package let text: String
    /// Where it leads.
    package let address: String
    /// Whether it is the page that is being looked at.
    package let isCurrent: Bool

    /// Makes a link.
    package init(_ text: String, to address: String, isCurrent: Bool = false) {
        self.text = text
        self.address = address
        self.isCurrent = isCurrent
    }
}
