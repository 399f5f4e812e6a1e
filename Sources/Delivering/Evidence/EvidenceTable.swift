import Civics
package import Database
import Ledger
import Pictures
import Proposing

/// The SQL of evidence; rows are only ever added.
enum EvidenceTable {
    static func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE evidence (
                id \(engine.int64) NOT NULL CONSTRAINT evidence_id PRIMARY KEY,
                enrolment_id \(engine.int64) NOT NULL
                    CONSTRAINT evidence_enrolment REFERENCES enrolment (id),
                report_id \(engine.int64)
                    CONSTRAINT evidence_report REFERENCES month_report (id),
                party_id \(engine.int64) NOT NULL
                    CONSTRAINT evidence_party REFERENCES party (id),
                post_id \(engine.int64) NOT NULL
                    CONSTRAINT evidence_post REFERENCES post (id),
                digest \(engine.bytes) NOT NULL
                    CONSTRAINT evidence_content REFERENCES attachment_content (digest),
                number INTEGER NOT NULL CONSTRAINT evidence_number CHECK (number > 0),
                milestone INTEGER,
                acceptance INTEGER,
                sent_digest \(engine.bytes) NOT NULL,
                picture_hash \(engine.int64),
                caption TEXT NOT NULL CONSTRAINT evidence_caption CHECK (caption <> ''),
                place TEXT NOT NULL CONSTRAINT evidence_place CHECK (place <> ''),
                taken_on TEXT NOT NULL,
                post TEXT NOT NULL,
                post_en TEXT NOT NULL,
                at_ms \(engine.int64) NOT NULL,
                CONSTRAINT evidence_number_once UNIQUE (enrolment_id, number),
                CONSTRAINT evidence_milestone
                    CHECK ((report_id IS NULL) = (milestone IS NULL)),
                CONSTRAINT evidence_ground
                    CHECK ((milestone IS NULL) <> (acceptance IS NULL))
            ) \(engine.table)
            """,
            "CREATE INDEX evidence_of_report ON evidence (report_id)",
            """
            CREATE TABLE evidence_word (
                evidence_id \(engine.int64) NOT NULL
                    CONSTRAINT evidence_word_evidence REFERENCES evidence (id),
                kind TEXT NOT NULL
                    CONSTRAINT evidence_word_kind CHECK (kind IN ('withdrawn', 'right')),
                reason TEXT NOT NULL CONSTRAINT evidence_word_reason CHECK (reason <> ''),
                post TEXT NOT NULL,
                post_en TEXT NOT NULL,
                at_ms \(engine.int64) NOT NULL,
                CONSTRAINT evidence_word_once PRIMARY KEY (evidence_id, kind)
            ) \(engine.table)
            """,
        ]
    }

    static func insert<F: StoreFailure>(
        _ evidence: Evidence,
        in transaction: Transaction<F>
    ) throws(F) {
        let (milestone, acceptance): (Int?, Int?) =
            switch evidence.ground {
            case .milestone(let key, _): (key, nil)
            case .acceptance(let ordinal): (nil, ordinal)
            }
        try transaction.run(
            """
            INSERT INTO evidence
                (id, enrolment_id, report_id, party_id, post_id, digest, number, milestone,
                acceptance, sent_digest, picture_hash, caption, place, taken_on, post, post_en,
                at_ms)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
                $17)
            """,
            [
                evidence.id, evidence.enrolment, evidence.report, evidence.party, evidence.post,
                evidence.digest, evidence.number, milestone, acceptance, evidence.sentDigest,
                evidence.hash.map { Int64(bitPattern: $0.bits) }, evidence.caption,
                evidence.place, evidence.day, evidence.added.post, evidence.added.postEnglish,
                evidence.added.at,
            ]
        )
    }

    static func insert<F: StoreFailure>(
        _ word: Evidence.Word,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO evidence_word (evidence_id, kind, reason, post, post_en, at_ms)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
                word.evidence, word.kind, word.reason, word.step.post, word.step.postEnglish,
                word.step.at,
            ]
        )
    }

    /// The evidence of entries, by entry, in the order of the numbers.
    static func all<F: StoreFailure>(
        of scope: EntryScope,
        in transaction: Transaction<F>
    ) throws(F) -> [ID<Enrolment>: [Evidence]] {
        Dictionary(
            grouping: try read(scope.condition(), [scope.key], in: transaction),
            by: \.enrolment
        )
    }

    /// All evidence of a jurisdiction, the oldest first.
    static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [Evidence] {
        try read("programme.jurisdiction_id = $1", [jurisdiction], in: transaction)
            .sorted {
                ($0.added.at, $0.enrolment, $0.number) < ($1.added.at, $1.enrolment, $1.number)
            }
    }

    private static func read<F: StoreFailure>(
        _ whose: String,
        _ arguments: [any SQLEncodable],
        in transaction: Transaction<F>
    ) throws(F) -> [Evidence] {
        let tables = """
            evidence
            JOIN enrolment ON enrolment.id = evidence.enrolment_id
            JOIN programme ON programme.id = enrolment.programme_id
            """
        let all: [Evidence] = try transaction.all(
            """
            SELECT evidence.id, evidence.enrolment_id, evidence.number, evidence.milestone,
                month_report.period, evidence.acceptance, evidence.report_id, evidence.digest,
                evidence.sent_digest, evidence.picture_hash, attachment_content.kind,
                attachment_content.byte_count, attachment_content.width,
                attachment_content.height, evidence.caption, evidence.place, evidence.taken_on,
                evidence.party_id, evidence.post_id, evidence.post, evidence.post_en,
                evidence.at_ms
            FROM \(tables)
            JOIN attachment_content ON attachment_content.digest = evidence.digest
            LEFT JOIN month_report ON month_report.id = evidence.report_id
            WHERE \(whose)
            ORDER BY evidence.enrolment_id, evidence.number
            """,
            arguments
        )
        guard !all.isEmpty else { return [] }
        let words: [Evidence.Word] = try transaction.all(
            """
            SELECT evidence_word.evidence_id, evidence_word.kind, evidence_word.reason,
                evidence_word.post, evidence_word.post_en, evidence_word.at_ms
            FROM \(tables)
            JOIN evidence_word ON evidence_word.evidence_id = evidence.id
            WHERE \(whose)
            ORDER BY evidence_word.at_ms, evidence_word.kind
            """,
            arguments
        )
        let wordsOf = Dictionary(grouping: words, by: \.evidence)
        return all.map { evidence in
            var evidence = evidence
            evidence.words = wordsOf[evidence.id] ?? []
            return evidence
        }
    }
}

extension Evidence: RowDecodable {
    /// Reads a row in the order of ``EvidenceTable``; the words are added.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        enrolment = try row.next()
        number = try row.next()
        let milestone: Int? = try row.next()
        let period: ReportPeriod? = try row.next()
        let acceptance: Int? = try row.next()
        if let milestone, let period {
            ground = .milestone(milestone, period)
        } else if let acceptance {
            ground = .acceptance(acceptance)
        } else {
            throw .corrupt(column: "acceptance", expected: "Int")
        }
        report = try row.next()
        digest = try row.next()
        sentDigest = try row.next()
        let bits: Int64? = try row.next()
        hash = bits.map { PictureHash(bits: UInt64(bitPattern: $0)) }
        kind = try row.next()
        byteCount = try row.next()
        width = try row.next()
        height = try row.next()
        caption = try row.next()
        place = try row.next()
        day = try row.next()
        party = try row.next()
        post = try row.next()
        added = MonthReport.Step(
            post: try row.next(),
            postEnglish: try row.next(),
            at: try row.next()
        )
        words = []
    }
}

extension Evidence.Word: RowDecodable {
    /// Reads a row in the order of ``EvidenceTable``.
    package init(row: inout Row) throws(DatabaseError) {
        evidence = try row.next()
        kind = try row.next()
        reason = try row.next()
        step = MonthReport.Step(
            post: try row.next(),
            postEnglish: try row.next(),
            at: try row.next()
        )
    }
}
