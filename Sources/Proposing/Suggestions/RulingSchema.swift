import Database

/// Imports that can be undone, and what a suggestion gains on its way to an answer.
enum RulingSchema {
    static func statements(_ engine: Engine) -> [String] {
        [imports(engine)]
            + columns(engine).map { "ALTER TABLE suggestion ADD COLUMN \($0)" } + [
                "CREATE INDEX suggestion_of_call ON suggestion (call_id, state)",
                "CREATE INDEX suggestion_of_import ON suggestion (import_id)",
                "CREATE INDEX suggestion_duplicates ON suggestion (duplicate_of_id)",
            ]
    }

    private static func imports(_ engine: Engine) -> String {
        """
        CREATE TABLE suggestion_import (
            id \(engine.int64) NOT NULL CONSTRAINT suggestion_import_id PRIMARY KEY,
            jurisdiction_id \(engine.int64) NOT NULL
                CONSTRAINT suggestion_import_jurisdiction REFERENCES jurisdiction (id),
            file_name TEXT NOT NULL,
            file_digest \(engine.bytes) NOT NULL,
            row_count INTEGER NOT NULL,
            post TEXT NOT NULL,
            post_en TEXT NOT NULL,
            at_ms \(engine.int64) NOT NULL,
            undone_ms \(engine.int64)
        ) \(engine.table)
        """
    }

    private static func columns(_ engine: Engine) -> [String] {
        [
            """
            call_id \(engine.int64)
                CONSTRAINT suggestion_call REFERENCES suggestion_call (id)
            """,
            """
            is_late INTEGER NOT NULL DEFAULT 0
                CONSTRAINT suggestion_late CHECK (is_late IN (0, 1))
            """,
            "party_id \(engine.int64) CONSTRAINT suggestion_party REFERENCES party (id)",
            """
            import_id \(engine.int64)
                CONSTRAINT suggestion_import REFERENCES suggestion_import (id)
            """,
            """
            hold TEXT CONSTRAINT suggestion_hold
                CHECK ((state = 'held') = (hold IS NOT NULL))
            """,
            """
            outcome TEXT CONSTRAINT suggestion_outcome
                CHECK (outcome IS NOT NULL OR state <> 'decided')
            """,
            """
            reason TEXT CONSTRAINT suggestion_reason
                CHECK (COALESCE(outcome = 'rejected', FALSE) = (reason IS NOT NULL))
            """,
            """
            duplicate_of_id \(engine.int64)
                CONSTRAINT suggestion_duplicate_of REFERENCES suggestion (id)
                CONSTRAINT suggestion_duplicate
                    CHECK (COALESCE(outcome = 'duplicate', FALSE)
                        = (duplicate_of_id IS NOT NULL))
            """,
            "grounds TEXT NOT NULL DEFAULT ''",
            "due_on TEXT",
            "erased_ms \(engine.int64)",
        ]
    }
}
