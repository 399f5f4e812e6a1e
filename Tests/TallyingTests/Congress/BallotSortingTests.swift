import Tallying
import Testing

/// Which ballots are valid, blank or void, and what the valid ones add up to.
@Suite struct BallotSortingTests {
    /// The totals of one main round of three items and two seats.
    private func votes(
        _ ballot: BallotType,
        blank: BlankPolicy = .valid,
        _ ballots: [Ballot]
    ) throws -> CountedVotes {
        try #require(
            try Congress.record(Congress.rule(ballot, blank: blank), items: 3, ballots).counted()
        )
    }

    @Test func `up-to takes one mark or as many as there are seats`() throws {
        let votes = try votes(
            .upTo,
            [Ballot(.choices(["1"]), times: 4), Ballot(.choices(["3", "1"]), times: 5)]
        )

        #expect(votes.valid == 9)
        #expect(votes.items.map(\.tally.yes) == [9, 0, 5])
    }

    @Test func `more marks than seats are an overvote`() throws {
        for ballot in [BallotType.upTo, .exactly] {
            let votes = try votes(ballot, [Ballot(.choices(["1", "2", "3"]), times: 2)])

            #expect(votes.valid == 0)
            #expect(votes.void == [VoidCount(.overvote, 2)])
        }
        let ranked = try votes(.rank, [Ballot(.ranks(["1": 1, "2": 2, "3": 3]))])
        #expect(ranked.void == [VoidCount(.overvote, 1)])
    }

    @Test func `no number of answers is an overvote`() throws {
        let votes = try votes(.perItem, [Ballot(.answers(["1": .yes, "2": .yes, "3": .yes]))])

        #expect(votes.valid == 1)
        #expect(votes.items.map(\.tally.yes) == [1, 1, 1])
    }

    @Test func `exactly makes fewer marks an undervote, but no mark a blank`() throws {
        let votes = try votes(
            .exactly,
            [
                Ballot(.choices(["1"]), times: 2), Ballot(.choices([]), times: 3),
                Ballot(.choices(["1", "2"]), times: 4),
            ]
        )

        #expect(votes.valid == 4)
        #expect(votes.blank == 3)
        #expect(votes.void == [VoidCount(.undervote, 2)])
    }

    @Test func `an id that is not on the ballot, or twice, is foreign`() throws {
        let choices = try votes(
            .upTo,
            [
                Ballot(.choices(["9"])), Ballot(.choices(["1", "1"])),
                Ballot(.choices(["1", "2"])),
            ]
        )
        let answers = try votes(.perItem, [Ballot(.answers(["1": .yes, "9": .no]))])
        let ranks = try votes(.rank, [Ballot(.ranks(["1": 1, "9": 2]))])

        #expect(choices.void == [VoidCount(.foreign, 2)])
        #expect(choices.items.map(\.tally.yes) == [1, 1, 0])
        #expect(answers.void == [VoidCount(.foreign, 1)])
        #expect(ranks.void == [VoidCount(.foreign, 1)])
    }

    @Test func `a rank twice or out of range makes a ballot void, a gap does not`() throws {
        let votes = try votes(
            .rank,
            [
                Ballot(.ranks(["1": 1, "2": 1])), Ballot(.ranks(["1": 0])),
                Ballot(.ranks(["1": 3])), Ballot(.ranks(["1": -1, "2": 1])),
                Ballot(.ranks(["2": 2]), times: 6),
            ]
        )

        // rank 2 of 2 seats gives 2 + 1 − 2 = 1 point
        #expect(votes.void == [VoidCount(.rank, 4)])
        #expect(votes.items.map(\.tally.yes) == [0, 6, 0])
        #expect(votes.items.map(\.tally.score) == [0, 6, 0])
    }

    @Test func `ranks far above the number of items are compared too`() throws {
        let rule = try Congress.rule(.rank, seats: 1_000_000)
        let record = try Congress.record(
            rule,
            items: 3,
            [
                Ballot(.ranks(["1": 900_000, "2": 900_000])),
                Ballot(.ranks(["1": 900_000, "2": 900_001, "3": 1])),
            ]
        )

        // points: 1,000,000 + 1 − 900,000 = 100,001, one fewer, and 1,000,000
        let votes = try #require(try record.counted())
        #expect(votes.void == [VoidCount(.rank, 1)])
        #expect(votes.items.map(\.tally.score) == [100_001, 100_000, 1_000_000])
    }

    @Test(arguments: BallotType.allCases.filter { $0 != .package })
    func `a ballot without a mark is blank, or void where the rule says so`(
        ballot: BallotType
    ) throws {
        let marks: BallotMarks =
            switch ballot.form {
            case .choices: .choices([])
            case .answers: .answers([:])
            case .ranks: .ranks([:])
            }

        let valid = try votes(ballot, [Ballot(marks, times: 5)])
        let void = try votes(ballot, blank: .void, [Ballot(marks, times: 5)])

        #expect(valid.valid == 0)
        #expect(valid.blank == 5)
        #expect(valid.void.isEmpty)
        #expect(void.valid == 0)
        #expect(void.blank == 0)
        #expect(void.void == [VoidCount(.blank, 5)])
    }

    @Test func `answers are counted apart, and what is not pressed apart from abstentions`() throws
    {
        let votes = try votes(
            .perItem,
            [
                Ballot(.answers(["1": .yes, "2": .no]), times: 2),
                Ballot(.answers(["1": .abstain, "2": .abstain, "3": .abstain]), times: 3),
                Ballot(.answers([:]), times: 4),
            ]
        )

        // 5 valid and 4 blank: every item adds up to 9
        #expect(votes.valid == 5)
        #expect(votes.blank == 4)
        #expect(votes.items.map(\.tally.yes) == [2, 0, 0])
        #expect(votes.items.map(\.tally.no) == [0, 2, 0])
        #expect(votes.items.map(\.tally.abstain) == [3, 3, 3])
        #expect(votes.items.map(\.tally.unpressed) == [4, 4, 6])
    }

    @Test func `void blanks are not among the unpressed`() throws {
        let votes = try votes(
            .perItem,
            blank: .void,
            [Ballot(.answers(["1": .yes])), Ballot(.answers([:]), times: 4)]
        )

        #expect(votes.items.map(\.tally.unpressed) == [0, 1, 1])
    }

    @Test func `the scrutineers' reason comes before every other`() throws {
        let votes = try votes(
            .upTo,
            [
                Ballot(.choices(["9"]), void: "torn"),
                Ballot(.choices(["1", "2", "3"]), void: "signed"),
                Ballot(.choices([]), void: "torn"), Ballot(.choices(["1"]), void: "torn"),
            ]
        )

        #expect(votes.void == [VoidCount("signed", 1), VoidCount("torn", 3)])
    }

    @Test func `reasons are tried in the reference's order`() throws {
        let foreignFirst = try votes(.upTo, [Ballot(.choices(["1", "2", "3", "9"]))])
        let overvoteBeforeRank = try votes(.rank, [Ballot(.ranks(["1": 1, "2": 1, "3": 9]))])
        let foreignBeforeUndervote = try votes(.exactly, [Ballot(.choices(["9"]))])

        #expect(foreignFirst.void == [VoidCount(.foreign, 1)])
        #expect(overvoteBeforeRank.void == [VoidCount(.overvote, 1)])
        #expect(foreignBeforeUndervote.void == [VoidCount(.foreign, 1)])
    }

    @Test func `a scrutineers' reason of the rule's own name joins the rule's`() throws {
        let votes = try votes(
            .upTo,
            [Ballot(.choices(["1"]), void: "overvote"), Ballot(.choices(["1", "2", "3"]))]
        )

        #expect(votes.void == [VoidCount(.overvote, 2)])
    }

    @Test func `a ballot returned no times is no reason`() throws {
        let votes = try votes(.upTo, [Ballot(.choices(["9"]), times: 0), Ballot(.choices(["1"]))])

        #expect(votes.void.isEmpty)
    }

    @Test func `a package is one question`() throws {
        let record = try Congress.record(
            Congress.rule(.package, seats: nil, base: .deputies),
            deputies: 9,
            items: 1,
            [Ballot(.answers(["1": .yes]), times: 5), Ballot(.answers(["1": .no]), times: 4)]
        )

        // 2·5 = 10 > 9
        #expect(try record.count().outcome.elected == ["1"])
    }
}
