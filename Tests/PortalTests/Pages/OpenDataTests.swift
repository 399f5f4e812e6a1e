import Civics
import Deciding
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

@Suite struct OpenDataTests {
    /// The rows of a table, each cell by its column's name; the cells here hold no commas.
    private static func rows(_ answer: PortalClient.Answer) -> [[String: String]] {
        let lines = answer.text.split(separator: "\r\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        guard var header = lines.first else { return [] }
        header[0] = String(header[0].unicodeScalars.filter { $0 != "\u{FEFF}" })
        return lines.dropFirst().map { line in
            Dictionary(zip(header, line), uniquingKeysWith: { first, _ in first })
        }
    }

    @Test(arguments: DataFile.allCases.filter { $0 != .projectsJSON })
    func `a table is UTF-8 with a mark and a file to be kept`(file: DataFile) async throws {
        try await PortalSite.with { site in
            let answer = try await site.browser().get("/data/\(file.rawValue)")

            #expect(answer.body.starts(with: [0xEF, 0xBB, 0xBF]))
            #expect(answer.headers[.contentType] == "text/csv; charset=utf-8")
            #expect(
                answer.headers[.contentDisposition]
                    == "attachment; filename=\"\(file.rawValue)\""
            )
        }
    }

    @Test func `projects have a row a figure, and one where there is none`() async throws {
        try await PortalSite.with { site in
            try await site.listProjects()

            let rows = Self.rows(try await site.browser().get("/data/projects.csv"))

            #expect(rows.map { $0["number"] } == ["1", "1", "1", "2", "3"])
            #expect(rows[0]["value"] == "1600余个")
            #expect(rows[0]["qualifier"] == "余")
            #expect(rows[0]["quantity"] == "1600")
            #expect(rows[0]["unit"] == "个")
            #expect(rows[0]["jurisdiction"] == "CN-50-beibei")
            #expect(rows[2]["value"] == "基本实现")
            #expect(rows[2]["quantity"] == "")
            #expect(rows[3]["measure"] == "")
            #expect(rows[3]["source"] == "北碚报 2023-02")
        }
    }

    @Test func `counts have a row an item and round`() async throws {
        try await PortalSite.with { site in
            try await site.publish(.presidium, inventions: [.losers, .deputies])
            try await site.publish(.cut, in: Places.ninghai)

            let rows = Self.rows(try await site.browser().get("/data/ballots.csv"))

            #expect(rows.map { $0["round"] } == ["1", "1", "1", "2", "2"])
            #expect(rows.map { $0["result"] }.last == "elected")
            #expect(rows[1]["result"] == "tied")
            #expect(rows[1]["yes"] == "16")
            #expect(rows[1]["needed"] == "16")
            #expect(rows[3]["round_kind"] == "presidium")
            #expect(rows[3]["yes"] == "")
            #expect(rows[0]["invented"] == "deputies losers")
        }
    }

    @Test func `ratings have a row an item, and JSON says the same`() async throws {
        try await RatedSite.with { day, key in
            let browser = day.site.browser()
            let rows = Self.rows(try await browser.get("/data/ratings.csv"))
            let json = try await browser.get(Address.apiRatings.path)
            let votes = Self.rows(try await browser.get("/data/ballots.csv"))

            #expect(rows.map { $0["item"] } == ["1", "2", "3"])
            #expect(rows.map { $0["ballot"] } == Array(repeating: key.description, count: 3))
            #expect(rows.map { $0["satisfied"] } == ["20", "7", ""])
            #expect(rows.map { $0["basic"] } == ["3", "9", ""])
            #expect(rows.map { $0["dissatisfied"] } == ["1", "6", ""])
            #expect(rows.map { $0["unanswered"] } == ["0", "2", ""])
            #expect(rows.map { $0["grade"] } == ["satisfied", "basic", ""])
            #expect(rows.map { $0["completion"] } == ["finished", "unfinished", "suspended"])
            #expect(rows[0]["valid"] == "24" && rows[0]["void"] == "1")
            #expect(rows[0]["needed_satisfied"] == "12" && rows[0]["present"] == "25")
            #expect(rows[0]["name"] == "项目1" && rows[0]["jurisdiction"] == "CN-50-beibei")
            let item =
                #""name":"项目2","nameEnglish":"Project 2","completion":"unfinished","grade":"basic","#
                + #""satisfied":7,"basic":9,"dissatisfied":6,"unanswered":2}"#
            #expect(json.text.contains(item))
            #expect(json.text.contains(#""completion":"suspended","grade":null,"satisfied":null"#))
            #expect(json.text.contains(#""present":25,"issued":25,"returned":25,"valid":24"#))
            #expect(json.text.contains("\"record\":\"\(Address.ballotRecord(key).path)\""))
            // The vote that decided the projects is no rating, and the rating no vote.
            #expect(Set(votes.map { $0["kind"] }) == ["projects"])
            #expect(Set(votes.map { $0["ballot"] }) != [key.description])
        }
    }

