package import Database

/// The tables of cases.
package enum CaseworkSchema {
    /// In the order they are made.
    package static let schema = Schema(
        migrations: [
            Migration("1501-cases") { engine in cases(engine) },
            Migration("1502-cases-by-origin") { _ in
                [
                    "CREATE INDEX case_file_origin ON case_file (origin, origin_key)",
                    "DROP INDEX case_step_owned",
                ]
            },
        ],
        tables: ["case_counter", "case_file", "case_step"]
    )

    private static func cases(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE case_counter (
                jurisdiction_id \(engine.int64) NOT NULL
                    CONSTRAINT case_counter_jurisdiction REFERENCES jurisdiction (id),
                year INTEGER NOT NULL,
                last INTEGER NOT NULL,
                CONSTRAINT case_counter_year PRIMARY KEY (jurisdiction_id, year)
            ) \(engine.table)
            """,
            """
            CREATE TABLE case_file (
                id \(engine.int64) NOT NULL CONSTRAINT case_file_id PRIMARY KEY,
                jurisdiction_id \(engine.int64) NOT NULL
                    CONSTRAINT case_file_jurisdiction REFERENCES jurisdiction (id),
                kind TEXT NOT NULL,
                year INTEGER NOT NULL,
                number INTEGER NOT NULL CONSTRAINT case_file_number CHECK (number > 0),
                category TEXT NOT NULL,
                severity TEXT NOT NULL,
                title TEXT NOT NULL,
                body TEXT NOT NULL,
                enrolment_id \(engine.int64)
                    CONSTRAINT case_file_enrolment REFERENCES enrolment (id),
                subject_id \(engine.int64)
                    CONSTRAINT case_file_subject REFERENCES subject (id),
                origin TEXT NOT NULL,
                origin_key \(engine.int64),
                origin_text TEXT NOT NULL,
                form_digest \(engine.bytes) CONSTRAINT case_file_form_once UNIQUE,
                version INTEGER NOT NULL CONSTRAINT case_file_version CHECK (version > 0),
                certainty TEXT NOT NULL,
                CONSTRAINT case_file_number_once UNIQUE (jurisdiction_id, year, number)
            ) \(engine.table)
            """,
            "CREATE INDEX case_file_enrolled ON case_file (enrolment_id)",
            """
            CREATE TABLE case_step (
                case_id \(engine.int64) NOT NULL
                    CONSTRAINT case_step_case REFERENCES case_file (id),
                ordinal INTEGER NOT NULL CONSTRAINT case_step_ordinal CHECK (ordinal > 0),
                act TEXT,
                day TEXT NOT NULL,
                at_ms \(engine.int64) NOT NULL,
                post TEXT NOT NULL,
                post_en TEXT NOT NULL,
                party_id \(engine.int64) CONSTRAINT case_step_party REFERENCES party (id),
                words TEXT NOT NULL,
                reason TEXT NOT NULL,
                state TEXT NOT NULL,
                owner_id \(engine.int64) CONSTRAINT case_step_owner REFERENCES party (id),
                watcher_id \(engine.int64) CONSTRAINT case_step_watcher REFERENCES party (id),
                due_on TEXT,
                result TEXT,
                promised_on TEXT,
                is_extended INTEGER NOT NULL
                    CONSTRAINT case_step_extended CHECK (is_extended IN (0, 1)),
                level INTEGER NOT NULL CONSTRAINT case_step_level CHECK (level >= 0),
                CONSTRAINT case_step_once PRIMARY KEY (case_id, ordinal),
                CONSTRAINT case_step_first CHECK ((ordinal = 1) = (act IS NULL)),
                CONSTRAINT case_step_apart CHECK (owner_id IS DISTINCT FROM watcher_id
                    OR owner_id IS NULL),
                CONSTRAINT case_step_due CHECK (
                    state NOT IN ('assigned', 'handling', 'extension-asked', 'promised')
                    OR (owner_id IS NOT NULL AND due_on IS NOT NULL)
                )
            ) \(engine.table)
            """,
            "CREATE INDEX case_step_owned ON case_step (owner_id, state)",
        ]
    }
}
