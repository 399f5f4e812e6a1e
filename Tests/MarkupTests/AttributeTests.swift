import Foundation
import Markup
import Testing

@Suite struct AttributeTests {
    @Test(arguments: [
        "/projects?year=2022#list", "#main", "?lang=en", "page.css", "https://example.org/",
        "http://example.org", "mailto:a@example.org", "tel:12345", "/a:b", "/",
    ])
    func `a harmless address stands`(address: String) throws {
        let tokens = try Tokenizer.tokens(HTML.a("x", .href(address)).text)

        #expect(tokens.first == .start("a", ["href": address]))
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)",
        "java\nscript:alert(1)", "java\tscript:alert(1)", "\u{1}javascript:alert(1)",
        "data:text/html,x", "vbscript:x", "blob:x", "file:///etc/passwd", ":x", "x y:z",
        "//example.org/", "/\\example.org", "\\\\example.org", "https:example.org", "",
    ])
    func `an address that could run something or lead astray is left out`(address: String) {
        #expect(HTML.a("x", .href(address)).text == "<a>x</a>")
        #expect(HTML.img(.src(address)).text == "<img>")
        #expect(HTML.form(.action(address)) {}.text == "<form></form>")
    }

    @Test func `nothing is written for nil and only the name for a property`() {
        let piece = HTML.input(.name(nil), .checked(), .disabled(false), .value("1"))

        #expect(piece.text == #"<input checked value="1">"#)
    }

    @Test func `aria and data take their suffix`() {
        let piece = HTML.p("", .aria("label", "表"), .data("limit", "500"))

        #expect(piece.text == #"<p aria-label="表" data-limit="500"></p>"#)
    }

    @Test func `no member makes an inline style or an event handler`() throws {
        let folder = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Markup").resolvingSymlinksInPath()
        let files = try FileManager.default.contentsOfDirectory(
            at: folder,
            includingPropertiesForKeys: nil
        )
        let source = try files.filter { $0.pathExtension == "swift" }
            .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
        let names = source.matches(of: /Attribute\("([^"]+)"/).map { String($0.1) }

        #expect(names.count > 60)
        let forbidden = names.filter { $0 == "style" || $0 == "srcdoc" || $0.hasPrefix("on") }
        #expect(forbidden == [])
        let elements = source.matches(of: /(?:element|void)\("([^"]+)"/).map { String($0.1) }
        #expect(elements.count > 60)
        #expect(Set(elements).isDisjoint(with: ["style", "iframe", "object", "embed", "base"]))
    }
}
