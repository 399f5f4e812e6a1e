import Tallying
import Wording

extension TraceStep {
    /// What a step says about who is elected; the steps before the election say nothing here.
    func election(in words: CountWords) -> [Message] {
        switch self {
        case .quorum, .papers, .participation, .stopped, .sorted, .threshold, .passed:
            []
        case .allAdopted(let passed):
            passed == 0 ? [] : [.tallyStepAllAdopted(passed: passed)]
        case .withinSeats(let passed, let seats):
            passed == 0 ? [] : [.tallyStepWithinSeats(passed: passed, seats: seats)]
        case .cut(let passed, let seats, let weight, let above, let level):
            Self.cut(
                passed: passed,
                seats: seats,
                weight: weight,
                above: above,
                level: level,
                in: words
            )
        case .levelFillsSeats(let ids, _):
            [.tallyStepLevelFillsSeats(count: ids.count)]
        case .tie(let ids, let weight, let seats):
            [
                .tallyStepTie(
                    count: ids.count,
                    weight: words.weight(weight),
                    seats: seats,
                    items: words.list(ids)
                )
            ]
        case .tieBroken(let policy, let elected):
            [Self.broken(policy, elected: words.list(elected))]
        case .tieRoundAsked(let number, let allowed):
            [.tallyStepTieRound(number: number, allowed: allowed)]
        case .presidiumAsked(let rounds, _):
            [rounds > 0 ? .tallyStepPresidiumAfter(rounds: rounds) : .tallyStepPresidiumAtOnce]
        case .presidiumDecided(let elected, _):
            [
                elected.isEmpty
                    ? .tallyStepPresidiumElectedNone
                    : .tallyStepPresidiumElected(items: words.list(elected))
            ]
        case .shortfall(let passed, let seats, let policy):
            [policy.step(passed: passed, seats: seats)]
        case .nothingLeft:
            [.tallyStepNothingLeft]
        case .seatsEmpty(let count):
            [.tallyStepSeatsEmpty(count: count)]
        }
    }

    private static func cut(
        passed: Int,
        seats: Int,
        weight: Int,
        above: [ItemID],
        level: [ItemID],
        in words: CountWords
    ) -> [Message] {
        let cut = words.weight(weight)
        return [
            words.isRanked
                ? .tallyStepCutPoints(passed: passed, seats: seats, weight: cut)
                : .tallyStepCutVotes(passed: passed, seats: seats, weight: cut),
            above.isEmpty
                ? .tallyStepLevelOnly(level: words.list(level))
                : .tallyStepAboveAndLevel(above: words.list(above), level: words.list(level)),
        ]
    }

    /// How a rule that needs no further round breaks a tie.
    private static func broken(_ policy: TiePolicy, elected: String) -> Message {
        switch policy {
        case .include: .tallyStepTieIncluded(items: elected)
        case .exclude: .tallyStepTieExcluded
        case .listOrder: .tallyStepTieByList(items: elected)
        // These two ask somebody else, which is a step of its own.
        case .revote, .presidium: .tallyStepPresidiumAtOnce
        }
    }
}

extension ShortfallPolicy {
    fileprivate func step(passed: Int, seats: Int) -> Message {
        switch self {
        case .accept: .tallyStepShortfallAccept(passed: passed, seats: seats)
        case .secondRound: .tallyStepShortfallSecondRound(passed: passed, seats: seats)
        case .nextSession: .tallyStepShortfallNextSession(passed: passed, seats: seats)
        }
    }
}
