import Civics
package import Database
import Ledger

/// The SQL of frozen lists; rows are only ever added.
enum FrozenListTable {
    static func insert<F: StoreFailure>(
        _ book: CandidateBook,
        of jurisdiction: ID<Jurisdiction>,
        by actor: Actor,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO candidate_list
                (jurisdiction_id, year, version, at_ms, post, post_en, fingerprint, body)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                jurisdiction, book.year, book.version, now, actor.postNames.zh,
                actor.postNames.en, book.fingerprint.bytes, book.canonicalText,
            ]
        )
    }

    /// Every version of every year, the newest first.
    static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [FrozenList] {
        try transaction.all(
            """
            SELECT at_ms, post, post_en, fingerprint, body
            FROM candidate_list
            WHERE jurisdiction_id = $1
            ORDER BY year DESC, version DESC
            """,
            [jurisdiction]
        )
    }
}

extension FrozenList: RowDecodable {
    /// Reads a row in the order of ``FrozenListTable``; one whose text is not the one that was
    /// frozen is an impossible row.
    package init(row: inout Row) throws(DatabaseError) {
        at = try row.next()
        post = try row.next()
        postEnglish = try row.next()
        let bytes: [UInt8] = try row.next()
        text = try row.next()
        guard let fingerprint = Digest(bytes: bytes) else {
            throw .corrupt(column: "fingerprint", expected: "Digest")
        }
        self.fingerprint = fingerprint
        do throws(CandidateBookError) {
            book = try CandidateBook(canonical: Array(text.utf8), fingerprint: fingerprint)
        } catch {
            throw .corrupt(column: "body", expected: error.code)
        }
    }
}
