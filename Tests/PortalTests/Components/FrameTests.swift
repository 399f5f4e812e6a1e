import Markup
import Portal
import Testing
import Wording

@Suite struct FrameTests {
    private let site = SiteFace(
        name: "北碚区民生实事",
        home: "/",
        stylesheet: "/s.css",
        icon: "/i.svg",
        manifest: "/m",
        script: "/c.js"
    )
    private let look = PageLook(sizeAddress: "?size=big", languageAddress: "?lang=en")

    private func frame(_ language: Language = .zh, _ look: PageLook? = nil) -> PageFrame {
        PageFrame(
            book: Phrasebook(language),
            site: site,
            look: look ?? self.look,
            title: "项目",
            navigation: [PageLink("项目", to: "/projects", isCurrent: true)],
            menu: [PageLink("票决", to: "/ballots")],
            closing: "演示站"
        )
    }

    @Test func `a page has everything around its content`() {
        let page = frame().html { HTML.h1("内容") }.text

        #expect(page.hasPrefix("<!doctype html>\n<html lang=\"zh-Hans\">"))
        #expect(page.contains("<title>项目·北碚区民生实事</title>"))
        #expect(page.contains(##"<a class="skip" href="#main">"##))
        #expect(
            page.contains(#"<main id="main"><div class="wrap page"><h1>内容</h1></div></main>"#)
        )
        #expect(page.contains(#"<a href="/projects" aria-current="page">项目</a>"#))
        #expect(page.contains(#"id="menu""#))
        #expect(page.contains(#"<a href="?lang=en" lang="en" hreflang="en">English</a>"#))
        #expect(!page.contains("sample-bar"))
    }

    @Test func `the first page bears the name of the site`() {
        var frame = frame()
        frame.title = nil

        #expect(frame.html { "" }.text.contains("<title>北碚区民生实事</title>"))
    }

    @Test func `a refused form is named in the title`() {
        var frame = frame()
        frame.hasErrors = true

        #expect(frame.html { "" }.text.contains("<title>错误：项目·北碚区民生实事</title>"))
    }

    @Test func `large type and dark are classes of the document`() {
        let look = PageLook(
            isElder: true,
            isDark: true,
            sizeAddress: "?size=usual",
            languageAddress: "?lang=en"
        )

        let page = frame(.zh, look).html { "" }.text

        #expect(page.contains(#"<html lang="zh-Hans" class="elder" data-theme="dark">"#))
        #expect(page.contains(#"<a href="?size=usual">标准版</a>"#))
    }

    @Test func `the note marks the word sample once`() {
        var frame = frame()
        frame.sampleNote = "本页含示例数据：示例为虚构。"

        let page = frame.html { "" }.text

        #expect(page.contains(#"本页含<span class="sample">示例</span>数据：示例为虚构。"#))
    }

    private func console(posts: [FormOption], lastSignIn: String?) -> String {
        ConsoleFrame(
            book: Phrasebook(.zh),
            site: site,
            look: look,
            title: "我的工作",
            groups: [
                ConsoleGroup(
                    "群众提",
                    [
                        .init(PageLink("收件", to: "/in", isCurrent: true), count: 1_123),
                        .init(PageLink("候选", to: "/c")),
                    ]
                )
            ],
            person: ConsolePerson(
                name: "李敏",
                post: "综合科",
                lastSignIn: lastSignIn,
                posts: posts,
                currentPost: "2",
                changePost: FormTarget("/post", hidden: [.init("token", "P")]),
                signOut: FormTarget("/out", hidden: [.init("token", "S")])
            )
        ).html { HTML.h1("今天") }.text
    }

    @Test func `the console says who is signed in, from which post and since when`() {
        let page = console(posts: [FormOption("2", "综合科")], lastSignIn: "11月29日 08:12")

        #expect(page.contains("<summary>李敏·综合科</summary>"))
        #expect(page.contains("上次登录：11月29日 08:12"))
        #expect(page.contains(#"action="/out" method="post" novalidate"#))
        #expect(page.contains(#"name="token" value="S""#))
        #expect(!page.contains("/post"))
        #expect(page.contains(#"<body class="console">"#))
    }

    @Test func `one who holds several posts can change`() {
        let page = console(posts: [FormOption("1", "甲"), FormOption("2", "乙")], lastSignIn: nil)

        #expect(page.contains(#"action="/post""#))
        #expect(page.contains(#"<option value="2" selected>乙</option>"#))
        #expect(page.contains("这是您第一次登录"))
    }

    @Test func `the pages at the side say how much waits`() {
        let page = console(posts: [], lastSignIn: nil)

        #expect(page.contains(#"<p class="group" id="group-0">群众提</p>"#))
        #expect(page.contains(#"<b aria-hidden="true">1,123</b>"#))
        #expect(page.contains(#"<span class="offscreen">1,123件</span>"#))
        #expect(page.contains(#"<a href="/c">候选</a>"#))
    }
}
