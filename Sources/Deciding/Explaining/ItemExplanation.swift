package import Tallying
package import Wording

/// What became of one item in one round, in words for a table and as a whole sentence.
package struct ItemExplanation: Hashable, Sendable {
    /// The item.
    package let id: ItemID
    /// What it is called.
    package let name: String
    /// How it fared.
    package let result: ItemResult
    /// How it fared, in a word or two.
    package let label: Message
    /// Its votes; none where the presidium decided.
    package let votes: Message?
    /// Its share of what the threshold is a fraction of; none where there is no such number.
    package let share: Message?
    /// Why it fared as it did.
    package let reason: Message
    /// All of it in one line.
    package let line: Message

    /// Explains an item of a counted round.
    init(_ item: ItemOutcome, of votes: CountedVotes, in words: CountWords) {
        let tally = item.tally
        id = tally.id
        name = words.name(tally.id)
        result = item.result
        label = item.result.label(in: words)
        let counted = words.votes(tally)
        let share = words.share(of: tally.yes, in: votes)
        self.votes = counted
        self.share = share
        reason = item.reason.sentence(in: words)
        line =
            if let share {
                .tallyItemLineWithShare(
                    item: name,
                    votes: words.book.say(counted),
                    share: words.book.say(share),
                    reason: words.book.say(reason)
                )
            } else {
                .tallyItemLine(
                    item: name,
                    votes: words.book.say(counted),
                    reason: words.book.say(reason)
                )
            }
    }

    /// Explains an item on which the presidium decided.
    init(_ fate: ItemFate, in words: CountWords) {
        id = fate.id
        name = words.name(fate.id)
        result = fate.result
        label = fate.result.label(in: words)
        votes = nil
        share = nil
        reason = fate.reason.sentence(in: words)
        line = .tallyItemLineWithoutVotes(item: name, reason: words.book.say(reason))
    }
}

extension ItemResult {
    /// How an item fared, in a word or two: what has no limit of seats is adopted (通过), not
    /// elected (当选).
    fileprivate func label(in words: CountWords) -> Message {
        switch (self, words.adopts) {
        case (.elected, false): .tallyItemElected
        case (.elected, true): .tallyItemAdopted
        case (.notElected, false): .tallyItemNotElected
        case (.notElected, true): .tallyItemNotAdopted
        case (.tied, _): .tallyItemTied
        }
    }
}
