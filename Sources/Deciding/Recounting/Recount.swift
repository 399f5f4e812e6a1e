package import Civics
package import Database
package import Ledger

/// That the presidium had the papers of a poll counted again (重新计票).
///
/// They are in a poll of its own, with a certificate of its own, which supersedes the old one; both
/// stay in the record.
package struct Recount: Hashable, Sendable {
    /// The poll in which they are counted again.
    package let poll: ID<Poll>
    /// The poll whose certificate it supersedes.
    package let previous: ID<Poll>
    /// The number of the session whose papers they are; those before it stand as they were counted.
    package let session: Int
    /// The presidium's decision, and why.
    package let decision: MeetingDeputy.Decision
    /// The decision that opened the sealed packets (启封); nil where they were not sealed yet.
    package let opening: String?
    /// When it was recorded.
    package let at: Instant

    /// Puts a recount together; the use cases check it.
    package init(
        poll: ID<Poll>,
        previous: ID<Poll>,
        session: Int,
        decision: MeetingDeputy.Decision,
        opening: String?,
        at: Instant
    ) {
        self.poll = poll
        self.previous = previous
        self.session = session
        self.decision = decision
        self.opening = opening
        self.at = at
    }
}

extension Recount: RowDecodable {
    /// Reads a row in the order of ``RecountTable``.
    package init(row: inout Row) throws(DatabaseError) {
        poll = try row.next()
        previous = try row.next()
        session = try row.next()
        decision = MeetingDeputy.Decision(
            document: try row.next(),
            reason: try row.next()
        )
        opening = try row.next()
        at = try row.next()
    }
}

/// What everybody may know of a recount: from its decision on where the old result was told, and
/// otherwise once its own is.
package struct PublishedRecount: Hashable, Sendable {
    /// Whose congress.
    package let jurisdiction: ID<Jurisdiction>
    /// Under which key the old count is published; nil where it never was.
    package let older: BallotKey?
    /// Under which key the new one is; nil while it is not announced.
    package let newer: BallotKey?
    /// The presidium's decision, and why.
    package let decision: MeetingDeputy.Decision
}

extension PublishedRecount: RowDecodable {
    /// Reads a row in the order of ``RecountTable``.
    package init(row: inout Row) throws(DatabaseError) {
        func key(_ text: String?) throws(DatabaseError) -> BallotKey? {
            guard let text else { return nil }
            guard let key = BallotKey(text) else {
                throw .corrupt(column: "ballot_key", expected: "BallotKey")
            }
            return key
        }
        jurisdiction = try row.next()
        older = try key(try row.next())
        newer = try key(try row.next())
        decision = MeetingDeputy.Decision(
            document: try row.next(),
            reason: try row.next()
        )
    }
}
