import Database

/// The rules of votes: drafts, and what was adopted with its text and fingerprint.
enum RuleSchema {
    static func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE voting_rule (
                id \(engine.int64) NOT NULL CONSTRAINT voting_rule_id PRIMARY KEY,
                jurisdiction_id \(engine.int64) NOT NULL
                    CONSTRAINT voting_rule_jurisdiction REFERENCES jurisdiction (id),
                year INTEGER NOT NULL
                    CONSTRAINT voting_rule_year CHECK (year BETWEEN 1949 AND 2999),
                purpose TEXT NOT NULL
                    CONSTRAINT voting_rule_purpose
                        CHECK (purpose IN ('projects', 'recommendation')),
                number INTEGER NOT NULL CONSTRAINT voting_rule_number CHECK (number > 0),
                version INTEGER NOT NULL CONSTRAINT voting_rule_version CHECK (version > 0),
                title TEXT NOT NULL,
                document_number TEXT NOT NULL,
                seats INTEGER
                    CONSTRAINT voting_rule_seats CHECK (seats BETWEEN 1 AND 999),
                candidates INTEGER NOT NULL
                    CONSTRAINT voting_rule_candidates CHECK (candidates BETWEEN 1 AND 999),
                ballot TEXT NOT NULL,
                blank TEXT NOT NULL,
                channel TEXT NOT NULL,
                quorum TEXT,
                participation TEXT,
                threshold_base TEXT NOT NULL,
                threshold_fraction TEXT NOT NULL,
                threshold_inclusive INTEGER NOT NULL
                    CONSTRAINT voting_rule_inclusive CHECK (threshold_inclusive IN (0, 1)),
                tie TEXT NOT NULL,
                tie_rounds INTEGER NOT NULL
                    CONSTRAINT voting_rule_tie_rounds CHECK (tie_rounds BETWEEN 0 AND 9),
                tie_threshold TEXT NOT NULL,
                shortfall TEXT NOT NULL,
                publishing TEXT NOT NULL,
                list_order TEXT NOT NULL,
                assumed TEXT NOT NULL,
                body TEXT NOT NULL,
                preset TEXT NOT NULL,
                certainty TEXT NOT NULL,
                source TEXT NOT NULL,
                document TEXT,
                fingerprint \(engine.bytes),
                CONSTRAINT voting_rule_sealed
                    CHECK ((document IS NULL) = (fingerprint IS NULL)),
                CONSTRAINT voting_rule_confirmed
                    CHECK (document IS NULL OR assumed = ''),
                CONSTRAINT voting_rule_once UNIQUE (jurisdiction_id, year, purpose, number)
            ) \(engine.table)
            """
        ]
    }
}
