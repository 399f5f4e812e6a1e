package import Civics
package import Database
package import Ledger

/// A ballot box (票箱) of a session whose papers were counted when it was opened.
package struct CountingBox: Hashable, Sendable {
    /// Of which session.
    package let session: ID<BallotSession>
    /// Which of the session's, from 1.
    package let number: Int
    /// The papers in it.
    package var papers: Int
    /// How often its entry was begun, from 1.
    package var attempt: Int
    /// What it holds, once two entries agree or the chief scrutineer has ruled; nil before, and
    /// once it is forgotten.
    package var totals: PaperTotals?

    /// Puts a box together.
    package init(
        session: ID<BallotSession>,
        number: Int,
        papers: Int,
        attempt: Int = 1,
        totals: PaperTotals? = nil
    ) {
        self.session = session
        self.number = number
        self.papers = papers
        self.attempt = attempt
        self.totals = totals
    }

    /// How far a box is, given the entries of its attempt.
    package func state(entries: Int) -> BoxState {
        if totals != nil { return .agreed }
        return entries < 2 ? .awaiting(entries: entries) : .differing
    }
}

/// How far the count of a box is.
package enum BoxState: Hashable, Sendable {
    /// An entry is missing, or both are.
    case awaiting(entries: Int)
    /// Both are there and differ: the chief scrutineer rules.
    case differing
    /// It has one count.
    case agreed
}

/// What one teller found in a box.
package struct BoxEntry: Hashable, Sendable {
    /// The key of the row; random, and part of what is hashed.
    package let id: ID<BoxEntry>
    /// In which box.
    package let box: Int
    /// At which attempt.
    package let attempt: Int
    /// Whether it came first or second, 1 or 2.
    package let place: Int
    /// Whose it is.
    package let account: ID<Account>
    /// Counts the corrections.
    package let version: Int
    /// What was found, the items in the order of the paper.
    package let totals: PaperTotals
}

/// What the chief scrutineer ruled on one line of a box.
package struct BoxRuling: Hashable, Sendable {
    /// The line that names the papers of a box, where those were counted again.
    static let papers = "papers"

    /// In which box.
    package let box: Int
    /// At which attempt.
    package let attempt: Int
    /// The key of the line.
    package let line: String
    /// What the first teller found.
    package let first: Int
    /// What the second teller found.
    package let second: Int
    /// What holds.
    package let ruled: Int
    /// Why.
    package let reason: String
}

extension CountingBox: RowDecodable {
    /// Reads a row in the order of ``CountingBoxTable``.
    package init(row: inout Row) throws(DatabaseError) {
        session = try row.next()
        number = try row.next()
        papers = try row.next()
        attempt = try row.next()
        let text: String? = try row.next()
        totals = try text.map { (text) throws(DatabaseError) in try PaperTotals(column: text) }
    }
}

extension BoxEntry: RowDecodable {
    /// Reads a row in the order of ``BoxEntryTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        box = try row.next()
        attempt = try row.next()
        place = try row.next()
        account = try row.next()
        version = try row.next()
        totals = try PaperTotals(column: try row.next())
    }
}

extension BoxRuling: RowDecodable {
    /// Reads a row in the order of ``BoxRulingTable``.
    package init(row: inout Row) throws(DatabaseError) {
        box = try row.next()
        attempt = try row.next()
        line = try row.next()
        first = try row.next()
        second = try row.next()
        ruled = try row.next()
        reason = try row.next()
    }
}
