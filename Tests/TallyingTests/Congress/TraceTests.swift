import Tallying
import Testing

@Suite struct TraceTests {
    @Test func `the steps of a decided round say what was compared with what`() throws {
        let record = try Congress.totals(
            Congress.rule(
                seats: 3,
                quorum: Fraction(2, 3),
                participation: Fraction(1, 2),
                base: .deputies
            ),
            deputies: 352,
            present: 331,
            issued: 311,
            void: ["torn": 11],
            yes: [200, 177, 150, 180, 178]
        )

        let steps = try record.steps()

        #expect(
            steps == [
                .quorum(Fraction(2, 3).compare(331, .atLeast, of: 352)),
                .papers(issued: 311, returned: 311),
                .participation(Fraction(1, 2).compare(311, .moreThan, of: 352)),
                .sorted(valid: 300, blank: 0, void: [VoidCount("torn", 11)]),
                .threshold(
                    base: .deputies,
                    value: 352,
                    demand: .fraction(Fraction(1, 2), isInclusive: false),
                    needed: 177
                ),
                .passed(["1", "4", "5", "2"], needed: 177),
                .cut(passed: 4, seats: 3, weight: 178, above: ["1", "4"], level: ["5"]),
            ]
        )
        // the third highest of 200, 180, 178, 177 is 178
        #expect(
            try record.counted()?.items.map(\.reason) == [
                .withinCut(weight: 200, cut: 178), .belowCut(weight: 177, cut: 178),
                .belowThreshold(yes: 150, needed: 177), .withinCut(weight: 180, cut: 178),
                .withinCut(weight: 178, cut: 178),
            ]
        )
    }

    @Test func `a comparison carries both products`() {
        let comparison = Fraction(2, 3).compare(331, .atLeast, of: 352)

        // 3·331 = 993 ≥ 2·352 = 704
        #expect(comparison.left.factor == 3)
        #expect(comparison.left.value == 993)
        #expect(comparison.right.factor == 2)
        #expect(comparison.right.value == 704)
        #expect(comparison.isMet)
        #expect(!Fraction(1, 2).compare(176, .moreThan, of: 352).isMet)
        #expect(Fraction(1, 2).compare(176, .atLeast, of: 352).isMet)
    }

    @Test(
        arguments: [
            (6, 6, 6, TraceStep.stopped(.noQuorum)), (9, 4, 5, .stopped(.void)),
            (9, 9, 5, .stopped(.noParticipation)),
        ]
    )
    func `a stopped round's last step says why`(
        present: Int,
        issued: Int,
        returned: Int,
        last: TraceStep
    ) throws {
        let record = try Congress.totals(
            Congress.rule(quorum: Fraction(2, 3), participation: Fraction(1, 2)),
            deputies: 10,
            present: present,
            issued: issued,
            returned: returned,
            yes: [0, 0]
        )

        #expect(try record.steps().last == last)
        #expect(try record.count().rounds.last?.next == record.count().outcome.next)
    }

    /// Item 1 has 3, items 2 and 3 have 2 each, for two seats.
    private func tied(
        _ tie: TiePolicy,
        tieRounds: Int = 1
    ) throws(RecordError) -> CongressRecord {
        try CongressRecord(
            rule: Congress.rule(seats: 2, tie: tie, tieRounds: tieRounds),
            deputies: 7,
            items: Congress.items(3),
            rounds: [Congress.singles(.main, seats: 2, ["1": 3, "2": 2, "3": 2])]
        )
    }

    @Test(
        arguments: [
            (
                TiePolicy.revote, [TraceStep.tieRoundAsked(number: 1, allowed: 1)],
                ItemReason.tied(weight: 2, openSeats: 1), ItemReason.tied(weight: 2, openSeats: 1)
            ),
            (
                .presidium, [.presidiumAsked(tieRounds: 0, allowed: 0)],
                .tied(weight: 2, openSeats: 1), .tied(weight: 2, openSeats: 1)
            ),
            (
                .include, [.tieBroken(.include, elected: ["2", "3"])],
                .tieIncluded(weight: 2), .tieIncluded(weight: 2)
            ),
            (
                .exclude, [.tieBroken(.exclude, elected: []), .seatsEmpty(1)],
                .tieExcluded(weight: 2), .tieExcluded(weight: 2)
            ),
            (
                .listOrder, [.tieBroken(.listOrder, elected: ["2"])],
                .tieEarlierInList(weight: 2), .tieLaterInList(weight: 2)
            ),
        ]
    )
    func `each tie policy leaves its step and its reasons`(
        tie: TiePolicy,
        steps: [TraceStep],
        second: ItemReason,
        third: ItemReason
    ) throws {
        let record = try tied(tie)

        #expect(
            try record.steps().suffix(steps.count + 2) == [
                .cut(passed: 3, seats: 2, weight: 2, above: ["1"], level: ["2", "3"]),
                .tie(["2", "3"], weight: 2, openSeats: 1),
            ] + steps
        )
        #expect(
            try record.counted()?.items.map(\.reason)
                == [.withinCut(weight: 3, cut: 2), second, third]
        )
    }

    @Test func `fates tell of every item in which round it was decided and why`() throws {
        let record = try tied(.revote)
            .appending(Congress.singles(.tie, seats: 1, ["2": 3, "3": 3]))
            .appending(
                .presidium(PresidiumDecision(items: ["2", "3"], seats: 1, elected: ["3"]))
            )

        let count = try record.count()

        #expect(count.fates.map(\.id) == ["1", "2", "3"])
        #expect(count.fates.map(\.round) == [0, 2, 2])
        #expect(
            count.fates.map(\.reason)
                == [.withinCut(weight: 3, cut: 2), .presidiumNotElected, .presidiumElected]
        )
        #expect(count.fates.map(\.result) == [.elected, .notElected, .elected])
        #expect(count.rounds.map(\.asked.kind) == [.main, .tie, .presidium])
        #expect(
            count.rounds[1].steps.suffix(1) == [.presidiumAsked(tieRounds: 1, allowed: 1)]
        )
        #expect(count.rounds[2].steps == [.presidiumDecided(elected: ["3"], seats: 1)])
        #expect(count.rounds.map(\.elected) == [["1"], [], ["3"]])
    }

    @Test func `a group that fills the open seats is named and is no tie`() throws {
        let record = try CongressRecord(
            rule: Congress.rule(seats: 2),
            deputies: 5,
            items: Congress.items(3),
            rounds: [Congress.singles(.main, seats: 2, ["1": 2, "2": 1, "3": 2])]
        )

        #expect(try record.steps().last == .levelFillsSeats(["1", "3"], openSeats: 2))
    }

    @Test(
        arguments: [
            (ShortfallPolicy.accept, [TraceStep.seatsEmpty(1)]), (.secondRound, []),
            (.nextSession, []),
        ]
    )
    func `a shortfall leaves its policy`(policy: ShortfallPolicy, rest: [TraceStep]) throws {
        let record = try Congress.totals(
            Congress.rule(base: .deputies, shortfall: policy),
            deputies: 10,
            present: 10,
            yes: [6, 5]
        )

        #expect(
            try record.steps().suffix(rest.count + 2) == [
                .withinSeats(passed: 1, seats: 2),
                .shortfall(passed: 1, seats: 2, policy: policy),
            ] + rest
        )
    }

    @Test(
        arguments: [
            (TieThreshold.plurality, Demand.oneVote, 1), (.oneThird, .oneThird(returned: 4), 2),
            (.same, .fraction(Fraction(1, 2), isInclusive: true), 2),
        ]
    )
    func `a tie round says what it demands`(
        tieThreshold: TieThreshold,
        demand: Demand,
        needed: Int
    ) throws {
        // main: items 2 and 3 are on three of six ballots each, half, which is enough
        let record = try CongressRecord(
            rule: Congress.rule(
                seats: 2,
                base: .returned,
                inclusive: true,
                tieThreshold: tieThreshold
            ),
            deputies: 9,
            items: Congress.items(3),
            rounds: [
                Congress.round(
                    items: Congress.items(3),
                    seats: 2,
                    [
                        Ballot(.choices(["1", "2"]), times: 3),
                        Ballot(.choices(["1", "3"]), times: 3),
                    ]
                ),
                Congress.singles(.tie, seats: 1, ["2": 3, "3": 1]),
            ]
        )

        #expect(
            try record.steps().contains(
                .threshold(base: .returned, value: 4, demand: demand, needed: needed)
            )
        )
    }

    @Test func `everything that passes is adopted where there are no seats`() throws {
        let record = try Congress.record(
            Congress.rule(.perItem, seats: nil, base: .deputies),
            items: 2,
            [Ballot(.answers(["1": .yes, "2": .no]))]
        )

        #expect(try record.steps().last == .allAdopted(passed: 1))
        #expect(
            try record.counted()?.items.map(\.reason)
                == [.adopted, .belowThreshold(yes: 0, needed: 1)]
        )
    }
}
