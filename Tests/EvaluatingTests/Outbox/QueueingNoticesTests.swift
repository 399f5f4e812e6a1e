import Civics
import Database
import DatabaseContract
import Evaluating
import Ledger
import Proposing
import TestSupport
import Testing

/// Who is queued to be told, and that it happens once.
@Suite struct QueueingNoticesTests {
    @Test(arguments: TestDatabase.engines)
    func `an acceptance queues those who left a contact, and nobody else`(
        engine: Engine
    ) async throws {
        try await OutboxGround.with(engine) { ground in
            let outcome = try await ground.queue()

            let notice = try #require(try await ground.notice(of: ground.telephone))
            #expect(outcome.queued == 3)
            #expect(notice.event == .accepted && notice.state == .waiting)
            #expect(notice.subject == "BB-2023-01")
            #expect(notice.happenedOn.description == "2023-12-20")
            #expect(notice.queuedAt == ground.record.clock.now)
            #expect(notice.nextAt == notice.queuedAt && notice.attempts == 0)
            #expect(try await ground.notices(of: ground.mail).count == 1)
            #expect(try await ground.notices(of: ground.silent).isEmpty)
            let entry = try #require(try await ground.record.lastAuditEntry())
            #expect(entry.action == "notice.queue")
            #expect(entry.facts == #"{"cancelled":"0","queued":"3"}"#)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a further pass finds nothing and writes nothing`(engine: Engine) async throws {
        try await OutboxGround.with(engine) { ground in
            _ = try await ground.queue()
            let before = try await ground.record.rowCounts()

            let outcome = try await ground.queue()

            #expect(outcome == QueueingNotices.Outcome())
            #expect(try await ground.record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `two passes at once queue nothing twice and lose nothing`(engine: Engine) async throws {
        try await OutboxGround.with(engine) { ground in
            let ledger = ground.record.ledger
            let queued = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<4 {
                    group.addTask { try await QueueingNotices(ledger).run().queued }
                }
                return try await group.reduce(0, +)
            }

            #expect(queued == 3)
            #expect(try await ground.record.rowCounts()["notice"] == 3)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what a process did not queue before it ended the next pass does`(
        engine: Engine
    ) async throws {
        try await OutboxGround.with(engine) { ground in
            _ = try await ground.queue()
            // As after a crash between two inserts, had they not been one transaction.
            try await ground.record.vandalise(
                "DELETE FROM notice WHERE suggestion_id = $1",
                [ground.mail.id]
            )

            let outcome = try await ground.queue()

            #expect(outcome.queued == 1)
            #expect(try await ground.notices(of: ground.mail).count == 1)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a report card is a notice of its own, and its correction is none`(
        engine: Engine
    ) async throws {
        try await OutboxGround.with(engine) { ground in
            _ = try await ground.queue()
            try await ground.publishCard()

            let outcome = try await ground.queue()
            let notices = try await ground.notices(of: ground.telephone)

            #expect(outcome.queued == 3)
            #expect(notices.map(\.event) == [.accepted, .reported])
            #expect(notices.last?.subject == "2023-1")
            #expect(try await ground.queue() == QueueingNotices.Outcome())
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `an erasure cancels what waits, and nothing of the person is left`(
        engine: Engine
    ) async throws {
        try await OutboxGround.with(engine) { ground in
            _ = try await ground.queue()
            try await ground.erase(ground.telephone)

            let outcome = try await ground.queue()
            let notice = try #require(try await ground.notice(of: ground.telephone))

            #expect(outcome == QueueingNotices.Outcome(queued: 0, cancelled: 1))
            #expect(notice.state == .cancelled)
            #expect(notice.ending?.post == "" && notice.ending?.reason == "")
            let page = try await ReadingNotices(ground.record.ledger).page(
                in: [.cancelled],
                offset: 0,
                limit: 10,
                by: ground.clerk
            )
            #expect(page.lines.map(\.told.contact) == [nil])
            #expect(try await ground.queue() == QueueingNotices.Outcome())
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `whoever has taken a suggestion back is not told`(engine: Engine) async throws {
        try await OutboxGround.with(engine) { ground in
            _ = try await ground.queue()
            try await WithdrawingSuggestions(ground.record.ledger).withdraw(ground.code)

            let outcome = try await ground.queue()

            #expect(outcome.cancelled == 1)
            #expect(try await ground.notice(of: ground.telephone)?.state == .cancelled)
        }
    }

    @Test func `a contact is a telephone or an address, and nothing else`() {
        #expect(Contact("023-6886 0000") == .telephone("023-6886 0000"))
        #expect(Contact("resident@example.com")?.text == "resident@example.com")
        for text in ["", "1234", "微信 abc123", "a@b", "13800000000a", "a@example.com 138"] {
            #expect(Contact(text) == nil, "\(text)")
        }
    }

    @Test func `the pauses are a minute to a day, and ten attempts take four days`() {
        let pauses = (1..<Notice.mostAttempts).map { Notice.pause(after: $0) }

        #expect(pauses.map { $0 / .seconds(60) } == [1, 4, 16, 64, 256, 1024, 1440, 1440, 1440])
    }
}
