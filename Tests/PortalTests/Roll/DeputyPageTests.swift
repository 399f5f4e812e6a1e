import Civics
import Deciding
import HTTPTypes
import Ledger
import Portal
import Sheets
import TestSupport
import Testing

/// The story of one deputy in the console: who leaves, moves, is renamed or joins.
@Suite struct DeputyPageTests {
    @Test func `who leaves stays in the story, and the roll of an earlier day is told`()
        async throws
    {
        try await RollSite.withKeeper { _, keeper in
            _ = try await RollSite.fill(keeper)
            let path = try await RollSite.deputy("王甽", by: keeper)
            let page = try await keeper.get(path)

            let sent = try await keeper.submit(
                "\(path)/leave",
                from: page,
                [
                    ("departure", "resigned"), ("since", "2022-03-01"),
                    ("document", "公告第2号"), ("reason", "本人<辞去>"),
                ]
            )
            let after = try await keeper.get(path)
            let left = try await keeper.get(Address.roll.path + "?show=left")
            let earlier = try await keeper.get(Address.roll.path + "?on=2022-02-28")
            let before = try await keeper.get(Address.roll.path + "?on=2022-01-04")
            let vacant = try await keeper.get(Address.roll.path + "?show=vacant")

            #expect(sent.status == .seeOther)
            #expect(after.headline == "王甽已不是代表。")
            #expect(after.text.contains("本人&lt;辞去&gt;"))
            #expect(after.words.contains("列入名册"))
            #expect(!after.text.contains("\(path)/leave"))
            #expect(left.words.contains("2022年3月1日") && left.words.contains("公告第2号"))
            #expect(earlier.headline == "第19届代表3名在任，缺2名。")
            #expect(earlier.words.contains("2022年2月28日的名册"))
            #expect(before.headline == "2022年1月4日还没有名册。")
            #expect(vacant.headline == "第19届代表2名在任，缺3名。")
            #expect(vacant.words.contains("缺3名代表"))
        }
    }

    @Test func `a change with mistakes keeps what was typed, in its own form`() async throws {
        try await RollSite.withKeeper { site, keeper in
            _ = try await RollSite.fill(keeper)
            let path = try await RollSite.deputy("王甽", by: keeper)
            let page = try await keeper.get(path)
            let before = try await site.record.rowCounts()

            let refused = try await keeper.submit(
                "\(path)/seat",
                from: page,
                [
                    ("seat", "2座"), ("since", "2023-01-01"), ("document", "会议通知"),
                    ("reason", ""),
                ]
            )
            let taken = try await keeper.submit(
                "\(path)/seat",
                from: page,
                [
                    ("seat", "2座"), ("since", "2022-02-01"), ("document", "会议通知"),
                    ("reason", "调整"),
                ]
            )

            #expect(refused.status == .unprocessableContent)
            #expect(refused.text.contains("今天是2022年12月1日，还没到的日子不能登记。"))
            #expect(refused.text.contains("href=\"#field-seat-reason\""))
            #expect(refused.text.contains("value=\"会议通知\""))
            #expect(taken.text.contains("“2座”那天或之后是𠮷田（2号）的座位。"))
            #expect(try await site.record.rowCounts() == before)
        }
    }

    @Test func `the second of two who change one deputy is told and loses nothing`()
        async throws
    {
        try await RollSite.withKeeper { _, keeper in
            _ = try await RollSite.fill(keeper)
            let path = try await RollSite.deputy("王甽", by: keeper)
            let page = try await keeper.get(path)
            let basis = [
                ("since", "2022-02-01"), ("document", "更正单"), ("reason", "登记有误"),
            ]

            let won = try await keeper.submit(
                "\(path)/rename",
                from: page,
                basis + [("name", "王圳")]
            )
            let lost = try await keeper.submit(
                "\(path)/rename",
                from: page,
                basis + [("name", "王川")]
            )

            #expect(won.status == .seeOther)
            #expect(lost.status == .conflict)
            #expect(lost.words.contains("刚刚有人登记了这名代表的另一处变动"))
            #expect(lost.text.contains("value=\"王川\""))
            #expect(lost.words.contains("姓名更正为王圳"))
        }
    }

    @Test func `a by-election fills a seat, and a full congress says so`() async throws {
        try await RollSite.withKeeper { _, keeper in
            _ = try await RollSite.fill(keeper)
            let list = try await keeper.get(Address.roll.path)
            let address = try #require(RollSite.link(to: "/join", in: list))
            let form = try await keeper.get(address)
            let option = form.text.components(between: "<option value=\"", and: "\"")
                .first { !$0.isEmpty }
            func join(_ number: String) async throws -> PortalClient.Answer {
                try await keeper.submit(
                    address,
                    from: form,
                    [
                        ("number", number), ("name", "新代表"), ("delegation", option ?? ""),
                        ("since", "2022-06-01"), ("document", "公告"), ("reason", "补选"),
                    ]
                )
            }

            let taken = try await join("2")
            let fourth = try await join("4")
            let fifth = try await join("5")
            let sixth = try await join("6")
            let page = try await keeper.get(fourth.headers[.location] ?? "")

            #expect(form.text.contains("value=\"4\""))
            #expect(taken.status == .unprocessableContent)
            #expect(taken.text.contains("2号是𠮷田的"))
            #expect(fourth.status == .seeOther && fifth.status == .seeOther)
            #expect(page.words.contains("补选为代表"))
            #expect(sixth.status == .conflict)
            #expect(sixth.words.contains("名额5名，那天或之后已经满额"))
            #expect(sixth.text.contains("value=\"新代表\""))
        }
    }
}
