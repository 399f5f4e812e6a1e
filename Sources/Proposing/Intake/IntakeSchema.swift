import Database

/// Why a suggestion is held, and by what its text is known again.
enum IntakeSchema {
    static func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE suggestion_hold (
                suggestion_id \(engine.int64) NOT NULL
                    CONSTRAINT suggestion_hold_id PRIMARY KEY
                    CONSTRAINT suggestion_hold_suggestion REFERENCES suggestion (id),
                reason TEXT NOT NULL,
                evidence TEXT NOT NULL,
                at_ms \(engine.int64) NOT NULL
            ) \(engine.table)
            """,
            """
            CREATE TABLE suggestion_text (
                suggestion_id \(engine.int64) NOT NULL
                    CONSTRAINT suggestion_text_id PRIMARY KEY
                    CONSTRAINT suggestion_text_suggestion REFERENCES suggestion (id),
                jurisdiction_id \(engine.int64) NOT NULL
                    CONSTRAINT suggestion_text_jurisdiction REFERENCES jurisdiction (id),
                digest \(engine.bytes) NOT NULL,
                at_ms \(engine.int64) NOT NULL
            ) \(engine.table)
            """,
            """
            CREATE INDEX suggestion_text_same
            ON suggestion_text (jurisdiction_id, digest, at_ms)
            """,
            "CREATE INDEX suggestion_of_party ON suggestion (party_id, received_ms)",
            """
            CREATE INDEX suggestion_held
            ON suggestion (jurisdiction_id, received_ms) WHERE state = 'held'
            """,
        ]
    }
}
