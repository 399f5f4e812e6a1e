import Civics
import Deciding
import HTTPTypes
import Ledger
import Portal
import Sheets
import TestSupport
import Testing

/// The roll of deputies in the console: from the empty page to the story of one deputy.
@Suite struct RollPageTests {
    private static let term: [(String, String)] = [
        ("number", "19"), ("seats", "5"), ("starts", "2022-01-05"),
        ("source", "县人大常委会公告<第1号>"), ("delegations", "一团|First\n二团"),
    ]
    private static let table = Array(
        "编号,姓名,代表团,座位号\n1,王甽,一团,1座\n2,𠮷田,二团,2座\n3,李綦,一团,\n".utf8
    )

    private static let basis = [("document", "审查报告"), ("since", "2022-01-05")]

    /// Somebody who keeps the roll of 宁海县.
    private static func withKeeper(
        _ body: (PortalSite, PortalClient) async throws -> Void
    ) async throws {
        try await PortalSite.with { site in
            try await body(site, try await site.browser(signedInAs: .countyClerk))
        }
    }

    /// Records the term and gives the address of its import.
    private static func open(_ keeper: PortalClient) async throws -> String {
        let form = try await keeper.get(Address.newTerm.path)
        let sent = try await keeper.submit(Address.newTerm.path, from: form, term)
        #expect(sent.status == .seeOther)
        let list = try await keeper.get(Address.roll.path)
        return try #require(link(to: "/import", in: list))
    }

    /// Looks at a table and brings it in.
    private static func fill(
        _ keeper: PortalClient,
        _ fields: [(String, String)] = basis
    ) async throws -> PortalClient.Answer {
        let address = try await open(keeper)
        let page = try await keeper.get(address)
        let look = try await keeper.upload(address, from: page, table, named: "名册.csv")
        return try await keeper.submit(Address.bringRollIn.path, from: look, fields)
    }

    private static func link(to end: String, in page: PortalClient.Answer) -> String? {
        page.main.components(between: "href=\"", and: "\"").first { $0.hasSuffix(end) }
    }

    /// The address of the deputy of a name.
    private static func deputy(
        _ name: String,
        by keeper: PortalClient
    ) async throws -> String {
        let list = try await keeper.get(
            Address.roll.path + "?q=\(PortalClient.percent(name))"
        )
        let links = list.main.components(between: "href=\"", and: "\"")
        return try #require(links.first { $0.hasPrefix("/console/roll/deputies/") })
    }

