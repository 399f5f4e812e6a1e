import Civics
import Deciding
import Foundation
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

/// Correcting a rating whose projects are, or were, counted again.
@Suite struct RecountedRatingTests {
    /// A rating of projects 1 to 3 with its first state entered as finished, and the day of the
    /// recount that was ordered since.
    private static func with(
        _ body: (_ rating: ID<Poll>, _ recount: DaySite) async throws -> Void
    ) async throws {
        try await DaySite.with { day in
            _ = try await day.announced()
            let path = Address.newRating(day.ground.meeting).path
            let sent = try await day.leader.submit(
                path,
                from: try await day.leader.get(path),
                [
                    ("title", "测评"), ("report", "完成情况报告"), ("state-1", "suspended"),
                    ("state-2", "unfinished"), ("state-3", "terminated"),
                ]
            )
            let rating = try #require(Self.poll(at: sent.headers[.location]))
            let ordered = try await day.take(
                .recount,
                as: day.leader,
                [("document", "主席团决定第9号"), ("reason", "第3项计错")]
            )
            let page = try await day.leader.get(ordered.headers[.location] ?? "")
            let recount = try #require(
                page.main.components(between: "href=\"", and: "\"")
                    .compactMap { Self.poll(at: $0) }
                    .first { $0 != day.poll && $0 != rating }
            )
            try await body(
                rating,
                DaySite(
                    site: day.site,
                    ground: day.ground,
                    poll: recount,
                    leader: day.leader,
                    chief: day.chief,
                    teller: day.teller
                )
            )
        }
    }

    private static func poll(at path: String?) -> ID<Poll>? {
        let prefix = Address.polls.path + "/"
        guard let path, path.hasPrefix(prefix) else { return nil }
        return ID<Poll>(String(path.dropFirst(prefix.count)))
    }

    /// The state that is chosen on the form for each project, by its name.
    private static func chosen(_ page: PortalClient.Answer) -> [String: String] {
        var chosen: [String: String] = [:]
        for field in page.main.components(separatedBy: "<select").dropFirst() {
            guard let name = field.components(between: "name=\"", and: "\"").first,
                let option = field.components(separatedBy: "<option")
                    .first(where: { $0.contains(" selected") }),
                let value = option.components(between: "value=\"", and: "\"").first
            else { continue }
            chosen[name] = value
        }
        return chosen
    }

    @Test func `what was entered stands in the form while the papers are counted again`()
        async throws
    {
        try await Self.with { rating, day in
            let path = Address.pollRated(rating).path
            let form = try await day.leader.get(path)
            let english = try await day.leader.get(path + "?lang=en")
            let refused = try await day.leader.submit(
                path,
                from: try await day.leader.get(path + "?lang=zh"),
                [
                    ("report", "补充报告"), ("state-1", "finished"), ("state-2", "finished"),
                    ("state-3", "terminated"),
                ]
            )

            #expect(form.text.contains("value=\"完成情况报告\""))
            #expect(form.words.contains("票正在重新清点"))
            #expect(english.words.contains("can be saved once the new result is announced"))
            #expect(
                Self.chosen(form) == [
                    "state-1": "suspended", "state-2": "unfinished", "state-3": "terminated",
                ]
            )
            #expect(refused.status == .unprocessableContent)
            #expect(refused.words.contains("新结果宣布以后再来"))
            #expect(refused.text.contains("value=\"补充报告\""))
            #expect(Self.chosen(refused)["state-1"] == "finished")
        }
    }

    @Test func `the recount decides what is rated, says what changed, and is saved against`()
        async throws
    {
        try await Self.with { rating, day in
            let path = Address.pollRated(rating).path
            let stale = try await day.leader.get(path)
            // Item 2 falls behind item 4: 1, 3 and 4 are chosen, and 3 moves up to the second place.
            try await day.count([(1, 18), (2, 4), (3, 19), (4, 20), (5, 3)], valid: 25)
            try await day.accepted()
            _ = try await day.take(.announce, [("number", "第3号")])
            let form = try await day.leader.get(path)
            let english = try await day.leader.get(path + "?lang=en")
            _ = try await day.leader.get(path + "?lang=zh")
            let late = try await day.leader.submit(
                path,
                from: stale,
                [
                    ("report", "补充报告"), ("state-1", "finished"), ("state-2", "unfinished"),
                    ("state-3", "terminated"),
                ]
            )
            let saved = try await day.leader.submit(
                path,
                from: late,
                [
                    ("report", "补充报告"), ("state-1", "unfinished"),
                    ("state-2", "terminated"), ("state-3", "finished"),
                ]
            )
            let page = try await day.leader.get(Address.poll(rating).path)
            let after = try await day.leader.get(path)

            #expect(form.words.contains("票已重新清点，以新结果为准"))
            #expect(form.words.contains("不再当选，不测评：项目2。"))
            #expect(form.words.contains("新当选，请选完成情况：项目4。"))
            #expect(english.words.contains("Newly chosen; say how far each is: Project 4."))
            #expect(form.text.contains("value=\"完成情况报告\""))
            // Projects 1 and 3 keep what was entered for them; nothing was for project 4.
            #expect(Self.chosen(form)["state-1"] == "suspended")
            #expect(Self.chosen(form)["state-2"] == "terminated")
            #expect(["", nil].contains(Self.chosen(form)["state-3"]))
            // A form that showed the old places is given back with each state by its project.
            #expect(late.status == .conflict)
            #expect(late.text.contains("value=\"补充报告\""))
            #expect(Self.chosen(late)["state-1"] == "finished")
            #expect(Self.chosen(late)["state-2"] == "terminated")
            #expect(saved.status == .seeOther)
            #expect(page.words.contains("项目4"))
            #expect(!page.words.contains("项目2"))
            #expect(!after.words.contains("票已重新清点"))
        }
    }
}
