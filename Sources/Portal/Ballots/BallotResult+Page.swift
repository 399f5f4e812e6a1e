import Civics
import Deciding
import Ledger
import Tallying
import Wording

extension BallotResult {
    /// What was voted on.
    func title(in language: Language) -> LocalText {
        LocalText(ballot.title, english: ballot.titleEnglish, in: language)
    }

    /// What an item is called; its id where it has no name.
    func name(of id: ItemID, in language: Language) -> LocalText {
        ballot.name(of: id, in: language)
    }

    /// Whether it is a street's choice, which has no legal force.
    var isRecommendation: Bool { ballot.kind == .recommendation }

    /// Whether all of it was made up, so that one mark at the head is enough.
    var isWhollyInvented: Bool { ballot.inventions.contains(.everything) }

    /// Whether the number of votes that pass rests on something made up.
    var isNeededInvented: Bool {
        ballot.isInvented(.threshold)
            || (record.rule.threshold.base == .deputies && ballot.isInvented(.deputies))
    }

    /// Whether whatever passes is adopted, there being no seats to be elected to.
    var adopts: Bool { record.rule.seats == nil }

    /// The papers and votes of the last round that was counted.
    var lastCounted: (papers: Papers, votes: CountedVotes)? {
        for round in count.rounds.reversed() {
            if case .counted(let papers, let votes) = round.result { return (papers, votes) }
        }
        return nil
    }

    /// The papers and votes of the first round that was counted.
    var firstCounted: (papers: Papers, votes: CountedVotes)? {
        for round in count.rounds {
            if case .counted(let papers, let votes) = round.result { return (papers, votes) }
        }
        return nil
    }
}

extension CountedVotes {
    /// How many ballots are void, whatever the reason.
    var voidBallots: Int { void.reduce(0) { $0 + $1.ballots } }
}

extension Ledger {
    /// Every published count, newest first; of one day, place by place and the last first.
    func publishedCounts() async throws(PageError) -> [BallotResult] {
        do throws(PublishingError) {
            return try await PublishingCounts(self).all().sorted { one, other in
                let (left, right) = (one.ballot, other.ballot)
                return (right.heldOn, left.jurisdiction, right.key.ordinal)
                    < (left.heldOn, right.jurisdiction, left.key.ordinal)
            }
        } catch {
            throw PageError(error)
        }
    }

    /// Every published rating, newest first.
    func publishedRatings() async throws(PageError) -> [RatingResult] {
        do throws(PublishingError) {
            return try await PublishedRatings(self).all()
        } catch {
            throw PageError(error)
        }
    }
}
