import Tallying
import Testing

/// The edge cases of the domain notes that concern counting, by their numbers there.
@Suite struct EdgeCaseTests {
    @Test func `E2 exactly half of an even total is no majority`() throws {
        // 352 deputies: 2·176 = 352, not above 352; 2·177 = 354
        let record = try Congress.totals(
            Congress.rule(base: .deputies),
            deputies: 352,
            present: 352,
            yes: [176, 177, 100]
        )

        #expect(try record.counted()?.needed == 177)
        #expect(try record.results() == [.notElected, .elected, .notElected])
    }

    @Test func `E3 two thirds exactly is a quorum`() throws {
        // 3·6 = 18 ≥ 2·9 = 18
        let rule = try Congress.rule(quorum: Fraction(2, 3))

        let exact = try Congress.totals(rule, deputies: 9, present: 6, yes: [6, 1])
        let fewer = try Congress.totals(rule, deputies: 9, present: 5, yes: [5, 1])

        #expect(try exact.count().outcome.status == .decided)
        #expect(try fewer.count().outcome.status == .noQuorum)
    }

    @Test func `E4 the quorum is asked at each vote, not once at sign-in`() throws {
        let record = try CongressRecord(
            rule: Congress.rule(seats: 1, quorum: Fraction(2, 3)),
            deputies: 9,
            items: Congress.items(2),
            rounds: [
                Congress.singles(.main, seats: 1, ["1": 3, "2": 3]),
                Congress.singles(.tie, seats: 1, ["1": 3, "2": 2]),
            ]
        )

        // six present at the main round, five at the tie round: 3·5 = 15 < 18
        #expect(try record.count().outcome.status == .noQuorum)
        #expect(try record.count().outcome.round == 1)
    }

    @Test func `E5 a late arrival may be present without a ballot`() throws {
        let record = try Congress.totals(
            Congress.rule(base: .present),
            deputies: 10,
            present: 10,
            issued: 9,
            yes: [5, 6]
        )

        // of those present, not of those who got a ballot: ⌊10/2⌋+1 = 6
        #expect(try record.results() == [.notElected, .elected])
    }

    @Test func `E6 voters and those present are two numbers`() throws {
        let record = try Congress.totals(
            Congress.rule(seats: 2, quorum: Fraction(2, 3), base: .deputies),
            deputies: 352,
            present: 331,
            issued: 311,
            yes: [200, 177, 176]
        )

        #expect(try record.count().outcome.elected == ["1", "2"])
        #expect(try record.outcomeText().contains(#""present":331,"issued":311,"returned":311"#))
    }

