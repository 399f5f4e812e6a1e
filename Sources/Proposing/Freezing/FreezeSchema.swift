import Database

/// How many are to be chosen, the lists that were frozen, scores that people gave, and what the
/// level above has on its lists.
enum FreezeSchema {
    static func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE candidate_seats (
                jurisdiction_id \(engine.int64) NOT NULL
                    CONSTRAINT candidate_seats_jurisdiction REFERENCES jurisdiction (id),
                year INTEGER NOT NULL,
                seats INTEGER NOT NULL
                    CONSTRAINT candidate_seats_number CHECK (seats BETWEEN 1 AND 999),
                CONSTRAINT candidate_seats_year PRIMARY KEY (jurisdiction_id, year)
            ) \(engine.table)
            """,
            """
            CREATE TABLE candidate_list (
                jurisdiction_id \(engine.int64) NOT NULL
                    CONSTRAINT candidate_list_jurisdiction REFERENCES jurisdiction (id),
                year INTEGER NOT NULL,
                version INTEGER NOT NULL
                    CONSTRAINT candidate_list_version CHECK (version > 0),
                at_ms \(engine.int64) NOT NULL,
                post TEXT NOT NULL,
                post_en TEXT NOT NULL,
                fingerprint \(engine.bytes) NOT NULL,
                body TEXT NOT NULL,
                CONSTRAINT candidate_list_once PRIMARY KEY (jurisdiction_id, year, version)
            ) \(engine.table)
            """,
            """
            CREATE TABLE candidate_score_override (
                candidate_id \(engine.int64) NOT NULL
                    CONSTRAINT candidate_score_override_candidate REFERENCES candidate (id),
                number INTEGER NOT NULL,
                points INTEGER NOT NULL
                    CONSTRAINT candidate_score_override_points CHECK (points BETWEEN 0 AND 100),
                computed INTEGER NOT NULL,
                weights_version INTEGER NOT NULL,
                reason TEXT NOT NULL,
                at_ms \(engine.int64) NOT NULL,
                post TEXT NOT NULL,
                post_en TEXT NOT NULL,
                CONSTRAINT candidate_score_override_number PRIMARY KEY (candidate_id, number)
            ) \(engine.table)
            """,
            """
            CREATE TABLE upper_item (
                jurisdiction_id \(engine.int64) NOT NULL
                    CONSTRAINT upper_item_jurisdiction REFERENCES jurisdiction (id),
                list TEXT NOT NULL,
                number INTEGER NOT NULL,
                name TEXT NOT NULL,
                certainty TEXT NOT NULL,
                source TEXT NOT NULL,
                CONSTRAINT upper_item_number PRIMARY KEY (jurisdiction_id, list, number)
            ) \(engine.table)
            """,
        ]
    }
}
