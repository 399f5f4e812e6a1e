package import Civics
package import Database
import Ledger

/// A unit's opinion on a suggestion; a later one takes the place of an earlier one, both stay.
package struct Opinion: Hashable, Sendable {
    /// What the unit says.
    package enum Verdict: String, StoredName, Hashable, Sendable, CaseIterable {
        /// 同意.
        case agree
        /// 原则同意.
        case agreeInPrinciple = "agree-in-principle"
        /// 不同意.
        case disagree
        /// 需补充.
        case needsMore = "needs-more"
        /// 不属本单位: it goes back to whoever assigned it.
        case notOurs = "not-ours"
    }

    /// On which assignment.
    package let assignment: ID<Assignment>
    /// Which opinion it is, from 1.
    package let number: Int
    /// What the unit says.
    package let verdict: Verdict
    /// In words.
    package let text: String
    /// The units that took part in the discussion.
    package let units: [String]
    /// How many people took part; nil where it is not said.
    package let people: Int?
    /// What it would cost by the unit's estimate; nil where it is not said.
    package let estimatedCost: Money?
    /// The day of the discussion.
    package let givenOn: CivilDate
    /// When it was entered.
    package let at: Instant
    /// From which post.
    package let post: String
    /// The post in English.
    package let postEnglish: String
}

extension Opinion: RowDecodable {
    /// Reads a row in the order of ``OpinionTable``.
    package init(row: inout Row) throws(DatabaseError) {
        assignment = try row.next()
        number = try row.next()
        verdict = try row.next()
        text = try row.next()
        let units: String = try row.next()
        self.units = units.split(separator: "\n").map(String.init)
        people = try row.next()
        let fen: Int64? = try row.next()
        estimatedCost = fen.map(Money.init(fen:))
        givenOn = try row.next()
        at = try row.next()
        post = try row.next()
        postEnglish = try row.next()
    }
}
