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

    /// Who is asked in a round, what they said, and what was checked.
    static func work(_ engine: Engine) -> [String] {
        [
            """
            ALTER TABLE screening_round ADD COLUMN demands_attendance INTEGER NOT NULL DEFAULT 0
                CONSTRAINT screening_round_attendance CHECK (demands_attendance IN (0, 1))
            """,
            "ALTER TABLE suggestion_ruling ADD COLUMN stopped_by TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE suggestion_ruling ADD COLUMN overriding TEXT NOT NULL DEFAULT ''",
            """
            CREATE TABLE screening_assignment (
                id \(engine.int64) NOT NULL CONSTRAINT screening_assignment_id PRIMARY KEY,
                round_id \(engine.int64) NOT NULL
                    CONSTRAINT screening_assignment_round REFERENCES screening_round (id),
                suggestion_id \(engine.int64) NOT NULL
                    CONSTRAINT screening_assignment_suggestion REFERENCES suggestion (id),
                party_id \(engine.int64) NOT NULL
                    CONSTRAINT screening_assignment_party REFERENCES party (id),
                due_on TEXT NOT NULL,
                note TEXT NOT NULL,
                assigned_ms \(engine.int64) NOT NULL,
                post TEXT NOT NULL,
                post_en TEXT NOT NULL,
                ending TEXT,
                ending_reason TEXT NOT NULL DEFAULT '',
                ended_ms \(engine.int64),
                CONSTRAINT screening_assignment_ending
                    CHECK ((ending IS NULL) = (ended_ms IS NULL))
            ) \(engine.table)
            """,
            """
            CREATE UNIQUE INDEX screening_assignment_once
            ON screening_assignment (round_id, suggestion_id, party_id) WHERE ending IS NULL
            """,
            """
            CREATE INDEX screening_assignment_of_party
            ON screening_assignment (party_id, due_on)
            """,
            """
            CREATE INDEX screening_assignment_of_suggestion
            ON screening_assignment (suggestion_id)
            """,
            """
            CREATE TABLE screening_opinion (
                assignment_id \(engine.int64) NOT NULL
                    CONSTRAINT screening_opinion_assignment REFERENCES screening_assignment (id),
                number INTEGER NOT NULL,
                verdict TEXT NOT NULL,
                body TEXT NOT NULL,
                units TEXT NOT NULL,
                people INTEGER CONSTRAINT screening_opinion_people CHECK (people > 0),
                estimated_cost_fen \(engine.int64)
                    CONSTRAINT screening_opinion_cost CHECK (estimated_cost_fen >= 0),
                given_on TEXT NOT NULL,
                at_ms \(engine.int64) NOT NULL,
                post TEXT NOT NULL,
                post_en TEXT NOT NULL,
                CONSTRAINT screening_opinion_number PRIMARY KEY (assignment_id, number)
            ) \(engine.table)
            """,
            """
            CREATE TABLE screening_check (
                round_id \(engine.int64) NOT NULL
                    CONSTRAINT screening_check_round REFERENCES screening_round (id),
                suggestion_id \(engine.int64) NOT NULL
                    CONSTRAINT screening_check_suggestion REFERENCES suggestion (id),
                list TEXT NOT NULL,
                item TEXT NOT NULL,
                number INTEGER NOT NULL,
                result TEXT NOT NULL,
                note TEXT NOT NULL,
                at_ms \(engine.int64) NOT NULL,
                post TEXT NOT NULL,
                post_en TEXT NOT NULL,
                CONSTRAINT screening_check_number
                    PRIMARY KEY (round_id, suggestion_id, list, item, number)
            ) \(engine.table)
            """,
            """
            CREATE TABLE screening_usual_party (
                jurisdiction_id \(engine.int64) NOT NULL
                    CONSTRAINT screening_usual_party_jurisdiction REFERENCES jurisdiction (id),
                field TEXT NOT NULL,
                party_id \(engine.int64) NOT NULL
                    CONSTRAINT screening_usual_party_party REFERENCES party (id),
                CONSTRAINT screening_usual_party_field PRIMARY KEY (jurisdiction_id, field)
            ) \(engine.table)
            """,
        ]
    }
}
