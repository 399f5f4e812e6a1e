import HTTPTypes
import Portal
import TestSupport
import Testing

@Suite struct ProjectPageTests {
    @Test func `the list says in its heading how many are done`() async throws {
        try await PortalSite.with { site in
            try await site.listProjects()

            let chinese = try await site.browser().get("/projects")
            let english = try await site.browser().get("/projects?lang=en")

            #expect(chinese.headline == "3件民生实事，办成2件，1件在办。")
            #expect(english.headline == "3 livelihood projects: 2 completed, 1 under way.")
        }
    }

    @Test func `quantities stand as published, in English as the same promise`() async throws {
        try await PortalSite.with { site in
            try await site.listProjects()

            let chinese = try await site.browser().get("/projects")
            let english = try await site.browser().get("/projects?lang=en")

            #expect(chinese.words.contains("新增车位1600余个；四好农村路80公里；停车服务全覆盖：基本实现"))
            #expect(english.words.contains("New parking spaces: over 1,600"))
            #expect(english.words.contains("Coverage: nearly complete"))
            #expect(english.main.contains("<span lang=\"zh-Hans\">四好农村路: 80 km</span>"))
        }
    }

    @Test func `the newest list is shown first, and each year has its address`() async throws {
        try await PortalSite.with { site in
            try await site.listProjects(year: 2021)
            try await site.listProjects(year: 2022)
            let browser = site.browser()

            let newest = try await browser.get("/projects")
            let older = try await browser.get("/projects/2021")

            #expect(newest.words.contains("2022年度"))
            #expect(newest.main.contains("href=\"/projects/2021\""))
            #expect(older.words.contains("数据截至 2022-02-28"))
            #expect(older.main.contains("href=\"/projects/2021/1\""))
        }
    }

    @Test func `a project shows its figures, its source and where it stands`() async throws {
        try await PortalSite.with { site in
            try await site.listProjects()

            let page = try await site.browser().get("/projects/2022/1")

            #expect(page.headline == "新增公共停车位")
            for text in [
                "1600余个", "城区", "80公里", "BB-2022-01", "出处：北碚报 2023-02", "已办成",
                "数据截至 2023-02-28", "回到2022年全部实事",
            ] { #expect(page.words.contains(text)) }
            #expect(page.main.contains("href=\"/projects/2022/2\""))
        }
    }

    @Test func `a project without figures says so instead of showing nothing`() async throws {
        try await PortalSite.with { site in
            try await site.listProjects()

            let page = try await site.browser().get("/projects/2022/2")

            #expect(page.words.contains("这一件没有公布数字"))
            #expect(!page.main.contains("<table"))
        }
    }

    @Test func `a name that nobody translated is marked as Chinese`() async throws {
        try await PortalSite.with { site in
            try await site.listProjects()

            let page = try await site.browser().get("/projects/2022/3?lang=en")

            #expect(page.main.contains("<h1 lang=\"zh-Hans\">建设缙云山步道</h1>"))
        }
    }

    @Test(arguments: [true, false])
    func `invented figures are marked, published ones are not`(sample: Bool) async throws {
        try await PortalSite.with { site in
            try await site.listProjects(sample: sample)
            let browser = site.browser()

            let list = try await browser.get("/projects")
            let page = try await browser.get("/projects/2022/1")

            for answer in [list, page] {
                #expect(answer.text.contains("class=\"sample-bar\"") == sample)
                #expect(answer.main.contains("class=\"sample\"") == sample)
            }
        }
    }

    @Test(arguments: [
        "/projects/0", "/projects/02022", "/projects/+2022", "/projects/2021",
        "/projects/99999999999999999999", "/projects/2022/0", "/projects/2022/4",
        "/projects/2022/01", "/projects/2022/x", "/j/ninghai/projects/2022",
    ])
    func `an address that is none of ours is not found`(path: String) async throws {
        try await PortalSite.with { site in
            try await site.listProjects()

            let answer = try await site.browser().get(path)

            #expect(answer.status == .notFound)
        }
    }

    @Test func `a place without projects says what will be there`() async throws {
        try await PortalSite.with { site in
            let page = try await site.browser().get("/projects")

            #expect(page.headline == "还没有票决产生的民生实事。")
            #expect(page.main.contains("class=\"empty\""))
            #expect(page.main.contains("href=\"/suggest\""))
        }
    }
}
