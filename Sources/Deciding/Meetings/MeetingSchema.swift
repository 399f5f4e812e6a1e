import Database

/// Meetings, the deputies frozen at the opening of each, who is on leave, listens in or has a part
/// in its votes, and what prepares it.
enum MeetingSchema {
    static func statements(_ engine: Engine) -> [String] {
        meetings(engine) + people(engine) + preparation(engine)
    }

    private static func meetings(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE meeting (
                id \(engine.int64) NOT NULL CONSTRAINT meeting_id PRIMARY KEY,
                jurisdiction_id \(engine.int64) NOT NULL
                    CONSTRAINT meeting_jurisdiction REFERENCES jurisdiction (id),
                term_id \(engine.int64) NOT NULL
                    CONSTRAINT meeting_term REFERENCES congress_term (id),
                number INTEGER NOT NULL
                    CONSTRAINT meeting_number CHECK (number BETWEEN 1 AND 99),
                starts_on TEXT NOT NULL,
                ends_on TEXT NOT NULL,
                place TEXT CONSTRAINT meeting_place CHECK (place <> ''),
                state TEXT NOT NULL,
                opened_on TEXT,
                scrutineers_on TEXT,
                scrutineers_decision TEXT,
                version INTEGER NOT NULL CONSTRAINT meeting_version CHECK (version > 0),
                certainty TEXT NOT NULL,
                source TEXT NOT NULL,
                CONSTRAINT meeting_days CHECK (starts_on <= ends_on),
                CONSTRAINT meeting_scrutineers
                    CHECK ((scrutineers_on IS NULL) = (scrutineers_decision IS NULL)),
                CONSTRAINT meeting_once UNIQUE (term_id, number),
                UNIQUE (id, term_id)
            ) \(engine.table)
            """,
            """
            CREATE TABLE meeting_deputy (
                meeting_id \(engine.int64) NOT NULL
                    CONSTRAINT meeting_deputy_meeting REFERENCES meeting (id),
                deputy_id \(engine.int64) NOT NULL
                    CONSTRAINT meeting_deputy_deputy REFERENCES deputy (id),
                number INTEGER NOT NULL,
                name TEXT NOT NULL,
                delegation_id \(engine.int64) NOT NULL
                    CONSTRAINT meeting_deputy_delegation REFERENCES delegation (id),
                seat TEXT,
                joined_document TEXT,
                joined_reason TEXT,
                left_document TEXT,
                left_reason TEXT,
                CONSTRAINT meeting_deputy_once PRIMARY KEY (meeting_id, deputy_id),
                CONSTRAINT meeting_deputy_number_once UNIQUE (meeting_id, number)
            ) \(engine.table)
            """,
        ]
    }

    private static func people(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE meeting_officer (
                id \(engine.int64) NOT NULL CONSTRAINT meeting_officer_id PRIMARY KEY,
                meeting_id \(engine.int64) NOT NULL
                    CONSTRAINT meeting_officer_meeting REFERENCES meeting (id),
                role TEXT NOT NULL,
                name TEXT NOT NULL CONSTRAINT meeting_officer_name CHECK (name <> ''),
                unit TEXT NOT NULL,
                deputy_id \(engine.int64)
                    CONSTRAINT meeting_officer_deputy REFERENCES deputy (id),
                account_id \(engine.int64)
                    CONSTRAINT meeting_officer_account REFERENCES account (id),
                CONSTRAINT meeting_officer_deputy_once UNIQUE (meeting_id, deputy_id),
                CONSTRAINT meeting_officer_account_once UNIQUE (meeting_id, account_id)
            ) \(engine.table)
            """,
            """
            CREATE TABLE meeting_leave (
                id \(engine.int64) NOT NULL CONSTRAINT meeting_leave_id PRIMARY KEY,
                meeting_id \(engine.int64) NOT NULL
                    CONSTRAINT meeting_leave_meeting REFERENCES meeting (id),
                deputy_id \(engine.int64) NOT NULL
                    CONSTRAINT meeting_leave_deputy REFERENCES deputy (id),
                kind TEXT NOT NULL,
                from_on TEXT NOT NULL,
                to_on TEXT NOT NULL,
                note TEXT NOT NULL,
                withdrawn TEXT CONSTRAINT meeting_leave_withdrawn CHECK (withdrawn <> ''),
                CONSTRAINT meeting_leave_days CHECK (from_on <= to_on)
            ) \(engine.table)
            """,
            """
            CREATE TABLE meeting_observer (
                id \(engine.int64) NOT NULL CONSTRAINT meeting_observer_id PRIMARY KEY,
                meeting_id \(engine.int64) NOT NULL
                    CONSTRAINT meeting_observer_meeting REFERENCES meeting (id),
                ordinal INTEGER NOT NULL
                    CONSTRAINT meeting_observer_ordinal CHECK (ordinal >= 1),
                name TEXT NOT NULL CONSTRAINT meeting_observer_name CHECK (name <> ''),
                unit TEXT NOT NULL,
                CONSTRAINT meeting_observer_once UNIQUE (meeting_id, name, unit)
            ) \(engine.table)
            """,
        ]
    }

    private static func preparation(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE meeting_step (
                id \(engine.int64) NOT NULL CONSTRAINT meeting_step_id PRIMARY KEY,
                meeting_id \(engine.int64) NOT NULL
                    CONSTRAINT meeting_step_meeting REFERENCES meeting (id),
                ordinal INTEGER NOT NULL
                    CONSTRAINT meeting_step_ordinal CHECK (ordinal >= 1),
                kind TEXT NOT NULL,
                name TEXT NOT NULL,
                owner TEXT NOT NULL,
                due_on TEXT,
                note TEXT,
                done_at_ms \(engine.int64),
                post TEXT NOT NULL,
                post_en TEXT NOT NULL,
                version INTEGER NOT NULL CONSTRAINT meeting_step_version CHECK (version > 0),
                CONSTRAINT meeting_step_once UNIQUE (meeting_id, ordinal),
                CONSTRAINT meeting_step_name CHECK ((kind = 'own') = (name <> '')),
                CONSTRAINT meeting_step_done CHECK ((note IS NULL) = (done_at_ms IS NULL))
            ) \(engine.table)
            """,
            """
            CREATE TABLE agenda_item (
                meeting_id \(engine.int64) NOT NULL
                    CONSTRAINT agenda_item_meeting REFERENCES meeting (id),
                ordinal INTEGER NOT NULL
                    CONSTRAINT agenda_item_ordinal CHECK (ordinal >= 1),
                held_on TEXT NOT NULL,
                hour TEXT NOT NULL,
                matter TEXT NOT NULL CONSTRAINT agenda_item_matter CHECK (matter <> ''),
                CONSTRAINT agenda_item_once PRIMARY KEY (meeting_id, ordinal)
            ) \(engine.table)
            """,
        ]
    }
}
