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
            Migration("1010-exchange") { engine in ExchangeSchema.statements(engine) },
            Migration("1020-suggestion-changes") { engine in
                SuggestionChangeTable.log.statements(engine)
            },
            Migration("1021-suggestion-search") { engine in
                SuggestionSearchTable.index.statements(engine)
            },
            Migration("1022-suggestion-lists") { engine in SuggestionListTable.statements(engine) },
            Migration("1030-attachments") { engine in AttachmentSchema.statements(engine) },
            Migration("1031-intake") { engine in IntakeSchema.statements(engine) },
            Migration("1032-kept-contents") { engine in AttachmentContentTable.keeping(engine) },
            Migration("1040-candidate-counter") { engine in CandidateDetailSchema.counter(engine) },
            Migration("1041-candidate-details") { engine in CandidateDetailSchema.details(engine) },
            Migration("1042-frozen-lists") { engine in FreezeSchema.statements(engine) },
            Migration("1050-rounds") { engine in ScreeningSchema.rounds(engine) },
            Migration("1051-screening-work") { engine in ScreeningSchema.work(engine) },
            Migration("1060-reply-templates") { engine in ReplySchema.statements(engine) },
            Migration("1061-bench") { engine in BenchTable.indexes(engine) },
        ],
        tables: [
            "suggestion_call", "party_channel", "suggestion_import", "suggestion",
            "suggestion_reply", "suggestion_counter", "candidate", "candidate_suggestion",
            "candidate_event", "screening_round", "screening_round_list", "screening_round_count",
            "suggestion_ruling", "screening_assignment", "screening_opinion", "screening_check",
            "screening_usual_party", "candidate_counter", "candidate_section", "candidate_detail",
            "candidate_sub_item", "candidate_target", "candidate_place", "candidate_funding",
            "candidate_unit", "candidate_opinion", "candidate_seats", "candidate_list",
            "candidate_score_override", "upper_item", "reply_template", "attachment_content",
            "attachment", "attachment_content_kept", "suggestion_hold", "suggestion_text",
            "suggestion_upload",
            "suggestion_rest", "suggestion_column_memory",
        ],
        derived: ["suggestion_change", "suggestion_search"]
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
