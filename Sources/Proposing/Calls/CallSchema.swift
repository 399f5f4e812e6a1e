import Database

/// Calls for suggestions, and by which channel a unit answers them.
enum CallSchema {
    static func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE suggestion_call (
                id \(engine.int64) NOT NULL CONSTRAINT suggestion_call_id PRIMARY KEY,
                jurisdiction_id \(engine.int64) NOT NULL
                    CONSTRAINT suggestion_call_jurisdiction REFERENCES jurisdiction (id),
                party_id \(engine.int64) NOT NULL
                    CONSTRAINT suggestion_call_party REFERENCES party (id),
                year INTEGER NOT NULL
                    CONSTRAINT suggestion_call_year CHECK (year BETWEEN 1949 AND 2999),
                state TEXT NOT NULL,
                version INTEGER NOT NULL,
                notice TEXT NOT NULL,
                notice_en TEXT NOT NULL,
                basis TEXT NOT NULL,
                contact TEXT NOT NULL,
                channels TEXT NOT NULL,
                fields TEXT NOT NULL,
                opens_on TEXT NOT NULL,
                closes_on TEXT NOT NULL,
                postmark_counts INTEGER NOT NULL
                    CONSTRAINT suggestion_call_postmark CHECK (postmark_counts IN (0, 1)),
                answer_days INTEGER NOT NULL
                    CONSTRAINT suggestion_call_answer_days CHECK (answer_days BETWEEN 1 AND 250),
                certainty TEXT NOT NULL,
                source TEXT NOT NULL,
                CONSTRAINT suggestion_call_order CHECK (opens_on <= closes_on),
                CONSTRAINT suggestion_call_once UNIQUE (jurisdiction_id, year)
            ) \(engine.table)
            """,
            """
            CREATE TABLE party_channel (
                party_id \(engine.int64) NOT NULL CONSTRAINT party_channel_id PRIMARY KEY
                    CONSTRAINT party_channel_party REFERENCES party (id),
                channel TEXT NOT NULL
            ) \(engine.table)
            """,
        ]
    }
}
