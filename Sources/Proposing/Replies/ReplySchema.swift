import Database

/// Templates of answers, and what an answer keeps of the one it was made from.
enum ReplySchema {
    static func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE reply_template (
                jurisdiction_id \(engine.int64) NOT NULL
                    CONSTRAINT reply_template_jurisdiction REFERENCES jurisdiction (id),
                outcome TEXT NOT NULL,
                reason TEXT NOT NULL
                    CONSTRAINT reply_template_reason
                        CHECK ((outcome = 'rejected') = (reason <> '')),
                version INTEGER NOT NULL
                    CONSTRAINT reply_template_version CHECK (version > 0),
                body TEXT NOT NULL,
                at_ms \(engine.int64) NOT NULL,
                post TEXT NOT NULL,
                post_en TEXT NOT NULL,
                CONSTRAINT reply_template_once
                    PRIMARY KEY (jurisdiction_id, outcome, reason, version)
            ) \(engine.table)
            """,
            "ALTER TABLE suggestion_reply ADD COLUMN template TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE suggestion_reply ADD COLUMN facts TEXT NOT NULL DEFAULT ''",
            "CREATE INDEX suggestion_reply_time ON suggestion_reply (at_ms)",
            // Who waits, by the day they were promised an answer; those without one last.
            """
            CREATE INDEX suggestion_waiting
            ON suggestion (jurisdiction_id, \(dueOn), received_ms, reference, state)
            WHERE state IN ('submitted', 'acknowledged', 'decided')
            """,
        ]
    }

    /// The day of the answer as the index has it: an index on a column that may be missing sorts
    /// differently on the two engines.
    static let dueOn = "COALESCE(due_on, '9999-12-31')"
}
