package import Civics
package import Database
package import Ledger

/// A notice that was issued.
package struct IssuedNotice: Hashable, Sendable {
    /// Of which list.
    package let programme: ID<Programme>
    /// Which notice of the list, from 1.
    package let version: Int
    /// Its number (文号).
    package let number: String
    /// Its day.
    package let date: CivilDate
    /// The post it was issued from.
    package let post: String
    /// The post in English.
    package let postEnglish: String
    /// SHA-256 of the text.
    package let fingerprint: Digest
    /// The text, as it was written then.
    package let text: String
}

/// The SQL of notices of assignment; rows are only ever added.
enum AssignmentNoticeTable {
    static func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE assignment_notice (
                programme_id \(engine.int64) NOT NULL
                    CONSTRAINT assignment_notice_programme REFERENCES programme (id),
                version INTEGER NOT NULL
                    CONSTRAINT assignment_notice_version CHECK (version > 0),
                number TEXT NOT NULL,
                issued_on TEXT NOT NULL,
                post TEXT NOT NULL,
                post_en TEXT NOT NULL,
                fingerprint \(engine.bytes) NOT NULL,
                body TEXT NOT NULL,
                CONSTRAINT assignment_notice_once PRIMARY KEY (programme_id, version)
            ) \(engine.table)
            """
        ]
    }

    static func insert<F: StoreFailure>(
        _ notice: IssuedNotice,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO assignment_notice
                (programme_id, version, number, issued_on, post, post_en, fingerprint, body)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                notice.programme, notice.version, notice.number, notice.date, notice.post,
                notice.postEnglish, notice.fingerprint, notice.text,
            ]
        )
    }

    /// The notices of a list, the newest first.
    static func all<F: StoreFailure>(
        of programme: ID<Programme>,
        in transaction: Transaction<F>
    ) throws(F) -> [IssuedNotice] {
        try transaction.all(
            """
            SELECT programme_id, version, number, issued_on, post, post_en, fingerprint, body
            FROM assignment_notice
            WHERE programme_id = $1
            ORDER BY version DESC
            """,
            [programme]
        )
    }
}

extension IssuedNotice: RowDecodable {
    /// Reads a row in the order of ``AssignmentNoticeTable``; a text with another fingerprint is an
    /// impossible row.
    package init(row: inout Row) throws(DatabaseError) {
        programme = try row.next()
        version = try row.next()
        number = try row.next()
        date = try row.next()
        post = try row.next()
        postEnglish = try row.next()
        fingerprint = try row.next()
        text = try row.next()
        guard Digest(of: text) == fingerprint else {
            throw .corrupt(column: "body", expected: "AssignmentNotice")
        }
    }
}
