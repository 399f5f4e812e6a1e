import Database
import DatabaseContract
import Testing

@Suite struct ConflictTests {
    /// A statement that breaks one rule of the fixture, and the rule's name.
    struct Breach: Sendable, CustomTestStringConvertible {
        let constraint: String
        let sql: String
        var arguments: [SQLValue] = []

        var testDescription: String { constraint + ": " + sql }
    }

    static let breaches: [Breach] = [
        Breach(
            constraint: "party_id",
            sql: "INSERT INTO party (id, name, seats) VALUES (1, 'other', 1)"
        ),
        Breach(
            constraint: "party_name_unique",
            sql: "INSERT INTO party (id, name, seats) VALUES (3, $1, 1)",
            arguments: [.text("北碚")]
        ),
        Breach(constraint: "party_seats_positive", sql: "UPDATE party SET seats = 0 WHERE id = 1"),
        Breach(
            constraint: "party.name",
            sql: "INSERT INTO party (id, name, seats) VALUES (3, NULL, 1)"
        ),
        Breach(constraint: "party_parent", sql: "UPDATE party SET parent_id = 9 WHERE id = 1"),
        Breach(constraint: "party_parent", sql: "DELETE FROM party WHERE id = 2"),
        Breach(
            constraint: "post_party",
            sql: """
                INSERT INTO post (party_id, number, title, is_open) VALUES (7, 1, 't', 0)
                """
        ),
        Breach(
            constraint: "post_pkey",
            sql: """
                INSERT INTO post (party_id, number, title, is_open) VALUES (1, 1, 't', 0)
                """
        ),
        Breach(
            constraint: "post_title_unique",
            sql: """
                INSERT INTO post (party_id, number, title, is_open) VALUES (1, 2, 'chair', 0)
                """
        ),
        Breach(constraint: "post_open_is_boolean", sql: "UPDATE post SET is_open = 2"),
        Breach(
            constraint: "post_one_open",
            sql: """
                INSERT INTO post (party_id, number, title, is_open) VALUES (1, 2, 't', 1)
                """
        ),
        Breach(constraint: "post_deputy", sql: "UPDATE post SET deputy_of = 9"),
    ]

    @Test(arguments: TestDatabase.engines, breaches)
    func `a broken rule is reported by its name`(engine: Engine, breach: Breach) async throws {
        try await TestDatabase.with(engine, Fixture.schema) { database in
            try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try t.addParty(2, "重庆")
                try t.addParty(1, "北碚")
                try t.run("UPDATE party SET parent_id = 2 WHERE id = 1")
                try t.run(
                    """
                    INSERT INTO post (party_id, number, title, is_open) VALUES (1, 1, 'chair', 1)
                    """
                )
            }

            await #expect(throws: DatabaseError.conflict(constraint: breach.constraint)) {
                try await database.write {
                    (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    try t.run(breach.sql, breach.arguments)
                }
            }
        }
    }
}
