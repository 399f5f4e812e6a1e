import Civics
package import Database
import Ledger

/// The SQL of certificates; rows are only ever added.
enum CertificateTable {
    static func insert<F: StoreFailure>(
        _ certificate: Certificate,
        of poll: ID<Poll>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "INSERT INTO certificate (poll_id, body, fingerprint) VALUES ($1, $2, $3)",
            [poll, certificate.canonicalText, certificate.fingerprint]
        )
    }

    static func sign<F: StoreFailure>(
        _ signature: SealedCertificate.Signature,
        of poll: ID<Poll>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO certificate_signature (poll_id, role, name, document, at_ms)
            VALUES ($1, $2, $3, $4, $5)
            """,
            [poll, signature.role, signature.name, signature.document, signature.at]
        )
    }

    static func announce<F: StoreFailure>(
        _ announcement: SealedCertificate.Announcement,
        of poll: ID<Poll>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO poll_announcement (poll_id, number, at_ms, ballot_key)
            VALUES ($1, $2, $3, $4)
            """,
            [poll, announcement.number, announcement.at, announcement.key.description]
        )
    }

    static func seal<F: StoreFailure>(
        _ seal: SealedCertificate.Seal,
        of poll: ID<Poll>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO poll_seal (poll_id, packets, place, until, at_ms)
            VALUES ($1, $2, $3, $4, $5)
            """,
            [poll, seal.packets, seal.place, seal.until, seal.at]
        )
    }

    /// A poll's certificate with everything that was done with it; nil before it was written.
    static func find<F: StoreFailure>(
        _ poll: ID<Poll>,
        in transaction: Transaction<F>
    ) throws(F) -> SealedCertificate? {
        let row: CertificateRow? = try transaction.first(
            "SELECT body, fingerprint FROM certificate WHERE poll_id = $1",
            [poll]
        )
        guard let row else { return nil }
        return SealedCertificate(
            fingerprint: row.fingerprint,
            text: row.text,
            certificate: row.certificate,
            signatures: try transaction.all(
                """
                SELECT role, name, document, at_ms
                FROM certificate_signature
                WHERE poll_id = $1
                ORDER BY at_ms, role
                """,
                [poll]
            ),
            announcement: try transaction.first(
                "SELECT number, at_ms, ballot_key FROM poll_announcement WHERE poll_id = $1",
                [poll]
            ),
            seal: try transaction.first(
                "SELECT packets, place, until, at_ms FROM poll_seal WHERE poll_id = $1",
                [poll]
            )
        )
    }

    /// The poll whose count is published under a key.
    static func poll<F: StoreFailure>(
        publishedAs key: BallotKey,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> ID<Poll>? {
        try transaction.first(
            """
            SELECT poll.id
            FROM poll
            JOIN poll_announcement ON poll_announcement.poll_id = poll.id
            WHERE poll.jurisdiction_id = $1 AND poll_announcement.ballot_key = $2
            """,
            [jurisdiction, key.description]
        )
    }
}

/// A text that is not the one that was signed is an impossible row.
private struct CertificateRow: RowDecodable {
    let text: String
    let fingerprint: Digest
    let certificate: Certificate

    init(row: inout Row) throws(DatabaseError) {
        text = try row.next()
        fingerprint = try row.next()
        guard let certificate = Certificate(canonical: text),
            certificate.fingerprint == fingerprint
        else { throw .corrupt(column: "body", expected: "Certificate") }
        self.certificate = certificate
    }
}

extension SealedCertificate.Signature: RowDecodable {
    /// Reads a row in the order of ``CertificateTable``.
    package init(row: inout Row) throws(DatabaseError) {
        role = try row.next()
        name = try row.next()
        document = try row.next()
        at = try row.next()
    }
}

extension SealedCertificate.Announcement: RowDecodable {
    /// Reads a row in the order of ``CertificateTable``.
    package init(row: inout Row) throws(DatabaseError) {
        number = try row.next()
        at = try row.next()
        guard let key = BallotKey(try row.next()) else {
            throw .corrupt(column: "ballot_key", expected: "BallotKey")
        }
        self.key = key
    }
}

extension SealedCertificate.Seal: RowDecodable {
    /// Reads a row in the order of ``CertificateTable``.
    package init(row: inout Row) throws(DatabaseError) {
        packets = try row.next()
        place = try row.next()
        until = try row.next()
        at = try row.next()
    }
}
