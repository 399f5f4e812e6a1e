import Civics
import Deciding
import HTTPTypes
import Ledger
import Portal
import Sheets
import TestSupport
import Testing

/// The roll of deputies in the console: brought in, listed, narrowed, given out, and by whom.
@Suite struct RollPageTests {
    @Test func `a term is recorded, its table looked at, brought in, and listed`() async throws {
        try await RollSite.withKeeper { site, keeper in
            let none = try await keeper.get(Address.roll.path)
            let address = try await RollSite.open(keeper)
            let empty = try await keeper.get(Address.roll.path)
            let page = try await keeper.get(address)
            let look = try await keeper.upload(
                address,
                from: page,
                RollSite.table,
                named: "名册.csv"
            )
            let before = try await site.record.rowCounts()
            let done = try await keeper.submit(
                Address.bringRollIn.path,
                from: look,
                RollSite.basis
            )
            let list = try await keeper.get(done.headers[.location] ?? "")
            let english = try await keeper.get(Address.roll.path + "?lang=en")

            #expect(none.headline == "还没有登记本届代表。")
            #expect(empty.headline == "第19届的名册还是空的。")
            #expect(empty.text.contains("县人大常委会公告&lt;第1号&gt;"))
            #expect(look.status == .ok)
            #expect(look.headline == "3名代表都可以导入。")
            #expect(look.text.contains("名册.csv，CSV，UTF-8。表头在第1行。"))
            #expect(before["deputy"] == 0)
            #expect(done.status == .seeOther)
            #expect(list.headline == "第19届代表3名在任，缺2名。")
            #expect(list.words.contains("名册已经导入。"))
            for name in ["王甽", "𠮷田", "李綦"] { #expect(list.text.contains(name)) }
            // Two thirds of three, more than half of three; never of the five seats.
            #expect(list.words.contains("2至少到会，才够三分之二"))
            #expect(list.words.contains("2至少赞成，才过全体半数"))
            #expect(english.headline == "Term 19: 3 deputies in office, 2 vacant.")
            #expect(english.text.contains("First"))
        }
    }

    @Test func `a list is narrowed, sorted and printed, and given out as it is read`()
        async throws
    {
        try await RollSite.withKeeper { _, keeper in
            _ = try await RollSite.fill(keeper)

            let one = try await keeper.get(Address.roll.path + "?q=%F0%A0%AE%B7")
            let none = try await keeper.get(Address.roll.path + "?q=9")
            let second = try await keeper.get(Address.roll.path + "?delegation=2")
            let sheet = try await keeper.get(Address.rollSheet.path)
            let file = try await keeper.get(Address.rollFile("xlsx").path)
            let text = try await keeper.get(Address.rollFile("gb18030").path)

            #expect(one.words.contains("𠮷田") && !one.words.contains("王甽"))
            #expect(none.words.contains("没有符合的代表。"))
            #expect(second.words.contains("𠮷田") && !second.words.contains("李綦"))
            #expect(sheet.headline == "宁海县第19届人民代表大会代表名册")
            #expect(sheet.words.contains("一团（2名）"))
            #expect(file.headers[.contentDisposition] == "attachment; filename=\"roll.xlsx\"")
            for bytes in [file.body, text.body] {
                let table = try RollTable(bytes, delegations: [])
                #expect(table.rows.map(\.name) == ["王甽", "𠮷田", "李綦"])
            }
        }
    }

    @Test(arguments: [
        ("?on=%E6%98%A8%E5%A4%A9", "请写成2023-03-01这样的日期。"),
        ("?on=2022-12-02", "今天是2022年12月1日"),
        ("?q=" + String(repeating: "x", count: 41), "最多40个字。"),
    ])
    func `what cannot be asked for stands in the form again`(
        query: String,
        sentence: String
    ) async throws {
        try await RollSite.withKeeper { _, keeper in
            _ = try await RollSite.fill(keeper)

            let answer = try await keeper.get(Address.roll.path + query)

            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains(sentence))
            #expect(answer.text.contains("王甽"))
        }
    }

    @Test(arguments: [
        "/console/roll?term=20", "/console/roll/deputies/5", "/console/roll/terms/5",
        "/console/roll/terms/5/import", "/console/roll/files/pdf",
    ])
    func `what is not there is not found`(path: String) async throws {
        try await RollSite.withKeeper { _, keeper in
            _ = try await RollSite.fill(keeper)

            #expect(try await keeper.get(path).status == .notFound)
        }
    }

    @Test func `a post without the right is refused everywhere`() async throws {
        try await PortalSite.with { site in
            let clerk = try await site.browser(signedInAs: .clerk)
            for address: Address in [
                .roll, .rollSheet, .rollFile("xlsx"), .newTerm, .importRoll(ID(rawValue: 1)),
                .joinRoll(ID(rawValue: 1)), .deputy(ID(rawValue: 1)),
                .correctTerm(ID(rawValue: 1)),
            ] {
                #expect(try await clerk.get(address.path).status == .forbidden, "\(address)")
            }
        }
    }

    @Test func `who prepares votes reads the roll and changes nothing`() async throws {
        try await PortalSite.with { site in
            try await site.record.vandalise(
                "INSERT INTO post_permission (post_id, permission) VALUES ($1, 'vote.prepare')",
                [Offices.oversight]
            )
            let term = try await KeepingTerms(site.record.ledger).open(
                TermForm(
                    number: "19",
                    seats: "5",
                    startsOn: "2022-01-05",
                    source: "公告",
                    delegations: "一团\n二团"
                ),
                by: .operatorAtConsole,
                in: Places.beibei
            )
            _ = try await ImportingRoll(site.record.ledger).run(
                RollSite.table,
                for: term,
                since: "2022-01-05",
                document: "报告",
                by: .operatorAtConsole,
                in: Places.beibei
            )
            let overseer = try await site.browser(signedInAs: .overseer)

            let list = try await overseer.get(Address.roll.path)
            let deputy = try await overseer.get(try await RollSite.deputy("王甽", by: overseer))
            let join = try await overseer.get(Address.joinRoll(term).path)

            #expect(list.headline == "第19届代表3名在任，缺2名。")
            #expect(RollSite.link(to: "/join", in: list) == nil)
            #expect(deputy.status == .ok && !deputy.text.contains("/leave\""))
            #expect(join.status == .forbidden)
        }
    }
}
