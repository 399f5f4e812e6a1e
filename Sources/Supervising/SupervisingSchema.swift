package import Database

/// The tables of the fourth act.
package enum SupervisingSchema {
    /// In the order they are made.
    package static let schema = Schema(
        migrations: [
            Migration("4001-groups") { engine in groups(engine) },
            Migration("4002-visits") { engine in visits(engine) },
            Migration("4003-bulletins") { engine in BulletinTable.statements(engine) },
        ],
        tables: [
            "supervision_group", "supervision_member", "supervision_task", "visit",
            "visit_project", "bulletin_counter", "bulletin", "bulletin_part", "bulletin_step",
        ]
    )

    private static func groups(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE supervision_group (
                id \(engine.int64) NOT NULL CONSTRAINT supervision_group_id PRIMARY KEY,
                jurisdiction_id \(engine.int64) NOT NULL
                    CONSTRAINT supervision_group_jurisdiction REFERENCES jurisdiction (id),
                year INTEGER NOT NULL
                    CONSTRAINT supervision_group_year CHECK (year BETWEEN 1949 AND 2999),
                number INTEGER NOT NULL CONSTRAINT supervision_group_number CHECK (number > 0),
                party_id \(engine.int64) NOT NULL
                    CONSTRAINT supervision_group_party REFERENCES party (id),
                head_account_id \(engine.int64)
                    CONSTRAINT supervision_group_head REFERENCES account (id),
                version INTEGER NOT NULL CONSTRAINT supervision_group_version CHECK (version > 0),
                certainty TEXT NOT NULL,
                CONSTRAINT supervision_group_once UNIQUE (jurisdiction_id, year, number),
                CONSTRAINT supervision_group_party_once UNIQUE (party_id, year)
            ) \(engine.table)
            """,
            """
            CREATE TABLE supervision_member (
                id \(engine.int64) NOT NULL CONSTRAINT supervision_member_id PRIMARY KEY,
                group_id \(engine.int64) NOT NULL
                    CONSTRAINT supervision_member_group REFERENCES supervision_group (id),
                deputy_id \(engine.int64) NOT NULL
                    CONSTRAINT supervision_member_deputy REFERENCES deputy (id),
                name TEXT NOT NULL,
                unit TEXT NOT NULL,
                is_head INTEGER NOT NULL
                    CONSTRAINT supervision_member_is_head CHECK (is_head IN (0, 1)),
                since_ms \(engine.int64) NOT NULL,
                until_ms \(engine.int64)
            ) \(engine.table)
            """,
            """
            CREATE UNIQUE INDEX supervision_member_once
            ON supervision_member (group_id, deputy_id)
            WHERE until_ms IS NULL
            """,
            """
            CREATE TABLE supervision_task (
                id \(engine.int64) NOT NULL CONSTRAINT supervision_task_id PRIMARY KEY,
                group_id \(engine.int64) NOT NULL
                    CONSTRAINT supervision_task_group REFERENCES supervision_group (id),
                enrolment_id \(engine.int64) NOT NULL
                    CONSTRAINT supervision_task_enrolment REFERENCES enrolment (id),
                party_id \(engine.int64)
                    CONSTRAINT supervision_task_party REFERENCES party (id),
                since_ms \(engine.int64) NOT NULL,
                until_ms \(engine.int64)
            ) \(engine.table)
            """,
            """
            CREATE UNIQUE INDEX supervision_task_once
            ON supervision_task (enrolment_id)
            WHERE until_ms IS NULL
            """,
        ]
    }

    private static func visits(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE visit (
                id \(engine.int64) NOT NULL CONSTRAINT visit_id PRIMARY KEY,
                jurisdiction_id \(engine.int64) NOT NULL
                    CONSTRAINT visit_jurisdiction REFERENCES jurisdiction (id),
                party_id \(engine.int64) NOT NULL
                    CONSTRAINT visit_party REFERENCES party (id),
                kind TEXT NOT NULL,
                state TEXT NOT NULL,
                planned_on TEXT NOT NULL,
                place TEXT NOT NULL,
                methods TEXT NOT NULL,
                purpose TEXT NOT NULL,
                held_on TEXT,
                participants TEXT NOT NULL,
                words TEXT NOT NULL,
                post TEXT NOT NULL,
                post_en TEXT NOT NULL,
                at_ms \(engine.int64) NOT NULL,
                signed_by TEXT NOT NULL,
                signed_ms \(engine.int64),
                form_digest \(engine.bytes) CONSTRAINT visit_form_once UNIQUE,
                version INTEGER NOT NULL CONSTRAINT visit_version CHECK (version > 0),
                certainty TEXT NOT NULL,
                CONSTRAINT visit_held CHECK (
                    (state IN ('recorded', 'signed')) = (held_on IS NOT NULL)
                ),
                CONSTRAINT visit_signed CHECK (
                    (state = 'signed') = (signed_ms IS NOT NULL)
                )
            ) \(engine.table)
            """,
            "CREATE INDEX visit_of_jurisdiction ON visit (jurisdiction_id, planned_on)",
            """
            CREATE TABLE visit_project (
                visit_id \(engine.int64) NOT NULL
                    CONSTRAINT visit_project_visit REFERENCES visit (id),
                enrolment_id \(engine.int64) NOT NULL
                    CONSTRAINT visit_project_enrolment REFERENCES enrolment (id),
                CONSTRAINT visit_project_once PRIMARY KEY (visit_id, enrolment_id)
            ) \(engine.table)
            """,
        ]
    }
}
