package import Civics
package import Database
package import Ledger

/// A step in the life of a case; rows are only ever added.
package struct CaseStep: Hashable, Sendable {
    /// Which step it is, from 1.
    package let ordinal: Int
    /// What was done; nil for the first one, in which it was raised.
    package let act: CaseAct?
    /// The day it was done.
    package let day: CivilDate
    /// When it was entered.
    package let at: Instant
    /// From which post; empty for a resident.
    package let post: String
    /// The post in English.
    package let postEnglish: String
    /// From which unit; nil for a resident.
    package let party: ID<Party>?
    /// In words.
    package let words: String
    /// The id of a reason that the kind lists; empty where none is chosen.
    package let reason: String
    /// Where it leads to.
    package let standing: CaseStanding

    /// Puts a step together.
    package init(
        ordinal: Int,
        act: CaseAct?,
        day: CivilDate,
        at: Instant,
        post: String,
        postEnglish: String,
        party: ID<Party>?,
        words: String,
        reason: String,
        standing: CaseStanding
    ) {
        self.ordinal = ordinal
        self.act = act
        self.day = day
        self.at = at
        self.post = post
        self.postEnglish = postEnglish
        self.party = party
        self.words = words
        self.reason = reason
        self.standing = standing
    }
}

extension CaseStep: RowDecodable {
    /// Reads a row in the order of ``CaseStepTable``.
    package init(row: inout Row) throws(DatabaseError) {
        ordinal = try row.next()
        act = try row.next()
        day = try row.next()
        at = try row.next()
        post = try row.next()
        postEnglish = try row.next()
        party = try row.next()
        words = try row.next()
        reason = try row.next()
        standing = try CaseStanding(row: &row)
    }
}
