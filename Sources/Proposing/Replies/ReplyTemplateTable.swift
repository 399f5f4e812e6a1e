import Civics
package import Database
import Ledger

/// The SQL of templates; rows are only ever added, the highest version holds.
enum ReplyTemplateTable {
    static func insert<F: StoreFailure>(
        _ template: ReplyTemplate,
        of jurisdiction: ID<Jurisdiction>,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO reply_template
                (jurisdiction_id, outcome, reason, version, body, at_ms, post, post_en)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                jurisdiction, template.slot.outcome, template.slot.reason?.rawValue ?? "",
                template.version, template.text, now, template.post, template.postEnglish,
            ]
        )
    }

    /// The versions of a slot, first to last.
    static func versions<F: StoreFailure>(
        of slot: ReplyTemplate.Slot,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [ReplyTemplate] {
        try transaction.all(
            """
            SELECT outcome, reason, version, body, at_ms, post, post_en
            FROM reply_template
            WHERE jurisdiction_id = $1 AND outcome = $2 AND reason = $3
            ORDER BY version
            """,
            [jurisdiction, slot.outcome, slot.reason?.rawValue ?? ""]
        )
    }

    /// The version of each slot that holds, those of the program where nothing else is written.
    static func current<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [ReplyTemplate.Slot: ReplyTemplate] {
        var templates: [ReplyTemplate.Slot: ReplyTemplate] = [:]
        for slot in ReplyTemplate.Slot.all { templates[slot] = .builtIn(slot) }
        try transaction.each(
            """
            SELECT outcome, reason, version, body, at_ms, post, post_en
            FROM reply_template
            WHERE jurisdiction_id = $1
            ORDER BY version
            """,
            [jurisdiction],
            as: ReplyTemplate.self
        ) { (template: ReplyTemplate) throws(F) in templates[template.slot] = template }
        return templates
    }
}

extension ReplyTemplate: RowDecodable {
    /// Reads a row in the order of ``ReplyTemplateTable``.
    package init(row: inout Row) throws(DatabaseError) {
        let outcome: Outcome = try row.next()
        let reason: String = try row.next()
        let key = reason.isEmpty ? outcome.rawValue : "\(outcome.rawValue).\(reason)"
        guard let slot = Slot(key) else {
            throw .corrupt(column: "reason", expected: "a reason of its outcome")
        }
        self.slot = slot
        version = try row.next()
        text = try row.next()
        at = try row.next()
        post = try row.next()
        postEnglish = try row.next()
    }
}
