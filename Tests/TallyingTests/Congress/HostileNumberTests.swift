import Tallying
import Testing

/// Numbers of any size are counted exactly or refused, and never trap.
@Suite struct HostileNumberTests {
    private static let greatest = Int.max

    @Test func `a roll of the greatest number is counted exactly`() throws {
        let record = try Congress.totals(
            Congress.rule(quorum: Fraction(2, 3), base: .deputies, fraction: Fraction(2, 3)),
            deputies: Self.greatest,
            present: Self.greatest,
            yes: [Self.greatest, Self.greatest / 3]
        )

        // 2⁶³−1 = 9,223,372,036,854,775,807; two thirds 6,148,914,691,236,517,204.67
        #expect(try record.counted()?.needed == 6_148_914_691_236_517_205)
        #expect(try record.count().outcome.elected == ["1"])
    }

    @Test func `fractions of the greatest numbers are compared exactly`() throws {
        let almost = Fraction(Self.greatest - 1, Self.greatest)
        let record = try Congress.totals(
            Congress.rule(quorum: almost, base: .returned, fraction: almost),
            deputies: Self.greatest,
            present: Self.greatest - 1,
            yes: [Self.greatest - 1, 1]
        )

        // (n−1)² / n = n − 2 + 1/n, exceeded first by n − 1
        #expect(try record.counted()?.needed == Self.greatest - 1)
        #expect(try record.count().outcome.elected == ["1"])
    }

    @Test func `a needed number above the greatest is refused`() throws {
        let record = try Congress.totals(
            Congress.rule(base: .deputies, fraction: Fraction(1, 1)),
            deputies: Self.greatest,
            present: 1,
            yes: [1, 1]
        )

        #expect(
            Refusal.of { () throws(RecordError) in try record.count() }
                == Refusal("record.overflow", "rounds[0]")
        )
    }

    @Test func `times that overflow do not add up`() throws {
        let rule = try Congress.rule()
        let ballots = [
            Ballot(.choices([]), times: Self.greatest),
            Ballot(.choices(["1"]), times: Self.greatest),
            Ballot(.choices(["2"]), times: 2),
        ]

        #expect(
            Refusal.of { () throws(RecordError) in
                try CongressRecord(
                    rule: rule,
                    deputies: Self.greatest,
                    items: Congress.items(2),
                    rounds: [
                        .ballot(
                            BallotRound(
                                kind: .main,
                                papers: Papers(present: 0, issued: 0, returned: 0),
                                items: Congress.items(2),
                                seats: 2,
                                ballots: ballots
                            )
                        )
                    ]
                )
            } == Refusal("record.times-not-returned", "rounds[0].ballots")
        )
    }

    @Test func `totals that overflow do not add up`() {
        let max = "9223372036854775807"
        let totals: [(String, String, Refusal)] = [
            (
                "up-to", #""valid":\#(max),"void":{"a":\#(max)},"blank":\#(max),"yes":{}"#,
                Refusal("record.papers-not-returned", "rounds[0].totals")
            ),
            (
                "per-item",
                #""valid":9,"void":{},"blank":0,"yes":{"1":\#(max)},"no":{"1":\#(max)}"#,
                Refusal("record.answers-not-cast", #"rounds[0].totals.yes["1"]"#)
            ),
            (
                "rank", #""valid":9,"void":{},"blank":0,"yes":{"1":9},"score":{"1":\#(max)}"#,
                Refusal("record.score-out-of-range", #"rounds[0].totals.score["1"]"#)
            ),
        ]

        for (ballot, text, refusal) in totals {
            #expect(
                Refusal.of(
                    SampleText.record(
                        ballot: ballot,
                        rounds: "[\(SampleText.main("\"totals\":{\(text)}"))]"
                    )
                ) == refusal
            )
        }
    }

    @Test func `scores that could overflow are refused before they are summed`() throws {
        let rule = try Congress.rule(.rank, seats: Self.greatest)

        #expect(
            Refusal.of { () throws(RecordError) in
                try Congress.record(rule, items: 2, [Ballot(.ranks(["1": 1]), times: 2)])
            } == Refusal("record.overflow", "rounds[0].seats")
        )
        let one = try Congress.record(
            rule,
            items: 2,
            [Ballot(.ranks(["1": 1, "2": Self.greatest]))]
        )
        #expect(try one.counted()?.items.map(\.tally.score) == [Self.greatest, 1])
    }

    @Test func `any number of seats is taken where there are no ranks`() throws {
        let record = try Congress.record(
            Congress.rule(seats: Self.greatest),
            items: 2,
            [Ballot(.choices(["1"]), times: 2)]
        )

        #expect(try record.count().outcome.elected == ["1"])
        #expect(try record.published().count().outcome == record.count().outcome)
    }

    @Test func `ranks of the least and the greatest number are void`() throws {
        let record = try Congress.record(
            Congress.rule(.rank),
            items: 2,
            [Ballot(.ranks(["1": Int.min])), Ballot(.ranks(["1": Int.max]))]
        )

        #expect(try record.counted()?.void == [VoidCount(.rank, 2)])
    }

    @Test func `the greatest number of tie rounds is taken`() throws {
        let record = try CongressRecord(
            rule: Congress.rule(seats: 1, tieRounds: Self.greatest),
            deputies: 2,
            items: Congress.items(2),
            rounds: [Congress.singles(.main, seats: 1, ["1": 1, "2": 1])]
        )

        #expect(
            try record.steps().last == .tieRoundAsked(number: 1, allowed: Self.greatest)
        )
    }

    @Test(arguments: ["1e400", "-1E-400", "0.1", "100000000000000000000000000000", "1e0"])
    func `numbers that are no integers of 64 bits are refused wherever they stand`(number: String) {
        let text = SampleText.record(rounds: "[\(SampleText.main(SampleText.ballots))]")
        let places = [
            (#""record":1"#, "record"), (#""seats":2"#, "rule.seats"),
            (#""deputies":10"#, "roll.deputies"), (#""times":6"#, "rounds[0].ballots[0].times"),
            (#""returned":9"#, "rounds[0].returned"),
        ]

        for (part, path) in places {
            let key = part.prefix { $0 != ":" }
            let refusal = Refusal.of(text.replacing(first: part, with: "\(key):\(number)"))
            #expect(refusal?.path == path)
            #expect(
                ["record.not-an-integer", "record.integer-out-of-range"].contains(refusal?.code)
            )
        }
    }
}
