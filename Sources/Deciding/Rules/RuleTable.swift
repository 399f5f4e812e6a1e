import Civics
package import Database
import Ledger
import Tallying

/// The SQL of rules.
enum RuleTable {
    private static let columns = """
        id, jurisdiction_id, year, purpose, number, version, title, document_number, seats,
        candidates, ballot, blank, channel, quorum, participation, threshold_base,
        threshold_fraction, threshold_inclusive, basic_fraction, basic_inclusive, tie, tie_rounds,
        tie_threshold, shortfall, publishing, list_order, assumed, body, preset, certainty, source,
        document, fingerprint
        """

    static func insert<F: StoreFailure>(
        _ rule: VotingRule,
        in transaction: Transaction<F>
    ) throws(F) {
        let places = (1...33).map { "$\($0)" }.joined(separator: ", ")
        try transaction.run(
            "INSERT INTO voting_rule (\(columns)) VALUES (\(places))",
            [
                rule.id, rule.jurisdiction, rule.key.year, rule.key.purpose, rule.key.number,
                rule.version,
            ] + contents(of: rule)
        )
    }

    /// Writes everything but the key and whose it is, and counts the version up.
    static func update<F: StoreFailure>(
        _ rule: VotingRule,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            UPDATE voting_rule
            SET title = $1, document_number = $2, seats = $3, candidates = $4, ballot = $5,
                blank = $6, channel = $7, quorum = $8, participation = $9, threshold_base = $10,
                threshold_fraction = $11, threshold_inclusive = $12, basic_fraction = $13,
                basic_inclusive = $14, tie = $15, tie_rounds = $16, tie_threshold = $17,
                shortfall = $18, publishing = $19, list_order = $20, assumed = $21, body = $22,
                preset = $23, certainty = $24, source = $25, document = $26, fingerprint = $27,
                version = version + 1
            WHERE id = $28
            """,
            contents(of: rule) + [rule.id]
        )
    }

    /// Everything from the title on, in the order of the columns.
    private static func contents(of rule: VotingRule) -> [any SQLEncodable] {
        let columns = RuleColumns(rule.terms)
        return [
            rule.title, rule.documentNumber, columns.seats, columns.candidates, columns.ballot,
            columns.blank, rule.terms.channel, columns.quorum?.written,
            columns.participation?.written, columns.base, columns.fraction.written,
            columns.isInclusive, columns.basicFraction?.written, columns.isBasicInclusive,
            columns.tie, columns.tieRounds, columns.tieThreshold, columns.shortfall,
            columns.publishing, columns.order,
            rule.assumed.map(\.rawValue).joined(separator: " "), rule.text, rule.preset,
            rule.provenance.certainty, rule.provenance.source, rule.sealed?.text,
            rule.sealed?.fingerprint,
        ]
    }

    static func find<F: StoreFailure>(
        _ id: ID<VotingRule>,
        locking: Bool = false,
        in transaction: Transaction<F>
    ) throws(F) -> VotingRule? {
        try transaction.first(
            """
            SELECT \(columns)
            FROM voting_rule
            WHERE id = $1\(locking ? transaction.engine.lockRow : "")
            """,
            [id]
        )
    }

    /// All rules of a jurisdiction: the latest year first, in it by purpose, the newest first.
    static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [VotingRule] {
        try transaction.all(
            """
            SELECT \(columns)
            FROM voting_rule
            WHERE jurisdiction_id = $1
            ORDER BY year DESC, purpose, number DESC
            """,
            [jurisdiction]
        )
    }
}

extension VotingRule: RowDecodable {
    /// Reads a row in the order of the table's columns; one whose text is not the one that was
    /// adopted is an impossible row.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        jurisdiction = try row.next()
        key = Key(year: try row.next(), purpose: try row.next(), number: try row.next())
        version = try row.next()
        title = try row.next()
        documentNumber = try row.next()
        terms = try RuleTerms(row: &row, for: key.purpose)
        let assumed: String = try row.next()
        text = try row.next()
        preset = try row.next()
        provenance = try Provenance(row: &row)
        let document: String? = try row.next()
        let fingerprint: Digest? = try row.next()
        if let document, let fingerprint {
            state = .adopted(
                try SealedRule(text: document, fingerprint: fingerprint, key: key, terms: terms)
            )
        } else {
            state = .draft(
                assumed: assumed.split(separator: " ")
                    .compactMap { RuleContent(rawValue: String($0)) }
            )
        }
    }
}

extension SealedRule {
    fileprivate init(
        text: String,
        fingerprint: Digest,
        key: VotingRule.Key,
        terms: RuleTerms
    ) throws(DatabaseError) {
        self.text = text
        self.fingerprint = fingerprint
        do throws(RuleDocumentError) {
            document = try RuleDocument(canonical: Array(text.utf8), fingerprint: fingerprint)
        } catch {
            throw .corrupt(column: "document", expected: error.code)
        }
        guard document.key == key, document.terms == terms else {
            throw .corrupt(column: "document", expected: "what the row says")
        }
    }
}
