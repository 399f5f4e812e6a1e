import Civics
import Deciding
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

/// A street's choice from its agenda to the public notice: the same steps as a vote, and wherever
/// its result is shown it says that it is a recommendation.
@Suite struct StreetRecommendationTests {
    private static let zh = "推荐意见"
    private static let en = "ecommend"

    /// A day at a street, with its poll prepared on the page.
    private static func with(_ body: (DaySite) async throws -> Void) async throws {
        try await PortalSite.with { site in
            let record = site.record
            try await record.vandalise(
                "UPDATE jurisdiction SET kind = 'street', name = '示例街道' WHERE id = $1",
                [Places.beibei]
            )
            let ground = try await record.votingGround { plan in
                plan.rule = {
                    $0[.purpose] = "recommendation"
                    $0[.publishing] = "all"
                }
            }
            for (post, permission) in [
                (Offices.administration, Permission.prepareVotes),
                (Offices.administration, .conductVotes), (Offices.administration, .presideVotes),
                (Offices.oversight, .superviseVotes), (Offices.intake, .countVotes),
            ] {
                try await record.grant(permission.rawValue, to: post)
            }
            let leader = try await site.browser(signedInAs: .administrator)
            let path = Address.newPoll(ground.meeting).path
            let form = try await leader.get(path)
            let asVote = try await leader.submit(
                path,
                from: form,
                [("kind", "projects"), ("year", "2023"), ("title", "票决")]
            )
            #expect(asVote.status == .unprocessableContent)
            #expect(asVote.words.contains("街道只能推荐，区县乡镇才能票决。"))
            let sent = try await leader.submit(
                path,
                from: form,
                [
                    ("kind", "recommendation"), ("year", "2023"),
                    ("title", "2023年民生实事推荐票选"),
                    ("titleEnglish", "Recommendation for 2023"),
                ]
            )
            let id = try #require(
                sent.headers[.location]?.split(separator: "/").last
                    .flatMap { ID<Poll>(String($0)) }
            )
            try await body(
                DaySite(
                    site: site,
                    ground: ground,
                    poll: id,
                    leader: leader,
                    chief: try await site.browser(signedInAs: .overseer),
                    teller: try await site.browser(signedInAs: .clerk)
                )
            )
        }
    }

    /// Two boxes, opened, entered by two tellers and confirmed, each on its page.
    private static func count(_ day: DaySite) async throws {
        let session = try #require(
            try await ReadingPolls(day.site.record.ledger)
                .view(of: day.poll, in: Places.beibei, by: .operatorAtConsole)
                .day.sessions.last?.id
        )
        let opening = Address.openBoxes(session).path
        _ = try await day.chief.submit(
            opening,
            from: try await day.chief.get(opening),
            [("box-1", "12"), ("box-2", "13")]
        )
        let other = try await day.site.browser(signedInAs: .colleague)
        for teller in [day.teller, other] {
            for (box, papers) in [(1, 12), (2, 13)] {
                let path = Address.countingBox(session, box).path
                let form = CountingGround.form(papers: papers)
                let sent = try await teller.submit(
                    path,
                    from: try await teller.get(path),
                    [("papers", form.papers)] + form.numbers.sorted { $0.key < $1.key }
                )
                #expect(sent.status == .seeOther)
            }
        }
        let sums = Address.countingSums(session).path
        let closed = try await day.chief.submit(
            sums,
            from: try await day.chief.get(sums),
            []
        )
        #expect(closed.status == .seeOther)
    }

    @Test func `it is prepared, held, counted and announced, and says everywhere what it is`()
        async throws
    {
        try await Self.with { day in
            let browser = day.site.browser()
            let prepared = try await day.leader.get(day.path)
            try await day.ready()
            let paper = try await day.leader.get(Address.pollPaper(day.poll).path)
            let waiting = try await browser.get(Address.hall.path)
            try await day.hold()
            try await Self.count(day)
            let early = try await browser.get(Address.apiBallots.path)
            _ = try await day.take(.conclude)
            let signing = try await day.chief.get(Address.pollCertificate(day.poll).path)
            _ = try await day.take(.certify)
            _ = try await day.take(.accept, [("document", "示例街道议事代表会议决定")])
            let announced = try await day.take(.announce, [("number", "第2号")])
            #expect(announced.status == .seeOther)
            #expect(early.text.contains(#""ballots":[]"#))

            for page in [prepared, paper, waiting, signing] {
                #expect(page.status == .ok)
                #expect(page.words.contains(Self.zh))
            }
            let key = BallotKey(year: 2022, ordinal: 1)
            let shown: [Address] = [
                .ballots, .ballot(key), .certificate(key), .notice(key), .hall,
            ]
            for address in shown {
                let page = try await browser.get(address.path + "?lang=zh")
                let english = try await browser.get(address.path + "?lang=en")
                #expect(page.status == .ok, "\(address)")
                #expect(page.words.contains(Self.zh), "\(address)")
                #expect(english.words.contains(Self.en), "\(address)")
                // A street has no people's congress.
                #expect(!page.main.contains("届人民代表大会"), "\(address)")
            }
            let result = try await browser.get(Address.ballot(key).path + "?lang=zh")
            #expect(result.headline == "代表从5个候选中，推荐3件。")
            let certificate = try await browser.get(Address.certificate(key).path)
            #expect(certificate.words.contains("示例街道第19届议事代表会议第3次会议"))
            #expect(certificate.words.contains("民生实事项目推荐票选结果证书"))
            let hall = try await browser.get(Address.hall.path)
            #expect(hall.words.contains("从5项候选中，推荐3项"))
            let api = try await browser.get(Address.apiBallots.path)
            #expect(api.text.contains(#""kind":"recommendation""#))
            #expect(api.text.contains("第3次会议推荐票选结果证书"))
            let table = try await browser.get("/data/ballots.csv")
            #expect(table.text.contains(",recommendation,"))
        }
    }

    @Test(arguments: ["zh", "en"])
    func `its notice, register, passes and roll are of representatives, and of no congress`(
        language: String
    ) async throws {
        try await Self.with { day in
            for permission in [Permission.registerDeputies, .manageRoll] {
                try await day.site.record.grant(
                    permission.rawValue,
                    to: Offices.administration
                )
            }
            try await day.site.record.vandalise("UPDATE sitting SET is_closed = 1")
            // Permissions are read when somebody signs in.
            let officer = try await day.site.browser(signedInAs: .administrator)
            var pages: [String: PortalClient.Answer] = [:]
            let (meeting, sitting) = (day.ground.meeting, day.ground.sitting)
            for address: Address in [
                .sittings, .sittingSheet(sitting), .passes(meeting), .meetingNotice(meeting),
                .meetingSheet(meeting), .rollSheet,
            ] {
                let page = try await officer.get(address.path + "?lang=\(language)")
                #expect(page.status == .ok, "\(address)")
                #expect(!page.main.contains("人民代表大会"), "\(address)")
                #expect(!page.main.contains("ongress"), "\(address)")
                pages[address.path] = page
            }
            let isChinese = language == "zh"
            // The place was renamed in Chinese only.
            let organ =
                isChinese
                ? "示例街道第19届议事代表会议第3次会议" : "Representatives of Beibei, term 19, meeting 3"
            #expect(pages[Address.sittingSheet(sitting).path]?.words.contains(organ) == true)
            #expect(pages[Address.passes(meeting).path]?.words.contains(organ) == true)
            let notice = try #require(pages[Address.meetingNotice(meeting).path]).words
            #expect(
                notice.contains(
                    isChinese
                        ? "关于召开示例街道第19届议事代表会议第3次会议的通知"
                        : "Notice of meeting 3 of the representatives of Beibei, term 19"
                )
            )
            #expect(
                notice.contains(
                    isChinese
                        ? "人大示例街道工作委员会" : "Working Committee of the Standing Committee in Beibei"
                )
            )
            #expect(
                pages[Address.rollSheet.path]?.headline
                    == (isChinese
                        ? "示例街道第19届议事代表名册" : "Roll of representatives of Beibei, term 19")
            )
            if isChinese {
                #expect(
                    pages[Address.sittings.path]?.words.contains("第19届议事代表会议第3次会议")
                        == true
                )
            }
        }
    }

    @Test func `what a street recommends is no list that a congress could rate`() async throws {
        try await Self.with { day in
            _ = try await day.announced()
            let rateable = try await ReadingRatings(day.site.record.ledger)
                .rateable(in: Places.beibei, by: .operatorAtConsole)

            #expect(rateable.isEmpty)
        }
    }
}
