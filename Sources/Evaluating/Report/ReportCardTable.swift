import Civics
package import Database
import Foundation
import Ledger

/// The SQL of report cards; what is published is never changed again.
enum ReportCardTable {
    static func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE report_card (
                id \(engine.int64) NOT NULL CONSTRAINT report_card_id PRIMARY KEY,
                programme_id \(engine.int64) NOT NULL
                    CONSTRAINT report_card_programme REFERENCES programme (id),
                version INTEGER NOT NULL
                    CONSTRAINT report_card_version CHECK (version > 0),
                edit INTEGER NOT NULL CONSTRAINT report_card_edit CHECK (edit > 0),
                words TEXT NOT NULL,
                correction TEXT NOT NULL,
                body TEXT,
                fingerprint \(engine.bytes),
                post TEXT NOT NULL,
                post_en TEXT NOT NULL,
                at_ms \(engine.int64) NOT NULL,
                certainty TEXT NOT NULL,
                CONSTRAINT report_card_once UNIQUE (programme_id, version),
                CONSTRAINT report_card_frozen CHECK ((body IS NULL) = (fingerprint IS NULL)),
                CONSTRAINT report_card_correction
                    CHECK (body IS NULL OR (version = 1) = (correction = ''))
            ) \(engine.table)
            """,
            """
            CREATE UNIQUE INDEX report_card_draft_once ON report_card (programme_id)
            WHERE body IS NULL
            """,
        ]
    }

    private static let columns = """
        report_card.id, report_card.programme_id, report_card.version, report_card.edit,
        report_card.words, report_card.correction, report_card.post, report_card.post_en,
        report_card.at_ms, report_card.certainty
        """

    static func insert<F: StoreFailure>(
        _ draft: CardDraft,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO report_card
                (id, programme_id, version, edit, words, correction, post, post_en, at_ms,
                certainty)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """,
            [
                draft.id, draft.programme, draft.version, draft.edit, draft.words.written,
                draft.correction, draft.post, draft.postEnglish, draft.at, draft.certainty,
            ]
        )
    }

    /// Writes a draft that is saved again; nothing of a card that is published.
    static func update<F: StoreFailure>(
        _ draft: CardDraft,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            UPDATE report_card
            SET edit = $1, words = $2, correction = $3, post = $4, post_en = $5, at_ms = $6
            WHERE id = $7 AND body IS NULL
            """,
            [
                draft.edit, draft.words.written, draft.correction, draft.post,
                draft.postEnglish, draft.at, draft.id,
            ]
        )
    }

    /// Freezes a draft.
    static func publish<F: StoreFailure>(
        _ draft: CardDraft,
        as text: String,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            UPDATE report_card
            SET body = $1, fingerprint = $2, post = $3, post_en = $4, at_ms = $5
            WHERE id = $6 AND body IS NULL
            """,
            [text, Digest(of: text), draft.post, draft.postEnglish, draft.at, draft.id]
        )
    }

    static func discard<F: StoreFailure>(
        _ draft: CardDraft,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "DELETE FROM report_card WHERE id = $1 AND body IS NULL",
            [draft.id]
        )
    }

    /// The draft of a list's card, locked until the transaction ends where it is to be changed.
    static func draft<F: StoreFailure>(
        of programme: ID<Programme>,
        locking: Bool = false,
        in transaction: Transaction<F>
    ) throws(F) -> CardDraft? {
        try transaction.first(
            """
            SELECT \(columns)
            FROM report_card
            WHERE report_card.programme_id = $1
                AND report_card.body IS NULL\(locking ? transaction.engine.lockRow : "")
            """,
            [programme]
        )
    }

    /// What was published of a list, the newest version first.
    static func published<F: StoreFailure>(
        of programme: ID<Programme>,
        in transaction: Transaction<F>
    ) throws(F) -> [PublishedCard] {
        try transaction.all(
            """
            SELECT \(columns), report_card.body, report_card.fingerprint
            FROM report_card
            WHERE report_card.programme_id = $1 AND report_card.body IS NOT NULL
            ORDER BY report_card.version DESC
            """,
            [programme]
        )
    }

    /// What was published in a jurisdiction: the newest year first, of a year the newest version.
    static func published<F: StoreFailure>(
        in jurisdiction: ID<Jurisdiction>,
        _ transaction: Transaction<F>
    ) throws(F) -> [PublishedCard] {
        try transaction.all(
            """
            SELECT \(columns), report_card.body, report_card.fingerprint
            FROM report_card
            JOIN programme ON programme.id = report_card.programme_id
            WHERE programme.jurisdiction_id = $1 AND report_card.body IS NOT NULL
            ORDER BY programme.year DESC, report_card.version DESC
            """,
            [jurisdiction]
        )
    }
}

extension CardWords {
    /// As they are stored.
    fileprivate var written: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let bytes = try? encoder.encode(self) else {
            preconditionFailure("words are made of texts")
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension CardDraft: RowDecodable {
    /// Reads a row in the order of ``ReportCardTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        programme = try row.next()
        version = try row.next()
        edit = try row.next()
        let text: String = try row.next()
        guard let words = try? JSONDecoder().decode(CardWords.self, from: Data(text.utf8)) else {
            throw .corrupt(column: "words", expected: "CardWords")
        }
        self.words = words
        correction = try row.next()
        post = try row.next()
        postEnglish = try row.next()
        at = try row.next()
        certainty = try row.next()
    }
}

extension PublishedCard: RowDecodable {
    /// Reads a row in the order of ``ReportCardTable``; a text with another fingerprint is an
    /// impossible row.
    package init(row: inout Row) throws(DatabaseError) {
        draft = try CardDraft(row: &row)
        text = try row.next()
        fingerprint = try row.next()
        guard Digest(of: text) == fingerprint, let frozen = FrozenCard(canonical: text) else {
            throw .corrupt(column: "body", expected: "FrozenCard")
        }
        self.frozen = frozen
    }
}
