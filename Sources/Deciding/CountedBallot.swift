package import Civics
package import Ledger
package import Tallying

/// A ballot whose count is published: the record from which anybody counts it again, and the
/// names that belong to its items.
package struct CountedBallot: Hashable, Sendable {
    /// A figure of the record that was made up for a demonstration.
    package enum Invention: String, Hashable, Sendable, CaseIterable {
        /// Every figure, and the names with them.
        case everything
        /// The number of deputies on the roll.
        case deputies
        /// The votes of those not elected.
        case losers
        /// The threshold of the rule.
        case threshold
    }

    /// An item of the ballot.
    package struct Item: Hashable, Sendable {
        /// Its id in the record.
        package let id: String
        /// Its name.
        package let name: String
        /// Its English name; empty when nobody translated it.
        package let nameEnglish: String

        /// Names an item.
        package init(id: String, name: String, nameEnglish: String) {
            self.id = id
            self.name = name
            self.nameEnglish = nameEnglish
        }
    }

    /// The key of the row.
    package let id: ID<CountedBallot>
    /// Whose congress voted.
    package let jurisdiction: ID<Jurisdiction>
    /// How it is addressed.
    package let key: BallotKey
    /// What was decided or rated: which record it is.
    package let kind: Poll.Kind
    /// What was voted on, in one line.
    package let title: String
    /// The same in English.
    package let titleEnglish: String
    /// The day of the vote.
    package let heldOn: CivilDate
    /// The items in the order of the ballot.
    package let items: [Item]
    /// The published record, canonical, with totals only.
    package let record: String
    /// Which of its figures are made up.
    package let inventions: Set<Invention>
    /// Which of its counts the rule lets be published.
    package let publishing: RulePublishing
    /// Where it is from, and how sure it is.
    package let provenance: Provenance

    /// Puts a ballot together; ``PublishingCounts`` checks it.
    package init(
        id: ID<CountedBallot>,
        jurisdiction: ID<Jurisdiction>,
        key: BallotKey,
        kind: Poll.Kind = .projects,
        title: String,
        titleEnglish: String,
        heldOn: CivilDate,
        items: [Item],
        record: String,
        inventions: Set<Invention>,
        publishing: RulePublishing = .all,
        provenance: Provenance
    ) {
        self.id = id
        self.jurisdiction = jurisdiction
        self.key = key
        self.kind = kind
        self.title = title
        self.titleEnglish = titleEnglish
        self.heldOn = heldOn
        self.items = items
        self.record = record
        self.inventions = inventions
        self.publishing = publishing
        self.provenance = provenance
    }

    /// Whether a page that shows a figure of this kind must say 示例.
    package func isInvented(_ invention: Invention) -> Bool {
        inventions.contains(.everything) || inventions.contains(invention)
    }
}

/// A ballot with its count, made anew from the record.
package struct BallotResult: Hashable, Sendable {
    /// The ballot.
    package let ballot: CountedBallot
    /// The record, read.
    package let record: CongressRecord
    /// The count.
    package let count: CongressCount

    /// Puts a result together; the count is of the record.
    package init(ballot: CountedBallot, record: CongressRecord, count: CongressCount) {
        self.ballot = ballot
        self.record = record
        self.count = count
    }
}
