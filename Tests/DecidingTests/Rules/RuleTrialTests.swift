import Deciding
import Tallying
import Testing
import Wording

/// Sample counts under a rule: every policy, every wrong number.
@Suite struct RuleTrialTests {
    private static func outcome(
        _ terms: RuleTerms,
        _ example: RuleTrial.Example,
        deputies: Int = 352
    ) throws -> CongressOutcome {
        let trial = RuleTrial(try #require(terms.votes), in: .en)
        let fields = try #require(trial.fields(of: example, deputies: deputies))
        guard case .counted(_, let count) = trial.result(of: fields) else {
            throw NotCounted()
        }
        return count.outcome
    }

    private struct NotCounted: Error {}

    @Test(arguments: TiePolicy.allCases)
    func `a tie for the last seat goes as the rule says`(tie: TiePolicy) throws {
        for ballot in [BallotType.upTo, .exactly, .perItem, .rank] {
            let outcome = try Self.outcome(try RulePreviewTests.terms(ballot, tie: tie), .tie)

            switch tie {
            case .revote: #expect(outcome.next?.kind == .tie)
            case .presidium: #expect(outcome.next?.kind == .presidium)
            case .include: #expect(outcome.elected.count == 9)
            case .exclude: #expect(outcome.elected.count == 7)
            case .listOrder: #expect(outcome.elected.count == 8)
            }
        }
    }

    @Test(arguments: ShortfallPolicy.allCases)
    func `too few that pass go as the rule says`(shortfall: ShortfallPolicy) throws {
        for ballot in [BallotType.upTo, .exactly, .perItem] {
            let terms = try RulePreviewTests.terms(ballot, shortfall: shortfall)
            let outcome = try Self.outcome(terms, .shortfall)

            #expect(outcome.elected.count == 7)
            switch shortfall {
            case .accept: #expect(outcome.warnings == [.shortfall])
            case .secondRound: #expect(outcome.next?.kind == .shortfall)
            case .nextSession: #expect(outcome.warnings == [.shortfallNextSession])
            }
        }
    }

    @Test(arguments: BallotType.allCases)
    func `more returned than issued is void, whatever the ballot`(ballot: BallotType) throws {
        let terms = try RulePreviewTests.terms(ballot, seats: ballot.isAnswered ? nil : 8)

        #expect(try Self.outcome(terms, .void).status == .void)
    }

    /// Ten marks are more than eight seats, so that every ballot is void; answers are never.
    @Test func `everybody for everything elects nobody, or adopts everything`() throws {
        #expect(try Self.outcome(try RulePreviewTests.terms(), .everything).elected.isEmpty)
        #expect(
            try Self.outcome(try RulePreviewTests.terms(.perItem, seats: nil), .everything)
                .elected.count == 10
        )
    }

    @Test func `an example the rule cannot come to is not offered`() throws {
        let trial = RuleTrial(
            try #require(try RulePreviewTests.terms(.perItem, seats: nil).votes),
            in: .zh
        )

        #expect(trial.fields(of: .tie, deputies: 352) == nil)
        #expect(trial.fields(of: .shortfall, deputies: 352) == nil)
        #expect(trial.fields(of: .void, deputies: 2) == nil)
    }

    @Test func `blanks that are void must not be counted as blanks`() throws {
        let trial = RuleTrial(
            try #require(try RulePreviewTests.terms(blank: .void).votes),
            in: .en
        )
        let result = trial.result(of: [
            "deputies": "10", "present": "9", "issued": "9", "returned": "9", "blank": "1",
        ])

        #expect(result.faultFields == ["blank"])
    }

    /// Each wrong number is told beside the field it stands in.
    @Test(
        arguments: [
            (["present": "11"], "present"), (["issued": "10"], "issued"),
            (["void": "10"], "returned"), (["yes-3": "10"], "yes-3"),
            (["yes-2": "-1"], "yes-2"), (["blank": "一个"], "blank"),
            (["returned": "7"], "yes-1"),
        ]
    )
    func `a wrong number is told beside its field`(
        changes: [String: String],
        field: String
    ) throws {
        let trial = RuleTrial(try #require(try RulePreviewTests.terms().votes), in: .zh)
        let right = [
            "deputies": "10", "present": "9", "issued": "9", "returned": "9", "void": "0",
            "blank": "0", "yes-1": "8", "yes-2": "7",
        ]

        #expect(trial.result(of: right).faultFields.isEmpty)
        #expect(trial.result(of: right.merging(changes) { $1 }).faultFields == [field])
    }
}

extension RuleTrial.Result {
    fileprivate var faultFields: [String] {
        if case .refused(let faults) = self { faults.map(\.field) } else { [] }
    }
}
