import Database
import DatabaseContract
import Testing

@Suite struct ValueTests {
    static let schema = Schema(
        migrations: [
            Migration("0001-values") { engine in
                [
                    """
                    CREATE TABLE value (
                        id \(engine.int64) NOT NULL CONSTRAINT value_id PRIMARY KEY,
                        number \(engine.int64),
                        small INTEGER,
                        word TEXT,
                        blob \(engine.bytes)
                    ) \(engine.table)
                    """
                ]
            }
        ],
        tables: ["value"]
    )

    static let numbers: [Int64] = [.min, -1, 0, 1, 1 << 53 + 1, .max]

    static let texts = [
        "", " ", "北碚悦广场", "'); DROP TABLE value; --", "\u{1}\u{1F}\u{7F}", "𬍛㙍䶮",
        "e\u{301} \u{E9}", "\u{FFFD}\u{FFFE}\u{10FFFF}", "👩‍👩‍👧", "a\r\n\tb\\\"",
    ]

    @Test(arguments: TestDatabase.engines, numbers)
    func `a number comes back as it was`(engine: Engine, number: Int64) async throws {
        try await TestDatabase.with(engine, Self.schema) { database in
            let found = try await database.write {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try t.run("INSERT INTO value (id, number) VALUES ($1, $2)", [number, number])
                return try t.one(
                    "SELECT number FROM value WHERE number = $1 AND id = $1",
                    [number],
                    as: Int64.self
                )
            }

            #expect(found == number)
        }
    }

    @Test(arguments: TestDatabase.engines, texts)
    func `a text comes back byte for byte`(engine: Engine, text: String) async throws {
        try await TestDatabase.with(engine, Self.schema) { database in
            let found = try await database.write {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try t.run("INSERT INTO value (id, word) VALUES (1, $1)", [text])
                return try t.one("SELECT word FROM value WHERE word = $1", [text], as: String.self)
            }

            #expect(Array(found.utf8) == Array(text.utf8))
        }
    }

