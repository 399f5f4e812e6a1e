import Civics
import Deciding
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

/// The certificate and the notice: before the announcement for those who sign, after it for
/// everybody, and never more of it than the rule lets be published.
@Suite struct CertificatePageTests {
    @Test func `before the announcement only those who sign see it`() async throws {
        try await DaySite.with { day in
            let draft = Address.pollCertificate(day.poll).path
            let record = day.site.record
            // Of the leader's rights only the presidium's shows a result.
            try await record.hold([.prepareVotes, .conductVotes], at: Offices.administration)
            try await day.counted()
            let early = try await day.chief.get(draft)
            _ = try await day.take(.conclude)
            let counted = try await day.chief.get(draft)
            try await record.hold([.presideVotes], at: Offices.administration)
            let unsigned = try await day.leader.get(draft)
            _ = try await day.take(.certify)
            let certified = try await day.leader.get(draft)
            var others: [HTTPResponse.Status] = [try await day.teller.get(draft).status]
            for permission in Permission.allCases
            where permission != .presideVotes && permission != .superviseVotes {
                try await record.hold([permission], at: Offices.administration)
                others.append(try await day.leader.get(draft).status)
            }
            let stranger = try await day.site.browser().get(draft)
            let key = BallotKey(year: 2022, ordinal: 1)
            let pages: [Address] = [.certificate(key), .certificateText(key), .notice(key)]
            for page in pages {
                #expect(try await day.site.browser().get(page.path).status == .notFound)
            }

            #expect(early.status == .notFound)
            #expect(counted.status == .ok)
            #expect(counted.words.contains("民生实事项目票决结果证书"))
            #expect(unsigned.status == .notFound)
            #expect(certified.status == .ok)
            #expect(certified.words.contains("总监票人示例1"))
            #expect(others.allSatisfy { $0 == .notFound })
            #expect(stranger.status.kind == .redirection)
        }
    }

    @Test(arguments: ["zh", "en"])
    func `afterwards its text gives the fingerprint that stands on the page`(
        language: String
    ) async throws {
        try await DaySite.with {
            $0.rule = { $0[.publishing] = "all" }
        } _: { day in
            let key = try await day.announced()
            let browser = day.site.browser()
            let page = try await browser.get(Address.certificate(key).path + "?lang=\(language)")
            let text = try await browser.get(Address.certificateText(key).path)
            let digest = Digest(of: text.body).hex

            #expect(page.status == .ok)
            #expect(text.status == .ok)
            #expect(text.headers[.contentType]?.hasPrefix("application/json") == true)
            #expect(page.words.filter(\.isHexDigit).contains(digest))
            for votes in [20, 19, 18, 5, 3] { #expect(page.words.contains(String(votes))) }
            #expect(
                page.words.contains(
                    language == "zh" ? "本证书" : "This certificate"
                )
            )
            #expect(!page.words.contains("代表1"))
            #expect(!text.text.contains("代表1"))
        }
    }

    @Test func `the fingerprints lead to the frozen list and to the adopted rule`() async throws {
        try await DaySite.with {
            $0.rule = { $0[.publishing] = "all" }
        } _: { day in
            let key = try await day.announced()
            let browser = day.site.browser()
            let list = Address.candidateText(year: 2023, version: 1).path
            let rule = Address.rule(VotingRule.Key(year: 2023, purpose: .projects, number: 1)).path
            let page = try await browser.get(Address.ballot(key).path)
            let sheet = try await browser.get(Address.certificate(key).path)
            let text = try await browser.get(list)
            let document = try await browser.get(rule)

            for answer in [page, sheet] {
                #expect(answer.text.contains("href=\"\(list)\""))
                #expect(answer.text.contains("href=\"\(rule)\""))
            }
            #expect(page.text.contains("sha256:\(Digest(of: text.body).hex)"))
            #expect(document.status == .ok)
        }
    }

    @Test func `the notice tells the elected with their votes, in the congress's words`()
        async throws
    {
        try await DaySite.with { day in
            let key = try await day.announced()
            let browser = day.site.browser()
            let notice = try await browser.get(Address.notice(key).path)
            let english = try await browser.get(Address.notice(key).path + "?lang=en")

            #expect(notice.words.contains("第2号"))
            #expect(notice.words.contains("从5个候选项目中确定下列3项"))
            for (item, votes) in [(1, 20), (2, 19), (3, 18)] {
                #expect(notice.words.contains("项目\(item)（\(votes)票）"))
                #expect(english.words.contains("Project \(item)"))
            }
            #expect(!notice.words.contains("项目4"))
            #expect(english.words.contains("(20 votes)"))
        }
    }

    @Test(arguments: ["elected", "none"])
    func `a rule that publishes less keeps the rest from every public page`(
        publishing: String
    ) async throws {
        // Numbers that stand nowhere else: 29, 28 and 27 votes elect, 14 and 13 do not.
        try await DaySite.with {
            $0.present = 30
            $0.rule = { $0[.publishing] = publishing }
        } _: { day in
            try await day.ready()
            _ = try await day.open()
            _ = try await day.take(.startIssuing)
            try await day.issue(30)
            _ = try await day.take(.startCasting)
            _ = try await day.take(.close)
            try await day.count([(1, 29), (2, 28), (3, 27), (4, 3), (5, 2)], valid: 30)
            try await day.accepted()
            _ = try await day.take(.announce, [("number", "第2号")])
            let key = BallotKey(year: 2022, ordinal: 1)
            let browser = day.site.browser()

            for address: Address in [
                .ballotRecord(key), .ballotOutcome(key), .certificateText(key),
            ] {
                #expect(try await browser.get(address.path).status == .notFound, "\(address)")
            }
            let page = try await browser.get(Address.ballot(key).path)
            let certificate = try await browser.get(Address.certificate(key).path)
            let notice = try await browser.get(Address.notice(key).path)
            let api = try await browser.get(Address.apiBallots.path)
            let file = try await browser.get(Address.dataFile(.ballotsCSV).path)
            let hall = try await browser.get(Address.hall.path)
            #expect(page.status == .ok)
            #expect(certificate.headline == "按票决办法，计票数字不公布。")
            #expect(notice.words.contains("（29票）") == (publishing == "elected"))
            #expect(page.words.contains("（29票）") == (publishing == "elected"))
            #expect(api.text.contains("\"publishing\":\"\(publishing)\""))
            for name in ["record", "outcome", "recordSHA256"] {
                #expect(api.text.contains("\"\(name)\":null"))
            }
            #expect(!file.text.contains(DaySite.title))
            #expect(hall.words.contains("项目1"))
            for answer in [page, certificate, notice, hall] {
                #expect(!answer.words.contains("项目4"))
                #expect(!answer.words.contains("项目5"))
            }
            for answer in [certificate, hall, api] {
                for votes in [29, 28, 27] { #expect(!answer.text.contains(">\(votes)<")) }
            }
        }
    }
}
