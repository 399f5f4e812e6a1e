import Tallying
import Wording

extension ItemReason {
    /// Why an item fared as it did, as a sentence.
    func sentence(in words: CountWords) -> Message {
        switch self {
        case .adopted:
            .tallyReasonAdopted
        case .withinSeats(let passed, let seats):
            .tallyReasonWithinSeats(passed: passed, seats: seats)
        case .withinCut(let weight, let cut):
            weight > cut
                ? .tallyReasonAboveCut(weight: words.weight(weight), cut: words.weight(cut))
                : .tallyReasonAtCut(weight: words.weight(weight))
        case .tieIncluded(let weight):
            .tallyReasonTieIncluded(weight: words.weight(weight))
        case .tieEarlierInList(let weight):
            .tallyReasonTieEarlier(weight: words.weight(weight))
        case .presidiumElected:
            .tallyReasonPresidiumElected
        case .belowThreshold(let yes, let needed):
            words.adopts
                ? .tallyReasonNotAdopted(yes: yes, needed: needed)
                : .tallyReasonBelowThreshold(yes: yes, needed: needed)
        case .belowCut(let weight, let cut):
            .tallyReasonBelowCut(weight: words.weight(weight), cut: words.weight(cut))
        case .tieExcluded(let weight):
            .tallyReasonTieExcluded(weight: words.weight(weight))
        case .tieLaterInList(let weight):
            .tallyReasonTieLater(weight: words.weight(weight))
        case .presidiumNotElected:
            .tallyReasonPresidiumNotElected
        case .tied(let weight, let openSeats):
            .tallyReasonTied(weight: words.weight(weight), seats: openSeats)
        }
    }
}
