import Civics
package import Database
import Foundation
import Ledger

/// The SQL of polls.
enum PollTable {
    private static let columns = """
        id, jurisdiction_id, meeting_id, ordinal, kind, state, title, title_en, list_year,
        list_version, list_fingerprint, items, rule_id, rule_fingerprint, deputies, version,
        certainty, source
        """

    static func insert<F: StoreFailure>(
        _ poll: Poll,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO poll (\(columns))
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
                $18)
            """,
            [
                poll.id, poll.jurisdiction, poll.meeting, poll.ordinal, poll.kind, poll.state,
                poll.title, poll.titleEnglish, poll.list.year, poll.list.version,
                poll.list.fingerprint, ItemText.written(poll.items), poll.rule?.id,
                poll.rule?.fingerprint, poll.deputies, poll.version,
                poll.provenance.certainty, poll.provenance.source,
            ]
        )
    }

    /// Writes what the day changes, and counts the version up.
    static func update<F: StoreFailure>(
        _ poll: Poll,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            UPDATE poll
            SET state = $1, list_version = $2, list_fingerprint = $3, items = $4, rule_id = $5,
                rule_fingerprint = $6, deputies = $7, version = version + 1
            WHERE id = $8
            """,
            [
                poll.state, poll.list.version, poll.list.fingerprint,
                ItemText.written(poll.items), poll.rule?.id, poll.rule?.fingerprint,
                poll.deputies, poll.id,
            ]
        )
    }

    /// A poll; locked, nobody else changes it or its sessions until the transaction ends.
    static func find<F: StoreFailure>(
        _ id: ID<Poll>,
        locking: Bool = false,
        in transaction: Transaction<F>
    ) throws(F) -> Poll? {
        try transaction.first(
            """
            SELECT \(columns)
            FROM poll
            WHERE id = $1\(locking ? transaction.engine.lockRow : "")
            """,
            [id]
        )
    }

    /// The polls of a meeting, in their order.
    static func all<F: StoreFailure>(
        of meeting: ID<Meeting>,
        in transaction: Transaction<F>
    ) throws(F) -> [Poll] {
        try transaction.all(
            "SELECT \(columns) FROM poll WHERE meeting_id = $1 ORDER BY ordinal",
            [meeting]
        )
    }
}

/// The items of a paper as a column holds them.
private enum ItemText {
    static func written(_ items: [Poll.Item]) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(items) else {
            preconditionFailure("texts cannot be written as JSON")
        }
        return String(decoding: data, as: UTF8.self)
    }

    static func read(_ text: String) throws(DatabaseError) -> [Poll.Item] {
        guard let items = try? JSONDecoder().decode([Poll.Item].self, from: Data(text.utf8))
        else { throw .corrupt(column: "items", expected: "Poll.Item") }
        return items
    }
}

extension Poll: RowDecodable {
    /// Reads a row in the order of ``PollTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        jurisdiction = try row.next()
        meeting = try row.next()
        ordinal = try row.next()
        kind = try row.next()
        state = try row.next()
        title = try row.next()
        titleEnglish = try row.next()
        list = List(
            year: try row.next(),
            version: try row.next(),
            fingerprint: try row.next()
        )
        items = try ItemText.read(try row.next())
        let rule: ID<VotingRule>? = try row.next()
        let fingerprint: Digest? = try row.next()
        if let rule, let fingerprint {
            self.rule = Rule(id: rule, fingerprint: fingerprint)
        } else {
            self.rule = nil
        }
        deputies = try row.next()
        version = try row.next()
        provenance = try Provenance(row: &row)
    }
}
