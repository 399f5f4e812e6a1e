import Civics
import Delivering
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

/// The pages of evidence: what is added, what is wrong with it, who is told that it stood before.
@Suite struct EvidencePageTests {
    private static let march = DeliverySite.road + "/months/2023-03"
    private static let started = DeliverySite.road + "/evidence/2023-03-m1"
    private static let acceptance = DeliverySite.road + "/evidence/acceptance-1"
    private static let words = [
        ("caption", "路基已开挖两百米"), ("place", "童家溪镇"), ("day", "2023-03-18"),
    ]
    private static let scene = SampleFiles.scene(1)

    /// A month of March that says the works began, with the unit's clerk.
    private static func draft(_ site: DeliverySite) async throws -> PortalClient {
        try await site.ground.assign()
        try site.ground.go(to: "2023-04-01")
        let clerk = try await site.browser(.clerk)
        let fields = DeliveryGround.roadMonth("7.5", [MonthForm.reached(1): "2023-03-18"]).values
        let sent = try await clerk.submit(
            march,
            from: try await clerk.get(march),
            [("act", "draft")] + fields.map { ($0.key, $0.value) }
        )
        #expect(sent.status == .seeOther)
        return clerk
    }

    private static func add(
        _ file: [UInt8]...,
        to page: String = started,
        by browser: PortalClient
    ) async throws -> PortalClient.Answer {
        try await browser.upload(page, from: try await browser.get(page), words, files: file)
    }

    private static func step(
        _ act: String,
        _ path: String = march,
        _ fields: [(String, String)] = [],
        _ browser: PortalClient
    ) async throws {
        let sent = try await browser.submit(
            path,
            from: try await browser.get(path),
            [("act", act)] + fields
        )
        #expect(sent.status == .seeOther, "\(act)")
    }

    /// March's way to the public.
    private static func publish(_ site: DeliverySite, _ clerk: PortalClient) async throws {
        let fields = DeliveryGround.roadMonth("7.5", [MonthForm.reached(1): "2023-03-18"]).values
        try await step("submit", march, fields.map { ($0.key, $0.value) }, clerk)
        try await step("review", march, [], try await site.browser(.head))
        try await step("publish", march, [], try await site.browser(.office))
    }

    @Test func `a month asks for no file, and leads to where one may be added`() async throws {
        try await DeliverySite.with { site in
            let clerk = try await Self.draft(site)
            let month = try await clerk.get(Self.march)
            let page = try await clerk.get(Self.started)
            #expect(!month.text.contains("type=\"file\""))
            #expect(month.text.contains("href=\"\(Self.started)\""))
            #expect(page.words.contains("“开工”还没有佐证材料。"))
            #expect(page.words.contains("不是必须的，每月填报也不要求。"))
        }
    }

