import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// Every rule of the first act's tables, broken once on each engine.
@Suite struct ProposingConstraintTests {
    static func suggestion(
        id: Int = 1,
        home: Int = 500109,
        reference: String = "A-1",
        place: String = "NULL",
        cost: String = "NULL",
        tracking: String = "NULL"
    ) -> String {
        """
        INSERT INTO suggestion
            (id, jurisdiction_id, reference, channel, via, submitter, phone, field, place_id,
            title, body, beneficiaries, estimated_cost_fen, received_on, state, version,
            certainty, source, tracking_digest, received_ms)
        SELECT \(id), \(home), '\(reference)', 'residents', 'website', '', '', '', \(place),
            '路灯', '请修路灯', '', \(cost), '2022-12-01', 'submitted', 1, 'recorded', '',
            \(tracking), 1
        FROM store_identity
        """
    }

    static func reply(outcome: String = "reserved", reason: String = "NULL") -> String {
        """
        INSERT INTO suggestion_reply
            (suggestion_id, number, at_ms, post, post_en, outcome, reason, body)
        VALUES (1, 1, 1, '岗', 'p', '\(outcome)', \(reason), '好')
        """
    }

    static let counter = """
        INSERT INTO suggestion_counter (jurisdiction_id, year, last) VALUES (500109, 2022, 1)
        """

    /// The breaches of every table, a file a part.
    static let breaches =
        suggestionBreaches + callBreaches + rulingBreaches + candidateBreaches + replyBreaches
        + screeningBreaches + assignmentBreaches + intakeBreaches + searchBreaches
        + exchangeBreaches + candidateDetailBreaches

    static let suggestionBreaches: [Breach] = [
        Breach("suggestion_id", before: [suggestion()], suggestion(reference: "A-2")),
        Breach("suggestion_jurisdiction", suggestion(home: 999)),
        Breach("suggestion_place", suggestion(place: "999")),
        Breach("suggestion_cost", suggestion(cost: "-1")),
        Breach(
            "suggestion_tracking_once",
            before: [suggestion(tracking: "secret")],
            suggestion(id: 2, reference: "A-2", tracking: "secret")
        ),
        Breach("suggestion_reference_once", before: [suggestion()], suggestion(id: 2)),
        Breach("suggestion.title", before: [suggestion()], "UPDATE suggestion SET title = NULL"),
        Breach("suggestion_reply_suggestion", reply()),
        Breach("suggestion_reply_number", before: [suggestion(), reply()], reply()),
        Breach("suggestion_reply_reason", before: [suggestion()], reply(reason: "'incomplete'")),
        Breach("suggestion_reply_reason", before: [suggestion()], reply(outcome: "rejected")),
        Breach(
            "suggestion_counter_jurisdiction",
            before: [counter],
            "UPDATE suggestion_counter SET jurisdiction_id = 999"
        ),
        Breach("suggestion_counter_year", before: [counter], counter),
    ]

    @Test(arguments: TestDatabase.engines)
    func `a broken rule is told by its name`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            for breach in Self.breaches {
                let refusal = await record.refusal(of: breach)

                #expect(
                    refusal == .conflict(constraint: breach.constraint),
                    "\(breach.description)"
                )
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `one number may stand in two jurisdictions, and no code is no twin`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            try await record.vandalise(Self.suggestion())
            try await record.vandalise(Self.suggestion(id: 2, home: 330_226))

            #expect(try await record.rowCounts()["suggestion"] == 2)
        }
    }

    @Test(arguments: Engine.allCases)
    func `every rule is broken by a test`(engine: Engine) {
        let broken = Set(Self.breaches.map(\.constraint))

        let rules = ProposingSchema.schema.ruleNames(on: engine)

        #expect(rules.subtracting(broken) == [])
        #expect(broken.subtracting(rules) == ["suggestion.title"])
    }
}