    @Test(arguments: TestDatabase.engines, [0, 1, 255, 5_000_000])
    func `bytes come back as they were`(engine: Engine, count: Int) async throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }

        try await TestDatabase.with(engine, Self.schema) { database in
            let found = try await database.write {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try t.run("INSERT INTO value (id, blob) VALUES (1, $1)", [bytes])
                return try t.one("SELECT blob FROM value", as: [UInt8].self)
            }

            #expect(found == bytes)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `null, true and false come back as they were`(engine: Engine) async throws {
        try await TestDatabase.with(engine, Self.schema) { database in
            let found = try await database.write {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try t.run(
                    "INSERT INTO value (id, number, small, word, blob) VALUES ($1, $2, $3, $4, $5)",
                    [1, Int64?.none, true, String?.none, [UInt8]?.none]
                )
                try t.run("INSERT INTO value (id, small) VALUES ($1, $2)", [2, false])
                let nothing: [Int64?] = try t.all("SELECT number FROM value ORDER BY id")
                let booleans: [RowPair<Bool, String?>] = try t.all(
                    "SELECT small, word FROM value ORDER BY id"
                )
                return (nothing, booleans.map(\.first), booleans.map(\.second))
            }

            #expect(found.0 == [nil, nil])
            #expect(found.1 == [true, false])
            #expect(found.2 == [nil, nil])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a null of a known type may stand where the statement does not tell it`(
        engine: Engine
    ) async throws {
        try await TestDatabase.with(engine, Self.schema) { database in
            let count = try await database.read {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try t.one(
                    "SELECT COUNT(*) FROM value WHERE $1 IS NULL OR word = $1",
                    [String?.none],
                    as: Int.self
                )
            }

            #expect(count == 0)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `U+0000 in a text is refused with the argument's number`(engine: Engine) async throws {
        try await TestDatabase.with(engine, Self.schema) { database in
            await #expect(throws: DatabaseError.nulInText(argument: 2)) {
                try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    try t.run("INSERT INTO value (id, word) VALUES ($1, $2)", [1, "a\0b"])
                }
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `bytes that are no UTF-8 become a text only through repair`(engine: Engine) async throws {
        // A lone surrogate (ED A0 80) cannot be a Swift string: it is repaired before it is sent.
        let text = String(decoding: [0xED, 0xA0, 0x80], as: UTF8.self)

        try await TestDatabase.with(engine, Self.schema) { database in
            let found = try await database.write {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try t.run("INSERT INTO value (id, word) VALUES (1, $1)", [text])
                return try t.one("SELECT word FROM value", as: String.self)
            }

            #expect(found == "\u{FFFD}\u{FFFD}\u{FFFD}")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a column takes only its own type`(engine: Engine) async throws {
        try await TestDatabase.with(engine, Self.schema) { database in
            for (column, value) in [
                ("number", SQLValue.text("abc")), ("number", .bytes([1])), ("blob", .text("abc")),
            ] {
                do throws(DatabaseError) {
                    try await database.write {
                        (t: Transaction<DatabaseError>) throws(DatabaseError) in
                        try t.run("INSERT INTO value (id, \(column)) VALUES (1, $1)", [value])
                    }
                    Issue.record("\(value) was accepted in \(column)")
                } catch {
                    #expect(error.code == "database.wrong-type")
                }
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a sum beyond 64 bits is refused`(engine: Engine) async throws {
        try await TestDatabase.with(engine, Self.schema) { database in
            await #expect(throws: DatabaseError.outOfRange) {
                try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    try t.run(
                        "INSERT INTO value (id, number) VALUES (1, $1), (2, $1)",
                        [Int64.max]
                    )
                    return try t.one(
                        "SELECT CAST(SUM(number) AS BIGINT) FROM value",
                        as: Int64.self
                    )
                }
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a column of another type than the reader wants is named`(engine: Engine) async throws {
        try await TestDatabase.with(engine, Self.schema) { database in
            try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try t.run("INSERT INTO value (id, word, small) VALUES (1, 'x', 2)")
            }

            await #expect(throws: DatabaseError.corrupt(column: "word", expected: "Int64")) {
                try await database.read { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    try t.one("SELECT word FROM value", as: Int64.self)
                }
            }
            await #expect(throws: DatabaseError.corrupt(column: "number", expected: "Int64")) {
                try await database.read { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    try t.one("SELECT number FROM value", as: Int64.self)
                }
            }
            await #expect(throws: DatabaseError.corrupt(column: "small", expected: "Bool")) {
                try await database.read { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    try t.one("SELECT small FROM value", as: Bool.self)
                }
            }
            await #expect(throws: DatabaseError.corrupt(column: "#2", expected: "String")) {
                try await database.read { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    try t.all("SELECT id FROM value", as: RowPair<Int, String>.self).count
                }
            }
            await #expect(throws: DatabaseError.misuse(.columnsLeft(read: 1, found: 2))) {
                try await database.read { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    try t.all("SELECT id, word FROM value", as: Int.self)
                }
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a number with a fraction is refused`(engine: Engine) async throws {
        try await TestDatabase.with(engine, Self.schema) { database in
            do throws(DatabaseError) {
                try await database.read { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    _ = try t.one("SELECT 1.5 AS share", as: Int64.self)
                }
                Issue.record("1.5 was read")
            } catch {
                guard case .corrupt(column: "share", expected: _) = error else { throw error }
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a truth of the engine's own is read as a Bool`(engine: Engine) async throws {
        try await TestDatabase.with(engine, Self.schema) { database in
            let found = try await database.read {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try t.one(
                    "SELECT EXISTS (SELECT 1 FROM value), 1 = 1",
                    as: RowPair<Bool, Bool>.self
                )
            }

            #expect(found.first == false)
            #expect(found.second == true)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `text is ordered by its bytes`(engine: Engine) async throws {
        let words = ["b", "B", "a", "é", "Z", "北", "_", "10", "9", "𬍛", "\u{FFFD}"]

        try await TestDatabase.with(engine, Self.schema) { database in
            let found = try await database.write {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                for (index, word) in words.enumerated() {
                    try t.run("INSERT INTO value (id, word) VALUES ($1, $2)", [index, word])
                }
                return try t.all("SELECT word FROM value ORDER BY word", as: String.self)
            }

            #expect(found == words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a pattern ignores the case of ASCII letters and takes its signs literally`(
        engine: Engine
    ) async throws {
        let words = ["Town 50%", "town 500", "TÉ", "té", "北碚_1", "北碚x1", #"a\b"#]
        let searches: [String: [Int]] = [
            "TOWN 50": [0, 1], "50%": [0], "é": [3], "碚_1": [4], #"A\"#: [6],
            "": [0, 1, 2, 3, 4, 5, 6],
        ]

        try await TestDatabase.with(engine, Self.schema) { database in
            try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                for (index, word) in words.enumerated() {
                    try t.run("INSERT INTO value (id, word) VALUES ($1, $2)", [index, word])
                }
            }
            for (search, expected) in searches {
                let found = try await database.read {
                    (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    try t.all(
                        "SELECT id FROM value WHERE \(t.engine.like("word", "$1")) ORDER BY id",
                        [Engine.pattern(containing: search)],
                        as: Int.self
                    )
                }
                #expect(found == expected, "\(search)")
            }
        }
    }
}
