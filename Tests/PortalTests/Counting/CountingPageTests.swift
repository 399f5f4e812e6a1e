import Civics
import Deciding
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

/// The counting room in the console: from the closed boxes to the confirmed sums.
@Suite struct CountingPageTests {
    private typealias Ground = CountingGround

    /// The people of the room, each at a browser.
    private struct Room {
        let ground: CountingGround
        let teller: PortalClient
        let other: PortalClient
        let chief: PortalClient
        let conductor: PortalClient

        func address(_ make: (ID<BallotSession>) -> Address) -> String {
            make(ground.session).path
        }

        func box(_ number: Int) -> String { address { .countingBox($0, number) } }
    }

    private static func withRoom(
        channel: String = "paper",
        rule: @escaping @Sendable (inout RuleForm) -> Void = { _ in },
        _ body: (PortalSite, Room) async throws -> Void
    ) async throws {
        try await PortalSite.with { site in
            let ground = try await site.record.countingGround(channel: channel, rule: rule)
            try await body(
                site,
                Room(
                    ground: ground,
                    teller: try await site.browser(signedInAs: Ground.teller),
                    other: try await site.browser(signedInAs: Ground.other),
                    chief: try await site.browser(signedInAs: Ground.chief),
                    conductor: try await site.browser(signedInAs: Ground.conductor)
                )
            )
        }
    }

    /// The fields of a box as the form sends them.
    private static func fields(_ form: BoxForm) -> [(String, String)] {
        [("papers", form.papers)] + form.numbers.sorted { $0.key < $1.key }
    }

    private static func enter(
        _ form: BoxForm,
        _ box: Int,
        by browser: PortalClient,
        _ room: Room
    ) async throws -> PortalClient.Answer {
        let page = try await browser.get(room.box(box))
        return try await browser.submit(room.box(box), from: page, fields(form))
    }