    @Test func `a term is recorded, its table looked at, brought in, and listed`() async throws {
        try await Self.withKeeper { site, keeper in
            let none = try await keeper.get(Address.roll.path)
            let address = try await Self.open(keeper)
            let empty = try await keeper.get(Address.roll.path)
            let page = try await keeper.get(address)
            let look = try await keeper.upload(
                address,
                from: page,
                Self.table,
                named: "名册.csv"
            )
            let before = try await site.record.rowCounts()
            let done = try await keeper.submit(
                Address.bringRollIn.path,
                from: look,
                Self.basis
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

    @Test func `a term with mistakes keeps what was typed and says what to mend`() async throws {
        try await Self.withKeeper { site, keeper in
            let form = try await keeper.get(Address.newTerm.path)
            let before = try await site.record.rowCounts()

            let refused = try await keeper.submit(
                Address.newTerm.path,
                from: form,
                Self.term + [("seats", "很多"), ("delegations", "一团\n一团")]
            )

            #expect(refused.status == .unprocessableContent)
            #expect(refused.text.contains("名额要写1到5000的数字。"))
            #expect(refused.text.contains("“一团”写了两次。"))
            #expect(refused.text.contains("value=\"很多\""))
            #expect(refused.text.contains("一团\n一团</textarea>"))
            #expect(refused.text.contains("<title>错误："))
            #expect(try await site.record.rowCounts() == before)
        }
    }

    @Test func `a term is corrected while it is empty`() async throws {
        try await Self.withKeeper { _, keeper in
            _ = try await Self.open(keeper)
            let list = try await keeper.get(Address.roll.path)
            let links = list.main.components(between: "href=\"", and: "\"")
            let address = try #require(
                links.first { $0.hasPrefix("/console/roll/terms/") && $0.last?.isNumber == true }
            )
            let form = try await keeper.get(address)

            let sent = try await keeper.submit(
                address,
                from: form,
                Self.term + [("seats", "9")]
            )
            let after = try await keeper.get(Address.roll.path)

            #expect(form.text.contains("一团|First\n二团</textarea>"))
            #expect(sent.status == .seeOther)
            #expect(after.words.contains("名额9"))
        }
    }

    @Test func `a wrong table is told row by row, and none of it comes in`() async throws {
        try await Self.withKeeper { site, keeper in
            let address = try await Self.open(keeper)
            let page = try await keeper.get(address)
            func look(_ text: String) async throws -> PortalClient.Answer {
                try await keeper.upload(address, from: page, Array(text.utf8), named: "x.csv")
            }
            let before = try await site.record.rowCounts()

            let rows = try await look("编号,姓名,代表团\n1,甲,一团\n1,乙,三团\n")
            let header = try await look("编号,姓名\n1,甲\n")
            let nothing = try await look("")
            let many = try await look(
                "姓名,代表团\n" + (1...6).map { "代表\($0),一团\n" }.joined()
            )

            #expect(rows.status == .unprocessableContent)
            #expect(rows.words.contains("1号在第2行已有"))
            #expect(rows.words.contains("本届没有“三团”"))
            #expect(!rows.text.contains("action=\"\(Address.bringRollIn.path)\""))
            #expect(header.status == .unprocessableContent)
            #expect(header.words.contains("缺少“代表团”一列"))
            #expect(nothing.status == .unprocessableContent)
            #expect(nothing.text.contains("请选一个文件。"))
            #expect(many.status == .unprocessableContent)
            #expect(many.words.contains("表里有6名，名额只有5名"))
            #expect(try await site.record.rowCounts() == before)
        }
    }

    @Test func `a table that rests on nothing is asked again and not lost`() async throws {
        try await Self.withKeeper { site, keeper in
            let refused = try await Self.fill(
                keeper,
                [("document", " "), ("since", "2021-12-31")]
            )
            let counts = try await site.record.rowCounts()
            let done = try await keeper.submit(
                Address.bringRollIn.path,
                from: refused,
                Self.basis
            )

            #expect(refused.status == .unprocessableContent)
            #expect(refused.text.contains("本届从2022年1月5日开始，不能更早。"))
            #expect(refused.text.contains("请写明依据哪份文件或哪次决定。"))
            #expect(refused.text.contains("value=\"2021-12-31\""))
            #expect(refused.text.contains("名册.csv"))
            #expect(counts["deputy"] == 0)
            #expect(done.status == .seeOther)
            #expect(try await site.record.rowCounts()["deputy"] == 3)
        }
    }

    @Test func `a second table is refused with a sentence`() async throws {
        try await Self.withKeeper { site, keeper in
            let address = try await Self.open(keeper)
            let page = try await keeper.get(address)
            let look = try await keeper.upload(address, from: page, Self.table, named: "a.csv")
            _ = try await keeper.submit(Address.bringRollIn.path, from: look, Self.basis)

            let again = try await keeper.submit(
                Address.bringRollIn.path,
                from: look,
                Self.basis
            )
            let form = try await keeper.get(address)

            #expect(again.status == .unprocessableContent)
            #expect(again.words.contains("这一届已有3名代表。"))
            #expect(form.words.contains("这一届已有3名代表。"))
            #expect(!form.text.contains("type=\"file\""))
            #expect(try await site.record.rowCounts()["deputy"] == 3)
        }
    }

    @Test func `who leaves stays in the story, and the roll of an earlier day is told`()
        async throws
    {
        try await Self.withKeeper { _, keeper in
            _ = try await Self.fill(keeper)
            let path = try await Self.deputy("王甽", by: keeper)
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
        try await Self.withKeeper { site, keeper in
            _ = try await Self.fill(keeper)
            let path = try await Self.deputy("王甽", by: keeper)
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
        try await Self.withKeeper { _, keeper in
            _ = try await Self.fill(keeper)
            let path = try await Self.deputy("王甽", by: keeper)
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
        try await Self.withKeeper { _, keeper in
            _ = try await Self.fill(keeper)
            let list = try await keeper.get(Address.roll.path)
            let address = try #require(Self.link(to: "/join", in: list))
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

    @Test func `a list is narrowed, sorted and printed, and given out as it is read`()
        async throws
    {
        try await Self.withKeeper { _, keeper in
            _ = try await Self.fill(keeper)

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
        try await Self.withKeeper { _, keeper in
            _ = try await Self.fill(keeper)

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
        try await Self.withKeeper { _, keeper in
            _ = try await Self.fill(keeper)

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
                Self.table,
                for: term,
                since: "2022-01-05",
                document: "报告",
                by: .operatorAtConsole,
                in: Places.beibei
            )
            let overseer = try await site.browser(signedInAs: .overseer)

            let list = try await overseer.get(Address.roll.path)
            let deputy = try await overseer.get(try await Self.deputy("王甽", by: overseer))
            let join = try await overseer.get(Address.joinRoll(term).path)

            #expect(list.headline == "第19届代表3名在任，缺2名。")
            #expect(Self.link(to: "/join", in: list) == nil)
            #expect(deputy.status == .ok && !deputy.text.contains("/leave\""))
            #expect(join.status == .forbidden)
        }
    }
}
