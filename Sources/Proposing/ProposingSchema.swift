package import Database

/// The tables of the first act.
package enum ProposingSchema {
    /// In the order they are made.
    package static let schema = Schema(
        migrations: [
            Migration("1001-suggestions") { engine in suggestions(engine) },
            Migration("1002-calls") { engine in CallSchema.statements(engine) },
            Migration("1003-rulings") { engine in RulingSchema.statements(engine) },
            Migration("1004-candidates") { engine in CandidateSchema.statements(engine) },
            Migration("1050-rounds") { engine in ScreeningSchema.rounds(engine) },
        ],
        tables: [
            "suggestion_call", "party_channel", "suggestion_import", "suggestion",
            "suggestion_reply", "suggestion_counter", "candidate", "candidate_suggestion",
            "candidate_event", "screening_round", "screening_round_list", "screening_round_count",
            "suggestion_ruling",
        ]
    )

    private static func suggestions(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE suggestion (
                id \(engine.int64) NOT NULL CONSTRAINT suggestion_id PRIMARY KEY,
                jurisdiction_id \(engine.int64) NOT NULL
                    CONSTRAINT suggestion_jurisdiction REFERENCES jurisdiction (id),
                reference TEXT NOT NULL,
                channel TEXT NOT NULL,
                via TEXT NOT NULL,
                submitter TEXT NOT NULL,
                phone TEXT NOT NULL,
                field TEXT NOT NULL,
                place_id \(engine.int64)
                    CONSTRAINT suggestion_place REFERENCES jurisdiction (id),
                title TEXT NOT NULL,
                body TEXT NOT NULL,
                beneficiaries TEXT NOT NULL,
                estimated_cost_fen \(engine.int64)
                    CONSTRAINT suggestion_cost CHECK (estimated_cost_fen >= 0),
                received_on TEXT NOT NULL,
                postmarked_on TEXT,
                state TEXT NOT NULL,
                version INTEGER NOT NULL,
                certainty TEXT NOT NULL,
                source TEXT NOT NULL,
                tracking_digest \(engine.bytes) CONSTRAINT suggestion_tracking_once UNIQUE,
                received_ms \(engine.int64) NOT NULL,
                CONSTRAINT suggestion_reference_once UNIQUE (jurisdiction_id, reference)
            ) \(engine.table)
            """,
            """
            CREATE INDEX suggestion_arrival
            ON suggestion (jurisdiction_id, received_ms, reference)
            """,
            """
            CREATE TABLE suggestion_reply (
                suggestion_id \(engine.int64) NOT NULL
                    CONSTRAINT suggestion_reply_suggestion REFERENCES suggestion (id),
                number INTEGER NOT NULL,
                at_ms \(engine.int64) NOT NULL,
                post TEXT NOT NULL,
                post_en TEXT NOT NULL,
                outcome TEXT NOT NULL,
                reason TEXT,
                body TEXT NOT NULL,
                CONSTRAINT suggestion_reply_number PRIMARY KEY (suggestion_id, number),
                CONSTRAINT suggestion_reply_reason
                    CHECK ((outcome = 'rejected') = (reason IS NOT NULL))
            ) \(engine.table)
            """,
            """
            CREATE TABLE suggestion_counter (
                jurisdiction_id \(engine.int64) NOT NULL
                    CONSTRAINT suggestion_counter_jurisdiction REFERENCES jurisdiction (id),
                year INTEGER NOT NULL,
                last INTEGER NOT NULL,
                CONSTRAINT suggestion_counter_year PRIMARY KEY (jurisdiction_id, year)
            ) \(engine.table)
            """,
        ]
    }
}
