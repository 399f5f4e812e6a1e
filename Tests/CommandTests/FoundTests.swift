import Database
import DatabaseContract
import Testing
import Wording

/// `minsheng found`.
@Suite struct FoundTests {
    /// What somebody types who makes every mistake once.
    private static let typed = [
        "", "北碚区", "planet", "", "Beibei", "B", "beibei",
        "天生街道", "", "Tiansheng Subdistrict", "",
        "歇马街道", "", "歇马", "Xiema Subdistrict", "tiansheng", "xiema",
        "",
        "王敏", "Wang Min!", "wang.min",
        "short", "wang.min-wang.min", "another password", SampleStore.password,
        SampleStore.password,
    ]

    @Test(arguments: TestDatabase.engines)
    func `asks at the terminal, again where an answer is wrong`(engine: Engine) async throws {
        try await TestDatabase.withAddress(engine) { address in
            let run = await CommandRun(
                ["found", "--database", address.written],
                .zh,
                answers: Self.typed
            )

            #expect(run.status == 0)
            #expect(run.output == "北碚区已经建立，管理员用“wang.min”登录。接着运行minsheng serve。\n")
            #expect(
                run.errors == """
                    “”要有1到60个字。
                    “planet”不是这里可用的，可用：省、市、区、县、镇、街道。
                    简称“B”要用a到z、0到9和-，2到40个字符，以字母开头。
                    下面填镇和街道。没有了就直接回车。
                    英文名“歇马”要用英文字母，1到120个字符。
                    简称“tiansheng”用过了。请换一个。
                    下面填第一位管理员。
                    登录名“Wang Min!”要用a到z、0到9和.-_，2到40个字符。
                    密码只有5个字，至少要10个。
                    两遍不一样。请重新输入。

                    """
            )
            let places = try await SampleStore.count(
                "SELECT COUNT(*) FROM jurisdiction WHERE kind = 'street'",
                at: address.written
            )
            #expect(places == 2)
        }
    }

    @Test func `the terminal going away founds nothing`() async throws {
        try await TestDatabase.withAddress(.sqlite) { address in
            let run = await CommandRun(
                ["found", "--database", address.written],
                answers: ["北碚区"]
            )

            #expect(run.status == 130)
            #expect(run.errors == "Not founded; nothing was changed.\n")
            let count = try await SampleStore.count(
                "SELECT COUNT(*) FROM jurisdiction",
                at: address.written
            )
            #expect(count == 0)
        }
    }

    @Test func `without a terminal and without answers there is nobody to ask`() async throws {
        try await TestDatabase.withAddress(.sqlite) { address in
            let run = await CommandRun(["found", "--database", address.written])

            #expect(run.status == 7)
            #expect(
                run.errors == """
                    There is no terminal to ask at. Give the answers with --answers, and the \
                    password with MINSHENG_PASSWORD or --password-descriptor.

                    """
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `may not run twice, unless it is told to see for itself`(engine: Engine) async throws {
        try await SampleStore.with(engine) { address in
            let again = await CommandRun(
                ["found", "--answers", "-", "--database", address],
                environment: ["MINSHENG_PASSWORD": SampleStore.password],
                input: SampleStore.answers
            )
            let ifNeeded = await CommandRun(["found", "--if-needed", "--database", address])

            #expect(again.status == 9)
            #expect(again.errors == "The store is founded already; nothing was changed.\n")
            #expect(ifNeeded.status == 0)
            #expect(ifNeeded.output.isEmpty && ifNeeded.errors.isEmpty)
        }
    }

    @Test func `the address may stand in the environment`() async throws {
        try await TestDatabase.withAddress(.sqlite) { address in
            let run = await CommandRun(
                ["found", "--answers", "-"],
                environment: [
                    "MINSHENG_DATABASE": address.written,
                    "MINSHENG_PASSWORD": SampleStore.password,
                ],
                input: SampleStore.answers
            )

            #expect(run.status == 0)
            #expect(
                run.output == """
                    Beibei is founded; the administrator signs in as “wang.min”. \
                    Next, run minsheng serve.

                    """
            )
        }
    }

    @Test func `every wrong answer of a file is named at once`() async throws {
        let answers = """
            {"district":{"kind":"moon","name":"","nameEnglish":"北碚","slug":"Beibei"},
             "towns":[{"kind":"district","name":"天生街道","nameEnglish":"T","slug":"t1"},
                      {"kind":"street","name":"歇马街道","nameEnglish":"X","slug":"t1"}],
             "administrator":{"name":"王敏","login":"王敏"}}
            """

        let run = await Self.found(answers)

        #expect(run.status == 8)
        #expect(
            run.errors == """
                “moon” cannot be used here; use one of: province, city, district, county, town, street.
                “” must have 1 to 60 characters.
                The English name “北碚” must have 1 to 120 characters of ASCII.
                The name in addresses “Beibei” must have 2 to 40 of a–z, 0–9 and -, and begin with a letter.
                “district” cannot be used here; use one of: town, street.
                The name in addresses “t1” is taken. Choose another.
                The sign-in name “王敏” must have 2 to 40 of a–z, 0–9 and .-_.

                """
        )
    }

    @Test(arguments: [
        ("{", ""), ("[]", ""), (#"{"district":{"kind":"district"}}"#, "district.name"),
        (#"{"district":{"kind":1}}"#, "district.kind"),
        (SampleStore.answers.replacing(#""towns""#, with: #""town""#), "town"),
        (SampleStore.answers.replacing(#""login""#, with: #""Login""#), "administrator.Login"),
        (
            SampleStore.answers.replacing(#""slug":"tiansheng""#, with: #""slug":2"#),
            "towns[0].slug"
        ),
    ])
    func `a file of answers that cannot be read is told with the place`(
        answers: String,
        place: String
    ) async {
        let run = await Self.found(answers)

        #expect(run.status == 8)
        #expect(
            run.errors == """
                The answers in stdin cannot be read, because of “\(place)”. \
                They have district, administrator and perhaps towns.

                """
        )
    }

    @Test(arguments: [
        ("too short", "The password has 9 characters; it needs at least 10.\n"),
        (
            "aaaaaaaaaaaa",
            "The password is too plain, or the same as the sign-in name. Choose another.\n"
        ),
        (
            String(repeating: "密码", count: 50),
            "The password has 300 bytes; at most 256 are taken.\n"
        ),
    ])
    func `there is no default password, and a weak one is refused`(
        password: String,
        sentence: String
    ) async {
        let run = await Self.found(SampleStore.answers, password: password)

        #expect(run.status == 8)
        #expect(run.errors == sentence)
    }

    private static func found(
        _ answers: String,
        password: String = SampleStore.password
    ) async -> CommandRun {
        do {
            return try await TestDatabase.withAddress(.sqlite) { address in
                await CommandRun(
                    ["found", "--answers", "-", "--database", address.written],
                    environment: ["MINSHENG_PASSWORD": password],
                    input: answers
                )
            }
        } catch {
            Issue.record(error)
            return await CommandRun([])
        }
    }
}
