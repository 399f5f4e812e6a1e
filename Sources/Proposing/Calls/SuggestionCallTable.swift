import Civics
package import Database
import Ledger

/// The SQL of calls for suggestions.
enum SuggestionCallTable {
    private static let columns = """
        id, jurisdiction_id, party_id, year, state, version, notice, notice_en, basis, contact,
        channels, fields, opens_on, closes_on, postmark_counts, answer_days, certainty, source
        """

    static func insert<F: StoreFailure>(
        _ call: SuggestionCall,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO suggestion_call (\(columns))
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
                $18)
            """,
            [
                call.id, call.jurisdiction, call.party, call.year, call.state, call.version,
                call.notice, call.noticeEnglish, call.basis, call.contact,
                call.channels.map(\.rawValue).joined(separator: " "),
                call.fields.joined(separator: "\n"), call.opensOn, call.closesOn,
                call.postmarkCounts, call.answerDays, call.provenance.certainty,
                call.provenance.source,
            ]
        )
    }

    /// Writes everything but the key, the jurisdiction and the year, and counts the version up.
    static func update<F: StoreFailure>(
        _ call: SuggestionCall,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            UPDATE suggestion_call
            SET party_id = $1, state = $2, version = version + 1, notice = $3, notice_en = $4,
                basis = $5, contact = $6, channels = $7, fields = $8, opens_on = $9,
                closes_on = $10, postmark_counts = $11, answer_days = $12
            WHERE id = $13
            """,
            [
                call.party, call.state, call.notice, call.noticeEnglish, call.basis, call.contact,
                call.channels.map(\.rawValue).joined(separator: " "),
                call.fields.joined(separator: "\n"), call.opensOn, call.closesOn,
                call.postmarkCounts, call.answerDays, call.id,
            ]
        )
    }

    static func find<F: StoreFailure>(
        _ id: ID<SuggestionCall>,
        locking: Bool = false,
        in transaction: Transaction<F>
    ) throws(F) -> SuggestionCall? {
        try transaction.first(
            """
            SELECT \(columns)
            FROM suggestion_call
            WHERE id = $1\(locking ? transaction.engine.lockRow : "")
            """,
            [id]
        )
    }

    /// All calls of a jurisdiction, the latest year first.
    static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [SuggestionCall] {
        try transaction.all(
            """
            SELECT \(columns)
            FROM suggestion_call
            WHERE jurisdiction_id = $1
            ORDER BY year DESC
            """,
            [jurisdiction]
        )
    }

    /// How many suggestions a call got by each channel.
    static func tallies<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [CallTally] {
        try transaction.all(
            """
            SELECT call_id, channel, COUNT(*) FILTER (WHERE is_late = 0),
                COUNT(*) FILTER (WHERE is_late = 1)
            FROM suggestion
            WHERE jurisdiction_id = $1 AND call_id IS NOT NULL
            GROUP BY call_id, channel
            """,
            [jurisdiction]
        )
    }
}

/// How many suggestions a call got by one channel.
struct CallTally: RowDecodable {
    let call: ID<SuggestionCall>
    let channel: Channel
    let count: Int
    let late: Int

    init(row: inout Row) throws(DatabaseError) {
        call = try row.next()
        channel = try row.next()
        count = try row.next()
        late = try row.next()
    }
}

extension SuggestionCall: RowDecodable {
    /// Reads a row in the order of the table's columns.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        jurisdiction = try row.next()
        party = try row.next()
        year = try row.next()
        state = try row.next()
        version = try row.next()
        notice = try row.next()
        noticeEnglish = try row.next()
        basis = try row.next()
        contact = try row.next()
        let channels: String = try row.next()
        self.channels = channels.split(separator: " ").compactMap { Channel(rawValue: String($0)) }
        let fields: String = try row.next()
        self.fields = fields.split(separator: "\n").map(String.init)
        opensOn = try row.next()
        closesOn = try row.next()
        postmarkCounts = try row.next()
        answerDays = try row.next()
        provenance = try Provenance(row: &row)
    }
}
