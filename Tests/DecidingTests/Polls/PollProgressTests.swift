import Deciding
import Tallying
import Testing

extension PollProgress {
    /// The record of a vote.
    var record: CongressRecord? {
        if case .votes(let record, _) = tally { record } else { nil }
    }

    /// The count of a vote.
    var count: CongressCount? {
        if case .votes(_, let count) = tally { count } else { nil }
    }
}

/// The count asks for the next round; nobody chooses it.
@Suite struct PollProgressTests {
    private static let items: [ItemID] = ["1", "2", "3"]

    private static func frame(
        tie: TiePolicy = .revote,
        shortfall: ShortfallPolicy = .accept
    ) throws -> PollProgress.Frame {
        PollProgress.Frame(
            title: "示例",
            identity: nil,
            rule: try CongressRule(
                ballot: .upTo,
                seats: 2,
                quorum: Fraction(2, 3),
                participation: nil,
                threshold: Threshold(
                    base: .deputies,
                    fraction: Fraction(1, 2),
                    isInclusive: false
                ),
                blank: .valid,
                tie: tie,
                tieRounds: 1,
                tieThreshold: .plurality,
                shortfall: shortfall,
                order: .votes
            ),
            deputies: 30,
            items: items
        )
    }

    private static func round(
        _ kind: BallotRoundKind = .main,
        _ items: [ItemID] = items,
        seats: Int = 2,
        returned: Int = 30,
        yes: [Int]?
    ) -> CongressRound {
        .ballot(
            BallotRound(
                kind: kind,
                papers: Papers(present: 30, issued: 30, returned: returned),
                items: items,
                seats: seats,
                votes: yes.map { yes in
                    .totals(
                        VoteTotals(
                            valid: returned,
                            void: [:],
                            blank: 0,
                            items: zip(items, yes).map { ItemTally(id: $0, yes: $1) }
                        )
                    )
                }
            )
        )
    }

    @Test func `the first session is about the whole list`() throws {
        let progress = try PollProgress(try Self.frame(), [])
        #expect(progress.record == nil)
        #expect(progress.next == .hold(RoundRequest(kind: .main, items: Self.items, seats: 2)))
    }

    @Test func `a clear count finishes`() throws {
        let progress = try PollProgress(try Self.frame(), [Self.round(yes: [20, 18, 5])])
        #expect(progress.next == .finished)
        #expect(progress.count?.outcome.elected == ["1", "2"])
    }

    @Test func `a void session is held anew as it was asked`() throws {
        let void = Self.round(returned: 31, yes: nil)
        let progress = try PollProgress(try Self.frame(), [void])
        #expect(progress.next == .hold(RoundRequest(kind: .main, items: Self.items, seats: 2)))
        let again = try PollProgress(try Self.frame(), [void, Self.round(yes: [20, 18, 5])])
        #expect(again.next == .finished)
        #expect(again.record?.rounds.count == 2)
    }

    @Test func `a tie at the cut asks for a round among the tied, then for the presidium`() throws {
        let main = Self.round(yes: [20, 17, 17])
        let tied = try PollProgress(try Self.frame(), [main])
        let request = RoundRequest(kind: .tie, items: ["2", "3"], seats: 1)
        #expect(tied.next == .hold(request))
        let again = Self.round(.tie, ["2", "3"], seats: 1, yes: [15, 15])
        let still = try PollProgress(try Self.frame(), [main, again])
        let decision = RoundRequest(kind: .presidium, items: ["2", "3"], seats: 1)
        #expect(still.next == .decide(decision))
        let decided = CongressRound.presidium(
            PresidiumDecision(items: ["2", "3"], seats: 1, elected: ["3"])
        )
        let done = try PollProgress(try Self.frame(), [main, again, decided])
        #expect(done.next == .finished)
        #expect(done.count?.outcome.elected == ["1", "3"])
    }

    @Test func `a shortfall asks for a round among the rest where the rule says so`() throws {
        let main = Self.round(yes: [20, 10, 9])
        let accepted = try PollProgress(try Self.frame(), [main])
        #expect(accepted.next == .finished)
        let second = try PollProgress(try Self.frame(shortfall: .secondRound), [main])
        #expect(
            second.next == .hold(RoundRequest(kind: .shortfall, items: ["2", "3"], seats: 1))
        )
    }

    @Test func `a round that nobody asked for is refused`() throws {
        let main = Self.round(yes: [20, 18, 5])
        let more = Self.round(.tie, ["2", "3"], seats: 1, yes: [15, 14])
        #expect(throws: RecordError.self) { try PollProgress(try Self.frame(), [main, more]) }
    }
}