    @Test func `where only grades are published the data has grades and no forms`() async throws {
        try await RatedSite.with(scheme: { $0[.publishing] = "none" }) { day, key in
            let browser = day.site.browser()
            let rows = Self.rows(try await browser.get("/data/ratings.csv"))
            let json = try await browser.get(Address.apiRatings.path)

            #expect(rows.isEmpty)
            #expect(json.text.contains("\"rating\":\"\(key)\""))
            #expect(json.text.contains(#""grade":"basic","satisfied":null"#))
            #expect(json.text.contains(#""papers":null"#))
            #expect(json.text.contains(#""record":null,"outcome":null,"recordSHA256":null"#))
            #expect(!json.text.contains("24"))
        }
    }

    @Test func `suggestions are counted by channel`() async throws {
        try await PortalSite.with { site in
            let browser = site.browser()
            _ = try await site.suggest("云泉路晚上找不到车位。", with: browser)

            let rows = Self.rows(try await browser.get("/data/suggestion-channels.csv"))

            #expect(rows.first?["channel"] == "residents")
            #expect(rows.first?["total"] == "1")
            #expect(rows.first?["answered"] == "0")
            #expect(rows.count == 5)
        }
    }

    @Test func `what was taken back counts as withdrawn, not as answered`() async throws {
        try await PortalSite.with { site in
            let browser = site.browser()
            _ = try await site.suggest("云泉路晚上找不到车位。", with: browser)
            let tracked = try await site.suggest("老旧小区没有电梯，请加装电梯。", with: browser)
            let question = try await browser.get(tracked + "/withdraw")
            _ = try await browser.submit(tracked + "/withdraw", from: question, [])

            let row = Self.rows(try await browser.get("/data/suggestion-channels.csv")).first
            let json = try await browser.get(Address.apiChannels.path)
            let home = try await browser.get(Address.home.path)

            #expect(row?["total"] == "2")
            #expect(row?["answered"] == "0")
            #expect(row?["withdrawn"] == "1")
            #expect(json.text.contains(#""total":2,"answered":0,"withdrawn":1"#))
            #expect(home.text.contains("<b>0"))
        }
    }

    @Test func `the dictionary explains every column of every table, and nothing else`()
        async throws
    {
        try await PortalSite.with { site in
            let browser = site.browser()
            let rows = Self.rows(try await browser.get("/data/dictionary.csv"))
            var columns: Set<[String]> = []
            for file in DataFile.allCases where file != .projectsJSON {
                let table = try await browser.get("/data/\(file.rawValue)")
                let header = table.text.split(separator: "\r\n").first ?? ""
                for column in header.split(separator: ",") {
                    let name = String(column.unicodeScalars.filter { $0 != "\u{FEFF}" })
                    columns.insert([file.rawValue, name])
                }
            }

            #expect(Set(rows.map { [$0["file"] ?? "", $0["column"] ?? ""] }) == columns)
            #expect(rows.allSatisfy { $0["meaning"]?.isEmpty == false })
            #expect(rows.allSatisfy { $0["meaning_en"]?.isEmpty == false })
        }
    }

    @Test func `the page names every column and the terms of use`() async throws {
        try await PortalSite.with { site in
            let page = try await site.browser().get("/data")

            for file in DataFile.allCases {
                #expect(page.main.contains("href=\"/data/\(file.rawValue)\""))
            }
            #expect(page.main.contains("<code>round_kind</code>"))
            #expect(page.words.contains("可以怎么用"))
        }
    }
}
