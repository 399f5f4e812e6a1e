import Database

/// What a candidate says in full, a table a part.
enum CandidateDetailSchema {
    static func counter(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE candidate_counter (
                jurisdiction_id \(engine.int64) NOT NULL
                    CONSTRAINT candidate_counter_jurisdiction REFERENCES jurisdiction (id),
                year INTEGER NOT NULL,
                last INTEGER NOT NULL,
                CONSTRAINT candidate_counter_year PRIMARY KEY (jurisdiction_id, year)
            ) \(engine.table)
            """
        ]
    }

    static func details(_ engine: Engine) -> [String] {
        [
            "ALTER TABLE candidate_event ADD COLUMN section TEXT", section(engine),
            detail(engine),
        ] + rows(engine) + units(engine)
    }

    private static func section(_ engine: Engine) -> String {
        """
        CREATE TABLE candidate_section (
            candidate_id \(engine.int64) NOT NULL
                CONSTRAINT candidate_section_candidate REFERENCES candidate (id),
            section TEXT NOT NULL,
            version INTEGER NOT NULL,
            at_ms \(engine.int64) NOT NULL,
            post TEXT NOT NULL,
            post_en TEXT NOT NULL,
            CONSTRAINT candidate_section_once PRIMARY KEY (candidate_id, section)
        ) \(engine.table)
        """
    }

    private static func detail(_ engine: Engine) -> String {
        """
        CREATE TABLE candidate_detail (
            candidate_id \(engine.int64) NOT NULL CONSTRAINT candidate_detail_id PRIMARY KEY
                CONSTRAINT candidate_detail_candidate REFERENCES candidate (id),
            category TEXT,
            upper_list TEXT,
            upper_item TEXT,
            is_everywhere INTEGER NOT NULL
                CONSTRAINT candidate_detail_everywhere CHECK (is_everywhere IN (0, 1)),
            total_fen \(engine.int64)
                CONSTRAINT candidate_detail_total CHECK (total_fen >= 0),
            total_printed TEXT,
            annual_fen \(engine.int64)
                CONSTRAINT candidate_detail_annual CHECK (annual_fen >= 0),
            annual_printed TEXT,
            vice_mayor_post TEXT NOT NULL,
            contact_post TEXT NOT NULL,
            maintenance TEXT NOT NULL,
            start_on TEXT,
            finish_on TEXT,
            crosses_year INTEGER NOT NULL
                CONSTRAINT candidate_detail_crossing CHECK (crosses_year IN (0, 1)),
            stage_goal TEXT NOT NULL,
            beneficiaries TEXT,
            beneficiary_scope TEXT NOT NULL,
            background TEXT NOT NULL,
            necessity TEXT NOT NULL,
            feasibility TEXT NOT NULL,
            risk TEXT NOT NULL,
            index_halves INTEGER
                CONSTRAINT candidate_detail_halves CHECK (index_halves BETWEEN 0 AND 10),
            index_basis TEXT,
            index_reason TEXT NOT NULL,
            CONSTRAINT candidate_detail_origin
                CHECK ((upper_list IS NULL) = (upper_item IS NULL)),
            CONSTRAINT candidate_detail_order CHECK (start_on <= finish_on),
            CONSTRAINT candidate_detail_whole CHECK (annual_fen <= total_fen)
        ) \(engine.table)
        """
    }

    private static func rows(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE candidate_sub_item (
                candidate_id \(engine.int64) NOT NULL
                    CONSTRAINT candidate_sub_item_candidate REFERENCES candidate (id),
                number INTEGER NOT NULL,
                name TEXT NOT NULL,
                content TEXT NOT NULL,
                CONSTRAINT candidate_sub_item_number PRIMARY KEY (candidate_id, number)
            ) \(engine.table)
            """,
            """
            CREATE TABLE candidate_target (
                candidate_id \(engine.int64) NOT NULL
                    CONSTRAINT candidate_target_candidate REFERENCES candidate (id),
                number INTEGER NOT NULL,
                part INTEGER NOT NULL CONSTRAINT candidate_target_part CHECK (part >= 0),
                indicator TEXT NOT NULL,
                relation TEXT NOT NULL,
                quantity TEXT NOT NULL,
                CONSTRAINT candidate_target_number PRIMARY KEY (candidate_id, number)
            ) \(engine.table)
            """,
            """
            CREATE TABLE candidate_place (
                candidate_id \(engine.int64) NOT NULL
                    CONSTRAINT candidate_place_candidate REFERENCES candidate (id),
                place_id \(engine.int64) NOT NULL
                    CONSTRAINT candidate_place_place REFERENCES jurisdiction (id),
                CONSTRAINT candidate_place_once PRIMARY KEY (candidate_id, place_id)
            ) \(engine.table)
            """,
            """
            CREATE TABLE candidate_funding (
                candidate_id \(engine.int64) NOT NULL
                    CONSTRAINT candidate_funding_candidate REFERENCES candidate (id),
                source TEXT NOT NULL,
                fen \(engine.int64) NOT NULL
                    CONSTRAINT candidate_funding_fen CHECK (fen >= 0),
                printed TEXT NOT NULL,
                CONSTRAINT candidate_funding_once PRIMARY KEY (candidate_id, source)
            ) \(engine.table)
            """,
        ]
    }

    private static func units(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE candidate_unit (
                candidate_id \(engine.int64) NOT NULL
                    CONSTRAINT candidate_unit_candidate REFERENCES candidate (id),
                role TEXT NOT NULL,
                number INTEGER NOT NULL,
                party_id \(engine.int64) CONSTRAINT candidate_unit_party REFERENCES party (id),
                name TEXT NOT NULL,
                CONSTRAINT candidate_unit_number PRIMARY KEY (candidate_id, role, number)
            ) \(engine.table)
            """,
            """
            CREATE TABLE candidate_opinion (
                candidate_id \(engine.int64) NOT NULL
                    CONSTRAINT candidate_opinion_candidate REFERENCES candidate (id),
                number INTEGER NOT NULL,
                party_id \(engine.int64) CONSTRAINT candidate_opinion_party REFERENCES party (id),
                name TEXT NOT NULL,
                kind TEXT NOT NULL,
                verdict TEXT NOT NULL,
                words TEXT NOT NULL,
                given_on TEXT,
                CONSTRAINT candidate_opinion_number PRIMARY KEY (candidate_id, number)
            ) \(engine.table)
            """,
        ]
    }
}
