import Database

/// Candidates, the suggestions they are made of, and what happened to them.
enum CandidateSchema {
    static func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE candidate (
                id \(engine.int64) NOT NULL CONSTRAINT candidate_id PRIMARY KEY,
                jurisdiction_id \(engine.int64) NOT NULL
                    CONSTRAINT candidate_jurisdiction REFERENCES jurisdiction (id),
                year INTEGER NOT NULL
                    CONSTRAINT candidate_year CHECK (year BETWEEN 1949 AND 2999),
                code TEXT NOT NULL,
                ballot_number INTEGER
                    CONSTRAINT candidate_ballot_number CHECK (ballot_number > 0),
                state TEXT NOT NULL,
                version INTEGER NOT NULL,
                name TEXT NOT NULL,
                name_en TEXT NOT NULL,
                field TEXT NOT NULL,
                content TEXT NOT NULL,
                certainty TEXT NOT NULL,
                source TEXT NOT NULL,
                created_ms \(engine.int64) NOT NULL,
                CONSTRAINT candidate_code_once UNIQUE (jurisdiction_id, year, code),
                CONSTRAINT candidate_name_once UNIQUE (jurisdiction_id, year, name)
            ) \(engine.table)
            """,
            """
            CREATE TABLE candidate_suggestion (
                suggestion_id \(engine.int64) NOT NULL
                    CONSTRAINT candidate_suggestion_id PRIMARY KEY
                    CONSTRAINT candidate_suggestion_suggestion REFERENCES suggestion (id),
                candidate_id \(engine.int64) NOT NULL
                    CONSTRAINT candidate_suggestion_candidate REFERENCES candidate (id),
                merged_ms \(engine.int64) NOT NULL
            ) \(engine.table)
            """,
            """
            CREATE INDEX candidate_suggestion_of_candidate
            ON candidate_suggestion (candidate_id, merged_ms, suggestion_id)
            """,
            """
            CREATE TABLE candidate_event (
                candidate_id \(engine.int64) NOT NULL
                    CONSTRAINT candidate_event_candidate REFERENCES candidate (id),
                number INTEGER NOT NULL,
                at_ms \(engine.int64) NOT NULL,
                post TEXT NOT NULL,
                post_en TEXT NOT NULL,
                kind TEXT NOT NULL,
                state TEXT NOT NULL,
                reason TEXT NOT NULL,
                CONSTRAINT candidate_event_number PRIMARY KEY (candidate_id, number)
            ) \(engine.table)
            """,
        ]
    }
}
