package import Markup

/// A project or candidate in a public list.
package struct Entry: Hashable, Sendable {
    /// Its number on the list.
    package let number: Int
    /// Its whole name; never cut.
    package let name: String
    /// The language of its name, where it is not the page's.
    package let lang: String?
    /// Where its page is; nil where it has none.
    package let address: String?
    /// Where it lies, or what it holds.
    package let place: String?
    /// How much is done; nil where nothing has been reported.
    package let done: Share?
    /// How much should be; nil when it is finished or has no plan.
    package let plan: Share?
    /// What was promised or reached, in words: "928 / 1600余个".
    package let says: HTML
    /// Its light; nil where none is computed.
    package let light: Light?
    /// Who is responsible.
    package let unit: String?

    /// Makes an entry.
    package init(
        number: Int,
        name: String,
        lang: String? = nil,
        address: String? = nil,
        place: String? = nil,
        done: Share? = nil,
        plan: Share? = nil,
        says: HTML = .empty,
        light: Light? = nil,
        unit: String? = nil
    ) {
        self.number = number
        self.name = name
        self.lang = lang
        self.address = address
        self.place = place
        self.done = done
        self.plan = plan
        self.says = says
        self.light = light
        self.unit = unit
    }
}
