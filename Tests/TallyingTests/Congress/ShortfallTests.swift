import Tallying
import Testing

@Suite struct ShortfallTests {
    /// Five items for three seats and ten deputies, six needed: only item 2 has them.
    private func short(
        _ shortfall: ShortfallPolicy,
        tie: TiePolicy = .revote,
        tieRounds: Int = 1,
        quorum: Fraction? = nil
    ) throws(RecordError) -> CongressRecord {
        let ballots = [
            Ballot(.choices(["1", "2"]), times: 5), Ballot(.choices(["2", "3", "4"]), times: 3),
            Ballot(.choices(["4"]), times: 2),
        ]
        return try Congress.record(
            Congress.rule(
                seats: 3,
                quorum: quorum,
                base: .deputies,
                tie: tie,
                tieRounds: tieRounds,
                shortfall: shortfall
            ),
            items: 5,
            ballots
        )
    }

    @Test func `accept decides with fewer and says so`() throws {
        let outcome = try short(.accept).count().outcome

        #expect(outcome.status == .decided)
        #expect(outcome.elected == ["2"])
        #expect(outcome.warnings == [.shortfall])
    }

    @Test func `next-session decides with fewer and says that the rest is left`() throws {
        let outcome = try short(.nextSession).count().outcome

        #expect(outcome.status == .decided)
        #expect(outcome.elected == ["2"])
        #expect(outcome.next == nil)
        #expect(outcome.warnings == [.shortfallNextSession])
    }

    @Test func `a second round is among all not elected, for the seats left`() throws {
        let outcome = try short(.secondRound).count().outcome

        #expect(outcome.status == .needsRound)
        #expect(outcome.elected == ["2"])
        #expect(
            outcome.next == RoundRequest(kind: .shortfall, items: ["1", "3", "4", "5"], seats: 2)
        )
        #expect(outcome.warnings.isEmpty)
    }

    @Test func `a second round is at the rule's threshold and leaves the rest empty`() throws {
        let record = try short(.secondRound).appending(
            Congress.singles(.shortfall, seats: 2, ["1": 6, "3": 4, "4": 0, "5": 0])
        )

        let outcome = try record.count().outcome
        #expect(try record.counted()?.needed == 6)
        #expect(outcome.status == .decided)
        #expect(outcome.elected == ["2", "1"])
        #expect(outcome.warnings == [.shortfall])
    }

    /// A second round for two seats in which items 1, 3 and 4 have six votes each.
    private let level = Congress.round(
        .shortfall,
        items: ["1", "3", "4", "5"],
        seats: 2,
        [
            Ballot(.choices(["1", "3"]), times: 3), Ballot(.choices(["1", "4"]), times: 3),
            Ballot(.choices(["3", "4"]), times: 3),
        ]
    )

    @Test(
        arguments: [
            (TiePolicy.include, ["2", "1", "3", "4"], []),
            (.exclude, ["2"], [.shortfall]),
            (.listOrder, ["2", "1", "3"], []),
        ] as [(TiePolicy, [ItemID], [CongressWarning])]
    )
    func `a tie in a second round follows the tie policy`(
        tie: TiePolicy,
        elected: [ItemID],
        warnings: [CongressWarning]
    ) throws {
        let outcome = try short(.secondRound, tie: tie).appending(level).count().outcome

        #expect(outcome.status == .decided)
        #expect(outcome.elected == elected)
        #expect(outcome.warnings == warnings)
    }

    @Test func `a tie in a second round is revoted, and what it leaves stays empty`() throws {
        let tied = try short(.secondRound).appending(level)
        let decided = try tied.appending(
            Congress.singles(.tie, seats: 2, ["1": 0, "3": 4, "4": 0])
        )

        #expect(
            try tied.count().outcome.next
                == RoundRequest(kind: .tie, items: ["1", "3", "4"], seats: 2)
        )
        #expect(try decided.count().outcome.elected == ["2", "3"])
        #expect(try decided.count().outcome.status == .decided)
        #expect(try decided.count().outcome.warnings == [.shortfall])
    }

    @Test func `a stopped second round is asked for again in full`() throws {
        let record = try short(.secondRound, quorum: Fraction(2, 3)).appending(
            .ballot(
                BallotRound(
                    kind: .shortfall,
                    papers: Papers(present: 6, issued: 6, returned: 6),
                    items: ["1", "4"],
                    seats: 2,
                    votes: nil
                )
            )
        )

        let outcome = try record.count().outcome
        #expect(outcome.status == .noQuorum)
        #expect(outcome.elected == ["2"])
        #expect(
            outcome.next == RoundRequest(kind: .shortfall, items: ["1", "3", "4", "5"], seats: 2)
        )
        let repeated = try record.appending(
            .ballot(
                BallotRound(
                    kind: .shortfall,
                    papers: Papers(present: 10, issued: 10, returned: 10),
                    items: ["3", "5"],
                    seats: 2,
                    ballots: [Ballot(.choices(["5"]), times: 10)]
                )
            )
        )
        #expect(try repeated.count().outcome.elected == ["2", "5"])
    }

    @Test func `all passing and still too few leaves nothing to vote on again`() throws {
        let record = try Congress.record(
            Congress.rule(seats: 3, shortfall: .secondRound),
            items: 2,
            [Ballot(.choices(["1", "2"]))]
        )

        #expect(try record.count().outcome.status == .decided)
        #expect(try record.count().outcome.warnings == [.shortfall])
        #expect(try record.steps().contains(.nothingLeft))
    }

    @Test func `without seats nothing can fall short`() throws {
        let record = try Congress.record(
            Congress.rule(.perItem, seats: nil, shortfall: .secondRound),
            items: 3,
            [Ballot(.answers(["1": .no]))]
        )

        #expect(try record.count().outcome.status == .decided)
        #expect(try record.count().outcome.elected.isEmpty)
        #expect(try record.count().outcome.warnings.isEmpty)
    }
}
