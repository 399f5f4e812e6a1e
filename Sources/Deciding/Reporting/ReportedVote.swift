package import Civics
import Database
package import Ledger
package import Tallying

/// A vote, or a rating, of which others have published numbers, and no count: nothing of it can be
/// recounted.
package struct ReportedVote: Hashable, Sendable {
    /// What a number says.
    package enum Measure: String, StoredName, Hashable, Sendable, CaseIterable {
        /// Deputies in office (应到).
        case deputies
        /// Deputies who attended (实到).
        case present
        /// Deputies who voted (参加票决).
        case voted
        /// Forms of a rating that came back (收回测评票).
        case forms
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

    /// What was published of a project that was rated (测评).
    package struct Rated: Hashable, Sendable {
        /// The project's name.
        package let name: String
        /// The same in English; empty where nobody translated it.
        package let nameEnglish: String
        /// The forms that say satisfied.
        package let satisfied: Int
        /// The forms that say fairly satisfied.
        package let basic: Int
        /// The forms that say dissatisfied.
        package let dissatisfied: Int
        /// The grade that was published; nil where none was.
        package let grade: RatingGrade?

        /// Names a project with its numbers.
        package init(
            _ name: String,
            english: String,
            satisfied: Int,
            basic: Int,
            dissatisfied: Int,
            grade: RatingGrade? = nil
        ) {
            self.name = name
            nameEnglish = english
            self.satisfied = satisfied
            self.basic = basic
            self.dissatisfied = dissatisfied
            self.grade = grade
        }

        /// All forms together.
        package var sum: Int { satisfied + basic + dissatisfied }
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
    /// Of a rating every project with its numbers, in the order of the report; empty of a vote.
    package let rated: [Rated]
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
        rated: [Rated] = [],
        provenance: Provenance
    ) {
        self.id = id
        self.jurisdiction = jurisdiction
        self.title = title
        self.titleEnglish = titleEnglish
        self.session = session
        self.heldOn = heldOn
        self.numbers = numbers
        self.rated = rated
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

    /// The projects whose numbers do not make up the forms that came back, each with its place.
    ///
    /// A misprint is refused and not repaired; places are those of the report, from 1.
    package var refused: [(place: Int, item: Rated)] {
        let forms = self[.forms]?.count
        return rated.enumerated().filter { $0.element.sum != forms }
            .map { ($0.offset + 1, $0.element) }
    }

    /// The fewest deputies of a quorum of two thirds; nil where no number of deputies was published.
    package var quorum: Int? {
        guard let deputies = self[.deputies]?.count, deputies > 0 else { return nil }
        return (2 * deputies + 2) / 3
    }
}
