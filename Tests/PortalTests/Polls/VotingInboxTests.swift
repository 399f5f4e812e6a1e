import Civics
import Deciding
import Ledger
import Portal
import TestSupport
import Testing

/// What the day of a vote puts into the inboxes: to each the own, and to nobody another's.
@Suite struct VotingInboxTests {
    @Test func `the next step of a poll waits for whoever takes it`() async throws {
        try await DaySite.with { day in
            let inbox = Address.console.path
            let before = try await day.leader.get(inbox)
            let teller = try await day.teller.get(inbox)
            try await day.counted()
            let ending = try await day.chief.get(inbox)
            _ = try await day.take(.conclude)
            let signing = try await day.chief.get(inbox)
            let early = try await day.leader.get(inbox)
            _ = try await day.take(.certify)
            let accepting = try await day.leader.get(inbox)
            let signed = try await day.chief.get(inbox)

            #expect(before.words.contains("锁定票决办法"))
            #expect(!teller.words.contains("锁定票决办法"))
            #expect(ending.words.contains("结束计票，生成证书"))
            #expect(signing.words.contains("总监票人签字"))
            #expect(!early.words.contains("主席团签字确认"))
            #expect(accepting.words.contains("主席团签字确认"))
            #expect(!signed.words.contains("总监票人签字"))
        }
    }

    @Test func `boxes wait for the tellers, and rulings for the chief scrutineer`() async throws {
        try await PortalSite.with { site in
            let ground = try await site.record.countingGround()
            let chief = try await site.browser(signedInAs: CountingGround.chief)
            let teller = try await site.browser(signedInAs: CountingGround.teller)
            let inbox = Address.console.path
            let closed = try await chief.get(inbox)
            try await ground.open(["12", "16"])
            let entering = try await teller.get(inbox)
            let idle = try await chief.get(inbox)
            for (person, short) in [(CountingGround.teller, 0), (CountingGround.other, 1)] {
                let refused = try await ground.refusal(
                    person,
                    1,
                    CountingGround.form(papers: 12, short: short)
                )
                #expect(refused == nil)
            }
            let ruling = try await chief.get(inbox)
            let left = try await teller.get(inbox + "?lang=en")

            #expect(closed.words.contains("第1场票箱已关，等您清点"))
            #expect(entering.words.contains("第1场有2个票箱等您录入"))
            #expect(!idle.words.contains("裁定"))
            #expect(ruling.words.contains("第1场有1处等您裁定"))
            #expect(left.text.contains("1 box waits for your entry"))
        }
    }

    @Test func `steps of a preparation wait once they are past their day`() async throws {
        try await MeetingSite.withKeeper { _, keeper in
            let path = try await MeetingSite.prepare(keeper)

            let inbox = try await keeper.get(Address.console.path)

            #expect(inbox.words.contains("代表名册导入") == false)
            #expect(inbox.words.contains("候选名单冻结"))
            #expect(inbox.words.contains("超期"))
            #expect(inbox.text.contains("href=\"\(path)\""))
            #expect(inbox.text.contains("href=\"\(Address.meetings.path)\""))
        }
    }
}
