import Tallying
import Wording

/// The phrases that sentences about one count are made of, in one language.
struct CountWords {
    /// Says them.
    let book: Phrasebook
    /// The rule of the record.
    let rule: CongressRule
    /// What the items are called.
    let names: [ItemID: String]

    /// Whether whatever passes is adopted, there being no seats to be elected to.
    var adopts: Bool { rule.seats == nil }

    /// What an item is called.
    func name(_ id: ItemID) -> String {
        names[id] ?? id.text
    }

    /// Items after one another, as the language lists things.
    func list(_ ids: [ItemID]) -> String {
        join(ids.map(name))
    }

    /// Things after one another, as the language lists them.
    func join(_ things: [String]) -> String { book.join(things) }

    /// A fraction in words where there are words for it.
    func fraction(_ fraction: Fraction) -> String { book.fraction(fraction) }

    /// What the cut goes by: votes or, for ranked ballots, points.
    func weight(_ weight: Int) -> String {
        book.say(isRanked ? .tallyPoints(count: weight) : .tallyVotes(count: weight))
    }

    /// Whether the cut goes by points.
    var isRanked: Bool { rule.ballot == .rank }

    /// The number that the threshold is a fraction of, with what it counts.
    func base(_ base: ThresholdBase, _ count: Int) -> String? {
        let message: Message? =
            switch base {
            case .deputies: .tallyBaseDeputiesCounted(count: count)
            case .present: .tallyBasePresentCounted(count: count)
            case .issued: .tallyBaseIssuedCounted(count: count)
            case .returned: .tallyBaseReturnedCounted(count: count)
            case .valid where rule.blank == .valid: .tallyBaseValidAndBlankCounted(count: count)
            case .valid: .tallyBaseValidCounted(count: count)
            case .none: nil
            }
        return message.map(book.say)
    }

    /// What the threshold is a fraction of.
    func base(_ base: ThresholdBase) -> String? {
        let message: Message? =
            switch base {
            case .deputies: .tallyBaseDeputies
            case .present: .tallyBasePresent
            case .issued: .tallyBaseIssued
            case .returned: .tallyBaseReturned
            case .valid where rule.blank == .valid: .tallyBaseValidAndBlank
            case .valid: .tallyBaseValid
            case .none: nil
            }
        return message.map(book.say)
    }

    /// An item's votes.
    func votes(_ tally: ItemTally) -> Message {
        switch rule.ballot {
        case .upTo, .exactly:
            .tallyItemMarks(yes: tally.yes)
        case .perItem, .package:
            .tallyItemAnswers(
                yes: tally.yes,
                no: tally.no,
                abstain: tally.abstain,
                unpressed: tally.unpressed
            )
        case .rank:
            .tallyItemRank(score: tally.weight, yes: tally.yes)
        }
    }

    /// The votes for an item as a share of what the threshold is a fraction of.
    func share(of yes: Int, in votes: CountedVotes) -> Message? {
        guard let base = base(rule.threshold.base),
            let percentage = Percentage(of: yes, in: votes.base)
        else { return nil }
        return .tallyItemShare(base: base, percent: percentage.text)
    }
}