    @Test func `E9 more ballots returned than issued make the round void`() throws {
        let record = try Congress.totals(
            Congress.rule(),
            deputies: 10,
            present: 10,
            issued: 8,
            returned: 9,
            yes: [9, 0]
        )

        #expect(try record.count().outcome.status == .void)
        #expect(
            try record.count().outcome.next
                == RoundRequest(kind: .main, items: ["1", "2"], seats: 2)
        )
    }

    @Test func `E10 fewer ballots returned than issued are in order and reported`() throws {
        let record = try Congress.totals(
            Congress.rule(seats: 1),
            deputies: 10,
            present: 10,
            issued: 9,
            returned: 7,
            yes: [7, 0]
        )

        #expect(try record.outcomeText().contains(#""returned":7,"unreturned":2"#))
        #expect(try record.count().outcome.elected == ["1"])
    }

    @Test func `E11 overvotes, undervotes, blanks and all-no ballots each have their place`() throws
    {
        let exactly = try Congress.record(
            Congress.rule(.exactly, blank: .void),
            items: 3,
            [
                Ballot(.choices(["1", "2", "3"])), Ballot(.choices(["1"]), times: 2),
                Ballot(.choices([]), times: 3), Ballot(.choices(["1", "2"]), times: 4),
            ]
        )
        let allNo = try Congress.record(
            Congress.rule(.perItem, seats: nil),
            items: 2,
            [Ballot(.answers(["1": .no, "2": .no]), times: 5)]
        )

        #expect(
            try exactly.counted()?.void
                == [VoidCount(.blank, 3), VoidCount(.overvote, 1), VoidCount(.undervote, 2)]
        )
        #expect(try exactly.counted()?.valid == 4)
        #expect(try allNo.counted()?.valid == 5)
        #expect(try allNo.count().outcome.elected.isEmpty)
    }

    @Test func `E12 a rank twice or above N is void, a gap is not`() throws {
        let record = try Congress.record(
            Congress.rule(.rank, seats: 3),
            items: 4,
            [
                Ballot(.ranks(["1": 2, "2": 2])), Ballot(.ranks(["1": 4])),
                Ballot(.ranks(["1": 1, "2": 3]), times: 2),
            ]
        )

        // N = 3: rank 1 gives 3 points, rank 3 gives 1, each twice
        #expect(try record.counted()?.void == [VoidCount(.rank, 2)])
        #expect(try record.counted()?.items.map(\.tally.score) == [6, 2, 0, 0])
    }

    @Test func `E13 what only eyes can judge is the scrutineers' word`() throws {
        let words: [VoidReason] = ["signature", "write-in", "torn", "photocopy"]
        let record = try Congress.record(
            Congress.rule(),
            items: 2,
            words.map { Ballot(.choices(["1"]), void: $0) }
        )

        #expect(try record.counted()?.void.map(\.reason) == words.sorted())
        #expect(try record.counted()?.valid == 0)
    }

    @Test func `E14 a section of two on one paper is void in its own record only`() throws {
        let marks = BallotMarks.choices(["1"])
        let void = try Congress.record(
            Congress.rule(seats: 1),
            items: 1,
            [Ballot(marks, void: "torn")]
        )
        let valid = try Congress.record(Congress.rule(seats: 1), items: 1, [Ballot(marks)])

        #expect(try void.count().outcome.elected.isEmpty)
        #expect(try valid.count().outcome.elected == ["1"])
    }

    @Test func `E15 a spoilt ballot that was exchanged is issued and returned once`() throws {
        // ten issued, the spoilt stub is none of them: eleven would be more than were present
        let rule = try Congress.rule()

        #expect(
            Refusal.of { () throws(RecordError) in
                try Congress.totals(rule, deputies: 10, present: 10, issued: 11, yes: [1, 1])
            } == Refusal("record.issued-above-present", "rounds[0].issued")
        )
    }

    @Test func `E16 an assisted ballot is a ballot like any other`() throws {
        let text = SampleText.record(
            rounds: "[\(SampleText.main(SampleText.ballots))]"
        ).replacing(first: #""times":3"#, with: #""times":3,"assisted":true"#)

        #expect(Refusal.of(text) == Refusal("record.unknown-key", "rounds[0].ballots[1].assisted"))
    }

    @Test func `E17 what was not pressed is no abstention`() throws {
        let record = try Congress.record(
            Congress.rule(.perItem, seats: nil),
            items: 1,
            [Ballot(.answers([:]), times: 2), Ballot(.answers(["1": .abstain]), times: 3)]
        )

        let tally = try record.counted()?.items.first?.tally
        #expect(tally?.unpressed == 2)
        #expect(tally?.abstain == 3)
    }

    @Test func `E20 a vote that came twice does not add up`() {
        let text = SampleText.record(
            rounds: "[\(SampleText.main(SampleText.ballots))]"
        ).replacing(first: #""times":6"#, with: #""times":7"#)

        #expect(Refusal.of(text) == Refusal("record.times-not-returned", "rounds[0].ballots"))
    }

    @Test func `E21 three tied for one place, and again in the second round`() throws {
        let main = try CongressRecord(
            rule: Congress.rule(seats: 2),
            deputies: 12,
            items: Congress.items(4),
            rounds: [Congress.singles(.main, seats: 2, ["1": 2, "2": 6, "3": 2, "4": 2])]
        )
        let again = try main.appending(
            Congress.singles(.tie, seats: 1, ["1": 5, "3": 2, "4": 5])
        )

        #expect(
            try main.count().outcome.next
                == RoundRequest(kind: .tie, items: ["1", "3", "4"], seats: 1)
        )
        #expect(
            try again.count().outcome.next
                == RoundRequest(kind: .presidium, items: ["1", "4"], seats: 1)
        )
    }

    @Test func `E21 a tie that does not touch the cut is no tie`() throws {
        let record = try CongressRecord(
            rule: Congress.rule(seats: 3),
            deputies: 20,
            items: Congress.items(6),
            rounds: [
                Congress.singles(
                    .main,
                    seats: 3,
                    ["1": 1, "2": 5, "3": 3, "4": 5, "5": 1, "6": 1]
                )
            ]
        )

        // 5, 5 inside; 3 the last seat; 1, 1, 1 below
        #expect(try record.count().outcome.status == .decided)
        #expect(try record.count().outcome.elected == ["2", "4", "3"])
    }

    @Test func `E22 fewer than N pass, or none`() throws {
        let rule = try Congress.rule(base: .deputies)

        let one = try Congress.totals(rule, deputies: 10, present: 10, yes: [6, 5, 5])
        let none = try Congress.totals(rule, deputies: 10, present: 10, yes: [5, 5, 5])

        #expect(try one.count().outcome.elected == ["1"])
        #expect(try one.count().outcome.warnings == [.shortfall])
        #expect(try none.count().outcome.elected.isEmpty)
        #expect(try none.count().outcome.warnings == [.shortfall])
    }

    @Test func `E23 as many seats as items, or more`() throws {
        let equal = try Congress.totals(
            Congress.rule(seats: 2, base: .deputies),
            deputies: 10,
            present: 10,
            yes: [6, 7]
        )
        let more = try Congress.totals(
            Congress.rule(seats: 3, base: .deputies),
            deputies: 10,
            present: 10,
            yes: [6, 7]
        )

        #expect(try equal.count().outcome.elected == ["2", "1"])
        #expect(try equal.count().outcome.warnings.isEmpty)
        #expect(try more.count().outcome.elected == ["2", "1"])
        #expect(try more.count().outcome.warnings == [.shortfall])
    }

    @Test func `E24 marks for a withdrawn item are foreign`() throws {
        let record = try CongressRecord(
            rule: Congress.rule(),
            deputies: 3,
            items: ["1", "3"],
            rounds: [
                Congress.round(
                    items: ["1", "3"],
                    seats: 2,
                    [Ballot(.choices(["1", "2"])), Ballot(.choices(["1", "3"]), times: 2)]
                )
            ]
        )

        #expect(try record.counted()?.void == [VoidCount(.foreign, 1)])
        #expect(try record.counted()?.items.map(\.tally.yes) == [2, 2])
    }

    @Test func `E25 two items of one name are two ids`() throws {
        let record = try Congress.record(
            Congress.rule(seats: 1),
            items: 2,
            [Ballot(.choices(["2"]), times: 2), Ballot(.choices(["1"]))]
        )

        #expect(try record.count().outcome.elected == ["2"])
    }

    @Test func `E26 as many votes as ballots for every item`() throws {
        let items = Congress.items(3)
        let record = try Congress.record(
            Congress.rule(seats: 3, base: .deputies),
            items: 3,
            [Ballot(.choices(items), times: 7)]
        )

        #expect(try record.count().outcome.elected == items)
        #expect(try record.count().outcome.status == .decided)
    }

    @Test func `E27 with people leaving, the base is who is present at the round`() throws {
        let record = try CongressRecord(
            rule: Congress.rule(seats: 2, base: .present, shortfall: .secondRound),
            deputies: 12,
            items: Congress.items(2),
            rounds: [
                Congress.singles(.main, seats: 2, ["1": 7, "2": 4]),
                Congress.singles(.shortfall, seats: 1, ["2": 4]),
            ]
        )

        // eleven present: 6 needed, 4 are too few; four present: 3 needed
        #expect(try record.count().outcome.elected == ["1", "2"])
    }

    @Test func `E28 nothing is decided on rounded values`() throws {
        // 四屏镇 2023: 42 of 45 are 93.33…%. A demand of 93.3 % passes, of 93.34 % does not.
        let fractions = [(Fraction(933, 1_000), true), (Fraction(9_334, 10_000), false)]

        for (fraction, passes) in fractions {
            let record = try Congress.totals(
                Congress.rule(seats: 1, base: .returned, fraction: fraction, inclusive: true),
                deputies: 60,
                present: 45,
                yes: [42, 3]
            )
            #expect(try record.counted()?.items.map(\.passes) == [passes, false])
        }
    }

    @Test func `E29 a ballot that marks the whole list is an overvote`() throws {
        let record = try Congress.record(
            Congress.rule(seats: 10),
            items: 13,
            [Ballot(.choices(Congress.items(13))), Ballot(.choices(Congress.items(10)))]
        )

        #expect(try record.counted()?.void == [VoidCount(.overvote, 1)])
        #expect(try record.counted()?.valid == 1)
    }

    @Test func `E30 a recount is another record with another outcome`() throws {
        let rule = try Congress.rule(seats: 1)

        let first = try Congress.totals(rule, deputies: 10, present: 10, yes: [6, 4])
        let recount = try Congress.totals(rule, deputies: 10, present: 10, yes: [4, 6])

        #expect(try first.count().outcome.elected == ["1"])
        #expect(try recount.count().outcome.elected == ["2"])
        #expect(first.json != recount.json)
    }
}
