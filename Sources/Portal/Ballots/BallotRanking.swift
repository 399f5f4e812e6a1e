import Deciding
import Tallying
import Wording

/// The items of a counted round in the order of its result: elected, tied, the others; each group
/// by votes, then as on the ballot.
struct BallotRanking {
    /// An item with what is said of it.
    struct Place {
        /// How it fared.
        let outcome: ItemOutcome
        /// The same in words.
        let explained: ItemExplanation
        /// Which it is, from 1.
        let rank: Int
    }

    /// From the first to the last.
    let places: [Place]

    /// Ranks the items; the explanation has them in the order of the votes.
    init(_ votes: CountedVotes, _ explained: [ItemExplanation]) {
        let pairs = zip(votes.items, explained).enumerated().sorted { one, other in
            let (left, right) = (one.element.0, other.element.0)
            return (left.result.place, -left.tally.weight, one.offset)
                < (right.result.place, -right.tally.weight, other.offset)
        }
        places = pairs.enumerated().map { index, pair in
            Place(outcome: pair.element.0, explained: pair.element.1, rank: index + 1)
        }
    }

    /// Whether the order goes by points of ranked ballots.
    var isByPoints: Bool { places.contains { $0.outcome.tally.score != nil } }

    /// How many were elected.
    var elected: Int { places.count { $0.outcome.result == .elected } }

    /// After how many the line of the cut is drawn; nil where it would divide nothing.
    var cut: Int? { (1..<places.count).contains(elected) ? elected : nil }

    /// What the bars show, in a sentence.
    var finding: Message {
        guard !isByPoints else { return .ballotFindingPoints }
        let chosen = places.prefix(elected).map(\.outcome.tally.yes)
        let best = places.dropFirst(elected).map(\.outcome.tally.yes).max()
        guard let least = chosen.min(), let most = chosen.max() else {
            return .ballotFindingNone(best: best ?? 0)
        }
        return switch (best, chosen.count) {
        case (let best?, 1): .ballotFindingOne(most: most, best: best)
        case (let best?, let count):
            .ballotFindingCut(count: count, least: least, most: most, best: best)
        case (nil, 1): .ballotFindingSole(most: most)
        case (nil, let count): .ballotFindingAll(count: count, least: least, most: most)
        }
    }
}

extension ItemResult {
    /// Which group comes first.
    fileprivate var place: Int {
        switch self {
        case .elected: 0
        case .tied: 1
        case .notElected: 2
        }
    }
}
