package import Markup

/// One of the five acts of a year.
package struct Act: Hashable, Sendable {
    /// Where it stands.
    package let stage: Stage
    /// Its name, "群众提".
    package let name: String
    /// Where more is told.
    package let address: String
    /// Where it stands, in words and with a date: "进行中·11月末".
    package let state: String
    /// One fact.
    package let text: HTML

    /// Makes an act.
    package init(_ stage: Stage, name: String, address: String, state: String, text: HTML) {
        self.stage = stage
        self.name = name
        self.address = address
        self.state = state
        self.text = text
    }
}
