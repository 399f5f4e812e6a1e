import Testing
import Wording

/// `minsheng tally rating`, from the words of the command line to what is printed.
@Suite struct TallyRatingTests {
    @Test func `prints the outcome's canonical bytes and a line feed, in either language`()
        async throws
    {
        let (english, chinese) = try await TemporaryFile.with(SampleRating.rated) { file in
            (
                await CommandRun(["tally", "rating", file.path], .en),
                await CommandRun(["tally", "rating", file.path], .zh)
            )
        }

        #expect(english.status == 0)
        #expect(english.errors.isEmpty)
        #expect(chinese.output == english.output)
        // more than half of 6 is 4; 2 + 2 = 4; (5 + 4 + 2) and (4 + 2 + 0) of 3·6
        #expect(
            english.output == """
                {"status":"rated","round":0,"members":10,"present":9,"issued":9,"returned":8,\
                "unreturned":1,"valid":6,"void":{"torn":1,"墨迹":1},"base":6,\
                "needed":{"satisfied":4,"basic":4},\
                "items":[{"id":"1","state":"finished","satisfied":4,"basic":1,"dissatisfied":1,\
                "blank":0,"grade":"satisfied"},{"id":"2","state":"unfinished","satisfied":2,\
                "basic":2,"dissatisfied":1,"blank":1,"grade":"basic"},{"id":"3",\
                "state":"finished","satisfied":0,"basic":2,"dissatisfied":4,"blank":0,\
                "grade":"dissatisfied"},{"id":"4","state":"suspended","grade":null},{"id":"5",\
                "state":"terminated","grade":null}],\
                "overall":{"satisfied_or_basic":[11,18],"satisfied":[6,18]},\
                "warnings":["unfinished"]}

                """
        )
    }

    @Test func `reads standard input for a dash`() async {
        let run = await CommandRun(["tally", "rating", "-"], input: SampleRating.noQuorum)

        #expect(run.status == 0)
        #expect(run.output.hasPrefix(#"{"status":"no-quorum","#))
    }

    @Test func `counts that do not add up are told by name and place, and exit with 2`() async {
        let record = SampleRating.rated
            .replacing(#""satisfied":{"1":4,"2":2"#, with: #""satisfied":{"1":4,"2":1"#)

        let english = await CommandRun(["tally", "rating", "-"], .en, input: record)
        let chinese = await CommandRun(["tally", "rating", "-"], .zh, input: record)

        #expect(english.status == 2)
        #expect(english.output.isEmpty)
        #expect(
            english.errors == """
                stdin:7:117: rounds[0].totals.satisfied["2"]: The sums of the items differ. Item \
                “2”: 1 satisfied + 2 fairly + 1 dissatisfied + 1 blank = 5, but 6 forms are valid. \
                Items that do not fit: 2. Check the tally sheets; do not guess.

                """
        )
        #expect(chinese.status == 2)
        #expect(
            chinese.errors == """
                stdin:7:117: rounds[0].totals.satisfied["2"]: 各项的合计不一样。项目“2”：\
                满意1 + 基本满意2 + 不满意1 + 未填1 = 5，有效票却是6张。对不上的项目：2。\
                请对照原始计票单，不要猜。

                """
        )
    }

    @Test func `a record of a congress is no rating, and the other way round`() async {
        let congress = await CommandRun(["tally", "rating", "-"], input: SampleRecord.decided)
        let rating = await CommandRun(["tally", "congress", "-"], input: SampleRating.rated)

        #expect(congress.status == 2)
        #expect(congress.errors.hasPrefix("stdin:1:2: record: There is no key “record” here."))
        #expect(rating.status == 2)
        #expect(rating.errors.hasPrefix("stdin:1:2: rating: There is no key “rating” here."))
    }

    @Test func `a file that is not there exits with 6`() async {
        let run = await CommandRun(["tally", "rating", "/nowhere/rating.json"])

        #expect(run.status == 6)
        #expect(run.errors == "There is no file /nowhere/rating.json. Check the path.\n")
    }

    @Test func `the help says what is read and printed`() async {
        let run = await CommandRun(["tally", "rating", "--help", "--lang", "en"])

        #expect(run.status == 0)
        #expect(
            run.output.contains(
                "USAGE: minsheng tally rating <record> [--explain] [--lang <zh|en>]"
            )
        )
    }
}
