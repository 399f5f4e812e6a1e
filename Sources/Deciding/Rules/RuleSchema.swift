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

extension RuleSchema {
    /// Rules of ratings beside those of votes.
    ///
    /// What only one of them says is empty in the other. SQLite cannot change a rule of a table, so
    /// that the table is made anew; what refers to it is checked when the step ends.
    static func ratings(_ engine: Engine) -> [String] {
        switch engine {
        case .sqlite:
            [
                "PRAGMA defer_foreign_keys = ON",
                "CREATE TABLE voting_rule_before AS SELECT \(before) FROM voting_rule",
                "DROP TABLE voting_rule",
                table(engine),
                "INSERT INTO voting_rule (\(before)) SELECT \(before) FROM voting_rule_before",
                "DROP TABLE voting_rule_before",
            ]
        case .postgres:
            [
                "ALTER TABLE voting_rule DROP CONSTRAINT voting_rule_purpose",
                "ALTER TABLE voting_rule ADD \(purpose)",
            ]
                + ofVotes.map { "ALTER TABLE voting_rule ALTER COLUMN \($0) DROP NOT NULL" }
                + [
                    "ALTER TABLE voting_rule ADD COLUMN basic_fraction TEXT",
                    "ALTER TABLE voting_rule ADD COLUMN basic_inclusive INTEGER \(inclusive)",
                    "ALTER TABLE voting_rule ADD \(rated)",
                ]
        }
    }

    private static let before = """
        id, jurisdiction_id, year, purpose, number, version, title, document_number, seats,
        candidates, ballot, blank, channel, quorum, participation, threshold_base,
        threshold_fraction, threshold_inclusive, tie, tie_rounds, tie_threshold, shortfall,
        publishing, list_order, assumed, body, preset, certainty, source, document, fingerprint
        """

    /// What every rule of a vote says, and none of a rating.
    private static let ofVotes = [
        "candidates", "ballot", "tie", "tie_rounds", "tie_threshold", "shortfall", "list_order",
    ]

    private static let purpose = """
        CONSTRAINT voting_rule_purpose
            CHECK (purpose IN ('projects', 'recommendation', 'rating'))
        """

    private static let inclusive = """
        CONSTRAINT voting_rule_basic CHECK (basic_inclusive IN (0, 1))
        """

    /// A rule says all of a vote, or all of a rating.
    private static let rated = """
        CONSTRAINT voting_rule_rated
            CHECK (purpose = 'rating' AND \(ofVotes.map { "\($0) IS NULL" }.joined(separator: " AND "))
                AND seats IS NULL AND participation IS NULL
                AND basic_fraction IS NOT NULL AND basic_inclusive IS NOT NULL
                OR purpose <> 'rating'
                AND \(ofVotes.map { "\($0) IS NOT NULL" }.joined(separator: " AND "))
                AND basic_fraction IS NULL AND basic_inclusive IS NULL)
        """

    private static func table(_ engine: Engine) -> String {
        """
        CREATE TABLE voting_rule (
            id \(engine.int64) NOT NULL CONSTRAINT voting_rule_id PRIMARY KEY,
            jurisdiction_id \(engine.int64) NOT NULL
                CONSTRAINT voting_rule_jurisdiction REFERENCES jurisdiction (id),
            year INTEGER NOT NULL
                CONSTRAINT voting_rule_year CHECK (year BETWEEN 1949 AND 2999),
            purpose TEXT NOT NULL,
            number INTEGER NOT NULL CONSTRAINT voting_rule_number CHECK (number > 0),
            version INTEGER NOT NULL CONSTRAINT voting_rule_version CHECK (version > 0),
            title TEXT NOT NULL,
            document_number TEXT NOT NULL,
            seats INTEGER CONSTRAINT voting_rule_seats CHECK (seats BETWEEN 1 AND 999),
            candidates INTEGER
                CONSTRAINT voting_rule_candidates CHECK (candidates BETWEEN 1 AND 999),
            ballot TEXT,
            blank TEXT NOT NULL,
            channel TEXT NOT NULL,
            quorum TEXT,
            participation TEXT,
            threshold_base TEXT NOT NULL,
            threshold_fraction TEXT NOT NULL,
            threshold_inclusive INTEGER NOT NULL
                CONSTRAINT voting_rule_inclusive CHECK (threshold_inclusive IN (0, 1)),
            tie TEXT,
            tie_rounds INTEGER
                CONSTRAINT voting_rule_tie_rounds CHECK (tie_rounds BETWEEN 0 AND 9),
            tie_threshold TEXT,
            shortfall TEXT,
            publishing TEXT NOT NULL,
            list_order TEXT,
            assumed TEXT NOT NULL,
            body TEXT NOT NULL,
            preset TEXT NOT NULL,
            certainty TEXT NOT NULL,
            source TEXT NOT NULL,
            document TEXT,
            fingerprint \(engine.bytes),
            basic_fraction TEXT,
            basic_inclusive INTEGER \(inclusive),
            \(purpose),
            \(rated),
            CONSTRAINT voting_rule_sealed
                CHECK ((document IS NULL) = (fingerprint IS NULL)),
            CONSTRAINT voting_rule_confirmed CHECK (document IS NULL OR assumed = ''),
            CONSTRAINT voting_rule_once UNIQUE (jurisdiction_id, year, purpose, number)
        ) \(engine.table)
        """
    }
}
