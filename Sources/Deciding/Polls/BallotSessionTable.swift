import Civics
package import Database
import Ledger
import Tallying

/// The SQL of ballot sessions; nothing here deletes a row.
enum BallotSessionTable {
    private static let columns = """
        id, poll_id, number, sitting_id, kind, items, seats, channel, state, printed, spoilt,
        present_at_opening, present, issued, returned, abandoned_document, abandoned_reason,
        totals, version
        """

    static func insert<F: StoreFailure>(
        _ session: BallotSession,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO ballot_session (\(columns))
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
                $18, $19)
            """,
            [
                session.id, session.poll, session.number, session.sitting, session.kind,
                session.items.map(\.text).joined(separator: " "), session.seats,
                session.channel, session.state, session.printed, session.spoilt,
                session.presentAtOpening, session.present, session.issued, session.returned,
                session.abandoned?.document, session.abandoned?.reason, session.totals?.text,
                session.version,
            ]
        )
    }

    /// Writes what the day changes, and counts the version up.
    static func update<F: StoreFailure>(
        _ session: BallotSession,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            UPDATE ballot_session
            SET state = $1, printed = $2, spoilt = $3, present = $4, issued = $5,
                returned = $6, abandoned_document = $7, abandoned_reason = $8, totals = $9,
                version = version + 1
            WHERE id = $10
            """,
            [
                session.state, session.printed, session.spoilt, session.present,
                session.issued, session.returned, session.abandoned?.document,
                session.abandoned?.reason, session.totals?.text, session.id,
            ]
        )
    }

    /// A session; locked, nobody else changes it, its register or its boxes until the transaction
    /// ends.
    static func find<F: StoreFailure>(
        _ id: ID<BallotSession>,
        locking: Bool = false,
        in transaction: Transaction<F>
    ) throws(F) -> BallotSession? {
        try transaction.first(
            """
            SELECT \(columns)
            FROM ballot_session
            WHERE id = $1\(locking ? transaction.engine.lockRow : "")
            """,
            [id]
        )
    }

    /// The sessions of a poll, in the order they were held.
    static func all<F: StoreFailure>(
        of poll: ID<Poll>,
        in transaction: Transaction<F>
    ) throws(F) -> [BallotSession] {
        try transaction.all(
            "SELECT \(columns) FROM ballot_session WHERE poll_id = $1 ORDER BY number",
            [poll]
        )
    }

    /// The sessions voted on in a sitting, those of one poll after those of another; what a
    /// recount counts again has no register of its own.
    static func all<F: StoreFailure>(
        in sitting: ID<Sitting>,
        _ transaction: Transaction<F>
    ) throws(F) -> [BallotSession] {
        try transaction.all(
            """
            SELECT \(columns)
            FROM ballot_session
            WHERE sitting_id = $1
                AND NOT EXISTS (
                    SELECT 1
                    FROM poll_recount
                    WHERE poll_recount.poll_id = ballot_session.poll_id
                        AND ballot_session.number <= poll_recount.session
                )
            ORDER BY poll_id, number
            """,
            [sitting]
        )
    }

    /// Locks the sessions voted on in a sitting, in the one order in which everybody does who
    /// changes rows of several; whoever locks the sitting too does so afterwards.
    static func lock<F: StoreFailure>(
        in sitting: ID<Sitting>,
        _ transaction: Transaction<F>
    ) throws(F) {
        for session in try all(in: sitting, transaction) {
            _ = try find(session.id, locking: true, in: transaction)
        }
    }
}

extension BallotRoundKind: StoredName {}

extension BallotSession: RowDecodable {
    /// Reads a row in the order of ``BallotSessionTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        poll = try row.next()
        number = try row.next()
        sitting = try row.next()
        kind = try row.next()
        let items: String = try row.next()
        self.items = items.split(separator: " ").map { ItemID(String($0)) }
        seats = try row.next()
        channel = try row.next()
        state = try row.next()
        printed = try row.next()
        spoilt = try row.next()
        presentAtOpening = try row.next()
        present = try row.next()
        issued = try row.next()
        returned = try row.next()
        let document: String? = try row.next()
        let reason: String? = try row.next()
        if let document, let reason {
            abandoned = MeetingDeputy.Decision(document: document, reason: reason)
        } else {
            abandoned = nil
        }
        let totals: String? = try row.next()
        self.totals = try totals.map { (text) throws(DatabaseError) in
            try PaperTotals(column: text)
        }
        version = try row.next()
    }
}
