package import Tallying
package import Wording

/// The phrases that sentences about one rating are made of, in one language.
struct RatingWords {
    /// Says them.
    let book: Phrasebook
    /// The scheme of the record.
    let scheme: RatingScheme
    /// What the items are called.
    let names: [ItemID: String]

    /// What an item is called.
    func name(_ id: ItemID) -> String {
        names[id] ?? id.text
    }

    /// Items after one another, as the language lists things.
    func list(_ ids: [ItemID]) -> String {
        book.join(ids.map(name))
    }

    /// What the thresholds are fractions of.
    var base: String {
        let message: Message =
            switch scheme.base {
            case .allMembers: .ratingBaseAllMembers
            case .present: .ratingBasePresent
            case .issued: .ratingBaseIssued
            case .returned: .ratingBaseReturned
            case .valid: .ratingBaseValid
            }
        return book.say(message)
    }

    /// The number that the thresholds are fractions of, with what it counts.
    func base(_ count: Int) -> String {
        let message: Message =
            switch scheme.base {
            case .allMembers: .ratingBaseAllMembersCounted(count: count)
            case .present: .ratingBasePresentCounted(count: count)
            case .issued: .ratingBaseIssuedCounted(count: count)
            case .returned: .ratingBaseReturnedCounted(count: count)
            case .valid: .ratingBaseValidCounted(count: count)
            }
        return book.say(message)
    }
}

extension RatingGrade {
    /// The grade, in a word or two.
    package var label: Message {
        switch self {
        case .satisfied: .ratingGradeSatisfied
        case .basic: .ratingGradeBasic
        case .dissatisfied: .ratingGradeDissatisfied
        }
    }
}

extension RatingItemState {
    /// How far an item had come, in a few words.
    package var label: Message {
        switch self {
        case .finished: .ratingStateFinished
        case .unfinished: .ratingStateUnfinished
        case .suspended: .ratingStateSuspended
        case .terminated: .ratingStateTerminated
        }
    }

    /// What must stand beside the grade of such an item, if anything.
    package var mark: Message? {
        switch self {
        case .unfinished: label
        case .finished, .suspended, .terminated: nil
        }
    }
}
