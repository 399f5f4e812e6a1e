import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import Tallying
import TestSupport
import Testing

/// What an announced vote puts on the year's programme.
@Suite struct ListingDecidedTests {
    private static func lists(
        _ record: TestRecord
    ) async throws -> [(programme: Programme, entries: [Enrolment])] {
        try await record.ledger.programmes(of: Places.beibei, kind: "livelihood")
    }

    private static func decided(
        _ record: TestRecord,
        _ programme: ID<Programme>
    ) async throws -> [DecidedEntry] {
        try await record.ledger.read {
            (transaction: Transaction<StoreError>) throws(StoreError) in
            try DecidedEntry.all(of: programme, in: transaction)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the chosen projects are listed at the announcement and not before`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await PollSample.counted(record)
            try await sample.conclude()
            try await sample.certify()
            try await sample.accept()
            #expect(try await Self.lists(record).isEmpty)

            _ = try await sample.announce()

            let poll = try await sample.day.poll
            let list = try #require(try await Self.lists(record).first)
            #expect(list.programme.year == poll.list.year)
            #expect(list.entries.map(\.number) == [1, 2, 3])
            let names = poll.items.prefix(3).map(\.name)
            #expect(list.entries.map(\.subject.name) == Array(names))
            #expect(Set(list.entries.map(\.state)) == ["elected"])
            #expect(
                list.entries.allSatisfy { entry in entry.measures.allSatisfy { $0.fact == nil } }
            )
            let origins = try await Self.decided(record, list.programme.id)
            #expect(origins.map(\.number) == [1, 2, 3])
            #expect(origins.map(\.enrolment) == list.entries.map(\.id))
            #expect(Set(origins.map(\.list)) == [poll.list.fingerprint])
            let audited = try #require(try await record.lastAuditEntry())
            #expect(audited.action == "poll.announce")
            #expect(audited.facts.contains("\"listed\":\"3\""))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a recount keeps what stays, adds what it chose, and ends the rest by its notice`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await PollSample.counted(record) { plan in
                plan.rule = { $0[.publishing] = "all" }
            }
            try await sample.conclude()
            try await sample.certify()
            try await sample.accept()
            _ = try await sample.announce()
            let before = try #require(try await Self.lists(record).first)
            let recount = try await OrderingRecountsTests.order(sample)
            try await recount.end(
                returned: 25,
                totals: VoteTotals.sample([20, 19, 4, 18, 3], ballots: 25).text
            )
            try await recount.conclude()
            try await recount.certify()
            try await recount.accept()
            _ = try await recount.announce()

            let after = try #require(try await Self.lists(record).first)
            #expect(after.entries.map(\.id).prefix(3) == before.entries.map(\.id)[...])
            #expect(
                after.entries.map(\.state) == ["elected", "elected", "terminated", "elected"]
            )
            let poll = try await recount.day.poll
            #expect(after.entries.last?.subject.name == poll.items[3].name)
            let origins = try await Self.decided(record, after.programme.id)
            #expect(origins.map(\.number) == [1, 2, 3, 4])
            #expect(
                origins.map { $0.poll == recount.poll } == [true, true, false, true]
            )
        }
    }
}