    @Test func `a picture is served small, saved when opened, and can do nothing`()
        async throws
    {
        try await DeliverySite.with { site in
            let clerk = try await Self.draft(site)
            let sent = try await Self.add(SampleFiles.jpegWithPlace, by: clerk)
            let page = try await clerk.get(try #require(sent.headers[.location]))
            let small = try await clerk.get(DeliverySite.road + "/files/1/preview")
            let large = try await clerk.get(DeliverySite.road + "/files/1")

            #expect(sent.status == .seeOther)
            #expect(page.words.contains("已添加。"))
            #expect(page.words.contains("位置和拍摄信息已去掉"))
            #expect(page.text.contains("alt=\"路基已开挖两百米\""))
            #expect(page.text.contains(Digest(of: SampleFiles.jpegWithPlace).hex))
            #expect(page.text.contains(Digest(of: large.body).hex))
            #expect(small.headers[.contentDisposition] == "inline")
            #expect(
                large.headers[.contentDisposition] == "attachment; filename=\"2023-1-1.jpg\""
            )
            for answer in [small, large] {
                #expect(answer.status == .ok)
                #expect(answer.headers[.contentType] == "image/jpeg")
                #expect(answer.headers[.cacheControl] == "no-store")
                #expect(answer.headers[.xContentTypeOptions] == "nosniff")
                #expect(
                    answer.headers[.contentSecurityPolicy] == "default-src 'none'; sandbox"
                )
                #expect(!answer.body.contains("GPS of a school".utf8))
            }
            for path in ["/files/2", "/files/0", "/files/x", "/files/99999999999999999999"] {
                #expect(try await clerk.get(DeliverySite.road + path).status == .notFound)
            }
        }
    }

    @Test func `everybody sees it once the office has published, and not what was withdrawn`()
        async throws
    {
        try await DeliverySite.with { site in
            let (clerk, anybody) = (try await Self.draft(site), site.site.browser())
            _ = try await Self.add(Self.scene, by: clerk)
            let project = "/projects/2023/1"
            let before = try await anybody.get(project + "/files/1")
            let pageBefore = try await anybody.get(project)
            try await Self.publish(site, clerk)
            let after = try await anybody.get(project + "/files/1")
            let page = try await anybody.get(project)
            let english = try await site.site.browser().get(project + "?lang=en")
            _ = try await clerk.submit(
                Self.started + "/word",
                from: try await clerk.get(Self.started),
                [("act", "withdraw"), ("number", "1"), ("reason", "拍的是另一段路")]
            )
            let gone = try await anybody.get(project + "/files/1")
            let pageAfter = try await anybody.get(project)

            #expect(before.status == .notFound)
            #expect(!pageBefore.text.contains("照片和材料"))
            #expect(after.status == .ok)
            #expect(after.headers[.contentDisposition]?.hasPrefix("attachment") == true)
            #expect(page.words.contains("照片和材料"))
            #expect(page.words.contains("开工（3月月报）"))
            #expect(page.words.contains("童家溪镇，2023-03-18"))
            #expect(page.text.contains("alt=\"路基已开挖两百米\""))
            #expect(english.words.contains("Location data were removed from pictures."))
            #expect(gone.status == .notFound)
            #expect(pageAfter.words.contains("第1份已撤回：拍的是另一段路"))
            #expect(!pageAfter.text.contains("/files/1"))
        }
    }

    @Test func `who adds, who reviews, who publishes and who accepts are told it stood before`()
        async throws
    {
        try await DeliverySite.with { site in
            let clerk = try await Self.draft(site)
            _ = try await Self.add(Self.scene, by: clerk)
            try await Self.publish(site, clerk)
            try site.ground.go(to: "2023-11-03")
            let (head, checker) = (try await site.browser(.head), try await site.browser(.checker))
            try await Self.step(
                "finish",
                DeliverySite.road + "/act",
                [("document", "竣工报告")],
                from: DeliverySite.road,
                head
            )
            let fresh = try await site.browser(.clerk)
            let sent = try await Self.add(Self.scene, to: Self.acceptance, by: fresh)
            let added = try await fresh.get(try #require(sent.headers[.location]))
            let entry = try await checker.get(DeliverySite.road)
            let page = try await checker.get(Self.acceptance)
            let approved = try await checker.submit(
                Self.acceptance + "/word",
                from: page,
                [("act", "approve"), ("number", "2"), ("reason", "开工和完工同一个位置")]
            )
            let after = try await checker.get(DeliverySite.road)

            let where_ = "2023年第1项《四好农村路》，3月月报“开工”，第1份，2023年4月1日添加"
            #expect(added.words.contains("已添加，但这张照片以前用过。"))
            #expect(added.words.contains("同一份材料以前用过："))
            #expect(added.words.contains(where_))
            #expect(entry.words.contains("1份材料以前用过，还没有人写明可以再用。"))
            #expect(entry.words.contains(where_))
            #expect(page.words.contains(where_))
            #expect(approved.status == .seeOther)
            #expect(after.words.contains("可以再用：开工和完工同一个位置"))
            #expect(!after.words.contains("还没有人写明可以再用"))
        }
    }

    @Test func `the head and the office see on their lists that a month has a used picture`()
        async throws
    {
        try await DeliverySite.with { site in
            let clerk = try await Self.draft(site)
            _ = try await Self.add(Self.scene, by: clerk)
            try await Self.publish(site, clerk)
            try site.ground.go(to: "2023-11-02")
            let october = DeliverySite.road + "/months/2023-10"
            let fields = DeliveryGround.roadMonth("80", [MonthForm.reached(2): "2023-10-31"])
                .values.map { ($0.key, $0.value) }
            let later = try await site.browser(.clerk)
            try await Self.step("draft", october, fields, later)
            _ = try await Self.add(
                Self.scene,
                to: DeliverySite.road + "/evidence/2023-10-m2",
                by: later
            )
            try await Self.step("submit", october, fields, later)
            let head = try await site.browser(.head)
            let (waiting, month) = (
                try await head.get(Address.months.path), try await head.get(october)
            )
            try await Self.step("review", october, [], head)
            let office = try await site.browser(.office)

            #expect(waiting.words.contains("1份材料以前用过"))
            #expect(month.words.contains("1份材料以前用过"))
            #expect(try await office.get(Address.months.path).words.contains("1份材料以前用过"))
            #expect(try await office.get(october).words.contains("1份材料以前用过"))
        }
    }

    private static let refused: [([[UInt8]], String, String)] = [
        ([[]], "没有选择文件，或者文件是空的。请选一个。", "No file was chosen, or it is empty."),
        (
            [Array("<html><script>".utf8)], "不是 JPEG、PNG 图片，也不是 PDF。请换一个。",
            "File 1 is neither"
        ),
        ([scene, scene], "选了2个文件，最多1个。", "the limit is 1"),
        (
            [SampleFiles.jpeg + [UInt8](repeating: 0, count: 8 << 20)],
            "第1个文件太大，最多8 MB。", "File 1 is too large"
        ),
        (
            [SampleFiles.bomb(width: 19_000, height: 19_000)],
            "第1张图片有19000×19000个像素，太多了。", "Picture 1 has 19000"
        ),
        ([Array(SampleFiles.jpeg.prefix(200))], "第1张图片打不开。", "Picture 1 cannot be opened"),
    ]

    // By their place: an argument is written out with every event of a test, and these are long.
    @Test(arguments: refused.indices)
    func `a file that is not taken is refused beside its field, and the words stay`(
        index: Int
    ) async throws {
        let (files, chinese, english) = Self.refused[index]
        try await DeliverySite.with { site in
            let clerk = try await Self.draft(site)
            for (query, sentence) in [("?lang=zh", chinese), ("?lang=en", english)] {
                let page = try await clerk.get(Self.started + query)
                let answer = try await clerk.upload(
                    Self.started,
                    from: page,
                    Self.words,
                    files: files
                )
                #expect(answer.status == .unprocessableContent)
                #expect(answer.words.contains(sentence), "\(answer.words)")
                #expect(answer.text.contains("value=\"路基已开挖两百米\""))
                #expect(answer.text.contains("value=\"童家溪镇\""))
                #expect(answer.text.contains("value=\"2023-03-18\""))
            }
            // The month's form is another page: what stands on it is untouched.
            #expect(try await clerk.get(Self.march).text.contains("value=\"7.5\""))
        }
    }

    @Test func `what is no form with a file, or far too much, is a sentence as well`()
        async throws
    {
        try await DeliverySite.with { site in
            let clerk = try await Self.draft(site)
            let broken = try await clerk.post(
                Self.started,
                Array("--xyz\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nabc".utf8),
                contentType: "multipart/form-data; boundary=xyz"
            )
            let huge = try await Self.add(
                SampleFiles.pdf + [UInt8](repeating: 0, count: 30 << 20),
                by: clerk
            )
            let foreign = try await clerk.upload(
                Self.started,
                from: try await clerk.get(Self.started),
                Self.words + [("place2", "x")],
                files: [Self.scene]
            )
            #expect(broken.status == .badRequest)
            #expect(huge.status == .contentTooLarge)
            #expect(foreign.status == .badRequest)
            for answer in [broken, huge, foreign] { #expect(answer.words.count > 20) }
        }
    }

    @Test func `what nobody reported has no page, and whoever may not add is told`()
        async throws
    {
        try await DeliverySite.with { site in
            let clerk = try await Self.draft(site)
            let office = try await site.browser(.office)
            for path in ["2023-03-m2", "2023-04-m1", "acceptance-2", "nonsense", "2023-3-m1"] {
                let answer = try await clerk.get(DeliverySite.road + "/evidence/" + path)
                #expect(answer.status == .notFound, "\(path)")
            }
            let page = try await office.get(Self.started)
            let sent = try await office.post(Self.started, [], contentType: "text/plain")
            #expect(page.status == .ok)
            #expect(page.words.contains("现在不能添加。"))
            #expect(!page.text.contains("type=\"file\""))
            #expect(sent.status == .unsupportedMediaType)
        }
    }

    @Test func `a reason that is missing is asked for beside its file`() async throws {
        try await DeliverySite.with { site in
            let clerk = try await Self.draft(site)
            _ = try await Self.add(Self.scene, by: clerk)
            let answer = try await clerk.submit(
                Self.started + "/word",
                from: try await clerk.get(Self.started),
                [("act", "withdraw"), ("number", "1"), ("reason", " ")]
            )
            #expect(answer.status == .unprocessableContent)
            #expect(answer.words.contains("请填写这一项。"))
        }
    }

    private static func step(
        _ act: String,
        _ path: String,
        _ fields: [(String, String)],
        from page: String,
        _ browser: PortalClient
    ) async throws {
        let sent = try await browser.submit(
            path,
            from: try await browser.get(page),
            [("act", act)] + fields
        )
        #expect(sent.status == .seeOther, "\(act)")
    }
}
