import Database

/// The schema that the tests of this folder share: one of each kind of rule.
enum Fixture {
    static let schema = Schema(
        migrations: [
            Migration("0001-parties") { engine in
                [
                    """
                    CREATE TABLE party (
                        id \(engine.int64) NOT NULL CONSTRAINT party_id PRIMARY KEY,
                        -- its name, (as of today); UNIQUE among all
                        name TEXT NOT NULL CONSTRAINT party_name_unique UNIQUE,
                        parent_id \(engine.int64)
                            CONSTRAINT party_parent REFERENCES party (id),
                        seats \(engine.int64) NOT NULL
                            CONSTRAINT party_seats_positive CHECK (seats > 0),
                        seal \(engine.bytes),
                        note TEXT DEFAULT 'none, (yet)'
                    ) \(engine.table)
                    """,
                    """
                    CREATE TABLE post (
                        party_id \(engine.int64) NOT NULL,
                        number INTEGER NOT NULL,
                        title TEXT NOT NULL,
                        is_open INTEGER NOT NULL,
                        deputy_of \(engine.int64),
                        PRIMARY KEY (party_id, number),
                        CONSTRAINT post_title_unique UNIQUE (party_id, title),
                        CONSTRAINT post_open_is_boolean CHECK (is_open IN (0, 1)),
                        CONSTRAINT post_party FOREIGN KEY (party_id) REFERENCES party (id),
                        CONSTRAINT post_deputy FOREIGN KEY (deputy_of) REFERENCES party (id)
                            DEFERRABLE INITIALLY DEFERRED
                    ) \(engine.table)
                    """,
                    "CREATE UNIQUE INDEX post_one_open ON post (is_open) WHERE is_open = 1",
                ]
            }
        ],
        tables: ["party", "post"]
    )

    /// An error of a use case, as the acts have them.
    enum ReplyError: DatabaseFailure, Hashable {
        case refused
        case store(DatabaseError)

        init(_ error: DatabaseError) {
            self = .store(error)
        }
    }
}

extension Transaction {
    /// Adds a party of one seat.
    func addParty(_ id: Int64, _ name: String) throws(Failure) {
        try run("INSERT INTO party (id, name, seats) VALUES ($1, $2, $3)", [id, name, 1])
    }

    /// How many parties there are.
    func countParties() throws(Failure) -> Int {
        try one("SELECT COUNT(*) FROM party")
    }
}
