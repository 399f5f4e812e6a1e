import Hummingbird
import Markup
import Wording

/// A form that was sent and not taken: what was entered, kept on the page that says why.
struct EnteredForm: Sendable {
    private let address: String
    private let pairs: [(name: String, value: String)]

    /// Fields whose values no page repeats.
    private static let secrets: Set<String> = ["password"]

    /// What a form held; nil where there is nothing to keep or something secret in it.
    init?(_ bytes: [UInt8], path: String) {
        guard let pairs = try? FormFields.pairs(bytes) else { return nil }
        self.init(pairs, path: path)
    }

    /// The same of names and values.
    init?(_ pairs: [(name: String, value: String)], path: String) {
        let pairs = pairs.filter { $0.name != FormToken.field }
        guard !pairs.isEmpty, Self.secrets.isDisjoint(with: pairs.map(\.name)) else {
            return nil
        }
        address = path
        self.pairs = pairs
    }

    /// What people wrote: codes of lists and numbers of forms are plain words.
    private var texts: [String] {
        pairs.map(\.value).filter { value in
            value.contains { !$0.isASCII || $0.isWhitespace }
        }
    }

    /// What was entered, with a button that sends it again under a new token.
    @HTML.Builder func html(_ context: some PageContext) -> HTML {
        let book = context.book
        HTML.section(.class("section stack"), .aria("labelledby", "kept")) {
            HTML.h2(book.say(.errorKeptTitle), .id("kept"))
            for text in texts { HTML.p(text, .class("entered entered--kept")) }
            Component.form(
                context.form(address, hidden: pairs.map { .init($0.name, $0.value) })
            ) {
                Component.submitRow { Component.button(book.say(.errorKeptButton)) }
            }
        }
    }
}
