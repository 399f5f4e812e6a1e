import Tallying
import Testing

@Suite struct TieTests {
    /// Five items for three seats: item 2 has 6, items 1, 3, 4 have 4 each, item 5 has 1.
    ///
    /// Two seats are open for the three that are level at the cut.
    private func tied(
        _ tie: TiePolicy,
        tieRounds: Int = 1,
        tieThreshold: TieThreshold = .plurality,
        base: ThresholdBase = .none,
        order: ElectedOrder = .votes
    ) throws(RecordError) -> CongressRecord {
        try CongressRecord(
            rule: Congress.rule(
                seats: 3,
                base: base,
                fraction: Fraction(1, 5),
                tie: tie,
                tieRounds: tieRounds,
                tieThreshold: tieThreshold,
                order: order
            ),
            deputies: 19,
            items: Congress.items(5),
            rounds: [
                Congress.singles(.main, seats: 3, ["1": 4, "2": 6, "3": 4, "4": 4, "5": 1])
            ]
        )
    }

    @Test func `a revote is asked for among the tied, for the open seats`() throws {
        let outcome = try tied(.revote).count().outcome

        #expect(outcome.status == .needsRound)
        #expect(outcome.elected == ["2"])
        #expect(outcome.next == RoundRequest(kind: .tie, items: ["1", "3", "4"], seats: 2))
        #expect(outcome.warnings.isEmpty)
        #expect(
            try tied(.revote).results() == [.tied, .elected, .tied, .tied, .notElected]
        )
    }

    @Test func `without tie rounds the presidium is asked at once`() throws {
        let outcome = try tied(.revote, tieRounds: 0).count().outcome

        #expect(outcome.status == .presidium)
        #expect(outcome.next == RoundRequest(kind: .presidium, items: ["1", "3", "4"], seats: 2))
    }

    @Test func `a presidium rule asks the presidium though tie rounds are left`() throws {
        let outcome = try tied(.presidium, tieRounds: 3).count().outcome

        #expect(outcome.status == .presidium)
        #expect(outcome.next == RoundRequest(kind: .presidium, items: ["1", "3", "4"], seats: 2))
    }

    @Test func `include elects all the tied, more than there are seats`() throws {
        let outcome = try tied(.include).count().outcome

        #expect(outcome.status == .decided)
        #expect(outcome.elected == ["2", "1", "3", "4"])
        #expect(outcome.warnings.isEmpty)
    }

    @Test func `exclude leaves the open seats empty and says so`() throws {
        let outcome = try tied(.exclude).count().outcome

        #expect(outcome.status == .decided)
        #expect(outcome.elected == ["2"])
        #expect(outcome.warnings == [.shortfall])
        #expect(
            try tied(.exclude).results()
                == [.notElected, .elected, .notElected, .notElected, .notElected]
        )
    }

    @Test func `list-order elects the tied that come first`() throws {
        let outcome = try tied(.listOrder).count().outcome

        #expect(outcome.status == .decided)
        #expect(outcome.elected == ["2", "1", "3"])
        #expect(
            try tied(.listOrder).results()
                == [.elected, .elected, .elected, .notElected, .notElected]
        )
    }

    @Test func `the elected stand in list order where the rule says so`() throws {
        #expect(try tied(.include, order: .list).count().outcome.elected == ["1", "2", "3", "4"])
        #expect(try tied(.listOrder, order: .list).count().outcome.elected == ["1", "2", "3"])
    }

    @Test func `a tie round decides only its own seats, later rounds' elected follow`() throws {
        let rounds = Congress.singles(.tie, seats: 2, ["1": 3, "3": 5, "4": 8])

        let byVotes = try tied(.revote).appending(rounds).count().outcome
        let byList = try tied(.revote, order: .list).appending(rounds).count().outcome

        #expect(byVotes.elected == ["2", "4", "3"])
        #expect(byList.elected == ["2", "3", "4"])
        #expect(byVotes.status == .decided)
        #expect(byVotes.round == 1)
    }

    @Test func `tied again, another round if one remains, else the presidium`() throws {
        let again = Congress.singles(.tie, seats: 2, ["1": 3, "3": 5, "4": 3])

        let second = try tied(.revote, tieRounds: 2).appending(again)
        let last = try tied(.revote, tieRounds: 1).appending(again)
        let third = try second.appending(Congress.singles(.tie, seats: 1, ["1": 2, "4": 2]))

        #expect(
            try second.count().outcome.next
                == RoundRequest(kind: .tie, items: ["1", "4"], seats: 1)
        )
        #expect(try second.count().outcome.elected == ["2", "3"])
        #expect(
            try last.count().outcome.next
                == RoundRequest(kind: .presidium, items: ["1", "4"], seats: 1)
        )
        #expect(try third.count().outcome.status == .presidium)
    }

    @Test func `seats that nobody has a vote for in a tie round stay empty`() throws {
        let record = try tied(.revote).appending(
            Congress.singles(.tie, seats: 2, ["1": 3, "3": 0, "4": 0])
        )

        let outcome = try record.count().outcome
        #expect(outcome.status == .decided)
        #expect(outcome.elected == ["2", "1"])
        #expect(outcome.warnings == [.shortfall])
    }

    @Test func `a tie round has its own threshold, and still the rule's base`() throws {
        // 19 deputies, a fifth exceeded: ⌊19/5⌋+1 = 4; the tie round has 9 of them:
        // plurality 1, a third of 9 is 3, a fifth of 19 exceeded is 4 again
        let round = Congress.singles(.tie, seats: 2, ["1": 3, "3": 4, "4": 2])
        let expected: [(TieThreshold, Int, [ItemID])] = [
            (.plurality, 1, ["2", "3", "1"]), (.oneThird, 3, ["2", "3", "1"]),
            (.same, 4, ["2", "3"]),
        ]

        for (threshold, needed, elected) in expected {
            let record = try tied(.revote, tieThreshold: threshold, base: .deputies)
                .appending(round)
            #expect(try record.counted()?.base == 19)
            #expect(try record.counted()?.needed == needed)
            #expect(try record.count().outcome.elected == elected)
        }
    }

    @Test(arguments: [(0, 1), (1, 1), (3, 1), (4, 2), (6, 2), (7, 3)])
    func `one-third is inclusive and at least one vote`(returned: Int, needed: Int) throws {
        let record = try tied(.revote, tieThreshold: .oneThird).appending(
            Congress.singles(.tie, seats: 2, ["1": returned, "3": 0, "4": 0])
        )

        #expect(try record.counted()?.needed == needed)
    }

    @Test func `a tie round of ranks goes by its own seats`() throws {
        // Three items, two seats: scores 1: 2·2 = 4, 2: 2·1 + 1 = 3, 3: 2 + 1 = 3
        let main = try Congress.record(
            Congress.rule(.rank, seats: 2),
            items: 3,
            [
                Ballot(.ranks(["1": 1, "2": 2]), times: 2), Ballot(.ranks(["3": 1, "2": 2])),
                Ballot(.ranks(["3": 2])),
            ]
        )

        // One seat: rank 2 is out of range, rank 1 gives one point
        let record = try main.appending(
            Congress.round(
                .tie,
                items: ["2", "3"],
                seats: 1,
                [Ballot(.ranks(["2": 1])), Ballot(.ranks(["3": 2]), times: 3)]
            )
        )

        #expect(try main.counted()?.items.map(\.tally.score) == [4, 3, 3])
        #expect(
            try main.count().outcome.next == RoundRequest(kind: .tie, items: ["2", "3"], seats: 1)
        )
        #expect(try record.count().outcome.elected == ["1", "2"])
        #expect(try record.counted()?.void == [VoidCount(.rank, 3)])
    }

    @Test func `ranks pass by ballots that rank them, and are cut by score`() throws {
        // Item 1 is ranked first by 2 of 5: 4 points; item 2 second by 4: 4 points; item 3 first
        // by 3: 6 points. More than half of 5 is 3: item 1 does not pass, whatever its score.
        let record = try Congress.record(
            Congress.rule(.rank, seats: 2, base: .returned),
            items: 3,
            [
                Ballot(.ranks(["1": 1, "2": 2]), times: 2),
                Ballot(.ranks(["3": 1, "2": 2]), times: 2), Ballot(.ranks(["3": 1])),
            ]
        )

        #expect(try record.counted()?.items.map(\.passes) == [false, true, true])
        #expect(try record.count().outcome.elected == ["3", "2"])
    }

    @Test func `a tied group that exactly fills the open seats is no tie`() throws {
        let record = try CongressRecord(
            rule: Congress.rule(seats: 3),
            deputies: 13,
            items: Congress.items(4),
            rounds: [Congress.singles(.main, seats: 3, ["1": 4, "2": 4, "3": 4, "4": 1])]
        )

        #expect(try record.count().outcome.status == .decided)
        #expect(try record.count().outcome.elected == ["1", "2", "3"])
    }

    @Test func `answers with seats are cut and tied like marks`() throws {
        let record = try Congress.record(
            Congress.rule(.perItem, seats: 1, tie: .listOrder),
            items: 3,
            [Ballot(.answers(["2": .yes, "3": .yes]), times: 2)]
        )

        #expect(try record.count().outcome.elected == ["2"])
        #expect(try record.results() == [.notElected, .elected, .notElected])
    }
}
