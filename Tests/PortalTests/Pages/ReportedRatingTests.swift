import Civics
import Deciding
import HTTPTypes
import Ledger
import Portal
import Tallying
import TestSupport
import Testing

/// Ratings that others have reported: their numbers, and by name the project whose numbers do not
/// add up.
@Suite struct ReportedRatingTests {
    private static func report(_ site: PortalSite, grade: RatingGrade? = nil) async throws {
        try await ReportingVotes(site.record.ledger).report(
            ReportedVote(
                id: .random(),
                jurisdiction: Places.ninghai,
                title: "测评2020年民生实事项目",
                titleEnglish: "Rating of 2020",
                session: "十八届人大五次会议",
                heldOn: try CivilDate(iso: "2021-01-22"),
                numbers: [.init(.forms, 222, source: "宁海新闻网 2021-01-23")],
                rated: [
                    .init(
                        "美丽乡村<建设>",
                        english: "Beautiful villages",
                        satisfied: 95,
                        basic: 27,
                        dissatisfied: 0,
                        grade: grade
                    ),
                    .init(
                        "农民饮用水",
                        english: "",
                        satisfied: 175,
                        basic: 43,
                        dissatisfied: 4,
                        grade: grade
                    ),
                ],
                provenance: Provenance(.published, source: "宁海新闻网 2021-01-23")
            ),
            by: .operatorAtConsole
        )
    }

    @Test
    func `a row that does not make up the forms is refused by name, and stands without numbers`()
        async throws
    {
        try await PortalSite.with { site in
            try await Self.report(site)
            let page = try await site.browser().get(Address.ballots.path + "?lang=zh")
            let english = try await site.browser().get(Address.ballots.path + "?lang=en")

            #expect(page.words.contains("别处公开报道的票决和测评"))
            #expect(page.words.contains("第1项“美丽乡村&lt;建设&gt;”的数字不采用"))
            #expect(
                page.words.contains(
                    "报道写满意95、基本满意27、不满意0，合计122，和收回的222张对不上。"
                )
            )
            #expect(english.words.contains("That makes 122, and 222 forms came back."))
            #expect(english.words.contains("item 1, “Beautiful villages”, are refused"))
            #expect(page.main.contains(">175<") && page.main.contains(">43<"))
            #expect(!page.main.contains(">95<") && !page.main.contains(">27<"))
            #expect(page.words.contains("收回测评票222"))
            // Nobody published a grade, so none is shown.
            #expect(!page.words.contains("等次"))
        }
    }

    @Test func `a grade is shown where it was published`() async throws {
        try await PortalSite.with { site in
            try await Self.report(site, grade: .satisfied)
            let page = try await site.browser().get(Address.ballots.path + "?lang=en")

            #expect(page.words.contains("Grade"))
            #expect(page.main.contains(">Satisfied<"))
        }
    }
}
