import Markup
import Testing
import Seeding

@Suite struct EscapingTests {
    @Test func `text cannot open a tag or an entity`() {
        let piece = HTML.p("<b>&amp; 5 > 3")

        #expect(piece.text == "<p>&lt;b&gt;&amp;amp; 5 &gt; 3</p>")
    }

    @Test func `a value cannot leave its quotation marks`() {
        let piece = HTML.p("", .title(#"a" onclick="x' <b>"#))

        #expect(
            piece.text == #"<p title="a&quot; onclick=&quot;x&#39; &lt;b&gt;"></p>"#
        )
    }

    @Test func `quotation marks stay as they are in text`() {
        #expect(HTML("“项目” \"it's\"").text == "“项目” \"it's\"")
    }

    @Test func `control characters are left out, line breaks and tabs are kept`() {
        #expect(HTML("a\u{0}\u{7}b\u{B}\u{1F}c\u{7F}\td\n").text == "abc\td\n")
    }

    @Test func `a text literal in a body is escaped like any other`() {
        let piece = HTML.div { "<script>" }

        #expect(piece.text == "<div>&lt;script&gt;</div>")
    }

    @Test func `the bytes are UTF-8`() {
        #expect(HTML("缙云山").utf8 == Array("缙云山".utf8))
    }

    @Test func `what goes in comes out, whatever it is`() throws {
        var generator = SeededGenerator(seed: 20_221_130)

        for _ in 0..<3_000 {
            let text = Self.hostileText(&generator)
            let value = Self.hostileText(&generator)
            let kept = text.unicodeScalars.filter(Self.isKept)
            let keptValue = value.unicodeScalars.filter(Self.isKept)

            let tokens = try Tokenizer.tokens(HTML.p(text, .title(value)).text)

            let inner: [Token] = kept.isEmpty ? [] : [.text(String(kept))]
            #expect(
                tokens == [.start("p", ["title": String(keptValue)])] + inner + [.end("p")]
            )
        }
    }

    private static func hostileText(_ generator: inout SeededGenerator) -> String {
        let pieces = [
            "<", ">", "&", "\"", "'", "&amp;", "&#x3c;", "</p>", "<!--", "-->", "]]>",
            "<script>", "</script>", " onload=", "javascript:", "\u{0}", "\u{B}", "\u{7F}",
            "\r\n", "\t", "民", "𠮷", "👩‍👩‍👧", "\u{301}", "\u{202E}", "\u{2028}", "\u{FFFD}",
            "=", "`", "/", "\\",
        ]
        return (0..<Int.random(in: 0...9, using: &generator)).reduce(into: "") { text, _ in
            text += pieces.randomElement(using: &generator) ?? ""
        }
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: true
        case 0x00..<0x20, 0x7F: false
        default: true
        }
    }
}
