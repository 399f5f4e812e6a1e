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
    /// A rating of projects 1 to 3, entered as suspended, unfinished and terminated, and the day of
    /// the recount that was ordered since.
    private static func with(
        rule: @escaping @Sendable (inout RuleForm) -> Void = { _ in },
        _ body: (_ rating: ID<Poll>, _ recount: DaySite) async throws -> Void
    ) async throws {
        try await DaySite.with {
            $0.rule = rule
        } _: { day in
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
            try await body(rating, try await Self.recount(of: day))
        }
    }

    /// The day of the recount of a day's papers, which is ordered now.
    private static func recount(of day: DaySite) async throws -> DaySite {
        let ordered = try await day.take(
            .recount,
            as: day.leader,
            [("document", "主席团决定第9号"), ("reason", "第3项计错")]
        )
        let page = try await day.leader.get(ordered.headers[.location] ?? "")
        let notice = page.main.components(between: "href=\"", and: "\"")
        let recount = try #require(
            notice.compactMap { Self.poll(at: $0) }.first { $0 != day.poll }
        )
        return DaySite(
            site: day.site,
            ground: day.ground,
            poll: recount,
            leader: day.leader,
            chief: day.chief,
            teller: day.teller
        )
    }

    /// Announces a recount with other numbers.
    private static func announce(
        _ recount: DaySite,
        _ yes: [(item: Int, votes: Int)]
    ) async throws {
        try await recount.count(yes, valid: 25)
        try await recount.accepted()
        let sent = try await recount.take(.announce, [("number", "第3号")])
        #expect(sent.status == .seeOther)
    }

    /// That the poll of a form is none that can be rated now.
    private static func refusal(_ language: String) -> [String] {
        language == "zh"
            ? ["这一步没有办成。", "请选一次已经宣布的票决。"]
            : ["That step was not taken.", "Choose a ballot whose result is announced."]
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
            try await Self.announce(day, [(1, 18), (2, 4), (3, 19), (4, 20), (5, 3)])
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

    @Test(arguments: ["zh", "en"])
    func `a new form of what is counted again says so, and keeps all but the states`(
        language: String
    ) async throws {
        try await DaySite.with { day in
            _ = try await day.announced()
            let path = Address.newRating(day.ground.meeting).path
            let stale = try await day.leader.get(path + "?lang=zh")
            let recount = try await Self.recount(of: day)
            let typed = [
                ("title", "测评一"), ("titleEnglish", "Rating one"), ("report", "补充报告"),
            ]
            let states = [
                ("state-1", "finished"), ("state-2", "finished"), ("state-3", "terminated"),
            ]
            _ = try await day.leader.get(path + "?lang=\(language)")
            let during = try await day.leader.submit(path, from: stale, typed + states)
            _ = try await day.leader.get(path + "?lang=zh")
            // 1, 3 and 4 are chosen now.
            try await Self.announce(recount, [(1, 18), (2, 4), (3, 19), (4, 20), (5, 3)])
            _ = try await day.leader.get(path + "?lang=\(language)")
            let after = try await day.leader.submit(path, from: during, typed + states)
            let saved = try await day.leader.submit(path, from: after, typed + states)

            for refused in [during, after] {
                #expect(refused.status == .unprocessableContent)
                for sentence in Self.refusal(language) {
                    #expect(refused.words.contains(sentence))
                }
                for value in ["测评一", "Rating one", "补充报告"] {
                    #expect(refused.text.contains("value=\"\(value)\""))
                }
            }
            #expect(
                during.words.contains(
                    language == "zh" ? "还没有可以测评的项目。" : "There is nothing to rate yet."
                )
            )
            #expect(!during.main.contains("<select"))
            #expect(after.words.contains(language == "zh" ? "3. 项目4" : "3. Project 4"))
            for state in ["state-1", "state-2", "state-3"] {
                #expect(["", nil].contains(Self.chosen(after)[state]))
            }
            #expect(saved.status == .seeOther)
        }
    }

    @Test(arguments: ["zh", "en"])
    func `where a recount chose nobody, correcting says why and keeps the report`(
        language: String
    ) async throws {
        try await Self.with(rule: { $0[.shortfall] = "accept" }) { rating, day in
            try await Self.announce(day, [(1, 8), (2, 4), (3, 9), (4, 5), (5, 3)])
            let path = Address.pollRated(rating).path
            let form = try await day.leader.get(path + "?lang=\(language)")
            let refused = try await day.leader.submit(path, from: form, [("report", "补充报告")])
            let page = try await day.leader.get(Address.poll(rating).path)

            #expect(refused.status == .unprocessableContent)
            for sentence in Self.refusal(language) {
                #expect(refused.words.contains(sentence))
            }
            #expect(refused.text.contains("value=\"补充报告\""))
            for answer in [form, refused, page] {
                #expect(
                    answer.words.contains(
                        language == "zh"
                            ? "一个项目也没有当选，这项测评没有可以测评的项目。"
                            : "No project was chosen: this rating has nothing to rate."
                    )
                )
            }
        }
    }

    @Test(arguments: ["zh", "en"])
    func `the page of the rating says that its list is stale before a step is refused`(
        language: String
    ) async throws {
        try await Self.with { rating, day in
            let path = Address.poll(rating).path + "?lang=\(language)"
            let form = "href=\"\(Address.pollRated(rating).path)\">"
            let during = try await day.leader.get(path)
            _ = try await day.leader.get(Address.polls.path + "?lang=zh")
            try await Self.announce(day, [(1, 18), (2, 4), (3, 19), (4, 20), (5, 3)])
            let after = try await day.leader.get(path)
            let others = try await day.chief.get(path)

            let isChinese = language == "zh"
            #expect(
                during.words.contains(
                    isChinese ? "票正在重新清点" : "The papers are being counted again"
                )
            )
            for answer in [after, others] {
                #expect(
                    answer.words.contains(
                        isChinese ? "不再当选，不测评：项目2。" : "No longer chosen, and not rated: Project 2."
                    )
                )
                #expect(
                    answer.words.contains(
                        isChinese ? "请先打开“测评哪些项目”" : "First open “What is rated”"
                    )
                )
            }
            let link = form + (isChinese ? "测评哪些项目" : "What is rated")
            #expect(!during.main.contains(link))
            #expect(after.main.contains(link))
            #expect(!others.main.contains(link))
        }
    }
}
