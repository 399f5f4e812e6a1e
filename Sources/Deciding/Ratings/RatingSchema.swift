import Database

/// The lists of what is rated, and which published counts are ratings.
enum RatingSchema {
    static func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE rating_list (
                poll_id \(engine.int64) NOT NULL CONSTRAINT rating_list_once PRIMARY KEY
                    CONSTRAINT rating_list_poll REFERENCES poll (id),
                rated_poll_id \(engine.int64) NOT NULL
                    CONSTRAINT rating_list_rated REFERENCES poll (id),
                report TEXT NOT NULL CONSTRAINT rating_list_report CHECK (report <> ''),
                body TEXT NOT NULL,
                fingerprint \(engine.bytes) NOT NULL,
                CONSTRAINT rating_list_other CHECK (rated_poll_id <> poll_id)
            ) \(engine.table)
            """,
            "ALTER TABLE counted_ballot ADD COLUMN kind TEXT NOT NULL DEFAULT 'projects'",
        ]
    }

    /// The rating after which projects are rated again.
    static func again(_ engine: Engine) -> [String] {
        [
            """
            ALTER TABLE rating_list ADD COLUMN again_poll_id \(engine.int64)
                CONSTRAINT rating_list_again REFERENCES poll (id)
            """
        ]
    }
}
