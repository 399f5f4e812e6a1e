import Testing
import Wording

/// What is said of a command line that makes no sense, held against the parser itself.
@Suite struct ParserComplaintTests {
    private static let cases: [(arguments: [String], zh: String, en: String)] = [
        (
            ["tally", "congress"], "命令行里缺<record>。", "The command line lacks <record>."
        ),
        (
            ["demo", "--port", "80"], "命令行里缺--home <folder>。",
            "The command line lacks --home <folder>."
        ),
        (
            ["tally", "congress", "r.json", "--list"], "--list <file>后面缺一个值。",
            "A value must follow --list <file>."
        ),
        (
            ["tally", "congress", "r.json", "--explian"], "没有--explian这个选项。是不是--explain？",
            "There is no option --explian. Did you mean --explain?"
        ),
        (
            ["tally", "congress", "r.json", "--verbose"], "没有--verbose这个选项。",
            "There is no option --verbose."
        ),
        (["tall"], "不认识“tall”。", "“tall” is not expected here."),
        (
            ["tally", "congress", "a", "b", "c"], "不认识“b c”。", "“b c” is not expected here."
        ),
        (
            ["serve", "--port", "99999"], "“99999”不能用在--port <port>上。",
            "“99999” cannot be used for --port <port>."
        ),
        (
            ["export", "suggestions", "a.csv", "--encoding", "big5"],
            "“big5”不能用在--encoding <utf-8|gb18030>上。",
            "“big5” cannot be used for --encoding <utf-8|gb18030>."
        ),
        (
            ["tally", "congress", "a", "--explain=yes"], "--explain后面不带值，却写了“yes”。",
            "--explain takes no value, but “yes” was given."
        ),
    ]

    @Test(arguments: cases.indices)
    func `says what is wrong in both languages, and exits with 64`(index: Int) async throws {
        let (arguments, zh, en) = Self.cases[index]

        let chinese = await CommandRun(arguments, .zh)
        let english = await CommandRun(arguments, .en)

        #expect(chinese.status == 64)
        #expect(english.status == 64)
        #expect(chinese.output.isEmpty)
        #expect(chinese.errors.split(separator: "\n").first.map(String.init) == zh)
        #expect(english.errors.split(separator: "\n").first.map(String.init) == en)
    }

    @Test func `the usage and where to read on follow`() async {
        let chinese = await CommandRun(["tally", "congress"], .zh)
        let english = await CommandRun(["tally", "congress"], .en)

        #expect(
            chinese.errors == """
                命令行里缺<record>。
                用法：minsheng tally congress <record> [--explain] [--list <file>]
                      [--rule <file>] [--lang <zh|en>]
                  用法的细节见：minsheng tally congress --help

                """
        )
        #expect(
            english.errors == """
                The command line lacks <record>.
                USAGE: minsheng tally congress <record> [--explain] [--list <file>]
                       [--rule <file>] [--lang <zh|en>]
                  For details: minsheng tally congress --help

                """
        )
    }

    @Test(arguments: Language.allCases)
    func `a command that needs a database and has none exits with 64`(
        language: Language
    ) async {
        let run = await CommandRun(["audit", "verify"], language)

        #expect(run.status == 64)
        #expect(
            run.errors
                == (language == .zh
                    ? "没有写明数据库。请加上--database，或设置MINSHENG_DATABASE。\n"
                    : "No database is named. Add --database, or set MINSHENG_DATABASE.\n")
        )
    }
}
