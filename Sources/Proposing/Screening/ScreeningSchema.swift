import Database

/// Rounds of screening and what is ruled in them.
enum ScreeningSchema {
    static func rounds(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE screening_round (
                id \(engine.int64) NOT NULL CONSTRAINT screening_round_id PRIMARY KEY,
                call_id \(engine.int64) NOT NULL
                    CONSTRAINT screening_round_call REFERENCES suggestion_call (id),
                number INTEGER NOT NULL
                    CONSTRAINT screening_round_from_one CHECK (number >= 1),
                title TEXT NOT NULL,
                title_en TEXT NOT NULL,
                is_last INTEGER NOT NULL
                    CONSTRAINT screening_round_last CHECK (is_last IN (0, 1)),
                remark TEXT NOT NULL,
                opened_ms \(engine.int64) NOT NULL,
                post TEXT NOT NULL,
                post_en TEXT NOT NULL,
                closed_ms \(engine.int64),
                closing_post TEXT NOT NULL DEFAULT '',
                closing_post_en TEXT NOT NULL DEFAULT '',
                suggestions INTEGER,
                digest \(engine.bytes),
                CONSTRAINT screening_round_number UNIQUE (call_id, number),
                CONSTRAINT screening_round_closing CHECK (
                    (closed_ms IS NULL) = (suggestions IS NULL)
                    AND (closed_ms IS NULL) = (digest IS NULL)
                )
            ) \(engine.table)
            """,
            """
            CREATE UNIQUE INDEX screening_round_one_open
            ON screening_round (call_id) WHERE closed_ms IS NULL
            """,
            """
            CREATE TABLE screening_round_list (
                round_id \(engine.int64) NOT NULL
                    CONSTRAINT screening_round_list_round REFERENCES screening_round (id),
                list TEXT NOT NULL,
                version INTEGER NOT NULL,
                digest \(engine.bytes) NOT NULL,
                CONSTRAINT screening_round_list_once PRIMARY KEY (round_id, list)
            ) \(engine.table)
            """,
            """
            CREATE TABLE screening_round_count (
                round_id \(engine.int64) NOT NULL
                    CONSTRAINT screening_round_count_round REFERENCES screening_round (id),
                channel TEXT NOT NULL,
                outcome TEXT NOT NULL,
                reason TEXT NOT NULL,
                suggestions INTEGER NOT NULL
                    CONSTRAINT screening_round_count_some CHECK (suggestions > 0),
                CONSTRAINT screening_round_count_once
                    PRIMARY KEY (round_id, channel, outcome, reason)
            ) \(engine.table)
            """,
            """
            CREATE TABLE suggestion_ruling (
                suggestion_id \(engine.int64) NOT NULL
                    CONSTRAINT suggestion_ruling_suggestion REFERENCES suggestion (id),
                number INTEGER NOT NULL,
                round_id \(engine.int64)
                    CONSTRAINT suggestion_ruling_round REFERENCES screening_round (id),
                outcome TEXT,
                reason TEXT,
                duplicate_of_id \(engine.int64)
                    CONSTRAINT suggestion_ruling_duplicate_of REFERENCES suggestion (id),
                grounds TEXT NOT NULL,
                at_ms \(engine.int64) NOT NULL,
                post TEXT NOT NULL,
                post_en TEXT NOT NULL,
                CONSTRAINT suggestion_ruling_number PRIMARY KEY (suggestion_id, number),
                CONSTRAINT suggestion_ruling_reason
                    CHECK (COALESCE(outcome = 'rejected', FALSE) = (reason IS NOT NULL)),
                CONSTRAINT suggestion_ruling_duplicate
                    CHECK (COALESCE(outcome = 'duplicate', FALSE)
                        = (duplicate_of_id IS NOT NULL))
            ) \(engine.table)
            """,
            """
            CREATE INDEX suggestion_ruling_of_round
            ON suggestion_ruling (round_id, suggestion_id, number)
            """,
        ]
    }
}
