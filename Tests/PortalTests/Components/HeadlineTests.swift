import Markup
import Portal
import Testing
import Wording

@Suite struct HeadlineTests {
    private let zh = Phrasebook(.zh)
    private let en = Phrasebook(.en)

    @Test func `Chinese clauses stand side by side`() {
        let headline = Component.headline(["办成2件，", "6件在办。"], in: zh)

        #expect(
            headline.text
                == #"<h1><span class="clause">办成2件，</span><span class="clause">6件在办。</span></h1>"#
        )
    }

    @Test func `English clauses are parted by a blank`() {
        let headline = Component.headline(["2 kept,", "6 under way."], level: .h2, in: en)

        #expect(
            headline.text
                == #"<h2><span class="clause">2 kept,</span> <span class="clause">6 under way.</span></h2>"#
        )
    }

    @Test func `a headline of one clause is plain text`() {
        #expect(Component.headline(["项目 <1>"], in: zh).text == "<h1>项目 &lt;1&gt;</h1>")
    }

    @Test func `the page itself is the last crumb and no link`() {
        let crumbs = Component.crumbs([PageLink("首页", to: "/")], here: "项目4", in: zh).text

        #expect(crumbs.contains(#"<li><a href="/">首页</a></li>"#))
        #expect(crumbs.contains(#"<li aria-current="page">项目4</li>"#))
    }

    @Test func `a fingerprint is read in groups of four`() {
        let digits = "9f2c41d87be05a13c6f40d9722ab81e5"

        let fingerprint = Component.fingerprint(digits).text

        #expect(fingerprint.contains("<span>9f2c 41d8 7be0 5a13</span>"))
        #expect(fingerprint.contains("<span>c6f4 0d97 22ab 81e5</span>"))
    }

    @Test func `an invented figure says so`() {
        let figures = Component.figures(
            [Figure("281", unit: "/ 298", "出席", isSample: true)],
            in: zh
        ).text

        #expect(figures.contains("<b>281<small>/ 298</small></b>"))
        #expect(figures.contains(#"出席<span class="sample">示例</span>"#))
    }
}
