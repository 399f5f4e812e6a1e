import Database
import DatabaseContract
import Testing

@Suite struct ConcurrencyTests {
    @Test(arguments: TestDatabase.engines)
    func `readers see the last commit while a write is under way`(engine: Engine) async throws {
        try await TestDatabase.with(engine, Fixture.schema) { database in
            let meeting = Rendezvous()
            async let written: Void = database.write {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try t.addParty(1, "北碚")
                meeting.arriveAndWait()
            }
            await meeting.arrived()

            let during = try await database.read {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in try t.countParties()
            }
            meeting.letGo()
            try await written
            let after = try await database.read {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in try t.countParties()
            }

            #expect(during == 0)
            #expect(after == 1)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a reader keeps its snapshot while others write`(engine: Engine) async throws {
        try await TestDatabase.with(engine, Fixture.schema) { database in
            let meeting = Rendezvous()
            async let counts = database.read {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                let before = try t.countParties()
                meeting.arriveAndWait()
                return [before, try t.countParties()]
            }
            await meeting.arrived()

            try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try t.addParty(1, "北碚")
            }
            meeting.letGo()

            #expect(try await counts == [0, 0])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a hundred writers that read before they write lose no update`(
        engine: Engine
    ) async throws {
        try await TestDatabase.with(engine, Fixture.schema) { database in
            try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try t.addParty(1, "北碚")
            }

            try await withThrowingTaskGroup { group in
                for _ in 0..<100 {
                    group.addTask {
                        try await database.write {
                            (t: Transaction<DatabaseError>) throws(DatabaseError) in
                            let seats: Int = try t.one(
                                "SELECT seats FROM party WHERE id = 1\(t.engine.lockRow)"
                            )
                            try t.run("UPDATE party SET seats = $1 WHERE id = 1", [seats + 1])
                        }
                    }
                }
                try await group.waitForAll()
            }

            let seats = try await database.read {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try t.one("SELECT seats FROM party", as: Int.self)
            }
            #expect(seats == 101)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `whoever waits too long for a turn is told so`(engine: Engine) async throws {
        var options = DatabaseOptions.patient
        options.connections = 1
        options.waitLimit = .milliseconds(50)

        try await TestDatabase.with(engine, Fixture.schema, options: options) { database in
            let meeting = Rendezvous()
            async let first: Void = database.read {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in meeting.arriveAndWait()
            }
            await meeting.arrived()

            await #expect(throws: DatabaseError.busy) {
                try await database.read {
                    (t: Transaction<DatabaseError>) throws(DatabaseError) in try t.countParties()
                }
            }
            meeting.letGo()
            try await first
            let count = try await database.read {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in try t.countParties()
            }
            #expect(count == 0)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `turns come in the order of asking`(engine: Engine) async throws {
        var options = DatabaseOptions.patient
        options.connections = 1

        try await TestDatabase.with(engine, Fixture.schema, options: options) { database in
            let meeting = Rendezvous()
            let order = AsyncStream<Int>.makeStream()
            try await withThrowingTaskGroup { group in
                group.addTask {
                    try await database.write {
                        (t: Transaction<DatabaseError>) throws(DatabaseError) in
                        meeting.arriveAndWait()
                    }
                }
                await meeting.arrived()
                for number in 0..<20 {
                    // Runs up to its first suspension, which is the queue, before the next.
                    group.addImmediateTask {
                        try await database.write {
                            (t: Transaction<DatabaseError>) throws(DatabaseError) in
                            _ = order.continuation.yield(number)
                        }
                    }
                }
                meeting.letGo()
                try await group.waitForAll()
            }
            order.continuation.finish()

            var found: [Int] = []
            for await number in order.stream { found.append(number) }
            #expect(found == Array(0..<20))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a task that was cancelled before its turn does nothing`(engine: Engine) async throws {
        var options = DatabaseOptions.patient
        options.connections = 1

        try await TestDatabase.with(engine, Fixture.schema, options: options) { database in
            let meeting = Rendezvous()
            async let first: Void = database.write {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in meeting.arriveAndWait()
            }
            await meeting.arrived()
            let waiting = Task.immediate {
                try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    try t.addParty(1, "北碚")
                }
            }

            waiting.cancel()
            await #expect(throws: DatabaseError.cancelled) { try await waiting.value }
            meeting.letGo()
            try await first

            let count = try await database.read {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in try t.countParties()
            }
            #expect(count == 0)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a transaction that has begun runs to its end though its task is cancelled`(
        engine: Engine
    ) async throws {
        try await TestDatabase.with(engine, Fixture.schema) { database in
            let meeting = Rendezvous()
            let task = Task {
                try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    meeting.arriveAndWait()
                    try t.addParty(1, "北碚")
                }
            }
            await meeting.arrived()

            task.cancel()
            meeting.letGo()
            try await task.value

            let count = try await database.read {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in try t.countParties()
            }
            #expect(count == 1)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `closing waits for those inside and turns the others away`(engine: Engine) async throws {
        try await TestDatabase.withAddress(engine) { address in
            let database = try await Database.open(address)
            try await database.migrate(Fixture.schema)
            let meeting = Rendezvous()
            async let written: Void = database.write {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                meeting.arriveAndWait()
                try t.addParty(1, "北碚")
            }
            await meeting.arrived()

            async let closed: Void = database.close()
            meeting.letGo()
            try await written
            await closed

            await #expect(throws: DatabaseError.unavailable(reason: .closed)) {
                try await database.read {
                    (t: Transaction<DatabaseError>) throws(DatabaseError) in try t.countParties()
                }
            }
            let again = try await Database.open(address)
            let count = try await again.read {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in try t.countParties()
            }
            await again.close()
            #expect(count == 1)
        }
    }
}
