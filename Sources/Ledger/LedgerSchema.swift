package import Database

/// The tables of the one record.
package enum LedgerSchema {
    /// In the order they are made, which is also the order a backup walks.
    package static let schema = Schema(
        migrations: [
            Migration("0001-record") { engine in record(engine) },
            Migration("0002-programmes") { engine in programmes(engine) },
            Migration("0003-calendar") { engine in calendar(engine) },
            Migration("0004-open-tenures") { _ in
                [
                    """
                    CREATE UNIQUE INDEX tenure_open_once
                    ON tenure (account_id, post_id)
                    WHERE until_ms IS NULL
                    """
                ]
            },
            Migration("0005-measure-roles") { _ in
                [
                    """
                    ALTER TABLE measure ADD COLUMN role TEXT NOT NULL DEFAULT 'result'
                    CONSTRAINT measure_role CHECK (role IN ('result', 'invested', 'paid'))
                    """
                ]
            },
            // One subject stands on several lists; the key begins with the list.
            Migration("0006-lists-of-subject") { _ in
                ["CREATE INDEX enrolment_of_subject ON enrolment (subject_id)"]
            },
        ],
        tables: [
            "jurisdiction", "store_identity", "party", "party_name", "post", "post_permission",
            "account", "tenure", "session", "audit_entry", "audit_head", "subject", "programme",
            "enrolment", "measure", "fact", "calendar_year", "calendar_day",
        ]
    )

    private static func record(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE jurisdiction (
                id \(engine.int64) NOT NULL CONSTRAINT jurisdiction_id PRIMARY KEY,
                parent_id \(engine.int64)
                    CONSTRAINT jurisdiction_parent REFERENCES jurisdiction (id),
                kind TEXT NOT NULL,
                slug TEXT NOT NULL CONSTRAINT jurisdiction_slug_once UNIQUE,
                code TEXT NOT NULL CONSTRAINT jurisdiction_code_once UNIQUE,
                name TEXT NOT NULL,
                name_en TEXT NOT NULL,
                valid_from TEXT,
                valid_to TEXT
            ) \(engine.table)
            """,
            """
            CREATE TABLE store_identity (
                id INTEGER NOT NULL CONSTRAINT store_identity_id PRIMARY KEY
                    CONSTRAINT store_identity_one CHECK (id = 1),
                default_jurisdiction_id \(engine.int64) NOT NULL
                    CONSTRAINT store_identity_default REFERENCES jurisdiction (id),
                is_demo INTEGER NOT NULL CONSTRAINT store_identity_demo CHECK (is_demo IN (0, 1)),
                secret \(engine.bytes) NOT NULL,
                founded_ms \(engine.int64) NOT NULL
            ) \(engine.table)
            """,
            """
            CREATE TABLE party (
                id \(engine.int64) NOT NULL CONSTRAINT party_id PRIMARY KEY,
                jurisdiction_id \(engine.int64) NOT NULL
                    CONSTRAINT party_jurisdiction REFERENCES jurisdiction (id),
                code TEXT NOT NULL,
                CONSTRAINT party_code_once UNIQUE (jurisdiction_id, code)
            ) \(engine.table)
            """,
            """
            CREATE TABLE party_name (
                party_id \(engine.int64) NOT NULL
                    CONSTRAINT party_name_party REFERENCES party (id),
                since TEXT NOT NULL,
                name TEXT NOT NULL,
                name_en TEXT NOT NULL,
                basis TEXT NOT NULL,
                CONSTRAINT party_name_day PRIMARY KEY (party_id, since)
            ) \(engine.table)
            """,
            """
            CREATE TABLE post (
                id \(engine.int64) NOT NULL CONSTRAINT post_id PRIMARY KEY,
                party_id \(engine.int64) NOT NULL
                    CONSTRAINT post_party REFERENCES party (id),
                code TEXT NOT NULL,
                name TEXT NOT NULL,
                name_en TEXT NOT NULL,
                CONSTRAINT post_code_once UNIQUE (party_id, code)
            ) \(engine.table)
            """,
            """
            CREATE TABLE post_permission (
                post_id \(engine.int64) NOT NULL
                    CONSTRAINT post_permission_post REFERENCES post (id),
                permission TEXT NOT NULL,
                CONSTRAINT post_permission_once PRIMARY KEY (post_id, permission)
            ) \(engine.table)
            """,
            """
            CREATE TABLE account (
                id \(engine.int64) NOT NULL CONSTRAINT account_id PRIMARY KEY,
                jurisdiction_id \(engine.int64) NOT NULL
                    CONSTRAINT account_jurisdiction REFERENCES jurisdiction (id),
                login TEXT NOT NULL CONSTRAINT account_login_once UNIQUE,
                display_name TEXT NOT NULL,
                password_hash TEXT NOT NULL,
                is_closed INTEGER NOT NULL CONSTRAINT account_closed CHECK (is_closed IN (0, 1)),
                failures INTEGER NOT NULL CONSTRAINT account_failures CHECK (failures >= 0),
                locked_until_ms \(engine.int64),
                last_sign_in_ms \(engine.int64)
            ) \(engine.table)
            """,
            """
            CREATE TABLE tenure (
                account_id \(engine.int64) NOT NULL
                    CONSTRAINT tenure_account REFERENCES account (id),
                post_id \(engine.int64) NOT NULL
                    CONSTRAINT tenure_post REFERENCES post (id),
                since_ms \(engine.int64) NOT NULL,
                until_ms \(engine.int64),
                CONSTRAINT tenure_once PRIMARY KEY (account_id, post_id, since_ms)
            ) \(engine.table)
            """,
            """
            CREATE TABLE session (
                token_digest \(engine.bytes) NOT NULL CONSTRAINT session_token PRIMARY KEY,
                account_id \(engine.int64) NOT NULL
                    CONSTRAINT session_account REFERENCES account (id),
                post_id \(engine.int64) NOT NULL
                    CONSTRAINT session_post REFERENCES post (id),
                last_sign_in_ms \(engine.int64),
                seen_ms \(engine.int64) NOT NULL,
                expires_ms \(engine.int64) NOT NULL
            ) \(engine.table)
            """,
            """
            CREATE TABLE audit_entry (
                height \(engine.int64) NOT NULL CONSTRAINT audit_entry_height PRIMARY KEY
                    CONSTRAINT audit_entry_positive CHECK (height > 0),
                at_ms \(engine.int64) NOT NULL,
                who TEXT NOT NULL,
                post TEXT NOT NULL,
                action TEXT NOT NULL,
                jurisdiction_id \(engine.int64) NOT NULL,
                object TEXT NOT NULL,
                reason TEXT NOT NULL,
                facts TEXT NOT NULL,
                previous TEXT NOT NULL CONSTRAINT audit_entry_previous_once UNIQUE,
                digest TEXT NOT NULL CONSTRAINT audit_entry_digest_once UNIQUE
            ) \(engine.table)
            """,
            "CREATE INDEX audit_entry_jurisdiction ON audit_entry (jurisdiction_id, height)",
            """
            CREATE TABLE audit_head (
                id INTEGER NOT NULL CONSTRAINT audit_head_id PRIMARY KEY
                    CONSTRAINT audit_head_one CHECK (id = 1),
                height \(engine.int64) NOT NULL,
                digest TEXT NOT NULL
            ) \(engine.table)
            """,
            """
            INSERT INTO audit_head (id, height, digest)
            VALUES (1, 0, '\(String(repeating: "0", count: 64))')
            """,
        ]
    }

    private static func programmes(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE subject (
                id \(engine.int64) NOT NULL CONSTRAINT subject_id PRIMARY KEY,
                jurisdiction_id \(engine.int64) NOT NULL
                    CONSTRAINT subject_jurisdiction REFERENCES jurisdiction (id),
                kind TEXT NOT NULL,
                name TEXT NOT NULL,
                name_en TEXT NOT NULL,
                field TEXT NOT NULL,
                certainty TEXT NOT NULL,
                source TEXT NOT NULL
            ) \(engine.table)
            """,
            """
            CREATE TABLE programme (
                id \(engine.int64) NOT NULL CONSTRAINT programme_id PRIMARY KEY,
                jurisdiction_id \(engine.int64) NOT NULL
                    CONSTRAINT programme_jurisdiction REFERENCES jurisdiction (id),
                kind TEXT NOT NULL,
                year INTEGER NOT NULL CONSTRAINT programme_year CHECK (year BETWEEN 1949 AND 2999),
                name TEXT NOT NULL,
                name_en TEXT NOT NULL,
                basis TEXT NOT NULL,
                as_of TEXT NOT NULL,
                certainty TEXT NOT NULL,
                source TEXT NOT NULL,
                CONSTRAINT programme_once UNIQUE (jurisdiction_id, kind, year)
            ) \(engine.table)
            """,
            """
            CREATE TABLE enrolment (
                id \(engine.int64) NOT NULL CONSTRAINT enrolment_id PRIMARY KEY,
                programme_id \(engine.int64) NOT NULL
                    CONSTRAINT enrolment_programme REFERENCES programme (id),
                subject_id \(engine.int64) NOT NULL
                    CONSTRAINT enrolment_subject REFERENCES subject (id),
                number INTEGER NOT NULL CONSTRAINT enrolment_number CHECK (number > 0),
                code TEXT NOT NULL,
                state TEXT NOT NULL,
                CONSTRAINT enrolment_number_once UNIQUE (programme_id, number),
                CONSTRAINT enrolment_subject_once UNIQUE (programme_id, subject_id)
            ) \(engine.table)
            """,
            """
            CREATE TABLE measure (
                id \(engine.int64) NOT NULL CONSTRAINT measure_id PRIMARY KEY,
                subject_id \(engine.int64) NOT NULL
                    CONSTRAINT measure_subject REFERENCES subject (id),
                ordinal INTEGER NOT NULL,
                name TEXT NOT NULL,
                name_en TEXT NOT NULL,
                unit TEXT NOT NULL,
                place TEXT NOT NULL,
                CONSTRAINT measure_ordinal_once UNIQUE (subject_id, ordinal)
            ) \(engine.table)
            """,
            """
            CREATE TABLE fact (
                id \(engine.int64) NOT NULL CONSTRAINT fact_id PRIMARY KEY,
                measure_id \(engine.int64) NOT NULL
                    CONSTRAINT fact_measure REFERENCES measure (id),
                supersedes_id \(engine.int64)
                    CONSTRAINT fact_superseded REFERENCES fact (id)
                    CONSTRAINT fact_superseded_once UNIQUE,
                period TEXT NOT NULL,
                value TEXT NOT NULL,
                source_class TEXT NOT NULL,
                certainty TEXT NOT NULL,
                source TEXT NOT NULL,
                recorded_ms \(engine.int64) NOT NULL
            ) \(engine.table)
            """,
            "CREATE INDEX fact_of_measure ON fact (measure_id, period)",
        ]
    }

    private static func calendar(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE calendar_year (
                year INTEGER NOT NULL CONSTRAINT calendar_year_id PRIMARY KEY,
                holidays INTEGER NOT NULL,
                working_days INTEGER NOT NULL,
                source TEXT NOT NULL
            ) \(engine.table)
            """,
            """
            CREATE TABLE calendar_day (
                day TEXT NOT NULL CONSTRAINT calendar_day_id PRIMARY KEY,
                kind TEXT NOT NULL,
                name TEXT NOT NULL,
                notice_year INTEGER NOT NULL
                    CONSTRAINT calendar_day_year REFERENCES calendar_year (year)
            ) \(engine.table)
            """,
        ]
    }
}
