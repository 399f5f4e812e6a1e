package import Tallying
package import Wording

/// What a rating says of one item, in words for a table and as a whole sentence.
package struct RatedItemExplanation: Hashable, Sendable {
    /// The item.
    package let id: ItemID
    /// What it is called.
    package let name: String
    /// Its grade; none if it was not rated.
    package let grade: RatingGrade?
    /// Its grade, or why it has none, in a few words.
    package let label: Message
    /// What must stand beside the grade: that the annual target was not reached.
    package let mark: Message?
    /// What the forms say; none if it was not rated.
    package let counts: Message?
    /// Its shares of what the thresholds are fractions of; none where that is nothing.
    package let shares: Message?
    /// All of it in one line.
    package let line: Message

    /// Explains an item of a counted round.
    init(_ item: RatedItem, of forms: CountedForms, in words: RatingWords) {
        id = item.item.id
        name = words.name(item.item.id)
        grade = item.grade
        label = item.grade?.label ?? item.item.state.label
        mark = item.item.state.mark
        switch item.rating {
        case .graded(let tally, let reason):
            let counted = tally.counts
            let shares = tally.shares(of: forms.base, in: words)
            let line = Self.line(
                name,
                counts: counted,
                shares: shares,
                reason: reason.sentence,
                in: words.book
            )
            counts = counted
            self.shares = shares
            self.line =
                if let mark {
                    .ratingItemWithMark(line: words.book.say(line), mark: words.book.say(mark))
                } else {
                    line
                }
        case .excluded:
            counts = nil
            shares = nil
            line = .ratingItemLineExcluded(item: name, state: words.book.say(label))
        }
    }

    private static func line(
        _ name: String,
        counts: Message,
        shares: Message?,
        reason: Message,
        in book: Phrasebook
    ) -> Message {
        guard let shares else {
            return .ratingItemLine(
                item: name,
                counts: book.say(counts),
                reason: book.say(reason)
            )
        }
        return .ratingItemLineWithShares(
            item: name,
            counts: book.say(counts),
            shares: book.say(shares),
            reason: book.say(reason)
        )
    }
}

extension RatingTally {
    fileprivate var counts: Message {
        .ratingItemCounts(
            satisfied: satisfied,
            basic: basic,
            dissatisfied: dissatisfied,
            blank: blank
        )
    }

    fileprivate func shares(of base: Int, in words: RatingWords) -> Message? {
        guard let best = Percentage(of: satisfied, in: base),
            let good = Percentage(of: satisfied + basic, in: base)
        else { return nil }
        return .ratingItemShares(base: words.base, satisfied: best.text, together: good.text)
    }
}

extension GradeReason {
    /// Why an item has its grade.
    fileprivate var sentence: Message {
        switch self {
        case .satisfied(let forms, let needed):
            .ratingReasonSatisfied(forms: forms, needed: needed)
        case .basic(let satisfied, let together, let needed):
            .ratingReasonBasic(
                satisfied: satisfied,
                needed: needed.satisfied,
                together: together,
                enough: needed.basic
            )
        case .dissatisfied(let satisfied, let together, let needed):
            .ratingReasonDissatisfied(
                satisfied: satisfied,
                needed: needed.satisfied,
                together: together,
                enough: needed.basic
            )
        }
    }
}
