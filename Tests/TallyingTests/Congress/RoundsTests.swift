import Tallying
import Testing

/// Rounds that are stopped, held anew and follow one another.
@Suite struct RoundsTests {
    private static let items = Congress.items(3)

    private func stopped(
        _ kind: BallotRoundKind,
        items: [ItemID] = items,
        seats: Int? = 1
    ) -> CongressRound {
        .ballot(
            BallotRound(
                kind: kind,
                papers: Papers(present: 9, issued: 8, returned: 9),
                items: items,
                seats: seats,
                votes: nil
            )
        )
    }

    private func record(
        tieRounds: Int = 1,
        _ rounds: [CongressRound]
    ) throws(RecordError) -> CongressRecord {
        try CongressRecord(
            rule: Congress.rule(seats: 1, tieRounds: tieRounds),
            deputies: 9,
            items: Self.items,
            rounds: rounds
        )
    }

    private let tied = Congress.singles(.main, seats: 1, ["1": 4, "2": 1, "3": 4])

    @Test func `a void round stays in the record and the next one has the next number`() throws {
        let outcome = try record([
            stopped(.main), stopped(.main),
            Congress.singles(.main, seats: 1, ["1": 1, "2": 5, "3": 1]),
        ]).count().outcome

        #expect(outcome.status == .decided)
        #expect(outcome.round == 2)
        #expect(outcome.elected == ["2"])
    }

    @Test func `a stopped round's votes are not counted`() throws {
        let votes = Congress.singles(.main, seats: 1, ["1": 9, "2": 0, "3": 0])
        guard case .ballot(let round) = votes else { return }

        let record = try record([
            .ballot(
                BallotRound(
                    kind: .main,
                    papers: Papers(present: 9, issued: 8, returned: 9),
                    items: round.items,
                    seats: 1,
                    votes: round.votes
                )
            )
        ])

        #expect(try record.count().outcome.status == .void)
        #expect(try record.count().outcome.elected.isEmpty)
        #expect(try record.count().fates.isEmpty)
    }

    @Test func `a repeated tie round uses up no tie round`() throws {
        let tie = stopped(.tie, items: ["1", "3"])
        let level = Congress.singles(.tie, seats: 1, ["1": 3, "3": 3])

        let repeated = try record(tieRounds: 2, [tied, tie, tie, level])
        let last = try record(tieRounds: 2, [tied, tie, tie, level, tie, level])

        #expect(
            try repeated.count().outcome.next
                == RoundRequest(kind: .tie, items: ["1", "3"], seats: 1)
        )
        #expect(
            try last.count().outcome.next
                == RoundRequest(kind: .presidium, items: ["1", "3"], seats: 1)
        )
    }

    @Test func `a stopped tie round keeps who is elected and asks for itself`() throws {
        let record = try CongressRecord(
            rule: Congress.rule(seats: 2),
            deputies: 9,
            items: Self.items,
            rounds: [
                Congress.singles(.main, seats: 2, ["1": 2, "2": 5, "3": 2]),
                stopped(.tie, items: ["1", "3"]),
            ]
        )

        #expect(
            try record.outcomeText() == #"""
                {"status":"void","round":1,"deputies":9,"present":9,"issued":8,"returned":9,"unreturned":-1,"elected":["2"],"next":{"kind":"tie","items":["1","3"],"seats":1},"warnings":[]}
                """#
        )
    }

    @Test func `another kind of round than the one asked for is refused`() throws {
        let record = try record([
            stopped(.main), Congress.singles(.tie, seats: 1, ["1": 1, "2": 0]),
        ])

        #expect(
            Refusal.of { () throws(RecordError) in try record.count() }
                == Refusal("record.other-round-asked", "rounds[1].kind")
        )
    }

    @Test func `those whom the presidium elects enter in list order`() throws {
        let record = try CongressRecord(
            rule: Congress.rule(seats: 2, tie: .presidium),
            deputies: 9,
            items: Self.items,
            rounds: [
                Congress.singles(.main, seats: 2, ["1": 3, "2": 3, "3": 3]),
                .presidium(
                    PresidiumDecision(items: ["1", "2", "3"], seats: 2, elected: ["3", "1"])
                ),
            ]
        )

        #expect(try record.count().outcome.elected == ["1", "3"])
        #expect(try record.count().outcome.warnings.isEmpty)
    }

    @Test func `a seat that the presidium leaves empty is said`() throws {
        let record = try record([
            tied,
            Congress.singles(.tie, seats: 1, ["1": 3, "3": 3]),
            .presidium(PresidiumDecision(items: ["1", "3"], seats: 1, elected: [])),
        ])

        #expect(
            try record.outcomeText() == #"""
                {"status":"decided","round":2,"deputies":9,"elected":[],"next":null,"warnings":["shortfall"]}
                """#
        )
    }

    @Test func `each round has its own presence, papers and base`() throws {
        let record = try CongressRecord(
            rule: Congress.rule(seats: 1, base: .present, shortfall: .secondRound),
            deputies: 20,
            items: Congress.items(2),
            rounds: [
                Congress.singles(.main, seats: 1, ["1": 5, "2": 5]),
                Congress.singles(.shortfall, seats: 1, ["1": 2, "2": 4]),
            ]
        )

        // main: 10 present, ⌊10/2⌋+1 = 6; second round: 6 present, 4
        #expect(try record.counted()?.base == 6)
        #expect(try record.counted()?.needed == 4)
        #expect(try record.count().outcome.elected == ["2"])
    }
}
