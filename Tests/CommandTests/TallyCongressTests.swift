import Testing
import Wording

/// `minsheng tally congress`, from the words of the command line to what is printed.
@Suite struct TallyCongressTests {
    @Test func `prints the outcome's canonical bytes and a line feed`() async throws {
        let run = try await TemporaryFile.with(SampleRecord.decided) { file in
            await CommandRun(["tally", "congress", file.path])
        }

        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        #expect(
            run.output == """
                {"status":"decided","round":0,"deputies":352,"present":331,"issued":311,\
                "returned":311,"unreturned":0,"valid":300,"blank":2,\
                "void":{"overvote":7,"墨迹":2},"base":352,"needed":177,\
                "items":[{"id":"1","yes":241,"no":0,"abstain":0,"unpressed":0,"passes":true,\
                "result":"elected"},{"id":"2","yes":120,"no":0,"abstain":0,"unpressed":0,\
                "passes":false,"result":"not-elected"},{"id":"3","yes":210,"no":0,"abstain":0,\
                "unpressed":0,"passes":true,"result":"elected"}],\
                "elected":["1","3"],"next":null,"warnings":[]}

                """
        )
    }

    @Test func `the outcome is the same in both languages`() async throws {
        try await TemporaryFile.with(SampleRecord.tied) { file in
            let chinese = await CommandRun(["tally", "congress", file.path], .zh)
            let english = await CommandRun(["tally", "congress", file.path], .en)

            #expect(chinese.output == english.output)
        }
    }

    @Test func `reads standard input for a dash`() async {
        let run = await CommandRun(["tally", "congress", "-"], input: SampleRecord.decided)

        #expect(run.status == 0)
        #expect(run.output.hasPrefix(#"{"status":"decided","#))
    }

    @Test
    func `an invalid record is told by line, column and path, and exits with 2`() async throws {
        let record = SampleRecord.decided.replacing(#""issued":311"#, with: #""issued":332"#)

        try await TemporaryFile.with(record) { file in
            let english = await CommandRun(["tally", "congress", file.path], .en)
            let chinese = await CommandRun(["tally", "congress", file.path], .zh)

            #expect(english.status == 2)
            #expect(english.output.isEmpty)
            #expect(
                english.errors == """
                    \(file.path):5:50: rounds[0].issued: 332 issued, but only 331 present. \
                    Check issued and present.

                    """
            )
            #expect(chinese.status == 2)
            #expect(
                chinese.errors == """
                    \(file.path):5:50: rounds[0].issued: 发出332张，多于出席的331人。\
                    请核对issued和present。

                    """
            )
        }
    }

    @Test func `a round that nothing asked for is told by its place too`() async {
        let round = #"{"kind":"presidium","items":["1"],"seats":1,"elected":["1"]}"#
        let record = SampleRecord.decided.replacing("]}\n", with: "\n,\(round)]}\n")
            .replacing("}]}", with: "},\n\(round)]}")

        let run = await CommandRun(["tally", "congress", "-"], input: record)

        #expect(run.status == 2)
        #expect(
            run.errors == """
                stdin:6:9: rounds[1].kind: Everything is decided; no round of kind “presidium” \
                was asked for. Remove it.

                """
        )
    }

    @Test func `text that is no JSON is told by line and column`() async {
        let run = await CommandRun(["tally", "congress", "-"], input: "{\"record\":1,\n  ]")

        #expect(run.status == 2)
        #expect(
            run.errors == """
                stdin:2:3: “]” must not stand here. Check the quotes, commas, colons and brackets \
                around it.

                """
        )
    }

    @Test func `a file that is not there exits with 6`() async {
        let english = await CommandRun(["tally", "congress", "/nowhere/record.json"])
        let chinese = await CommandRun(["tally", "congress", "/nowhere/record.json"], .zh)

        #expect(english.status == 6)
        #expect(english.errors == "There is no file /nowhere/record.json. Check the path.\n")
        #expect(chinese.errors == "没有找到文件/nowhere/record.json。请核对路径。\n")
    }

    @Test func `a folder in place of a file exits with 6`() async {
        let run = await CommandRun(["tally", "congress", "/"])

        #expect(run.status == 6)
        #expect(run.errors == "/ is a folder. Name a file in it.\n")
    }
}
