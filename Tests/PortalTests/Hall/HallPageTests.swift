import Civics
import Deciding
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

/// The big screen of the hall: numbers of people and papers, and nobody's name.
@Suite struct HallPageTests {
    @Test(arguments: [
        ("zh", "现在没有正在开的会。"), ("en", "No session is being held now."),
    ])
    func `without an open meeting it says so`(language: String, headline: String) async throws {
        try await PortalSite.with { site in
            let page = try await site.browser().get(Address.hall.path + "?lang=\(language)")

            #expect(page.status == .ok)
            #expect(page.headline == headline)
        }
    }

    @Test func `it shows who is there, how far the vote is, and no name`() async throws {
        try await DaySite.with { day in
            let browser = day.site.browser()
            let record = day.site.record
            var seen: [PortalClient.Answer] = []
            func look(_ chinese: String, _ english: String) async throws {
                let zh = try await browser.get(Address.hall.path + "?lang=zh")
                let en = try await browser.get(Address.hall.path + "?lang=en")
                #expect(state(zh) == chinese)
                #expect(state(en) == english)
                seen += [zh, en]
            }
            try await look("大会审议", "Plenary")
            try await day.ready()
            try await look("正在签到", "Checking in")
            _ = try await day.open()
            _ = try await day.take(.startIssuing)
            try await day.issue(22)
            // Papers are issued at the desk, which moves the record on.
            try await record.checkIn(day.ground.deputies.prefix(26), to: day.ground)
            try await look("正在发票", "Issuing papers")
            let issuing = try #require(seen.dropLast().last)
            _ = try await day.take(.startCasting)
            try await look("正在投票", "Voting")
            _ = try await day.take(.close)
            try await look("正在清点", "Boxes opened")
            try await day.count([(1, 20), (2, 19), (3, 18), (4, 5), (5, 3)], valid: 22)
            try await day.accepted()
            try await look("正在计票", "Counting")

            #expect(issuing.words.contains("26/ 30"))
            #expect(issuing.words.contains("达到法定人数（20）"))
            #expect(issuing.words.contains("已发出22"))
            for page in seen {
                #expect(!page.text.contains("代表1"))
                #expect(!page.text.contains("示例1"))
                #expect(!page.words.contains("项目1"))
                #expect(!page.words.contains("Project 1"))
            }
        }
    }

    @Test func `too few are told how many are missing`() async throws {
        try await DaySite.with {
            $0.present = 18
        } _: { day in
            let page = try await day.site.browser().get(Address.hall.path)
            let english = try await day.site.browser().get(Address.hall.path + "?lang=en")

            #expect(page.words.contains("18/ 30"))
            #expect(page.words.contains("还差2人"))
            #expect(english.words.contains("2 more needed"))
        }
    }

    @Test func `after the announcement it shows the elected and no votes`() async throws {
        try await DaySite.with { day in
            _ = try await day.announced()
            let page = try await day.site.browser().get(Address.hall.path)
            let english = try await day.site.browser().get(Address.hall.path + "?lang=en")

            #expect(page.words.contains("从5项候选中，确定3项"))
            #expect(english.words.contains("3 of 5 candidates chosen"))
            for item in 1...3 {
                #expect(page.words.contains("项目\(item)"))
                #expect(english.words.contains("Project \(item)"))
            }
            #expect(!page.words.contains("项目4"))
            for votes in [20, 18] { #expect(!page.words.contains(String(votes))) }
        }
    }

    @Test func `the stream tells of a change, in numbers alone`() async throws {
        try await DaySite.with { day in
            let (ledger, poll) = (day.site.record.ledger, day.poll)
            let pieces = try await day.site.browser().beginning(
                of: Address.hallEvents.path,
                pieces: 2
            ) { count in
                if count == 1 {
                    try await ConductingPolls(ledger).lockRule(
                        poll,
                        version: 1,
                        by: .operatorAtConsole,
                        in: Places.beibei
                    )
                }
            }

            #expect(pieces.count == 2)
            #expect(pieces.first != pieces.last)
            #expect(pieces[0].wholeMatch(of: /retry: \d+\nid: (\d+)\ndata: (\d+)\n\n/) != nil)
            #expect(pieces[1].wholeMatch(of: /id: (\d+)\ndata: (\d+)\n\n/) != nil)
        }
    }

    private func state(_ page: PortalClient.Answer) -> String? {
        page.text.components(between: "<p class=\"state\">", and: "</p>").first
    }
}
