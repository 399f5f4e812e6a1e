import Civics
import Database
import DatabaseContract
import Ledger
import TestSupport
import Testing

/// How long a session lives, and what ends it.
@Suite struct SessionTests {
    static func isOpen(_ record: TestRecord, _ token: String) async throws -> Bool {
        try await record.ledger.session(token: token) != nil
    }

    @Test(arguments: TestDatabase.engines)
    func `a session nobody uses ends after two hours`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let token = try await record.session(.clerk).token

            record.clock.move(by: .milliseconds(2 * 3600 * 1000))
            let atLimit = try await Self.isOpen(record, token)
            record.clock.move(by: .milliseconds(2 * 3600 * 1000 + 1))
            let beyond = try await Self.isOpen(record, token)

            #expect(atLimit)
            #expect(!beyond)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a session in use ends after twelve hours`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let token = try await record.session(.clerk).token

            for _ in 1...11 {
                record.clock.move(by: .seconds(3600))
                #expect(try await Self.isOpen(record, token))
            }
            record.clock.move(by: .milliseconds(3600 * 1000 - 1))
            let before = try await Self.isOpen(record, token)
            record.clock.move(by: .milliseconds(1))
            let after = try await Self.isOpen(record, token)

            #expect(before)
            #expect(!after)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `using a session is remembered every five minutes and enters nothing`(
        engine: Engine
    ) async throws {
        func seen(_ record: TestRecord) async throws -> Instant {
            let milliseconds: Int64 = try await record.database.read {
                (transaction: Transaction<StoreError>) throws(StoreError) in
                try transaction.one("SELECT seen_ms FROM session")
            }
            return Instant(milliseconds: milliseconds)
        }
        try await TestRecord.with(engine) { record in
            let token = try await record.session(.clerk).token
            let start = record.clock.now
            let head = try await record.ledger.auditHead()

            record.clock.move(by: .seconds(300))
            _ = try await record.ledger.session(token: token)
            let early = try await seen(record)
            record.clock.move(by: .milliseconds(1))
            _ = try await record.ledger.session(token: token)
            let late = try await seen(record)

            #expect(early == start)
            #expect(late == record.clock.now)
            #expect(try await record.ledger.auditHead() == head)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `signing out ends this session and no other, and is entered`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let (first, session) = try await record.session(.clerk)
            let second = try await record.session(.clerk).token

            try await record.ledger.signOut(token: first, by: session.officer)

            #expect(try await !Self.isOpen(record, first))
            #expect(try await Self.isOpen(record, second))
            let entry = try #require(try await record.lastAuditEntry())
            #expect(entry.action == "session.close")
            #expect(entry.who == "lin.xia")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `signing in clears sessions that are over`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            _ = try await record.session(.clerk)
            record.clock.move(by: .seconds(12 * 3600))

            _ = try await record.session(.colleague)

            #expect(try await record.rowCounts()["session"] == 1)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a new password ends every session of the account and lets in with the new only`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let token = try await record.session(.clerk).token
            let other = try await record.session(.colleague).token
            let administrator = try await record.officer(.administrator)

            try await record.ledger.resetPassword(
                of: Person.clerk.id,
                to: "a new pass-phrase",
                in: Places.beibei,
                by: .officer(administrator)
            )

            #expect(try await !Self.isOpen(record, token))
            #expect(try await Self.isOpen(record, other))
            #expect(await SigningInTests.refusal(record, SigningInTests.right) != nil)
            #expect(await SigningInTests.refusal(record, Password("a new pass-phrase")) == nil)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `closing the account ends its sessions, and opening it again does not revive them`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let token = try await record.session(.clerk).token
            let administrator = try await record.officer(.administrator)

            for isClosed in [true, false] {
                try await record.ledger.setClosed(
                    isClosed,
                    account: Person.clerk.id,
                    in: Places.beibei,
                    by: .officer(administrator)
                )
                #expect(try await !Self.isOpen(record, token))
            }

            #expect(await SigningInTests.refusal(record, SigningInTests.right) == nil)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a session at a post that was taken away is over`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let token = try await record.session(.clerk).token
            let administrator = try await record.officer(.administrator)

            try await record.ledger.relieve(
                Person.clerk.id,
                of: Offices.intake,
                in: Places.beibei,
                by: .officer(administrator)
            )

            #expect(try await !Self.isOpen(record, token))
        }
    }

    @Test
    func `a cookie that is none opens nothing`() async throws {
        try await TestRecord.with(.sqlite) { record in
            for cookie in ["", "x", Base64URL.encode([UInt8](repeating: 7, count: 32))] {
                let session = try await record.ledger.session(token: cookie)
                #expect(session == nil)
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `somebody with two posts changes between them, and acts from the one chosen`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let administrator = try await record.officer(.administrator)
            try await record.ledger.appoint(
                Person.clerk.id,
                to: Offices.oversight,
                in: Places.beibei,
                by: .officer(administrator)
            )
            let (token, session) = try await record.session(.clerk)

            try await record.ledger.changePost(
                to: Offices.intake,
                token: token,
                session: session
            )

            // In the order of the parties' codes: congress-office, gov-office.
            #expect(session.posts.map(\.officer.post) == [Offices.oversight, Offices.intake])
            #expect(session.posts.map(\.names.zh) == ["区人大常委会办公室·监督岗", "区政府办公室·受理岗"])
            #expect(session.officer.post == Offices.oversight)
            let changed = try #require(try await record.ledger.session(token: token))
            #expect(changed.officer.post == Offices.intake)
            #expect(changed.officer.permissions.contains(.replyToSuggestions))
            let entry = try #require(try await record.lastAuditEntry())
            #expect(entry.action == "session.change-post")
            #expect(entry.post == "区政府办公室·受理岗")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a post that is not held, or no longer, cannot be changed to`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let administrator = try await record.officer(.administrator)
            try await record.ledger.appoint(
                Person.clerk.id,
                to: Offices.oversight,
                in: Places.beibei,
                by: .officer(administrator)
            )
            let (token, session) = try await record.session(.clerk)
            try await record.ledger.relieve(
                Person.clerk.id,
                of: Offices.intake,
                in: Places.beibei,
                by: .officer(administrator)
            )
            let before = try await record.rowCounts()

            for post in [Offices.intake, Offices.administration] {
                let error = await failure { () async throws(PostChangeError) in
                    try await record.ledger.changePost(to: post, token: token, session: session)
                }
                #expect(error == .notHeld)
            }

            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `another's cookie, or one that is over, changes no post`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let (token, session) = try await record.session(.clerk)
            let other = try await record.session(.colleague).token
            try await record.ledger.signOut(token: token, by: session.officer)
            let before = try await record.rowCounts()

            for token in [token, other] {
                let error = await failure { () async throws(PostChangeError) in
                    try await record.ledger.changePost(
                        to: Offices.intake,
                        token: token,
                        session: session
                    )
                }
                #expect(error == .notHeld)
            }

            #expect(try await record.rowCounts() == before)
        }
    }
}
