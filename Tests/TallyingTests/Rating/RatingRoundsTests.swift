import Tallying
import Testing

/// Stopped rounds stay in and are repeated; nothing follows one that was counted.
@Suite struct RatingRoundsTests {
    private static let totals = RatingTotals(
        valid: 7,
        items: [RatingTally(id: "1", satisfied: 4, basic: 2, dissatisfied: 1)]
    )

    private static func record(_ rounds: [RatingRound]) throws -> RatingRecord {
        try RatingRecord(
            scheme: Ratings.scheme(quorum: .twoThirds),
            members: 9,
            items: [RatingItem("1")],
            rounds: rounds
        )
    }

    private static func stopped(_ present: Int, _ issued: Int, _ returned: Int) -> RatingRound {
        RatingRound(
            papers: Papers(present: present, issued: issued, returned: returned),
            totals: nil
        )
    }

    private static let counted = RatingRound(
        papers: Papers(present: 8, issued: 8, returned: 7),
        totals: totals
    )

    @Test func `two thirds exactly are a quorum, one fewer is none`() throws {
        let enough = try Self.record([
            RatingRound(papers: Papers(present: 6, issued: 6, returned: 6), totals: nil)
        ])
        let few = try Self.record([Self.stopped(5, 5, 5)])

        // 3·6 = 18 ≥ 18: it stands, and so needs its totals; 3·5 = 15 < 18
        #expect(
            Refusal.of { () throws(RecordError) in try enough.count() }
                == Refusal("record.ratings-missing", "rounds[0]")
        )
        #expect(try few.count().outcome.status == .noQuorum)
    }

    @Test func `more forms returned than issued make the round void`() throws {
        let record = try Self.record([Self.stopped(8, 7, 8)])

        #expect(try record.count().outcome.status == .void)
        #expect(try record.count().outcome.papers.unreturned == -1)
        #expect(
            try record.outcomeText() == #"""
                {"status":"void","round":0,"members":9,"present":8,"issued":7,"returned":8,"unreturned":-1,"warnings":[]}
                """#
        )
    }

    @Test func `a stopped round is followed by another, which counts`() throws {
        let record = try Self.record([
            Self.stopped(5, 5, 5), Self.stopped(8, 7, 8), Self.counted,
        ])

        let count = try record.count()

        #expect(count.outcome.status == .rated)
        #expect(count.outcome.round == 2)
        #expect(
            count.rounds.map(\.result).prefix(2) == [.stopped(.noQuorum), .stopped(.void)]
        )
        #expect(
            count.rounds[0].steps == [
                .quorum(Fraction.twoThirds.compare(5, .atLeast, of: 9)), .stopped(.noQuorum),
            ]
        )
        #expect(
            count.rounds[1].steps == [
                .quorum(Fraction.twoThirds.compare(8, .atLeast, of: 9)),
                .papers(issued: 7, returned: 8), .stopped(.void),
            ]
        )
    }

    @Test func `nothing may follow a round that was counted`() throws {
        let record = try Self.record([Self.counted, Self.stopped(5, 5, 5)])

        #expect(
            Refusal.of { () throws(RecordError) in try record.count() }
                == Refusal("record.round-after-rating", "rounds[1]")
        )
    }

    @Test func `a stopped round may keep its totals, and is not counted by them`() throws {
        let record = try Self.record([
            RatingRound(papers: Papers(present: 7, issued: 6, returned: 7), totals: Self.totals)
        ])

        #expect(try record.counted() == nil)
        #expect(try RatingRecord(json: record.json) == record)
    }
}
