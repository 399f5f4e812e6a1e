import Markup
import Portal
import Testing
import Wording

@Suite struct ComponentsPageTests {
    private func page(_ language: Language) -> String {
        ComponentsPage.render(book: Phrasebook(language)).text
    }

    @Test(arguments: Language.allCases)
    func `every id stands once and everything that is referred to is there`(language: Language) {
        let html = page(language)

        let ids = html.matches(of: /\ id="([^"]+)"/).map { String($0.1) }
        let referred = html.matches(of: /\ (?:for|aria-describedby|aria-labelledby)="([^"]+)"/)
            .flatMap { $0.1.split(separator: " ").map(String.init) }
        let fragments = html.matches(of: /\ href="#([^"]+)"/).map { String($0.1) }

        #expect(ids.count == Set(ids).count)
        #expect(Set(referred + fragments).subtracting(ids) == ["main"])
    }

    @Test(arguments: Language.allCases)
    func `no style, no handler, no script, nothing from elsewhere`(language: Language) {
        let html = page(language)

        #expect(html.matches(of: /<[a-z0-9]+[^>]* (style|on[a-z]+)=/).isEmpty)
        #expect(html.matches(of: /(src|href)="(https?:)?\/\//).isEmpty)
        #expect(!html.contains("<script") && !html.contains("<style"))
    }

    @Test(arguments: Language.allCases)
    func `headings never skip a level`(language: Language) {
        let levels = page(language).matches(of: /<h([1-6])/).compactMap { Int($0.1) }

        #expect(levels.first == 1)
        for (one, next) in zip(levels, levels.dropFirst()) { #expect(next <= one + 1) }
    }

    @Test func `the English page has no Chinese`() {
        let html = page(.en)

        let chinese = html.unicodeScalars.filter { (0x3400...0x9FFF).contains($0.value) }

        #expect(String(String.UnicodeScalarView(chinese)) == "")
    }

    @Test func `no blank stands between Chinese and digits`() {
        let text = page(.zh).replacing(/<svg.*?<\/svg>/, with: "").replacing(/<[^>]+>/, with: "\n")

        #expect(text.matches(of: /[\u{4E00}-\u{9FFF}] [0-9]|[0-9] [\u{4E00}-\u{9FFF}]/).isEmpty)
    }

    @Test(arguments: [
        "crumbs", "eyebrow", "lead column", "figures", "facts", "fingerprint", "button",
        "badge", "seal", "sample", "light", "progress", "like", "entry", "acts", "thread",
        "thread thread--small", "summary", "field", "field field--error", "with-unit", "chips",
        "choice", "upload", "row submit-row", "notice", "toast", "dialog", "empty", "details",
        "tabs", "table", "row pages-row", "counts", "todo", "pane", "slip",
        "card stack stack--tight",
        "chart-figure", "chart eight", "sheet", "sign",
    ])
    func `every component is on the page`(name: String) {
        #expect(page(.zh).contains(#"class="\#(name)"#))
    }
}
