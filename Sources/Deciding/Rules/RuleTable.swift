import Civics
package import Database
import Ledger
import Tallying

/// The SQL of rules.
enum RuleTable {
    private static let columns = """
        id, jurisdiction_id, year, purpose, number, version, title, document_number, seats,
        candidates, ballot, blank, channel, quorum, participation, threshold_base,
        threshold_fraction, threshold_inclusive, tie, tie_rounds, tie_threshold, shortfall,
        publishing, list_order, assumed, body, preset, certainty, source, document, fingerprint
        """

    static func insert<F: StoreFailure>(
        _ rule: VotingRule,
        in transaction: Transaction<F>
    ) throws(F) {
        let places = (1...31).map { "$\($0)" }.joined(separator: ", ")
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
                threshold_fraction = $11, threshold_inclusive = $12, tie = $13, tie_rounds = $14,
                tie_threshold = $15, shortfall = $16, publishing = $17, list_order = $18,
                assumed = $19, body = $20, preset = $21, certainty = $22, source = $23,
                document = $24, fingerprint = $25, version = version + 1
            WHERE id = $26
            """,
            contents(of: rule) + [rule.id]
        )
    }

    /// Everything from the title on, in the order of the columns.
    private static func contents(of rule: VotingRule) -> [any SQLEncodable] {
        let terms = rule.terms.rule
        return [
            rule.title, rule.documentNumber, terms.seats, rule.terms.candidates, terms.ballot,
            terms.blank, rule.terms.channel, terms.quorum?.written, terms.participation?.written,
            terms.threshold.base, terms.threshold.fraction.written, terms.threshold.isInclusive,
            terms.tie, terms.tieRounds, terms.tieThreshold, terms.shortfall,
            rule.terms.publishing, terms.order,
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

extension BallotType: StoredName {}
extension BlankPolicy: StoredName {}
extension ThresholdBase: StoredName {}
extension TiePolicy: StoredName {}
extension TieThreshold: StoredName {}
extension ShortfallPolicy: StoredName {}
extension ElectedOrder: StoredName {}

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
        terms = try RuleTerms(row: &row)
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

extension RuleTerms {
    fileprivate init(row: inout Row) throws(DatabaseError) {
        let seats: Int? = try row.next()
        candidates = try row.next()
        let ballot: BallotType = try row.next()
        let blank: BlankPolicy = try row.next()
        channel = try row.next()
        let quorum = try row.nextFraction("quorum")
        let participation = try row.nextFraction("participation")
        let base: ThresholdBase = try row.next()
        guard let fraction = try row.nextFraction("threshold_fraction") else {
            throw .corrupt(column: "threshold_fraction", expected: "Fraction")
        }
        let threshold = Threshold(base: base, fraction: fraction, isInclusive: try row.next())
        let tie: TiePolicy = try row.next()
        let tieRounds: Int = try row.next()
        let tieThreshold: TieThreshold = try row.next()
        let shortfall: ShortfallPolicy = try row.next()
        publishing = try row.next()
        let order: ElectedOrder = try row.next()
        do throws(RecordError) {
            rule = try CongressRule(
                ballot: ballot,
                seats: seats,
                quorum: quorum,
                participation: participation,
                threshold: threshold,
                blank: blank,
                tie: tie,
                tieRounds: tieRounds,
                tieThreshold: tieThreshold,
                shortfall: shortfall,
                order: order
            )
        } catch {
            throw .corrupt(column: "seats", expected: error.code)
        }
    }
}

extension Row {
    fileprivate mutating func nextFraction(
        _ column: String
    ) throws(DatabaseError) -> Fraction? {
        let text: String? = try next()
        guard let text else { return nil }
        guard let fraction = Fraction(written: text) else {
            throw .corrupt(column: column, expected: "Fraction")
        }
        return fraction
    }
}
