// Counts 3,000 deputies' ballots on 60 items, every ballot different, in process, and prints the
// median and the range of a hundred counts.

import Tallying

struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}

func record(_ ballot: BallotType, marks: (ItemID, inout Seeded) -> Answer) throws -> CongressRecord {
    var random = Seeded(state: 2026)
    let items = (1...60).map { ItemID(String($0)) }
    let ballots = (1...3000).map { _ in
        switch ballot {
        case .perItem, .package:
            Ballot(
                .answers(
                    Dictionary(uniqueKeysWithValues: items.map { ($0, marks($0, &random)) })
                )
            )
        case .upTo, .exactly, .rank:
            Ballot(.choices(Array(items.shuffled(using: &random).prefix(30))))
        }
    }
    return try CongressRecord(
        rule: CongressRule(
            ballot: ballot,
            seats: ballot == .perItem ? nil : 30,
            quorum: Fraction(2, 3),
            participation: nil,
            threshold: Threshold(base: .deputies, fraction: Fraction(1, 2), isInclusive: false),
            blank: .valid,
            tie: .listOrder,
            tieRounds: 0,
            tieThreshold: .plurality,
            shortfall: .accept,
            order: .votes
        ),
        deputies: 3000,
        items: items,
        rounds: [
            .ballot(
                BallotRound(
                    kind: .main,
                    papers: Papers(present: 3000, issued: 3000, returned: 3000),
                    items: items,
                    seats: ballot == .perItem ? nil : 30,
                    votes: .ballots(BallotBox(ballots, of: items))
                )
            )
        ]
    )
}

func measure(_ name: String, _ record: CongressRecord) throws {
    let clock = ContinuousClock()
    var times: [Duration] = []
    var elected = 0
    for _ in 0..<100 {
        let start = clock.now
        elected = try record.count().outcome.elected.count
        times.append(clock.now - start)
    }
    times.sort()
    print("\(name): median \(times[50]), range \(times[0]) to \(times[99]), elected \(elected)")
}

try measure("up to 30 of 60, 3,000 ballots", record(.upTo) { _, _ in .yes })
try measure(
    "yes, no or abstain on each of 60, 3,000 ballots",
    record(.perItem) { _, random in Answer.allCases.randomElement(using: &random) ?? .yes }
)
