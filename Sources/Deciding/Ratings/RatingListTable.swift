package import Civics
package import Database
import Foundation
import Ledger

/// A rating list as it stands in the record.
package struct StoredRatingList: Hashable, Sendable {
    /// The poll whose projects are rated.
    package let rated: ID<Poll>
    /// The rating after which they are rated again; nil of a first rating.
    package let again: ID<Poll>?
    /// The report that the states are from.
    package let report: String
    /// The canonical text.
    package let text: String
    /// SHA-256 of the text.
    package let fingerprint: Digest

    /// Under which key the rating is published after which they are rated again; nil of a first one.
    package var againKey: BallotKey? {
        struct Read: Decodable {
            struct Again: Decodable { let ballot: String }
            let again: Again?
        }
        let read = try? JSONDecoder().decode(Read.self, from: Data(text.utf8))
        return read?.again.flatMap { BallotKey($0.ballot) }
    }

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
            INSERT INTO rating_list
                (poll_id, rated_poll_id, again_poll_id, report, body, fingerprint)
            VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (poll_id) DO UPDATE
            SET rated_poll_id = excluded.rated_poll_id,
                again_poll_id = excluded.again_poll_id, report = excluded.report,
                body = excluded.body, fingerprint = excluded.fingerprint
            """,
            [
                poll, list.rated.poll.id, list.rated.again?.rating, list.report,
                list.canonicalText, list.fingerprint,
            ]
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
            INSERT INTO rating_list
                (poll_id, rated_poll_id, again_poll_id, report, body, fingerprint)
            SELECT CAST($1 AS \(transaction.engine.int64)), rated_poll_id, again_poll_id, report,
                body, fingerprint
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
            """
            SELECT rated_poll_id, again_poll_id, report, body, fingerprint
            FROM rating_list
            WHERE poll_id = $1
            """,
            [poll]
        )
    }

    /// Whether there is a rating again of what a rating found dissatisfied.
    static func isRatedAgain<F: StoreFailure>(
        _ rating: ID<Poll>,
        in transaction: Transaction<F>
    ) throws(F) -> Bool {
        let count: Int? = try transaction.first(
            "SELECT COUNT(*) FROM rating_list WHERE again_poll_id = $1",
            [rating]
        )
        return count != 0
    }
}

extension StoredRatingList: RowDecodable {
    /// Reads a row in the order of ``RatingListTable``; a text with another fingerprint is an
    /// impossible row.
    package init(row: inout Row) throws(DatabaseError) {
        rated = try row.next()
        again = try row.next()
        report = try row.next()
        text = try row.next()
        fingerprint = try row.next()
        guard Digest(of: text) == fingerprint else {
            throw .corrupt(column: "body", expected: "RatingList")
        }
    }
}
