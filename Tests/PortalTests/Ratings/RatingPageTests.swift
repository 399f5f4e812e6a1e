import Civics
import Deciding
import HTTPTypes
import Ledger
import Portal
import Tallying
import TestSupport
import Testing

/// The pages of a rating: what is rated, the form, the counting room, certificate, result and hall.
@Suite struct RatingPageTests {
    @Test func `what is missing is told beside its field, and what was typed stays`()
        async throws
    {
        try await DaySite.with { day in
            _ = try await day.announced()
            let path = Address.newRating(day.ground.meeting).path
            let asked = try await day.leader.get(path)
            let refused = try await day.leader.submit(
                path,
                from: asked,
                [("title", "测评一"), ("report", ""), ("state-1", "finished"), ("state-2", "")]
            )
            #expect(asked.words.contains("1. 项目1"))
            #expect(asked.words.contains("3. 项目3"))
            #expect(!asked.words.contains("4. 项目4"))
            #expect(refused.status == .unprocessableContent)
            #expect(refused.text.contains("value=\"测评一\""))
            #expect(refused.words.contains("请写依据的政府报告"))
            #expect(refused.words.contains("请选这个项目的完成情况"))
        }
    }

    @Test(arguments: ["zh", "en"])
    func `its page and its form say how far each project is`(language: String) async throws {
        try await RatedSite.prepared { day in
            let page = try await day.leader.get(day.path + "?lang=\(language)")
            let paper = try await day.leader.get(
                Address.pollPaper(day.poll).path + "?lang=\(language)"
            )
            let isChinese = language == "zh"
            let unfinished = isChinese ? "年度目标未完成" : "Annual target not reached"
            let suspended = isChinese ? "暂停，不参加测评" : "Suspended, not rated"
            for answer in [page, paper] {
                #expect(answer.status == .ok)
                #expect(answer.words.contains(unfinished))
                #expect(answer.words.contains(suspended))
            }
            let columns =
                isChinese
                ? ["满意", "基本满意", "不满意"] : ["Satisfied", "Fairly satisfied", "Dissatisfied"]
            for column in columns { #expect(paper.words.contains(column)) }
            // Two projects are rated, with three boxes each.
            #expect(paper.text.split(separator: "class=\"mark\"").count == 7)
        }
    }

    @Test func `a state is corrected until the first session, and not afterwards`() async throws {
        try await RatedSite.prepared { day in
            let path = Address.pollRated(day.poll).path
            let before = try await day.leader.get(path)
            let corrected = try await day.leader.submit(
                path,
                from: before,
                [
                    ("report", "补充报告"), ("state-1", "finished"), ("state-2", "finished"),
                    ("state-3", "terminated"),
                ]
            )
            let page = try await day.leader.get(day.path)
            try await day.ready()
            _ = try await day.open()
            let late = try await day.leader.submit(
                path,
                from: try await day.leader.get(path),
                [("report", "再补充")] + RatedSite.states
            )
            #expect(before.text.contains("value=\"完成情况报告\""))
            #expect(corrected.status == .seeOther)
            #expect(page.words.contains("终止，不参加测评"))
            #expect(!page.words.contains("年度目标未完成"))
            #expect(late.status == .conflict)
            #expect(late.text.contains("value=\"再补充\""))
        }
    }

    @Test func `the counting room asks for grades, and says which item does not add up`()
        async throws
    {
        try await RatedSite.prepared { day in
            try await day.ready()
            try await day.hold()
            let session = try await ReadingPolls(day.site.record.ledger)
                .view(of: day.poll, in: Places.beibei, by: .operatorAtConsole).day.sessions[0].id
            let opening = Address.openBoxes(session).path
            _ = try await day.chief.submit(
                opening,
                from: try await day.chief.get(opening),
                [("box-1", "25")]
            )
            let path = Address.countingBox(session, 1).path
            let form = try await day.teller.get(path)
            let wrong = try await day.teller.submit(
                path,
                from: form,
                [
                    ("papers", "25"), ("valid", "25"), ("satisfied-1", "20"), ("basic-1", "3"),
                    ("dissatisfied-1", "1"), ("satisfied-2", "7"), ("basic-2", "9"),
                    ("dissatisfied-2", "9"),
                ]
            )
            #expect(form.words.contains("基本满意"))
            #expect(form.words.contains("未填"))
            #expect(form.words.contains("同一项画了两个以上等次"))
            #expect(wrong.status == .unprocessableContent)
            #expect(wrong.words.contains("满意20 + 基本满意3 + 不满意1 + 未填0 = 24"))
        }
    }

    @Test func `nothing is told before the announcement, and then everything is counted again`()
        async throws
    {
        try await RatedSite.prepared { day in
            try await RatedSite.count(day)
            try await day.accepted()
            let key = BallotKey(year: 2022, ordinal: 2)
            let browser = day.site.browser()
            let before: [Address] = [
                .ballot(key), .ballotRecord(key), .ballotOutcome(key), .certificate(key),
                .certificateText(key), .notice(key), .ratingList(key),
            ]
            for address in before {
                #expect(try await browser.get(address.path).status == .notFound)
            }
            let data = try await browser.get("/data/ratings.csv")
            let api = try await browser.get(Address.apiRatings.path)
            #expect(data.text.split(separator: "\r\n").count == 1)
            #expect(api.text.contains(#""ratings":[]"#))
            let waiting = try await browser.get(Address.hall.path)
            _ = try await day.take(.announce, [("number", "第3号")])
            let hall = try await browser.get(Address.hall.path)
            let page = try await browser.get(Address.ballot(key).path)
            let english = try await day.site.browser()
                .get(Address.ballot(key).path + "?lang=en")
            let record = try await browser.get(Address.ballotRecord(key).path)
            let outcome = try await browser.get(Address.ballotOutcome(key).path)
            let list = try await browser.get(Address.ratingList(key).path)
            let certificate = try await browser.get(Address.certificate(key).path)
            let notice = try await browser.get(Address.notice(key).path)
            let index = try await browser.get(Address.ballots.path)

            #expect(!waiting.words.contains("基本满意"))
            #expect(hall.words.contains("项目1满意"))
            #expect(hall.words.contains("年度目标未完成"))
            #expect(page.words.contains("评为满意的有1个"))
            #expect(english.words.contains("Fairly satisfied"))
            #expect(english.words.contains("Suspended, not rated"))
            let read = try RatingRecord(json: Array(record.text.utf8))
            let counted = String(decoding: try read.count().outcome.json, as: UTF8.self) + "\n"
            #expect(outcome.text == counted)
            #expect(read.identity?.list == "sha256:\(Digest(of: list.text).hex)")
            #expect(certificate.words.contains("民生实事项目测评结果证书"))
            #expect(notice.words.contains("测评了下列2个项目的满意度"))
            #expect(index.words.contains("满意1项，基本满意1项，不满意0项"))
        }
    }

    @Test func `where only grades are published no number of forms is on any page`()
        async throws
    {
        try await RatedSite.prepared(scheme: { $0[.publishing] = "none" }) { day in
            try await RatedSite.count(day)
            try await day.accepted()
            _ = try await day.take(.announce, [("number", "第3号")])
            let key = BallotKey(year: 2022, ordinal: 2)
            let browser = day.site.browser()
            let page = try await browser.get(Address.ballot(key).path)
            let notice = try await browser.get(Address.notice(key).path)
            let files: [Address] = [
                .ballotRecord(key), .ballotOutcome(key), .certificateText(key),
            ]
            for file in files {
                #expect(try await browser.get(file.path).status == .notFound)
            }
            for answer in [page, notice] {
                #expect(answer.words.contains("基本满意"))
                #expect(!answer.words.contains("20 3 1 0"))
                #expect(!answer.text.contains(">24<"))
            }
        }
    }
}
