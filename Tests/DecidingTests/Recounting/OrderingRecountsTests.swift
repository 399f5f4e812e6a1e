import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import Tallying
import TestSupport
import Testing

/// Papers are counted again by the presidium's decision; both counts stay in the record.
@Suite struct OrderingRecountsTests {
    private static let reasoned = RecountForm(
        decision: DecisionForm(document: "主席团决定第9号", reason: "有代表提出第3项计错")
    )

    /// Orders a recount; gives the poll in which the papers are counted again.
    static func order(
        _ sample: PollSample,
        _ form: RecountForm = reasoned,
        by actor: Actor = .operatorAtConsole
    ) async throws(PollError) -> PollSample {
        let poll = try await OrderingRecounts(sample.record.ledger).order(
            sample.poll,
            version: try await sample.version,
            form,
            by: actor,
            in: Places.beibei
        )
        return PollSample(record: sample.record, ground: sample.ground, poll: poll)
    }

    private static func refusal(
        _ sample: PollSample,
        _ form: RecountForm = reasoned,
        by actor: Actor = .operatorAtConsole
    ) async -> PollError? {
        await failure { () async throws(PollError) in
            _ = try await order(sample, form, by: actor)
        }
    }

    /// A poll of one round that is announced, with every count public.
    private static func announced(
        _ record: TestRecord
    ) async throws -> (sample: PollSample, old: SealedCertificate, key: BallotKey) {
        let sample = try await PollSample.counted(record) { plan in
            plan.rule = { $0[.publishing] = "all" }
        }
        let old = try await sample.concluded()
        try await sample.certify()
        try await sample.accept()
        return (sample, old, try await sample.announce())
    }

    @Test(arguments: TestDatabase.engines)
    func `a recount that changes the result supersedes the old certificate, and both stay`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let (sample, old, key) = try await Self.announced(record)
            let recount = try await Self.order(sample)
            let entry = try #require(try await record.lastAuditEntry())
            let reading = ReadingCertificates(record.ledger)
            let during = try await reading.recounts()
            let counts = PublishingCounts(record.ledger)
            let stands = try await counts.all().map(\.ballot.key)

            let fresh = try await recount.day
            try await recount.end(
                returned: 25,
                totals: VoteTotals.sample([20, 19, 4, 18, 3], ballots: 25).text
            )
            let new = try await recount.concluded()
            try await recount.certify()
            try await recount.accept()
            let newer = try await recount.announce()
            try await recount.seal()

            #expect(entry.action == "poll.recount")
            #expect(entry.reason == "有代表提出第3项计错")
            #expect(during.map(\.newer) == [nil])
            #expect(stands == [key])
            let session = try #require(fresh.sessions.first)
            #expect(session.state == .closed)
            #expect([session.present, session.issued, session.returned] == [25, 25, nil])
            #expect(fresh.poll.title == PollSample.title + "（重新计票）")

            #expect(new.certificate.recount?.supersedes == old.fingerprint.hex)
            #expect(new.certificate.recount?.session == 1)
            #expect(new.certificate.recount?.document == "主席团决定第9号")
            #expect(new.certificate.recount?.opening == nil)
            #expect(Certificate(canonical: new.text) == new.certificate)
            let again = try CongressRecord(json: Array(new.certificate.record.utf8)).count()
            #expect(String(decoding: again.outcome.json, as: UTF8.self) == new.certificate.outcome)
            #expect(again.outcome.elected == ["1", "2", "4"])

            let kept = try await counts.find(key, of: Places.beibei)
            #expect(kept?.count.outcome.elected == ["1", "2", "3"])
            #expect(try await reading.published(key, of: Places.beibei)?.text == old.text)
            #expect(try await counts.all().map(\.ballot.key) == [newer])
            let told = try await reading.recounts()
            #expect(told.map(\.older) == [key])
            #expect(told.map(\.newer) == [newer])
            #expect(told.map(\.decision.document) == ["主席团决定第9号"])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `nothing is counted again before it is certified, twice, or without the presidium`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await PollSample.counted(record)
            let early = await Self.refusal(sample)
            try await sample.conclude()
            let unsigned = await Self.refusal(sample)
            try await sample.certify()
            let leader = await Self.refusal(
                sample,
                by: .sample(Set(Permission.allCases).subtracting([.presideVotes]))
            )
            let silent = await Self.refusal(
                sample,
                RecountForm(decision: DecisionForm(document: " ", reason: ""))
            )
            _ = try await Self.order(sample)
            let again = await Self.refusal(sample)
            let accepted = await failure { () async throws(PollError) in
                try await sample.accept()
            }

