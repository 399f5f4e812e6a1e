import Civics
import Testing

/// `minsheng tally congress --list FILE --rule FILE`.
@Suite struct TallyDocumentTests {
    private static let list = "1 停车位\n2 养老\n3 道路\n"
    private static let rule = "票决办法\n"

    private static func record(list: String = list, rule: String = rule) -> String {
        SampleRecord.decided.replacing(
            #"{"record":1,"#,
            with: """
                {"record":1,"title":"一次票决",\
                "session":{"jurisdiction":"北碚区","number":3,"date":"2023-02-24"},\
                "list":"sha256:\(Digest(of: list).hex)",\
                "rule_hash":"sha256:\(Digest(of: rule).hex)",
                """
        )
    }

    private static func run(
        record: String,
        list: String?,
        rule: String?
    ) async throws -> CommandRun {
        try await TemporaryFile.with(list ?? "", named: "list.txt") { listFile in
            try await TemporaryFile.with(rule ?? "", named: "rule.txt") { ruleFile in
                await CommandRun(
                    ["tally", "congress", "-"]
                        + (list == nil ? [] : ["--list", listFile.path])
                        + (rule == nil ? [] : ["--rule", ruleFile.path]),
                    input: record
                )
            }
        }
    }

    @Test func `documents that agree are said to, and the outcome follows`() async throws {
        let run = try await Self.run(record: Self.record(), list: Self.list, rule: Self.rule)

        #expect(run.status == 0)
        #expect(
            run.errors == """
                The list is the one that the record names: sha256:\(Digest(of: Self.list).hex)
                The rule document is the one that the record names: \
                sha256:\(Digest(of: Self.rule).hex)

                """
        )
        #expect(run.output.hasPrefix(#"{"status":"decided""#))
    }

    @Test func `another list exits with 3 and no outcome`() async throws {
        let run = try await Self.run(record: Self.record(), list: "1 公园\n", rule: nil)

        #expect(run.status == 3)
        #expect(run.output.isEmpty)
        #expect(
            run.errors == """
                The list is not the one that the record names: the file is \
                sha256:\(Digest(of: "1 公园\n").hex), the record says \
                sha256:\(Digest(of: Self.list).hex).

                """
        )
    }

    @Test func `another rule document exits with 3 and no outcome`() async throws {
        let run = try await Self.run(record: Self.record(), list: nil, rule: "另一份\n")

        #expect(run.status == 3)
        #expect(run.output.isEmpty)
        #expect(run.errors.hasPrefix("The rule document is not the one that the record names"))
    }

    @Test func `a record without fingerprints has nothing to compare`() async throws {
        let run = try await Self.run(record: SampleRecord.decided, list: Self.list, rule: nil)

        #expect(run.status == 3)
        #expect(
            run.errors == """
                The record names no fingerprints of a list and a rule document, so there is \
                nothing to compare.

                """
        )
    }

    @Test func `the explanation is headed by the title and the meeting`() async {
        let run = await CommandRun(
            ["tally", "congress", "-", "--explain", "--lang", "zh"],
            input: Self.record()
        )

        #expect(run.output.hasPrefix("一次票决\n北碚区，第3次会议，2023-02-24\n\n规则\n"))
    }
}
