import Database
import DatabaseContract
import Evaluating
import Ledger
import TestSupport
import Testing

/// Every rule of the fifth act's tables, broken once on each engine.
@Suite struct EvaluatingConstraintTests {
    private static let list = [
        """
        INSERT INTO programme
            (id, jurisdiction_id, kind, year, name, name_en, basis, as_of, certainty, source)
        VALUES (1, 500109, 'livelihood', 2023, '实事', '', 'b', '2023-01-01', 'recorded', 's')
        """
    ]

    private static func card(
        id: Int = 1,
        of programme: Int = 1,
        version: Int = 1,
        edit: Int = 1,
        correction: String = "",
        body: String = "'{}'",
        fingerprint: String = "(SELECT secret FROM store_identity)"
    ) -> String {
        """
        INSERT INTO report_card
            (id, programme_id, version, edit, words, correction, body, fingerprint, post, post_en,
            at_ms, certainty)
        VALUES (\(id), \(programme), \(version), \(edit), '{}', '\(correction)', \(body),
            \(fingerprint), '', '', 1, 'recorded')
        """
    }

    private static func draft(id: Int = 1, version: Int = 1) -> String {
        card(id: id, version: version, body: "NULL", fingerprint: "NULL")
    }

    private static func breach(_ rule: String, _ before: String..., by sql: String) -> Breach {
        Breach(rule, before: list + before, sql)
    }

    private static let all: [Breach] = [
        breach("report_card_id", card(), by: card(version: 2, correction: "r")),
        breach("report_card_programme", by: card(of: 9)),
        breach("report_card_version", by: card(version: 0, correction: "r")),
        breach("report_card_edit", by: card(edit: 0)),
        breach("report_card_once", card(), by: card(id: 2)),
        breach("report_card_frozen", by: card(fingerprint: "NULL")),
        breach("report_card_correction", by: card(version: 2)),
        breach("report_card_draft_once", draft(), by: draft(id: 2, version: 2)),
    ]

    @Test(arguments: TestDatabase.engines)
    func `a broken rule is told by its name`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            for breach in Self.all {
                let refusal = await record.refusal(of: breach)

                #expect(
                    refusal == .conflict(constraint: breach.constraint),
                    "\(breach.description)"
                )
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `every rule is broken by a test`(engine: Engine) {
        #expect(EvaluatingSchema.schema.ruleNames(on: engine) == Set(Self.all.map(\.constraint)))
    }
}
