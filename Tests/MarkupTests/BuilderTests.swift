import Markup
import Testing

@Suite struct BuilderTests {
    @Test func `statements follow one another`() {
        let piece = HTML {
            HTML.h1("一")
            "二"
            HTML.p { "三" }
        }

        #expect(piece.text == "<h1>一</h1>二<p>三</p>")
    }

    @Test(arguments: [(true, "<b>1</b><i>a</i>"), (false, "<i>b</i>")])
    func `a condition chooses`(isTrue: Bool, expected: String) {
        let piece = HTML {
            if isTrue { HTML.b("1") }
            if isTrue { HTML.i("a") } else { HTML.i("b") }
        }

        #expect(piece.text == expected)
    }

    @Test(arguments: [(0, "none"), (1, "one"), (2, "<b>many</b>")])
    func `a switch chooses`(count: Int, expected: String) {
        let piece = HTML {
            switch count {
            case 0: "none"
            case 1: "one"
            default: HTML.b("many")
            }
        }

        #expect(piece.text == expected)
    }

    @Test func `a loop writes one piece after the other`() {
        let piece = HTML.ul { for name in ["a", "b", "c"] { HTML.li(name) } }

        #expect(piece.text == "<ul><li>a</li><li>b</li><li>c</li></ul>")
    }

    @Test func `a missing piece is nothing`() {
        let missing: HTML? = nil

        let piece = HTML.p {
            missing
            if let missing { missing }
        }

        #expect(piece.text == "<p></p>")
        #expect(HTML {}.isEmpty)
    }

    @Test func `an element without content has no end`() {
        #expect(HTML.br().text + HTML.hr().text + HTML.wbr().text == "<br><hr><wbr>")
    }

    @Test func `a document begins with its type and says its language`() {
        let page = HTML.document(lang: "zh-Hans", .class("elder")) { HTML.body { "民" } }

        #expect(
            page.text
                == "<!doctype html>\n"
                + #"<html lang="zh-Hans" class="elder"><body>民</body></html>"# + "\n"
        )
    }

    @Test func `drawings are pieces like any other`() {
        let piece = SVG.svg(.viewBox("0 0 1 1")) { SVG.path(.d("M0 0h1"), .class("bar")) }

        #expect(
            piece.text == #"<svg viewBox="0 0 1 1"><path d="M0 0h1" class="bar"></path></svg>"#
        )
    }

    @Test func `appending is the same as standing behind`() {
        var piece = HTML.b("1")
        piece.append(HTML.i("2"))

        #expect(
            piece
                == HTML {
                    HTML.b("1")
                    HTML.i("2")
                }
        )
    }
}
