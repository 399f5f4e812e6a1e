import Tallying

/// Rules and records with everything ordinary, of which a test names what it is about.
enum Congress {
    /// The ids `1` to `count`.
    static func items(_ count: Int) -> [ItemID] {
        (0..<count).map { ItemID("\($0 + 1)") }
    }

    static func rule(
        _ ballot: BallotType = .upTo,
        seats: Int? = 2,
        quorum: Fraction? = nil,
        participation: Fraction? = nil,
        base: ThresholdBase = .none,
        fraction: Fraction = Fraction(1, 2),
        inclusive: Bool = false,
        blank: BlankPolicy = .valid,
        tie: TiePolicy = .revote,
        tieRounds: Int = 1,
        tieThreshold: TieThreshold = .plurality,
        shortfall: ShortfallPolicy = .accept,
        order: ElectedOrder = .votes
    ) throws(RecordError) -> CongressRule {
        try CongressRule(
            ballot: ballot,
            seats: seats,
            quorum: quorum,
            participation: participation,
            threshold: Threshold(base: base, fraction: fraction, isInclusive: inclusive),
            blank: blank,
            tie: tie,
            tieRounds: tieRounds,
            tieThreshold: tieThreshold,
            shortfall: shortfall,
            order: order
        )
    }

    /// A round in which everybody issued a ballot returned it, and everybody present got one.
    static func round(
        _ kind: BallotRoundKind = .main,
        items: [ItemID],
        seats: Int?,
        _ ballots: [Ballot]
    ) -> CongressRound {
        let returned = ballots.reduce(0) { $0 + $1.times }
        return .ballot(
            BallotRound(
                kind: kind,
                papers: Papers(present: returned, issued: returned, returned: returned),
                items: items,
                seats: seats,
                ballots: ballots
            )
        )
    }

    /// A round on whose ballots each item was marked alone as often as given.
    static func singles(
        _ kind: BallotRoundKind,
        seats: Int?,
        _ votes: KeyValuePairs<ItemID, Int>
    ) -> CongressRound {
        round(
            kind,
            items: votes.map(\.key),
            seats: seats,
            votes.filter { $0.value > 0 }.map { Ballot(.choices([$0.key]), times: $0.value) }
        )
    }

    /// A record of one main round, with as many deputies as there are ballots unless given.
    static func record(
        _ rule: CongressRule,
        deputies: Int? = nil,
        items count: Int,
        _ ballots: [Ballot]
    ) throws(RecordError) -> CongressRecord {
        try CongressRecord(
            rule: rule,
            deputies: deputies ?? ballots.reduce(0) { $0 + $1.times },
            items: items(count),
            rounds: [round(items: items(count), seats: rule.seats, ballots)]
        )
    }

    /// A main round given by its totals: valid ballots, and the yes votes of items `1`, `2`, ….
    static func totals(
        _ rule: CongressRule,
        deputies: Int,
        present: Int,
        issued: Int? = nil,
        returned: Int? = nil,
        void: [VoidReason: Int] = [:],
        blank: Int = 0,
        yes: [Int]
    ) throws(RecordError) -> CongressRecord {
        let returned = returned ?? issued ?? present
        let valid = returned - blank - void.values.reduce(0, +)
        let items = items(yes.count)
        let tallies = zip(items, yes).map { id, yes in
            rule.ballot.isAnswered
                ? ItemTally(id: id, yes: yes, no: valid - yes, unpressed: blank)
                : ItemTally(id: id, yes: yes)
        }
        return try CongressRecord(
            rule: rule,
            deputies: deputies,
            items: items,
            rounds: [
                .ballot(
                    BallotRound(
                        kind: .main,
                        papers: Papers(
                            present: present,
                            issued: issued ?? present,
                            returned: returned
                        ),
                        items: items,
                        seats: rule.seats,
                        votes: .totals(
                            VoteTotals(valid: valid, void: void, blank: blank, items: tallies)
                        )
                    )
                )
            ]
        )
    }
}
