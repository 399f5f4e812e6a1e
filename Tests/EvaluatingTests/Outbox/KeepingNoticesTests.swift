import Civics
import Database
import DatabaseContract
import Evaluating
import Ledger
import Proposing
import TestSupport
import Testing

/// What people do with notices.
@Suite struct KeepingNoticesTests {
    private static func refusal(
        _ step: () async throws(NoticeError) -> Void
    ) async -> NoticeError? {
        do throws(NoticeError) {
            try await step()
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `told by telephone it says from which post and when`(engine: Engine) async throws {
        try await OutboxGround.with(engine) { ground in
            _ = try await ground.queue()
            let notice = try #require(try await ground.notice(of: ground.telephone))
            let keeping = KeepingNotices(ground.record.ledger)

            try await keeping.tell(notice.id, version: 1, by: ground.clerk)
            let told = try #require(try await ground.notice(of: ground.telephone))
            let entry = try #require(try await ground.record.lastAuditEntry())
            let again = await Self.refusal { () async throws(NoticeError) in
                try await keeping.tell(notice.id, version: told.version, by: ground.clerk)
            }

            #expect(told.state == .told)
            #expect(told.ending?.post == ground.clerk.postName)
            #expect(told.ending?.at == ground.record.clock.now)
            #expect(entry.action == "notice.tell" && entry.who == "lin.xia")
            #expect(!"\(entry)".contains("13800000000"))
            #expect(again == .noticeIs(.told))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a cancellation takes a reason`(engine: Engine) async throws {
        try await OutboxGround.with(engine) { ground in
            _ = try await ground.queue()
            let notice = try #require(try await ground.notice(of: ground.telephone))
            let keeping = KeepingNotices(ground.record.ledger)

            let short = await Self.refusal { () async throws(NoticeError) in
                try await keeping.cancel(
                    notice.id,
                    version: 1,
                    reason: " 不 ",
                    by: ground.clerk
                )
            }
            try await keeping.cancel(
                notice.id,
                version: 1,
                reason: "已在会上当面说过",
                by: ground.clerk
            )
            let cancelled = try #require(try await ground.notice(of: ground.telephone))

            #expect(short == .reason(characters: 1))
            #expect(cancelled.state == .cancelled)
            #expect(cancelled.ending?.reason == "已在会上当面说过")
            #expect(try await ground.record.lastAuditEntry()?.reason == "已在会上当面说过")
            #expect(try await ground.queue() == QueueingNotices.Outcome())
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what was given up begins anew`(engine: Engine) async throws {
        try await OutboxGround.with(engine) { ground in
            _ = try await ground.queue()
            try await ground.record.vandalise(
                """
                UPDATE notice
                SET state = 'given-up', settled_ms = 5, attempts = 10, failure = 'status 503'
                """
            )
            let notice = try #require(try await ground.notice(of: ground.telephone))

            try await KeepingNotices(ground.record.ledger)
                .tryAgain(notice.id, version: notice.version, by: ground.clerk)
            let waiting = try #require(try await ground.notice(of: ground.telephone))

            #expect(waiting.state == .waiting && waiting.attempts == 0)
            #expect(waiting.nextAt == ground.record.clock.now)
            #expect(waiting.ending == nil)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `refuses other posts, other places, and what was changed meanwhile`(
        engine: Engine
    ) async throws {
        try await OutboxGround.with(engine) { ground in
            _ = try await ground.queue()
            let notice = try #require(try await ground.notice(of: ground.telephone))
            let keeping = KeepingNotices(ground.record.ledger)
            let overseer = try await ground.record.officer(.overseer)
            let county = try await ground.record.officer(.countyClerk)
            let before = try await ground.record.rowCounts()

            let other = await Self.refusal { () async throws(NoticeError) in
                try await keeping.tell(notice.id, version: 1, by: overseer)
            }
            let elsewhere = await Self.refusal { () async throws(NoticeError) in
                try await keeping.tell(notice.id, version: 1, by: county)
            }
            let late = await Self.refusal { () async throws(NoticeError) in
                try await keeping.tell(notice.id, version: 7, by: ground.clerk)
            }
            let found = try await ReadingNotices(ground.record.ledger).page(
                in: Notice.State.allCases,
                offset: 0,
                limit: 10,
                by: county
            )

            #expect(other?.code == "notice.denied")
            #expect(elsewhere == .notFound)
            #expect(late == .changedMeanwhile)
            #expect(found.lines.isEmpty && found.total == 0)
            #expect(try await ground.record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a page has its part and the sums of all`(engine: Engine) async throws {
        try await OutboxGround.with(engine) { ground in
            _ = try await ground.queue()
            let notice = try #require(try await ground.notice(of: ground.mail))
            try await KeepingNotices(ground.record.ledger)
                .tell(notice.id, version: 1, by: ground.clerk)

            let page = try await ReadingNotices(ground.record.ledger).page(
                in: [.waiting, .givenUp],
                offset: 1,
                limit: 1,
                by: ground.clerk
            )

            #expect(page.counts == [.waiting: 2, .told: 1])
            #expect(page.total == 2 && page.lines.count == 1)
            #expect(page.lines.first?.told.candidate == "四好农村路")
            #expect(page.lines.first?.told.contact?.text == "other@example.com")
        }
    }
}
