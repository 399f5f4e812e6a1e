/// Pages of the console that belong together, as a rule those of one act.
package struct ConsoleGroup: Hashable, Sendable {
    /// A page, with how much waits there.
    package struct Page: Hashable, Sendable {
        /// The link to it.
        package let link: PageLink
        /// How many things wait; nil where nothing is counted.
        package let count: Int?

        /// Makes the page's entry.
        package init(_ link: PageLink, count: Int? = nil) {
            self.link = link
            self.count = count
        }
    }

    /// What the pages have in common, "群众提".
    package let name: String
    /// The pages.
    package let pages: [Page]

    /// Makes a group.
    package init(_ name: String, _ pages: [Page]) {
        self.name = name
        self.pages = pages
    }
}
