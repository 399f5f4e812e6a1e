import Civics
import Database
import DatabaseContract
import Ledger
import TestSupport
import Testing

@Suite struct SigningInTests {
    static let right = Password(Person.password)
    static let wrong = Password("not-the-password")

    static func refusal(
        _ record: TestRecord,
        login: String = Person.clerk.login,
        _ password: Password = wrong
    ) async -> SignInError? {
        await failure { () async throws(SignInError) in
            _ = try await record.ledger.signIn(login: login, password: password)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the right password opens a session at the post, and is entered`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let opened = try await record.ledger.signIn(login: "Lin.Xia", password: Self.right)

            let session = try #require(try await record.ledger.session(token: opened.token))
            #expect(session.officer.account == Person.clerk.id)
            #expect(session.officer.login == "lin.xia")
            #expect(session.officer.post == Offices.intake)
            #expect(session.officer.postName == "区政府办公室·受理岗")
            #expect(session.officer.postNameEnglish == "District Government Office, Intake")
            #expect(session.officer.jurisdiction == Places.beibei)
            #expect(session.officer.party == Offices.office)
            #expect(
                session.officer.permissions
                    == Offices.posts.first { $0.id == Offices.intake }?.permissions
            )
            #expect(session.displayName == "林夏")
            #expect(session.lastSignIn == nil)
            #expect(session.posts.map(\.officer.post) == [Offices.intake])
            #expect(Base64URL.decode(opened.token)?.count == 32)
            #expect(record.clock.now.duration(to: opened.expires) == .seconds(12 * 3600))
            let entry = try #require(try await record.lastAuditEntry())
            #expect(entry.action == "session.open")
            #expect(entry.who == "lin.xia")
            #expect(entry.post == "区政府办公室·受理岗")
            #expect(entry.object == "" && entry.facts == "{}")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the cookie is stored as its digest only`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let opened = try await record.ledger.signIn(
                login: Person.clerk.login,
                password: Self.right
            )

            let stored: [UInt8] = try await record.database.read {
                (transaction: Transaction<StoreError>) throws(StoreError) in
                try transaction.one("SELECT token_digest FROM session")
            }
            #expect(stored == Digest(of: opened.token).bytes)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the session shows when the account was used before`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let before = record.clock.now
            _ = try await record.session(.clerk)
            record.clock.move(by: .seconds(3600))

            let second = try await record.session(.clerk).session

            #expect(second.lastSignIn == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a wrong password opens nothing and is entered without the password`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let error = await Self.refusal(record)

            let entry = try #require(try await record.lastAuditEntry())
            #expect(error == .wrongNameOrPassword)
            #expect(entry.action == "session.refuse")
            #expect(entry.who == "resident")
            #expect(entry.object == "account 501")
            #expect(entry.facts == "{}" && entry.reason == "")
            #expect(try await record.rowCounts()["session"] == 0)
        }
    }

    @Test
    func `an unknown name is refused alike, writes nothing and takes a hash`() async throws {
        try await TestRecord.with(.sqlite) { record in
            // The first one pays for making the hash that nobody's password gives.
            _ = await Self.refusal(record, login: "nobody")
            let before = try await record.rowCounts()
            var error: SignInError?

            let took = await ContinuousClock().measure {
                error = await Self.refusal(record, login: "nobody")
            }

            #expect(error == .wrongNameOrPassword)
            // Argon2id fills 32 MiB three times over; no machine does that in five milliseconds.
            #expect(took > .milliseconds(5))
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `five wrong passwords lock the account for fifteen minutes by the clock`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let until = record.clock.now.advanced(by: .seconds(15 * 60))

            for _ in 1...5 { #expect(await Self.refusal(record) == .wrongNameOrPassword) }
            let locked = await Self.refusal(record, Self.right)
            record.clock.move(by: .milliseconds(15 * 60 * 1000 - 1))
            let still = await Self.refusal(record, Self.right)
            record.clock.move(by: .milliseconds(1))
            let open = await Self.refusal(record, Self.right)

            #expect(locked == .locked(until: until))
            #expect(still == .locked(until: until))
            #expect(open == nil)
            let actions = try await record.auditEntries().dropFirst().map(\.action)
            #expect(
                actions == Array(repeating: "session.refuse", count: 4)
                    + ["session.lock", "session.open"]
            )
        }
    }

    @Test
    func `four wrong passwords are forgotten after a right one`() async throws {
        try await TestRecord.with(.sqlite) { record in
            for _ in 1...2 {
                for _ in 1...4 { #expect(await Self.refusal(record) == .wrongNameOrPassword) }
                #expect(await Self.refusal(record, Self.right) == nil)
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a flood of wrong passwords at once locks, and does not unlock again`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            await withTaskGroup(of: Void.self) { group in
                for _ in 1...12 {
                    group.addTask { _ = await Self.refusal(record) }
                }
            }

            let until = record.clock.now.advanced(by: .seconds(15 * 60))
            #expect(await Self.refusal(record, Self.right) == .locked(until: until))
            let actions = try await record.auditEntries().dropFirst().map(\.action)
            #expect(actions.count { $0 == "session.lock" } == 1)
            #expect(actions.count == 5)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a closed account is refused as if it were unknown`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let administrator = try await record.officer(.administrator)
            try await record.ledger.setClosed(
                true,
                account: Person.clerk.id,
                in: Places.beibei,
                by: .officer(administrator)
            )
            let before = try await record.rowCounts()

            #expect(await Self.refusal(record, Self.right) == .wrongNameOrPassword)
            #expect(await Self.refusal(record, Self.wrong) == .wrongNameOrPassword)
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `an account without a post is told so after the right password only`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let administrator = try await record.officer(.administrator)
            try await record.ledger.relieve(
                Person.clerk.id,
                of: Offices.intake,
                in: Places.beibei,
                by: .officer(administrator)
            )

            #expect(await Self.refusal(record, Self.right) == .noPost)
            #expect(await Self.refusal(record, Self.wrong) == .wrongNameOrPassword)
        }
    }

    @Test
    func `every refusal has a name of its own`() {
        let errors: [SignInError] = [
            .wrongNameOrPassword, .locked(until: MovableClock.start), .noPost, .busy, .store(.busy),
        ]

        #expect(Set(errors.map(\.code)).count == errors.count)
    }
}