    @Test func `a session goes from closed boxes to confirmed sums`() async throws {
        try await Self.withRoom { _, room in
            let session = room.address { .countingSession($0) }
            let open = room.address { .openBoxes($0) }
            let sums = room.address { .countingSums($0) }
            let waiting = try await room.teller.get(session)
            let form = try await room.conductor.get(open)

            let opened = try await room.conductor.submit(
                open,
                from: form,
                [("box-1", "13"), ("box-2", "17"), ("box-3", "")]
            )
            let list = try await room.teller.get(Address.counting.path)
            for browser in [room.teller, room.other] {
                for (box, papers) in [(1, 13), (2, 17)] {
                    let sent = try await Self.enter(
                        Ground.form(papers: papers, void: 1),
                        box,
                        by: browser,
                        room
                    )
                    #expect(sent.status == .seeOther)
                }
            }
            let seen = try await room.chief.get(sums)
            let closed = try await room.chief.submit(sums, from: seen, [])
            let after = try await room.chief.get(session)

            #expect(waiting.headline == "票箱已封，等着打开。")
            #expect(opened.status == .seeOther)
            #expect(list.headline == "有2件等您来做。")
            #expect(seen.headline == "2个票箱合计如下。")
            #expect(seen.words.contains("有效票28"))
            #expect(seen.words.contains("这里只有合计，没有结果。"))
            #expect(closed.status == .seeOther)
            #expect(after.headline == "这一场已经计完。")
            #expect(
                after.words.contains("发出30张，收回30张，未交回0张。收回的没有多于发出的，这一场有效。")
            )
        }
    }

    @Test func `a void session is confirmed with its own sum`() async throws {
        try await Self.withRoom { _, room in
            let open = room.address { .openBoxes($0) }
            let form = try await room.chief.get(open)

            let asked = try await room.chief.submit(open, from: form, [("box-1", "31")])
            let small = try await room.chief.submit(
                open,
                from: form,
                [("box-1", "12"), ("box-2", "9")]
            )
            let sent = try await room.chief.submit(open, from: asked, [("box-1", "31")])
            let after = try await room.chief.get(room.address { .countingSession($0) })

            #expect(asked.status == .unprocessableContent)
            #expect(asked.words.contains("收回31张，多于发出的30张。这一场无效，要另开一场。"))
            #expect(asked.text.contains("value=\"31\""))
            #expect(small.words.contains("第2票箱只有9张，不到10张。请先并进另一箱混合，再登记。"))
            #expect(sent.status == .seeOther)
            #expect(after.headline == "这一场无效。")
        }
    }

    @Test func `what was typed comes back, and the other teller sees none of it`() async throws {
        try await Self.withRoom { site, room in
            try await room.ground.open(["12", "16"])
            var form = Ground.form(papers: 12, void: 1)
            form.numbers["yes-4"] = "哪里"

            let refused = try await Self.enter(form, 1, by: room.teller, room)
            form.numbers["yes-4"] = "0"
            let sent = try await Self.enter(form, 1, by: room.teller, room)
            let others = try await room.other.get(room.box(1))
            let list = try await room.other.get(room.address { .countingSession($0) })
            let wrong = try await Self.enter(Ground.form(papers: 13), 1, by: room.other, room)
            let own = try await room.teller.get(room.box(1))

            #expect(refused.status == .unprocessableContent)
            #expect(refused.text.contains("value=\"哪里\""))
            #expect(refused.text.contains("请填数字，没有就填0。"))
            #expect(refused.text.contains("<title>错误："))
            #expect(sent.status == .seeOther)
            // Nothing of the first entry is in what the second teller gets.
            for page in [others, list, wrong] {
                #expect(!page.main.contains("value=\"11\""))
                #expect(!page.words.contains("林夏"))
            }
            #expect(list.words.contains("等您录入"))
            #expect(wrong.words.contains("您数的是13张，开箱登记的是12张。"))
            #expect(own.main.contains("value=\"11\""))
            #expect(own.words.contains("改交"))
        }
    }

    @Test func `differences are the chief scrutineer's alone, and are ruled on`() async throws {
        try await Self.withRoom { _, room in
            try await room.ground.open(["12", "16"])
            let compare = room.address { .compareBox($0, 1) }
            _ = try await Self.enter(
                Ground.form(papers: 12, short: 2),
                1,
                by: room.teller,
                room
            )
            let early = try await room.chief.get(compare)
            _ = try await Self.enter(Ground.form(papers: 12, short: 4), 1, by: room.other, room)

            let page = try await room.chief.get(compare)
            let teller = try await room.teller.get(compare)
            let told = try await room.teller.get(room.address { .countingSession($0) })
            let refused = try await room.chief.submit(
                compare,
                from: page,
                [("yes-3", "9"), ("why-yes-3", "")]
            )
            let ruled = try await room.chief.submit(
                compare,
                from: refused,
                [("yes-3", "9"), ("why-yes-3", "一张画在两格之间")]
            )
            let again = try await room.chief.submit(
                compare,
                from: page,
                [("yes-3", "8"), ("why-yes-3", "再看一次")]
            )

            // One entry alone is shown to nobody.
            #expect(!early.words.contains("10"))
            #expect(page.headline == "两人的数有1处不同。")
            #expect(page.words.contains("差2"))
            #expect(teller.status == .forbidden)
            #expect(told.words.contains("两人的数不同，由总监票人裁定"))
            #expect(refused.status == .unprocessableContent)
            #expect(refused.text.contains("value=\"9\""))
            #expect(refused.words.contains("请写下理由。"))
            #expect(ruled.status == .seeOther)
            #expect(again.status == .conflict)
            #expect(again.words.contains("这一箱已经一致，不再更改。"))
        }
    }

    @Test func `a box given back is told to the teller who was typing`() async throws {
        try await Self.withRoom { _, room in
            try await room.ground.open(["12", "16"])
            for (browser, short) in [(room.teller, 1), (room.other, 2)] {
                let form = Ground.form(papers: 12, short: short)
                _ = try await Self.enter(form, 1, by: browser, room)
            }
            let old = try await room.teller.get(room.box(2))
            let compare = try await room.chief.get(room.address { .compareBox($0, 1) })
            let again = try await room.chief.submit(
                room.address { .againBox($0, 1) },
                from: compare,
                []
            )
            let list = try await room.teller.get(room.address { .countingSession($0) })
            let stale = try await room.teller.submit(
                room.box(1),
                from: try await room.teller.get(room.box(1)),
                [("attempt", "1")] + Self.fields(Ground.form(papers: 12, short: 5))
            )

            #expect(old.status == .ok)
            #expect(again.status == .seeOther)
            #expect(list.words.contains("请重新录入"))
            #expect(stale.status == .conflict)
            #expect(stale.words.contains("这一箱已要求重新录入。"))
            // What was typed is there still, to be sent as of the new attempt.
            #expect(stale.main.contains("value=\"7\""))
            #expect(stale.main.contains("name=\"attempt\" value=\"2\""))
        }
    }

    @Test func `a doubtful paper is put forward with its picture and ruled on`() async throws {
        try await Self.withRoom { _, room in
            try await room.ground.open(["12", "16"])
            let papers = room.address { .doubtfulPapers($0) }
            let paper = room.address { .doubtfulPaper($0, 1) }
            let form = try await room.teller.get(papers)

            let refused = try await room.teller.upload(
                papers,
                from: form,
                [("box", "1"), ("note", "右上角有圈")],
                files: []
            )
            let put = try await room.teller.upload(
                papers,
                from: form,
                [("box", "1"), ("doubt", "identifying-mark"), ("note", "右上角有圈")],
                files: [SampleFiles.jpegWithPlace]
            )
            let entry = try await Self.enter(Ground.form(papers: 12), 1, by: room.teller, room)
            let seen = try await room.chief.get(paper)
            let picture = try await room.other.get(
                room.address { .doubtfulPhotograph($0, 1) }
            )
            let denied = try await room.conductor.get(
                room.address { .doubtfulPhotograph($0, 1) }
            )
            let ruled = try await room.chief.submit(
                paper,
                from: seen,
                [("ruling", "identifying-mark"), ("reason", "记号可以认出")]
            )

            #expect(refused.status == .unprocessableContent)
            #expect(refused.text.contains("value=\"右上角有圈\""))
            #expect(put.status == .seeOther)
            #expect(entry.status == .seeOther || entry.status == .conflict)
            #expect(seen.words.contains("右上角有圈"))
            #expect(picture.status == .ok)
            #expect(picture.headers[.cacheControl] == "no-store")
            #expect(!picture.text.contains("GPS"))
            #expect(denied.status == .notFound)
            #expect(ruled.status == .seeOther)
        }
    }

    @Test func `a machine's count is entered, confirmed by another, and broken off`() async throws {
        try await Self.withRoom(channel: "keypad") { _, room in
            let machine = room.address { .machineCount($0) }
            let form = try await room.teller.get(machine)
            let fields = [("device", "会场表决器甲")] + Self.fields(Ground.form(papers: 28))

            let bare = try await room.teller.upload(machine, from: form, fields, files: [])
            let sent = try await room.teller.upload(
                machine,
                from: bare,
                fields,
                files: [SampleFiles.pdf]
            )
            let conducting = try await room.conductor.get(machine)
            let seen = try await room.chief.get(machine)
            let print = try await room.chief.get(room.address { .machinePrint($0) })
            let faulty = try await room.chief.submit(
                room.address { .machineFault($0) },
                from: seen,
                [("document", ""), ("reason", "断电")]
            )
            let confirmed = try await room.chief.submit(
                room.address { .confirmMachine($0) },
                from: seen,
                []
            )
            let late = try await room.chief.submit(
                room.address { .machineFault($0) },
                from: faulty,
                [("document", "主席团决定"), ("reason", "断电")]
            )

            #expect(bare.status == .unprocessableContent)
            #expect(bare.text.contains("value=\"会场表决器甲\""))
            #expect(bare.words.contains("请附机器的打印件。"))
            #expect(sent.status == .seeOther)
            #expect(!conducting.words.contains("28"))
            #expect(seen.words.contains("有效票28"))
            #expect(print.headers[.contentType] == "application/pdf")
            #expect(faulty.status == .unprocessableContent)
            #expect(faulty.text.contains("value=\"断电\""))
            #expect(confirmed.status == .seeOther)
            #expect(late.status == .conflict)
        }
    }

    // MARK: - Walls

    /// Every address of the room.
    private static func addresses(_ room: Room) -> (read: [String], sent: [String]) {
        let id = room.ground.session
        let both: [Address] = [
            .openBoxes(id), .countingBox(id, 1), .compareBox(id, 1), .recountBox(id, 1),
            .doubtfulPapers(id), .doubtfulPaper(id, 1), .countingSums(id), .machineCount(id),
        ]
        let read: [Address] = [
            .counting, .countingSession(id), .doubtfulPhotograph(id, 1), .machinePrint(id),
        ]
        let sent: [Address] = [.againBox(id, 1), .confirmMachine(id), .machineFault(id)]
        return ((read + both).map(\.path), (both + sent).map(\.path))
    }

    @Test(arguments: Permission.allCases.filter { $0.rawValue.hasPrefix("vote.") == false })
    func `a post of another kind gets nothing of the room`(permission: Permission) async throws {
        try await Self.walled(permission)
    }

    @Test(arguments: [Permission.prepareVotes, .registerDeputies, .presideVotes])
    func `the other posts of the day get nothing of the room`(
        permission: Permission
    ) async throws {
        try await Self.walled(permission)
    }

    private static func walled(_ permission: Permission) async throws {
        try await withRoom { site, room in
            try await room.ground.open(["13", "17"])
            try await site.record.vandalise("DELETE FROM post_permission WHERE post_id = 1012")
            try await site.record.grant(permission.rawValue, to: Offices.administration)
            let browser = try await site.browser(signedInAs: Ground.conductor)
            let addresses = addresses(room)
            for address in addresses.read {
                let answer = try await browser.get(address)
                #expect(answer.status == .forbidden, "\(permission) \(address)")
                #expect(!answer.text.contains("13张"))
            }
            for address in addresses.sent {
                let answer = try await browser.post(address, Array("box-1=1".utf8))
                #expect(answer.status == .forbidden, "\(permission) \(address)")
            }
        }
    }

    @Test(arguments: [Permission.countVotes, .superviseVotes])
    func `the post alone is not enough where the meeting names nobody`(
        permission: Permission
    ) async throws {
        try await Self.withRoom { site, room in
            try await room.ground.open(["13", "17"])
            try await site.record.vandalise("DELETE FROM post_permission WHERE post_id = 1012")
            try await site.record.grant(permission.rawValue, to: Offices.administration)
            let browser = try await site.browser(signedInAs: Ground.conductor)
            for address in Self.addresses(room).read.dropFirst() {
                let answer = try await browser.get(address)
                #expect(answer.status == .forbidden, "\(address)")
            }
            let list = try await browser.get(Address.counting.path)
            #expect(list.words.contains("这次会议没有请您计票、监票。"))
        }
    }

    @Test func `whoever leads the day sees how many boxes are done and no number`() async throws {
        try await Self.withRoom { _, room in
            try await room.ground.open(["13", "17"])
            for browser in [room.teller, room.other] {
                let form = Ground.form(papers: 13, void: 2)
                _ = try await Self.enter(form, 1, by: browser, room)
            }
            let id = room.ground.session

            let page = try await room.conductor.get(Address.countingSession(id).path)

            #expect(page.headline == "2个票箱，1个已一致。")
            for number in ["13", "17", "11"] { #expect(!page.words.contains(number)) }
            for address: Address in [
                .countingBox(id, 1), .compareBox(id, 1), .recountBox(id, 1),
                .doubtfulPapers(id), .countingSums(id),
            ] {
                #expect(try await room.conductor.get(address.path).status == .forbidden)
            }
            let teller = try await room.teller.get(Address.countingSums(id).path)
            #expect(teller.status == .forbidden)
            let resident = try await room.conductor.get("/hall")
            #expect(!resident.words.contains("13"))
        }
    }
}
