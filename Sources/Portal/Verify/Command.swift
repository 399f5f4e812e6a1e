import Markup

/// A command to be typed, on a ground of its own.
struct Command {
    private let text: String

    init(_ text: String) {
        self.text = text
    }

    var html: HTML {
        HTML.pre(.class("command")) { HTML.code(text) }
    }
}
