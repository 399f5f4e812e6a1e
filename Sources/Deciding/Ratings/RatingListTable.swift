package import Civics
package import Database
import Foundation
import Ledger

/// A rating list as it stands in the record.
package struct StoredRatingList: Hashable, Sendable {
    /// The poll whose projects are rated.
    package let rated: ID<Poll>
    /// The report that the states are from.
    package let report: String
    /// The canonical text.
    package let text: String
    /// SHA-256 of the text.
    package let fingerprint: Digest

    /// The items in the order of the form, each with the number it had on the list that was voted
    /// on.
    var candidates: [(id: String, candidate: String)] {
        struct Read: Decodable {
            struct Item: Decodable { let id, candidate: String }
            let items: [Item]
        }
        let read = try? JSONDecoder().decode(Read.self, from: Data(text.utf8))
        return (read?.items ?? []).map { ($0.id, $0.candidate) }
    }
}

/// The SQL of rating lists.
enum RatingListTable {
    /// Enters the list of a rating, or the one that takes its place before the first session.
    static func set<F: StoreFailure>(
        _ list: RatingList,
        of poll: ID<Poll>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO rating_list (poll_id, rated_poll_id, report, body, fingerprint)
            VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (poll_id) DO UPDATE
            SET rated_poll_id = excluded.rated_poll_id, report = excluded.report,
                body = excluded.body, fingerprint = excluded.fingerprint
            """,
            [poll, list.rated.poll.id, list.report, list.canonicalText, list.fingerprint]
        )
    }

    /// Gives a recount the list of the rating whose forms it counts; nothing of another poll.
    static func copy<F: StoreFailure>(
        of poll: ID<Poll>,
        to recount: ID<Poll>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO rating_list (poll_id, rated_poll_id, report, body, fingerprint)
            SELECT CAST($1 AS \(transaction.engine.int64)), rated_poll_id, report, body, fingerprint
            FROM rating_list
            WHERE poll_id = $2
            """,
            [recount, poll]
        )
    }

    /// The list of a rating; nil of another poll.
    static func find<F: StoreFailure>(
        of poll: ID<Poll>,
        in transaction: Transaction<F>
    ) throws(F) -> StoredRatingList? {
        try transaction.first(
            "SELECT rated_poll_id, report, body, fingerprint FROM rating_list WHERE poll_id = $1",
            [poll]
        )
    }
}

extension StoredRatingList: RowDecodable {
    /// Reads a row in the order of ``RatingListTable``; a text with another fingerprint is an
    /// impossible row.
    package init(row: inout Row) throws(DatabaseError) {
        rated = try row.next()
        report = try row.next()
        text = try row.next()
        fingerprint = try row.next()
        guard Digest(of: text) == fingerprint else {
            throw .corrupt(column: "body", expected: "RatingList")
        }
    }
}
