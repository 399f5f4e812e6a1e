import Civics
package import Database
import Ledger

/// The SQL of bulletins; an issued one is never changed.
enum BulletinTable {
    private static let columns = """
        bulletin.id, bulletin.jurisdiction_id, bulletin.programme_id, bulletin.month,
        bulletin.version, bulletin.issuer_id, bulletin.state, bulletin.revision,
        bulletin.correction, bulletin.facts, bulletin.serial, bulletin.organ, bulletin.year,
        bulletin.number, bulletin.issued_on, bulletin.internal_text, bulletin.public_text,
        bulletin.internal_sha256, bulletin.public_sha256, bulletin.certainty
        """

    static func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE bulletin_counter (
                jurisdiction_id \(engine.int64) NOT NULL
                    CONSTRAINT bulletin_counter_jurisdiction REFERENCES jurisdiction (id),
                organ TEXT NOT NULL,
                year INTEGER NOT NULL,
                last INTEGER NOT NULL,
                CONSTRAINT bulletin_counter_once PRIMARY KEY (jurisdiction_id, organ, year)
            ) \(engine.table)
            """,
            """
            CREATE TABLE bulletin (
                id \(engine.int64) NOT NULL CONSTRAINT bulletin_id PRIMARY KEY,
                jurisdiction_id \(engine.int64) NOT NULL
                    CONSTRAINT bulletin_jurisdiction REFERENCES jurisdiction (id),
                programme_id \(engine.int64) NOT NULL
                    CONSTRAINT bulletin_programme REFERENCES programme (id),
                month INTEGER NOT NULL CONSTRAINT bulletin_month CHECK (month BETWEEN 1 AND 12),
                version INTEGER NOT NULL CONSTRAINT bulletin_version CHECK (version > 0),
                issuer_id \(engine.int64) CONSTRAINT bulletin_issuer REFERENCES party (id),
                state TEXT NOT NULL,
                revision INTEGER NOT NULL CONSTRAINT bulletin_revision CHECK (revision > 0),
                correction TEXT NOT NULL,
                facts TEXT NOT NULL,
                serial INTEGER,
                organ TEXT,
                year INTEGER,
                number INTEGER CONSTRAINT bulletin_number CHECK (number > 0),
                issued_on TEXT,
                internal_text TEXT,
                public_text TEXT,
                internal_sha256 \(engine.bytes),
                public_sha256 \(engine.bytes),
                certainty TEXT NOT NULL,
                CONSTRAINT bulletin_once UNIQUE (programme_id, month, version),
                CONSTRAINT bulletin_serial_once UNIQUE (jurisdiction_id, serial, version),
                CONSTRAINT bulletin_number_once
                    UNIQUE (jurisdiction_id, organ, year, number, version),
                CONSTRAINT bulletin_corrected CHECK ((version = 1) = (correction = '')),
                CONSTRAINT bulletin_issued CHECK (
                    (state = 'issued') = (issued_on IS NOT NULL AND serial IS NOT NULL
                        AND organ IS NOT NULL AND year IS NOT NULL AND number IS NOT NULL
                        AND internal_text IS NOT NULL AND public_text IS NOT NULL
                        AND internal_sha256 IS NOT NULL AND public_sha256 IS NOT NULL)
                )
            ) \(engine.table)
            """,
            """
            CREATE TABLE bulletin_part (
                bulletin_id \(engine.int64) NOT NULL
                    CONSTRAINT bulletin_part_bulletin REFERENCES bulletin (id),
                part TEXT NOT NULL,
                body TEXT NOT NULL,
                CONSTRAINT bulletin_part_once PRIMARY KEY (bulletin_id, part)
            ) \(engine.table)
            """,
            """
            CREATE TABLE bulletin_step (
                bulletin_id \(engine.int64) NOT NULL
                    CONSTRAINT bulletin_step_bulletin REFERENCES bulletin (id),
                ordinal INTEGER NOT NULL
                    CONSTRAINT bulletin_step_ordinal CHECK (ordinal > 0),
                act TEXT NOT NULL,
                account_id \(engine.int64)
                    CONSTRAINT bulletin_step_account REFERENCES account (id),
                post TEXT NOT NULL,
                post_en TEXT NOT NULL,
                at_ms \(engine.int64) NOT NULL,
                reason TEXT NOT NULL,
                CONSTRAINT bulletin_step_once PRIMARY KEY (bulletin_id, ordinal)
            ) \(engine.table)
            """,
        ]
    }

    /// The next number of an organ and a year, without gaps; the counter's row is locked until the
    /// transaction ends.
    ///
    /// The one without an organ, of the year 0, counts all of a jurisdiction: their addresses.
    static func nextNumber<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        organ: String = "",
        year: Int = 0,
        in transaction: Transaction<F>
    ) throws(F) -> Int {
        try transaction.one(
            """
            INSERT INTO bulletin_counter (jurisdiction_id, organ, year, last)
            VALUES ($1, $2, $3, 1)
            ON CONFLICT (jurisdiction_id, organ, year) DO UPDATE
            SET last = bulletin_counter.last + 1
            RETURNING last
            """,
            [jurisdiction, organ, year]
        )
    }

    static func insert<F: StoreFailure>(
        _ bulletin: Bulletin,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO bulletin
                (id, jurisdiction_id, programme_id, month, version, issuer_id, state, revision,
                correction, facts, certainty)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            [
                bulletin.id, bulletin.jurisdiction, bulletin.programme, bulletin.month,
                bulletin.version, bulletin.issuer, bulletin.state, bulletin.revision,
                bulletin.correction, CanonicalJSON.written(bulletin.facts), bulletin.certainty,
            ]
        )
        try insertParts(of: bulletin, in: transaction)
    }

    /// Writes what changed of one that is not issued, or that is issued now, and its new step.
    static func update<F: StoreFailure>(
        _ bulletin: Bulletin,
        in transaction: Transaction<F>
    ) throws(F) {
        let issued = bulletin.issued
        try transaction.run(
            """
            UPDATE bulletin
            SET state = $1, revision = $2, facts = $3, serial = $4, organ = $5, year = $6,
                number = $7, issued_on = $8, internal_text = $9, public_text = $10,
                internal_sha256 = $11, public_sha256 = $12
            WHERE id = $13 AND state <> 'issued'
            """,
            [
                bulletin.state, bulletin.revision, CanonicalJSON.written(bulletin.facts),
                issued?.number.serial, issued?.number.organ, issued?.number.year,
                issued?.number.number, issued?.day, issued?.internalText, issued?.publicText,
                issued?.internalFingerprint, issued?.publicFingerprint, bulletin.id,
            ]
        )
        try transaction.run("DELETE FROM bulletin_part WHERE bulletin_id = $1", [bulletin.id])
        try insertParts(of: bulletin, in: transaction)
    }

    private static func insertParts<F: StoreFailure>(
        of bulletin: Bulletin,
        in transaction: Transaction<F>
    ) throws(F) {
        for (part, body) in bulletin.parts.sorted(by: { $0.key < $1.key }) {
            try transaction.run(
                "INSERT INTO bulletin_part (bulletin_id, part, body) VALUES ($1, $2, $3)",
                [bulletin.id, part.name, body]
            )
        }
    }

    static func append<F: StoreFailure>(
        _ step: Bulletin.Step,
        _ ordinal: Int,
        to id: ID<Bulletin>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO bulletin_step
                (bulletin_id, ordinal, act, account_id, post, post_en, at_ms, reason)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                id, ordinal, step.act, step.account, step.post, step.postEnglish, step.at,
                step.reason,
            ]
        )
    }

    static func find<F: StoreFailure>(
        _ id: ID<Bulletin>,
        locking: Bool = false,
        in transaction: Transaction<F>
    ) throws(F) -> Bulletin? {
        let row: BulletinRow? = try transaction.first(
            """
            SELECT \(columns)
            FROM bulletin
            WHERE bulletin.id = $1\(locking ? transaction.engine.lockRow : "")
            """,
            [id]
        )
        return try row.map { row throws(F) in try whole(row, in: transaction) }
    }

    /// The bulletins of a jurisdiction without their texts and steps: the newest month first, of a
    /// month the newest version first.
    static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [Bulletin] {
        let rows: [BulletinRow] = try transaction.all(
            """
            SELECT \(columns)
            FROM bulletin
            JOIN programme ON programme.id = bulletin.programme_id
            WHERE bulletin.jurisdiction_id = $1
            ORDER BY programme.year DESC, bulletin.month DESC, bulletin.programme_id,
                bulletin.version DESC
            """,
            [jurisdiction]
        )
        return rows.map(\.bulletin)
    }

    /// The versions of a month's bulletin, the oldest first.
    static func versions<F: StoreFailure>(
        of programme: ID<Programme>,
        month: Int,
        in transaction: Transaction<F>
    ) throws(F) -> [Bulletin] {
        let rows: [BulletinRow] = try transaction.all(
            """
            SELECT \(columns)
            FROM bulletin
            WHERE bulletin.programme_id = $1 AND bulletin.month = $2
            ORDER BY bulletin.version
            """,
            [programme, month]
        )
        var versions: [Bulletin] = []
        for row in rows { versions.append(try whole(row, in: transaction)) }
        return versions
    }

    /// The versions of an issued bulletin, the oldest first.
    static func issued<F: StoreFailure>(
        _ serial: Int,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [Bulletin] {
        let rows: [BulletinRow] = try transaction.all(
            """
            SELECT \(columns)
            FROM bulletin
            WHERE bulletin.jurisdiction_id = $1 AND bulletin.serial = $2
            ORDER BY bulletin.version
            """,
            [jurisdiction, serial]
        )
        return rows.map(\.bulletin)
    }

    private static func whole<F: StoreFailure>(
        _ row: BulletinRow,
        in transaction: Transaction<F>
    ) throws(F) -> Bulletin {
        var bulletin = row.bulletin
        let parts: [PartRow] = try transaction.all(
            "SELECT part, body FROM bulletin_part WHERE bulletin_id = $1 ORDER BY part",
            [bulletin.id]
        )
        for part in parts { bulletin.parts[part.part] = part.body }
        bulletin.steps = try transaction.all(
            """
            SELECT act, account_id, post, post_en, at_ms, reason
            FROM bulletin_step
            WHERE bulletin_id = $1
            ORDER BY ordinal
            """,
            [bulletin.id]
        )
        return bulletin
    }
}

/// A row without its parts; a text with another fingerprint is an impossible row.
private struct BulletinRow: RowDecodable {
    let bulletin: Bulletin

    init(row: inout Row) throws(DatabaseError) {
        let id: ID<Bulletin> = try row.next()
        let jurisdiction: ID<Jurisdiction> = try row.next()
        let programme: ID<Programme> = try row.next()
        let month: Int = try row.next()
        let version: Int = try row.next()
        let issuer: ID<Party>? = try row.next()
        let state: Bulletin.State = try row.next()
        let revision: Int = try row.next()
        let correction: String = try row.next()
        let text: String = try row.next()
        guard let facts: BulletinFacts = CanonicalJSON.read(text) else {
            throw .corrupt(column: "facts", expected: "BulletinFacts")
        }
        let issued = try Bulletin.Issued(optional: &row)
        bulletin = Bulletin(
            id: id,
            jurisdiction: jurisdiction,
            programme: programme,
            month: month,
            version: version,
            issuer: issuer,
            state: state,
            revision: revision,
            correction: correction,
            facts: facts,
            parts: [:],
            steps: [],
            issued: issued,
            certainty: try row.next()
        )
    }
}

extension Bulletin.Issued {
    fileprivate init?(optional row: inout Row) throws(DatabaseError) {
        let serial: Int? = try row.next()
        let organ: String? = try row.next()
        let year: Int? = try row.next()
        let number: Int? = try row.next()
        let day: CivilDate? = try row.next()
        let internalText: String? = try row.next()
        let publicText: String? = try row.next()
        let internalFingerprint: Digest? = try row.next()
        let publicFingerprint: Digest? = try row.next()
        guard let serial, let organ, let year, let number, let day, let internalText,
            let publicText, let internalFingerprint, let publicFingerprint
        else { return nil }
        guard Digest(of: internalText) == internalFingerprint else {
            throw .corrupt(column: "internal_text", expected: "BulletinDocument")
        }
        guard Digest(of: publicText) == publicFingerprint else {
            throw .corrupt(column: "public_text", expected: "BulletinDocument")
        }
        self.number = Bulletin.Number(serial: serial, organ: organ, year: year, number: number)
        self.day = day
        self.internalText = internalText
        self.publicText = publicText
        self.internalFingerprint = internalFingerprint
        self.publicFingerprint = publicFingerprint
    }
}

private struct PartRow: RowDecodable {
    let part: BulletinPart
    let body: String

    init(row: inout Row) throws(DatabaseError) {
        let name: String = try row.next()
        guard let part = BulletinPart(name: name) else {
            throw .corrupt(column: "part", expected: "BulletinPart")
        }
        self.part = part
        body = try row.next()
    }
}

extension Bulletin.Step: RowDecodable {
    /// Reads a row in the order of ``BulletinTable``.
    package init(row: inout Row) throws(DatabaseError) {
        act = try row.next()
        account = try row.next()
        post = try row.next()
        postEnglish = try row.next()
        at = try row.next()
        reason = try row.next()
    }
}
