import Database

/// Terms, their delegations and deputies, and what changed; changes are only ever added.
enum RollSchema {
    static func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE congress_term (
                id \(engine.int64) NOT NULL CONSTRAINT congress_term_id PRIMARY KEY,
                jurisdiction_id \(engine.int64) NOT NULL
                    CONSTRAINT congress_term_jurisdiction REFERENCES jurisdiction (id),
                number INTEGER NOT NULL
                    CONSTRAINT congress_term_number CHECK (number BETWEEN 1 AND 99),
                seats INTEGER NOT NULL
                    CONSTRAINT congress_term_seats CHECK (seats BETWEEN 1 AND 5000),
                starts_on TEXT NOT NULL,
                certainty TEXT NOT NULL,
                source TEXT NOT NULL,
                CONSTRAINT congress_term_once UNIQUE (jurisdiction_id, number),
                CONSTRAINT congress_term_day_once UNIQUE (jurisdiction_id, starts_on)
            ) \(engine.table)
            """,
            """
            CREATE TABLE delegation (
                id \(engine.int64) NOT NULL CONSTRAINT delegation_id PRIMARY KEY,
                term_id \(engine.int64) NOT NULL
                    CONSTRAINT delegation_term REFERENCES congress_term (id),
                ordinal INTEGER NOT NULL CONSTRAINT delegation_ordinal CHECK (ordinal >= 1),
                name TEXT NOT NULL CONSTRAINT delegation_name CHECK (name <> ''),
                name_en TEXT NOT NULL,
                CONSTRAINT delegation_ordinal_once UNIQUE (term_id, ordinal),
                CONSTRAINT delegation_name_once UNIQUE (term_id, name),
                UNIQUE (id, term_id)
            ) \(engine.table)
            """,
            """
            CREATE TABLE deputy (
                id \(engine.int64) NOT NULL CONSTRAINT deputy_id PRIMARY KEY,
                term_id \(engine.int64) NOT NULL
                    CONSTRAINT deputy_term REFERENCES congress_term (id),
                number INTEGER NOT NULL
                    CONSTRAINT deputy_number CHECK (number BETWEEN 1 AND 99999),
                CONSTRAINT deputy_number_once UNIQUE (term_id, number),
                UNIQUE (id, term_id)
            ) \(engine.table)
            """,
            change(engine),
        ]
    }

    /// The term stands in it too, so that no deputy gets into a delegation of another term; that is
    /// what the unnamed rules above are for, which nothing can break before the primary key.
    private static func change(_ engine: Engine) -> String {
        """
        CREATE TABLE deputy_change (
            deputy_id \(engine.int64) NOT NULL,
            ordinal INTEGER NOT NULL
                CONSTRAINT deputy_change_ordinal CHECK (ordinal >= 1),
            term_id \(engine.int64) NOT NULL,
            kind TEXT NOT NULL,
            name TEXT NOT NULL CONSTRAINT deputy_change_name CHECK (name <> ''),
            delegation_id \(engine.int64) NOT NULL,
            seat TEXT CONSTRAINT deputy_change_seat CHECK (seat <> ''),
            departure TEXT,
            since TEXT NOT NULL,
            document TEXT NOT NULL,
            reason TEXT NOT NULL,
            certainty TEXT NOT NULL,
            at_ms \(engine.int64) NOT NULL,
            post TEXT NOT NULL,
            post_en TEXT NOT NULL,
            CONSTRAINT deputy_change_once PRIMARY KEY (deputy_id, ordinal),
            CONSTRAINT deputy_change_deputy
                FOREIGN KEY (deputy_id, term_id) REFERENCES deputy (id, term_id),
            CONSTRAINT deputy_change_delegation
                FOREIGN KEY (delegation_id, term_id) REFERENCES delegation (id, term_id),
            CONSTRAINT deputy_change_first
                CHECK ((ordinal = 1) = (kind IN ('imported', 'joined'))),
            CONSTRAINT deputy_change_departure
                CHECK ((kind = 'left') = (departure IS NOT NULL)),
            CONSTRAINT deputy_change_no_seat CHECK (departure IS NULL OR seat IS NULL)
        ) \(engine.table)
        """
    }
}
