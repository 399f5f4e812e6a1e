package import Civics
import Database
package import Ledger

/// A vote of which others have published numbers, and no count: nothing of it can be recounted.
package struct ReportedVote: Hashable, Sendable {
    /// What a number says.
    package enum Measure: String, StoredName, Hashable, Sendable, CaseIterable {
        /// Deputies in office (应到).
        case deputies
        /// Deputies who attended (实到).
        case present
        /// Deputies who voted (参加票决).
        case voted
    }

    /// A number as somebody published it.
    package struct Number: Hashable, Sendable {
        /// What it says.
        package let measure: Measure
        /// How many.
        package let count: Int
        /// By whom it was published, when and where.
        package let source: String

        /// Names a number.
        package init(_ measure: Measure, _ count: Int, source: String) {
            self.measure = measure
            self.count = count
            self.source = source
        }
    }

    /// The key of the row.
    package let id: ID<ReportedVote>
    /// Whose congress voted.
    package let jurisdiction: ID<Jurisdiction>
    /// What was voted on, in one line.
    package let title: String
    /// The same in English.
    package let titleEnglish: String
    /// Which meeting: 三届人大三次会议.
    package let session: String
    /// The day of the vote.
    package let heldOn: CivilDate
    /// The numbers, in the order of what they say.
    package let numbers: [Number]
    /// How sure it is that there was the vote, and what else is known of it.
    package let provenance: Provenance

    /// Puts a vote together; ``ReportingVotes`` checks it.
    package init(
        id: ID<ReportedVote>,
        jurisdiction: ID<Jurisdiction>,
        title: String,
        titleEnglish: String,
        session: String,
        heldOn: CivilDate,
        numbers: [Number],
        provenance: Provenance
    ) {
        self.id = id
        self.jurisdiction = jurisdiction
        self.title = title
        self.titleEnglish = titleEnglish
        self.session = session
        self.heldOn = heldOn
        self.numbers = numbers
        self.provenance = provenance
    }

    /// The first number that says something; nil where nobody published any.
    package subscript(measure: Measure) -> Number? { numbers.first { $0.measure == measure } }

    /// Who attended and who voted, where the two were published and are not the same: whoever
    /// attends need not vote, and a report may be wrong.
    package var difference: (present: Number, voted: Number)? {
        guard let present = self[.present], let voted = self[.voted],
            present.count != voted.count
        else { return nil }
        return (present, voted)
    }

    /// The fewest deputies of a quorum of two thirds; nil where no number of deputies was published.
    package var quorum: Int? {
        guard let deputies = self[.deputies]?.count, deputies > 0 else { return nil }
        return (2 * deputies + 2) / 3
    }
}
