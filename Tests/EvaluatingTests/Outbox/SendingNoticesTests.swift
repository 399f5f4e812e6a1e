import Civics
import Database
import DatabaseContract
import Evaluating
import Foundation
import Ledger
import Sending
import TestSupport
import Testing

/// What is sent, by which way, and what becomes of what is not.
@Suite(.serialized) struct SendingNoticesTests {
    @Test(arguments: TestDatabase.engines)
    func `a mail goes to an address, a webhook gets the telephones`(engine: Engine) async throws {
        try await OutboxGround.with(engine) { ground in
            let (web, post) = (try TestServer(.https), try TestServer(.smtps))
            let senders = try NoticeSenders.testing(webhook: web, mail: post)
            _ = try await ground.queue()

            let outcome = try await SendingNotices(ground.record.ledger, senders).run()
            let taken = try web.taken()
            let body = try #require(
                try JSONSerialization.jsonObject(
                    with: Data((taken["body"] as? String ?? "").utf8)
                ) as? [String: Any]
            )
            let notice = try #require(try await ground.notice(of: ground.telephone))

            #expect(outcome == SendingNotices.Outcome(sent: 3, postponed: 0, givenUp: 0))
            #expect(notice.state == .sent && notice.ending?.way == .webhook)
            #expect(try await ground.notice(of: ground.mail)?.ending?.way == .mail)
            #expect(body["notice"] as? String == notice.id.description)
            #expect(body["kind"] as? String == "accepted")
            #expect(body["path"] as? String == "/track")
            #expect(body["language"] as? String == "zh")
            #expect(
                body["contact"] as? [String: String] == [
                    "kind": "telephone", "value": "13800000000",
                ]
            )
            let text = try #require(body["text"] as? String)
            #expect(text.contains("“四好农村路”，2023年12月20日通过了验收。"))
            #expect(text.contains("https://minsheng.example/track"))
            #expect(taken["headers"].map { "\($0)" }?.contains(notice.id.description) == true)
        }
    }

    @Test func `a mail is in the language of the suggestion`() async throws {
        try await OutboxGround.with(.sqlite) { ground in
            let post = try TestServer(.smtps)
            _ = try await ground.queue()

            try await SendingNotices(ground.record.ledger, .testing(mail: post)).run()
            var texts: [String: String] = [:]
            for _ in 0..<2 {
                let mail = try post.taken()
                let parts = (mail["data"] as? String ?? "").components(separatedBy: "\r\n\r\n")
                let bytes = Data(base64Encoded: parts[1].replacing("\r\n", with: "")) ?? Data()
                let to = (mail["to"] as? [String])?.first ?? ""
                texts[to] = String(decoding: bytes, as: UTF8.self)
            }

            #expect(texts["RCPT TO:<resident@example.com>"]?.contains("您提的建议") == true)
            #expect(
                texts["RCPT TO:<other@example.com>"]?
                    .contains("project “Rural roads”, which was accepted on 20 December 2023")
                    == true
            )
            // No mail for a telephone: it waits to be told.
            #expect(try await ground.notice(of: ground.telephone)?.state == .waiting)
            #expect(try await ground.notice(of: ground.telephone)?.attempts == 0)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what fails waits longer each time, and is given up after ten`(
        engine: Engine
    ) async throws {
        try await OutboxGround.with(engine) { ground in
            let sending = SendingNotices(ground.record.ledger, try .nowhere())
            _ = try await ground.queue()

            let first = try await sending.run()
            let notice = try #require(try await ground.notice(of: ground.telephone))
            let again = try await sending.run()
            for _ in 1..<Notice.mostAttempts {
                ground.record.clock.move(by: .seconds(86_400))
                try await sending.run()
            }
            let last = try #require(try await ground.notice(of: ground.telephone))
            ground.record.clock.move(by: .seconds(86_400))
            let after = try await sending.run()

            #expect(first == SendingNotices.Outcome(sent: 0, postponed: 3, givenUp: 0))
            #expect(notice.failure == "unreachable" && notice.attempts == 1)
            #expect(
                notice.nextAt == MovableClock.start(of: "2024-01-10").advanced(by: .seconds(60))
            )
            #expect(again == SendingNotices.Outcome())
            #expect(last.state == .givenUp && last.attempts == 10)
            #expect(last.failure == "unreachable")
            #expect(after == SendingNotices.Outcome())
            let entries = try await ground.record.auditEntries()
                .filter { $0.action == "notice.give-up" }
            #expect(entries.count == 3)
            #expect(entries.allSatisfy { $0.facts.contains(#""failure":"unreachable""#) })
            #expect(!entries.contains { "\($0)".contains("13800000000") || "\($0)".contains("@") })
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `an erasure between queueing and sending leaves nothing to send`(
        engine: Engine
    ) async throws {
        try await OutboxGround.with(engine) { ground in
            let web = try TestServer(.https)
            _ = try await ground.queue()
            try await ground.erase(ground.telephone)
            try await ground.erase(ground.mail)

            // No pass in between: sending reads the contact itself.
            let outcome = try await SendingNotices(
                ground.record.ledger,
                .testing(webhook: web)
            ).run()

            #expect(outcome.sent == 1)
            #expect(try await ground.notice(of: ground.telephone)?.attempts == 0)
            #expect(try await ground.notice(of: ground.english)?.state == .sent)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `two servers at once send each notice once`(engine: Engine) async throws {
        try await OutboxGround.with(engine) { ground in
            let web = try TestServer(.https)
            let senders = try NoticeSenders.testing(webhook: web)
            let ledger = ground.record.ledger
            _ = try await ground.queue()

            let sent = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<3 {
                    group.addTask { try await SendingNotices(ledger, senders).run().sent }
                }
                return try await group.reduce(0, +)
            }
            let keys = try (0..<3).map { _ in
                (try web.taken()["headers"] as? [String: String])?["idempotency-key"]
            }

            #expect(sent == 3)
            #expect(Set(keys).count == 3)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what a server claimed and did not finish is sent when the claim lapses`(
        engine: Engine
    ) async throws {
        try await OutboxGround.with(engine) { ground in
            let web = try TestServer(.https)
            let sending = SendingNotices(ground.record.ledger, try .testing(webhook: web))
            _ = try await ground.queue()
            let now = ground.record.clock.now
            // As a server leaves it that ended in the middle of an attempt.
            try await ground.record.vandalise(
                "UPDATE notice SET attempts = 1, version = 2, next_ms = $1",
                [now.advanced(by: SendingNotices.claim)]
            )

            let before = try await sending.run()
            ground.record.clock.move(by: SendingNotices.claim)
            let after = try await sending.run()

            #expect(before.sent == 0)
            #expect(after.sent == 3)
        }
    }

    @Test func `what is old is not sent by itself any more`() async throws {
        try await OutboxGround.with(.sqlite) { ground in
            _ = try await ground.queue()
            ground.record.clock.move(to: try CivilDate(iso: "2024-03-20"))

            let outcome = try await SendingNotices(ground.record.ledger, .nowhere()).run()
            let notice = try #require(try await ground.notice(of: ground.telephone))

            #expect(outcome == SendingNotices.Outcome())
            #expect(notice.isStale(on: try CivilDate(iso: "2024-03-20")))
            #expect(!notice.isStale(on: try CivilDate(iso: "2024-03-19")))
        }
    }

    @Test func `with nothing switched on everything waits`() async throws {
        try await OutboxGround.with(.sqlite) { ground in
            _ = try await ground.queue()
            let sending = SendingNotices(ground.record.ledger, NoticeSenders(path: "/track"))

            #expect(try await sending.run() == SendingNotices.Outcome())
            #expect(try await ground.notice(of: ground.telephone)?.attempts == 0)
        }
    }
}

extension MovableClock {
    /// The moment at which a record's clock stands on a day.
    static func start(of day: String) -> Instant {
        let clock = MovableClock()
        if let date = try? CivilDate(iso: day) { clock.move(to: date) }
        return clock.now
    }
}
