import Database

/// Polls and their ballot sessions.
enum PollSchema {
    static func statements(_ engine: Engine) -> [String] {
        [poll(engine), session(engine), tie(engine)]
    }

    private static func poll(_ engine: Engine) -> String {
        """
        CREATE TABLE poll (
            id \(engine.int64) NOT NULL CONSTRAINT poll_id PRIMARY KEY,
            jurisdiction_id \(engine.int64) NOT NULL,
            meeting_id \(engine.int64) NOT NULL
                CONSTRAINT poll_meeting REFERENCES meeting (id),
            ordinal INTEGER NOT NULL CONSTRAINT poll_ordinal CHECK (ordinal > 0),
            kind TEXT NOT NULL,
            state TEXT NOT NULL,
            title TEXT NOT NULL CONSTRAINT poll_title CHECK (title <> ''),
            title_en TEXT NOT NULL,
            list_year INTEGER NOT NULL,
            list_version INTEGER NOT NULL,
            list_fingerprint \(engine.bytes) NOT NULL,
            items TEXT NOT NULL,
            rule_id \(engine.int64) CONSTRAINT poll_rule REFERENCES voting_rule (id),
            rule_fingerprint \(engine.bytes),
            deputies INTEGER CONSTRAINT poll_deputies CHECK (deputies > 0),
            version INTEGER NOT NULL CONSTRAINT poll_version CHECK (version > 0),
            certainty TEXT NOT NULL,
            source TEXT NOT NULL,
            CONSTRAINT poll_rule_locked
                CHECK ((state = 'prepared') = (rule_id IS NULL)
                    AND (rule_id IS NULL) = (rule_fingerprint IS NULL)),
            CONSTRAINT poll_deputies_frozen
                CHECK ((state IN ('prepared', 'rules-adopted', 'scrutineers-adopted'))
                    = (deputies IS NULL)),
            CONSTRAINT poll_list
                FOREIGN KEY (jurisdiction_id, list_year, list_version)
                REFERENCES candidate_list (jurisdiction_id, year, version),
            CONSTRAINT poll_once UNIQUE (meeting_id, ordinal)
        ) \(engine.table)
        """
    }

    /// Numbers are there as soon as the state says so, and never before.
    private static func session(_ engine: Engine) -> String {
        """
        CREATE TABLE ballot_session (
            id \(engine.int64) NOT NULL CONSTRAINT ballot_session_id PRIMARY KEY,
            poll_id \(engine.int64) NOT NULL
                CONSTRAINT ballot_session_poll REFERENCES poll (id),
            number INTEGER NOT NULL CONSTRAINT ballot_session_number CHECK (number > 0),
            sitting_id \(engine.int64) NOT NULL
                CONSTRAINT ballot_session_sitting REFERENCES sitting (id),
            kind TEXT NOT NULL,
            items TEXT NOT NULL CONSTRAINT ballot_session_items CHECK (items <> ''),
            seats INTEGER CONSTRAINT ballot_session_seats CHECK (seats > 0),
            channel TEXT NOT NULL,
            state TEXT NOT NULL,
            printed INTEGER NOT NULL CONSTRAINT ballot_session_printed CHECK (printed >= 0),
            spoilt INTEGER NOT NULL CONSTRAINT ballot_session_spoilt CHECK (spoilt >= 0),
            present_at_opening INTEGER NOT NULL
                CONSTRAINT ballot_session_opening CHECK (present_at_opening > 0),
            present INTEGER,
            issued INTEGER CONSTRAINT ballot_session_issued CHECK (issued BETWEEN 0 AND present),
            returned INTEGER CONSTRAINT ballot_session_returned CHECK (returned >= 0),
            abandoned_document TEXT,
            abandoned_reason TEXT,
            totals TEXT,
            version INTEGER NOT NULL CONSTRAINT ballot_session_version CHECK (version > 0),
            CONSTRAINT ballot_session_present
                CHECK (state = 'abandoned'
                    OR (state IN ('opened', 'issuing')) = (present IS NULL)),
            CONSTRAINT ballot_session_register
                CHECK ((present IS NULL) = (issued IS NULL)),
            CONSTRAINT ballot_session_boxes
                CHECK (state = 'abandoned'
                    OR (state IN ('opened', 'issuing', 'casting', 'closed'))
                        = (returned IS NULL)),
            CONSTRAINT ballot_session_abandoned
                CHECK ((state = 'abandoned') = (abandoned_document IS NOT NULL)
                    AND (abandoned_document IS NULL) = (abandoned_reason IS NULL)),
            CONSTRAINT ballot_session_totals CHECK ((state = 'counted') = (totals IS NOT NULL)),
            CONSTRAINT ballot_session_once UNIQUE (poll_id, number),
            UNIQUE (id, sitting_id)
        ) \(engine.table)
        """
    }

    private static func tie(_ engine: Engine) -> String {
        """
        CREATE TABLE tie_decision (
            poll_id \(engine.int64) NOT NULL CONSTRAINT tie_decision_once PRIMARY KEY
                CONSTRAINT tie_decision_poll REFERENCES poll (id),
            items TEXT NOT NULL,
            seats INTEGER NOT NULL CONSTRAINT tie_decision_seats CHECK (seats > 0),
            elected TEXT NOT NULL,
            document TEXT NOT NULL,
            reason TEXT NOT NULL,
            at_ms \(engine.int64) NOT NULL
        ) \(engine.table)
        """
    }
}
