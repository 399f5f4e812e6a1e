import Database
import DatabaseContract
import Testing
import Wording

/// `minsheng import suggestions`.
@Suite struct ImportSuggestionsTests {
    /// What there is in a store, of which the founding is one entry.
    private static func left(
        at address: String
    ) async throws -> (suggestions: Int64, entries: Int64) {
        (
            try await SampleStore.count("SELECT COUNT(*) FROM suggestion", at: address),
            try await SampleStore.count("SELECT COUNT(*) FROM audit_entry", at: address)
        )
    }

    @Test(arguments: TestDatabase.engines)
    func `a good table is brought in and counted by channel`(engine: Engine) async throws {
        let table =
            "内容,镇街,来源,心情\n修一条路,全区,群众,好\n装两盏灯,天生街道,人大代表,好\n修一座桥,天生街道,群众,好\n"
        try await SampleStore.with(engine) { address in
            let english = await CommandRun(
                ["import", "suggestions", "-", "--database", address],
                input: table
            )
            let chinese = await CommandRun(
                ["import", "suggestions", "-", "--jurisdiction", "beibei", "--database", address],
                .zh,
                input: table
            )

            #expect(english.status == 0)
            #expect(
                english.output == """
                    3 suggestions imported into Beibei (UTF-8).
                      Residents: 2
                      Deputies: 1

                    """
            )
            #expect(english.errors == "Columns that nothing was taken from: 心情.\n")
            #expect(
                chinese.output == """
                    已导入3条建议到北碚区（UTF-8）。
                      群众：2
                      人大代表：1

                    """
            )
            #expect(chinese.errors == "没有用到的列：心情。\n")
            let left = try await Self.left(at: address)
            #expect(left.suggestions == 6)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a dry run checks everything and records nothing`(engine: Engine) async throws {
        try await SampleStore.with(engine) { address in
            let run = await CommandRun(
                ["import", "suggestions", "-", "--dry-run", "--database", address],
                .zh,
                input: SuggestionTable.rows(2)
            )

            #expect(run.status == 0)
            #expect(
                run.output == """
                    检查过了，2条建议都可以导入北碚区（UTF-8）。这次没有写进记录。
                      群众：2

                    """
            )
            let left = try await Self.left(at: address)
            #expect(left == (suggestions: 0, entries: 1))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `wrong rows are told by line and column, and nothing is imported`(
        engine: Engine
    ) async throws {
        try await SampleStore.with(engine) { address in
            let run = await CommandRun(
                ["import", "suggestions", "-", "--database", address],
                input: "内容,镇街,来源\n修一条路,全区,群众\n修,月球,喇叭\n"
            )

            #expect(run.status == 5)
            #expect(run.output.isEmpty)
            #expect(
                run.errors == """
                    Line 3, column A “内容”: It has 1 character; the fewest are 4.
                    Line 3, column B “镇街”: There is no “月球” here. Write the full name of a town \
                    or subdistrict, or 全区.
                    Line 3, column C “来源”: “喇叭” is no channel. It may be: residents, deputies, \
                    towns, departments, parks, hotline, advisers, other.
                    3 things need mending; nothing was imported.

                    """
            )
            let left = try await Self.left(at: address)
            #expect(left == (suggestions: 0, entries: 1))
        }
    }

    @Test func `the first fifty faults are printed, and how many more there are`() async throws {
        try await SampleStore.with(.sqlite) { address in
            let run = await CommandRun(
                ["import", "suggestions", "-", "--database", address],
                .zh,
                input: SuggestionTable.wrongRows(60)
            )

            let lines = run.errors.split(separator: "\n")
            #expect(run.status == 5)
            #expect(lines.count == 52)
            #expect(lines[49].hasPrefix("第51行B列“镇街”：这里没有“月球”。"))
            #expect(lines[50] == "还有10处没有列出。")
            #expect(lines[51] == "有60处要改，一条也没有导入。")
        }
    }

    @Test func `a header that lacks a column, and a file that is no table`() async throws {
        try await SampleStore.with(.sqlite) { address in
            let header = await CommandRun(
                ["import", "suggestions", "-", "--database", address],
                input: "title,place\na,b\n"
            )
            let empty = await CommandRun(
                ["import", "suggestions", "-", "--database", address],
                .zh
            )

            #expect(header.status == 5)
            #expect(
                header.errors.hasSuffix("The header cannot be used; nothing was imported.\n")
            )
            #expect(header.errors.contains("The column “内容” is missing. Add it to the header."))
            #expect(empty.status == 5)
            #expect(empty.errors == "文件里什么也没有。\n文件读不了，一条也没有导入。\n")
        }
    }

    @Test func `a jurisdiction that there is not, and a store that was never founded`() async throws
    {
        try await SampleStore.with(.sqlite) { address in
            let run = await CommandRun(
                ["import", "suggestions", "-", "--jurisdiction", "moon", "--database", address],
                input: SuggestionTable.rows(1)
            )

            #expect(run.status == 13)
            #expect(
                run.errors == """
                    There is no jurisdiction called “moon” in addresses. Give its name as \
                    addresses have it.

                    """
            )
        }
        try await TestDatabase.withAddress(.sqlite) { address in
            try await SampleStore.open(address.written) { _ in }
            let run = await CommandRun(
                ["import", "suggestions", "-", "--database", address.written],
                .zh,
                input: SuggestionTable.rows(1)
            )

            #expect(run.status == 10)
            #expect(
                run.errors
                    == "\(address.description)还没有建立辖区。请先运行minsheng found。\n"
            )
        }
    }

    @Test func `progress is shown on a terminal only`() async throws {
        try await SampleStore.with(.sqlite) { address in
            let piped = await CommandRun(
                ["import", "suggestions", "-", "--dry-run", "--database", address],
                input: SuggestionTable.rows(1000)
            )
            let watched = await CommandRun(
                ["import", "suggestions", "-", "--dry-run", "--database", address],
                .zh,
                input: SuggestionTable.rows(1000),
                isTerminal: true
            )

            #expect(piped.errors.isEmpty)
            #expect(
                watched.errors == """
                    \r导入 ████████████░░░░░░░░░░░░ 50% 500/1,000\u{1B}[K\
                    \r导入 ████████████████████████ 100% 1,000/1,000\u{1B}[K\
                    \r\u{1B}[K
                    """
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `cancelled in the middle, it leaves nothing and exits with 130`(
        engine: Engine
    ) async throws {
        try await SampleStore.with(engine) { address in
            let canceller = Canceller()
            let task = Task {
                await CommandRun(
                    ["import", "suggestions", "-", "--database", address],
                    .zh,
                    input: SuggestionTable.rows(5000),
                    onError: { text in if text.contains("1,000/5,000") { canceller.cancel() } }
                )
            }
            canceller.watch(task)

            let run = await task.value

            #expect(run.status == 130)
            #expect(run.output.isEmpty)
            #expect(run.errors.hasSuffix("\r\u{1B}[K已停下，一条也没有导入。\n"))
            let left = try await Self.left(at: address)
            #expect(left == (suggestions: 0, entries: 1))
        }
    }

    @Test func `a workbook is read from its file, and its sheet is named`() async throws {
        let table = try SuggestionTable.workbook([
            ["内容", "镇街", "来源", "状态"], ["修一条路", "全区", "群众", "已答复"],
        ])
        try await SampleStore.with(.sqlite) { address in
            try await TemporaryFile.with(table) { file in
                let run = await CommandRun(
                    ["import", "suggestions", file.path, "--database", address],
                    .zh
                )
                let none = await CommandRun([
                    "import", "suggestions", file.path, "--sheet", "二", "--database", address,
                ])

                #expect(run.status == 0)
                #expect(
                    run.output == """
                        已导入1条建议到北碚区（工作表“建议”）。
                          群众：1

                        """
                )
                #expect(run.errors == "D列“状态”没有导入：状态、结果、理由和候选项目由这里决定，不由表格决定。\n")
                #expect(none.status == 5)
                #expect(none.errors.hasPrefix("There is no sheet called “二”.\n"))
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `with good rows only the others are named, and written where it is asked`(
        engine: Engine
    ) async throws {
        let input = "内容,镇街\n修一条路,全区\n修,月球\n"
        try await SampleStore.with(engine) { address in
            let folder = try TestFolder()
            defer { folder.remove() }
            let path = folder.path + "/mend.xlsx"

            let run = await CommandRun(
                [
                    "import", "suggestions", "-", "--good-rows-only", "--wrong-rows", path,
                    "--database", address,
                ],
                input: input
            )
            let alone = await CommandRun(
                ["import", "suggestions", "-", "--wrong-rows", path, "--database", address],
                .zh,
                input: input
            )
            let again = await CommandRun(
                ["import", "suggestions", path, "--dry-run", "--database", address],
                .zh
            )

            #expect(run.status == 0)
            #expect(
                run.output == """
                    1 suggestion imported into Beibei (UTF-8).
                      Other: 1

                    """
            )
            #expect(
                run.errors == """
                    Line 3, column A “内容”: It has 1 character; the fewest are 4.
                    Line 3, column B “镇街”: There is no “月球” here. Write the full name of a town \
                    or subdistrict, or 全区.
                    1 row is wrong and was left out.
                    The rows that are wrong are in \(path), to be mended and imported again.

                    """
            )
            #expect(alone.status == 64)
            #expect(alone.errors == "--wrong-rows要和--good-rows-only一起用，不和--dry-run一起用。\n")
            #expect(again.status == 5)
            #expect(again.errors.hasPrefix("第2行A列“内容”：只有1个字，至少要4个字。\n"))
            let left = try await Self.left(at: address)
            #expect(left.suggestions == 1)
        }
    }
}