            #expect(early == .pollIs(.voting))
            #expect(unsigned == .pollIs(.counted))
            guard case .denied = leader else {
                Issue.record("not denied: \(String(describing: leader))")
                return
            }
            #expect(silent == .faults([.documentMissing, .reasonMissing]))
            #expect(again == .missing(.recounted(ordinal: 2)))
            #expect(accepted == .missing(.recounted(ordinal: 2)))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `sealed papers are counted again where a decision opens the seal, an open meeting alone`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let (sample, _, _) = try await Self.announced(record)
            try await sample.seal()
            let sealed = await Self.refusal(sample)
            try await record.vandalise("UPDATE meeting SET state = 'closed'")
            let closed = await Self.refusal(sample)
            try await record.vandalise("UPDATE meeting SET state = 'open'")
            var opened = Self.reasoned
            opened.opening = "主席团启封决定"
            let recount = try await Self.order(sample, opened)
            let view = try await recount.view
            let old = try await sample.view

            #expect(sealed == .faults([.openingMissing]))
            #expect(closed == .missing(.meetingOpen(.closed)))
            #expect(view.recount?.opening == "主席团启封决定")
            #expect(old.superseding == view.recount)
            #expect(old.day.poll.state == .sealed)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `of several rounds the last is counted again; the register stays as it was`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await PollSample.ready(record)
            try await sample.hold()
            try await sample.end(
                returned: 25,
                totals: VoteTotals.sample([20, 19, 16, 16, 3], ballots: 25).text
            )
            try await sample.hold()
            let tied = VoteTotals.sample([16, 9], of: ["3", "4"], ballots: 25)
            try await sample.end(returned: 25, totals: tied.text)
            let old = try await sample.concluded().certificate
            try await sample.certify()
            let recount = try await Self.order(sample)
            let states = try await recount.day.sessions.map(\.state)
            try await recount.end(
                returned: 25,
                totals: VoteTotals.sample([9, 16], of: ["3", "4"], ballots: 25).text
            )
            let new = try await recount.concluded().certificate
            let register = try await ReadingRegister(record.ledger).register(
                of: sample.ground.sitting,
                in: Places.beibei,
                by: .operatorAtConsole
            )

            #expect(states == [.counted, .closed])
            #expect(new.recount?.session == 2)
            #expect(new.sessions.map(\.number) == [1, 2])
            #expect(new.sessions[0] == old.sessions[0])
            let outcome = try CongressRecord(json: Array(new.record.utf8)).count().outcome
            #expect(outcome.elected.sorted() == ["1", "2", "4"])
            #expect(register.sessions.count == 2)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a recount can be counted again, and its title says how often`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let (sample, _, _) = try await Self.announced(record)
            let first = try await Self.order(sample)
            try await first.end(
                returned: 25,
                totals: VoteTotals.sample([20, 19, 4, 18, 3], ballots: 25).text
            )
            try await first.conclude()
            try await first.certify()

            let second = try await Self.order(first)

            let title = try await second.day.poll.title
            #expect(title == PollSample.title + "（第2次重新计票）")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a rating is counted again on its list, and the newest result is what is rated`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let rating = try await PollSample.ratingReady(record)
            func count(_ poll: PollSample, satisfied: Int) async throws -> BallotKey {
                let room = try await RatingRoom(poll)
                try await room.open(["25"])
                let form = RatingRoom.form(
                    papers: 25,
                    Array(repeating: [satisfied, 2, 23 - satisfied, 0], count: 3)
                )
                for teller in [0, 1] { #expect(await room.refusal(teller, 1, form) == nil) }
                try await room.close()
                _ = try await poll.concluded()
                try await poll.certify()
                try await poll.accept()
                return try await poll.announce()
            }
            try await rating.hold()
            let first = try await count(rating, satisfied: 20)
            let recount = try await Self.order(rating)
            let second = try await count(recount, satisfied: 5)

            let lists = ReadingRatings(record.ledger)
            let old = try await lists.published(first, of: Places.beibei)
            let new = try await lists.published(second, of: Places.beibei)
            let results = try await PublishedRatings(record.ledger).all()
            #expect(old != nil)
            #expect(new == old)
            #expect(results.map(\.ballot.key) == [second])

            let voted = try #require(
                try await lists.rateable(in: Places.beibei, by: .operatorAtConsole).first
            )
            let votes = PollSample(record: record, ground: rating.ground, poll: voted.poll.id)
            _ = try await Self.order(votes)
            let during = try await lists.rateable(in: Places.beibei, by: .operatorAtConsole)
            #expect(during.isEmpty)
        }
    }
}
