/// A piece of markup: HTML or SVG, already escaped, as UTF-8 bytes.
///
/// Text and attribute values go in through the members below and are always escaped; there is no
/// way to put raw text in from outside this module. A piece is a value: building a page is
/// appending bytes, so a body of a thousand rows costs one growing buffer.
///
/// ```swift
/// HTML.section(.class("section")) {
///     HTML.h2("项目")
///     for project in projects { HTML.p(project.name) }
/// }
/// ```
package struct HTML: Hashable, Sendable {
    /// The bytes, ready to be sent.
    package private(set) var utf8: [UInt8]

    /// Nothing.
    package static let empty = HTML()

    /// Starts with nothing.
    init() {
        utf8 = []
    }

    /// Escapes text.
    package init(_ text: some StringProtocol) {
        utf8 = []
        utf8.reserveCapacity(text.utf8.count)
        Escaping.appendText(text, to: &utf8)
    }

    /// Several pieces, one after the other.
    package init(@Builder _ content: () -> HTML) {
        self = content()
    }

    /// Adds a piece at the end.
    package mutating func append(_ piece: HTML) {
        utf8.append(contentsOf: piece.utf8)
    }

    /// Whether there is nothing.
    package var isEmpty: Bool { utf8.isEmpty }

    /// The bytes as text.
    package var text: String { String(decoding: utf8, as: UTF8.self) }

    /// Appends bytes that this module knows to be markup.
    mutating func appendTrusted(_ bytes: StaticString) {
        bytes.withUTF8Buffer { utf8.append(contentsOf: $0) }
    }
}

extension HTML: ExpressibleByStringLiteral {
    /// Escapes text.
    package init(stringLiteral text: String) {
        self.init(text)
    }
}

extension HTML {
    /// A whole document in a language (BCP 47).
    package static func document(
        lang: String,
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        var page = HTML()
        page.appendTrusted("<!doctype html>\n")
        page.append(element("html", [.lang(lang)] + attributes, content()))
        page.appendTrusted("\n")
        return page
    }

    /// An element with a start and an end.
    static func element(
        _ name: StaticString,
        _ attributes: [Attribute],
        _ content: HTML
    ) -> HTML {
        var piece = HTML()
        piece.utf8.reserveCapacity(content.utf8.count + 64)
        piece.open(name, attributes)
        // Parsers drop a line feed that follows these tags; one more keeps the text's own.
        if content.utf8.first == UInt8(ascii: "\n"), keepsLineFeeds(name) {
            piece.utf8.append(UInt8(ascii: "\n"))
        }
        piece.utf8.append(contentsOf: content.utf8)
        piece.appendTrusted("</")
        piece.appendTrusted(name)
        piece.utf8.append(UInt8(ascii: ">"))
        return piece
    }

    private static func keepsLineFeeds(_ name: StaticString) -> Bool {
        ["textarea", "pre"].contains(name.description)
    }

    /// An element that never has content.
    static func void(_ name: StaticString, _ attributes: [Attribute]) -> HTML {
        var piece = HTML()
        piece.open(name, attributes)
        return piece
    }

    private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
        utf8.append(UInt8(ascii: "<"))
        appendTrusted(name)
        for attribute in attributes { attribute.append(to: &utf8) }
        utf8.append(UInt8(ascii: ">"))
    }
}

extension String.StringInterpolation {
    /// Markup in a text would be escaped and seen by readers.
    @available(*, deprecated, message: "put the piece into the body instead of into a text")
    package mutating func appendInterpolation(_ piece: HTML) {
        appendLiteral(piece.text)
    }
}
