import Tallying
import Testing
import Seeding

/// The library against its twin, which counts ballots one by one by the words of the reference.
@Suite struct BruteForceTests {
    /// A ballot type, the items of the list, and every ballot that can be made of them.
    struct Tiny: Sendable, CustomTestStringConvertible {
        let type: BallotType
        let items: Int
        let voters: Int
        let seats: [Int?]

        var testDescription: String { "\(type), \(items) items, up to \(voters) voters" }

        /// Every ballot on these items.
        var ballots: [BallotMarks] {
            var made: [[ItemID: Int]] = [[:]]
            let values = type.form == .choices ? 1 : type.form == .answers ? 3 : items
            for id in Congress.items(items) {
                made = made.flatMap { marks in
                    [marks]
                        + (0..<values).map { value in
                            marks.merging([id: value]) { first, _ in first }
                        }
                }
            }
            return made.map { marks in
                switch type.form {
                case .choices: .choices(marks.keys.sorted())
                case .answers: .answers(marks.mapValues { Answer.allCases[$0] })
                case .ranks: .ranks(marks.mapValues { $0 + 1 })
                }
            }
        }

        /// Every multiset of ballots by at most so many voters.
        var boxes: [[Ballot]] {
            let ballots = ballots
            func extended(_ box: [Int]) -> [[Int]] {
                box.count == voters
                    ? [box]
                    : [box]
                        + ((box.last ?? 0)..<ballots.count).flatMap { extended(box + [$0]) }
            }
            return extended([]).map { box in box.map { Ballot(ballots[$0]) } }
        }

        /// Every rule that can make a difference in one round; the order of the elected is told
        /// by list and by votes in turn.
        func rules() throws(RecordError) -> [CongressRule] {
            var rules: [CongressRule] = []
            for seats in seats {
                for base in ThresholdBase.allCases {
                    for inclusive in [false, true] {
                        for blank in BlankPolicy.allCases {
                            for tie in TiePolicy.allCases {
                                for shortfall in ShortfallPolicy.allCases {
                                    rules.append(
                                        try Congress.rule(
                                            type,
                                            seats: seats,
                                            base: base,
                                            inclusive: inclusive,
                                            blank: blank,
                                            tie: tie,
                                            shortfall: shortfall,
                                            order: rules.count % 2 == 0 ? .votes : .list
                                        )
                                    )
                                }
                            }
                        }
                    }
                }
            }
            return rules
        }
    }

    @Test(
        arguments: [
            Tiny(type: .upTo, items: 2, voters: 3, seats: [1, 2]),
            Tiny(type: .exactly, items: 2, voters: 3, seats: [1, 2]),
            Tiny(type: .upTo, items: 3, voters: 3, seats: [1, 2]),
            Tiny(type: .exactly, items: 3, voters: 2, seats: [1, 2, 3]),
            Tiny(type: .rank, items: 2, voters: 3, seats: [1, 2]),
            Tiny(type: .perItem, items: 2, voters: 2, seats: [nil, 1, 2]),
            Tiny(type: .package, items: 1, voters: 3, seats: [nil, 1]),
        ]
    )
    func `agrees with brute force on every ballot of every tiny vote`(tiny: Tiny) throws {
        let rules = try tiny.rules()
        var different = 0
        for box in tiny.boxes {
            for rule in rules {
                // One deputy more than voters, so that the bases differ.
                let record = try Congress.record(
                    rule,
                    deputies: box.count + 1,
                    items: tiny.items,
                    box
                )
                if try record.outcomeText() != NaiveCongress(record: record).outcome() {
                    different += 1
                }
            }
        }

        #expect(different == 0)
    }

    @Test(arguments: 0..<16)
    func `agrees with brute force on random records with further rounds`(seed: UInt64) throws {
        var records = RandomRecords(seed: seed)
        for _ in 0..<250 {
            let record = try records.next()

            #expect(try record.outcomeText() == NaiveCongress(record: record).outcome())
        }
    }

    @Test func `random records reach everything that can happen`() throws {
        var records = RandomRecords(seed: 0)
        var statuses: Set<CongressStatus> = []
        var kinds: Set<RoundKind> = []
        var warnings: Set<CongressWarning> = []
        var rounds = 0
        for _ in 0..<1_000 {
            let record = try records.next()
            let outcome = try record.count().outcome
            statuses.insert(outcome.status)
            kinds.formUnion(record.rounds.map(\.kind))
            warnings.formUnion(outcome.warnings)
            rounds = max(rounds, record.rounds.count)
        }

        #expect(statuses == Set(CongressStatus.allCases))
        #expect(kinds == Set(RoundKind.allCases))
        #expect(warnings == Set(CongressWarning.allCases))
        #expect(rounds == 8)
    }

    @Test func `refuses a random record's rounds in another order, as brute force does`() throws {
        var records = RandomRecords(seed: 99)
        var generator = SeededGenerator(seed: 7)
        var refused = 0
        for _ in 0..<500 {
            let record = try records.next()
            let shuffled = try CongressRecord(
                rule: record.rule,
                deputies: record.deputies,
                items: record.items,
                rounds: record.rounds.shuffled(using: &generator)
            )
            let isRefused = Refusal.of { () throws(RecordError) in try shuffled.count() } != nil
            #expect(isRefused == (NaiveCongress(record: shuffled).outcome() == nil))
            refused += isRefused ? 1 : 0
        }

        #expect(refused > 50)
    }
}
