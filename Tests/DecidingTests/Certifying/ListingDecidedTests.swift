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

    private static func states(_ record: TestRecord) async throws -> [String] {
        try await lists(record).first?.entries.map(\.state) ?? []
    }

    /// Which count chose what is on a list last, in the list's order.
    private static func decided(
        _ record: TestRecord,
        _ list: (programme: Programme, entries: [Enrolment])
    ) async throws -> [DecidedEntry?] {
        let newest = try await record.ledger.read {
            (transaction: Transaction<StoreError>) throws(StoreError) in
            try DecidedEntry.newest(of: list.programme.id, in: transaction)
        }
        return list.entries.map { newest[$0.id] }
    }

    /// What the audit chain says of the newest announcement.
    private static func audited(_ record: TestRecord) async throws -> String {
        let entry = try #require(try await record.lastAuditEntry())
        #expect(entry.action == "poll.announce")
        return entry.facts
    }

    /// A poll whose result, 1, 2 and 3, is announced, with every count public and one round.
    private static func announced(_ record: TestRecord) async throws -> PollSample {
        let sample = try await PollSample.counted(record) { plan in
            plan.rule = { rule in
                rule[.publishing] = "all"
                rule[.shortfall] = ShortfallPolicy.accept.rawValue
            }
        }
        try await announce(sample)
        return sample
    }

    private static func announce(_ sample: PollSample) async throws {
        try await sample.conclude()
        try await sample.certify()
        try await sample.accept()
        _ = try await sample.announce()
    }

    /// The papers of a poll counted again with another result, which is not announced yet.
    private static func recount(_ sample: PollSample, _ yes: [Int]) async throws -> PollSample {
        let recount = try await OrderingRecountsTests.order(sample)
        try await recount.end(returned: 25, totals: VoteTotals.sample(yes, ballots: 25).text)
        return recount
    }

    /// Another vote of the same day on the same list, with the result 1, 2 and 3.
    private static func again(_ sample: PollSample) async throws -> PollSample {
        let poll = try await PreparingPolls(sample.record.ledger).prepare(
            PollForm(kind: "projects", year: "2023", title: "民生实事项目再次票决"),
            at: sample.ground.meeting,
            by: .operatorAtConsole,
            in: Places.beibei
        )
        let again = PollSample(record: sample.record, ground: sample.ground, poll: poll)
        try await again.lockRule()
        try await again.takeScrutineers()
        try await again.hold()
        try await again.end(
            returned: 25,
            totals: VoteTotals.sample([20, 19, 18, 5, 3], ballots: 25).text
        )
        return again
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
            let origins = try await Self.decided(record, list)
            #expect(origins.map(\.?.number) == [1, 2, 3])
            #expect(Set(origins.map(\.?.list)) == [poll.list.fingerprint])
            #expect(try await Self.audited(record).contains("\"listed\":\"1 2 3\""))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a target and the year's money become measures without a figure yet`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            _ = try await Self.announced(record)

            let list = try #require(try await Self.lists(record).first)
            let facts = list.entries[0].measures
            let measures = facts.map(\.measure)
            #expect(measures.map(\.role) == [.result, .invested, .paid])
            #expect(measures.map(\.name) == ["学校", "完成投资", "支付资金"])
            #expect(measures.map(\.unit) == ["所", "万元", "万元"])
            #expect(facts.allSatisfy { $0.fact == nil })
            #expect(list.entries.dropFirst().allSatisfy { $0.measures.isEmpty })
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a recount keeps what stays, adds what it chose, and ends the rest by its notice`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await Self.announced(record)
            let before = try #require(try await Self.lists(record).first)
            let recount = try await Self.recount(sample, [20, 19, 4, 18, 3])
            try await Self.announce(recount)

            let after = try #require(try await Self.lists(record).first)
            #expect(after.entries.map(\.id).prefix(3) == before.entries.map(\.id)[...])
            #expect(
                after.entries.map(\.state) == ["elected", "elected", "terminated", "elected"]
            )
            let poll = try await recount.day.poll
            #expect(after.entries.last?.subject.name == poll.items[3].name)
            let origins = try await Self.decided(record, after)
            #expect(origins.map(\.?.number) == [1, 2, 3, 4])
            #expect(
                origins.map { $0?.poll == recount.poll } == [true, true, false, true]
            )
            let facts = try await Self.audited(record)
            #expect(facts.contains("\"listed\":\"4\"") && facts.contains("\"ended\":\"3\""))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a recount that chooses nothing ends what was listed`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await Self.announced(record)
            try await Self.announce(Self.recount(sample, [3, 2, 2, 1, 1]))

            #expect(try await Self.states(record) == Array(repeating: "terminated", count: 3))
            #expect(try await Self.audited(record).contains("\"ended\":\"1 2 3\""))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a recount is compared with the last count announced, however many lie between`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await Self.announced(record)
            let silent = try await Self.recount(sample, [20, 4, 19, 18, 3])
            try await silent.conclude()
            try await silent.certify()
            try await Self.announce(Self.recount(silent, [20, 19, 4, 18, 3]))

            #expect(
                try await Self.states(record) == ["elected", "elected", "terminated", "elected"]
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a recount does not end what is finished`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await Self.announced(record)
            try await record.vandalise(
                "UPDATE enrolment SET state = 'completed' WHERE number = 3"
            )
            try await Self.announce(Self.recount(sample, [20, 19, 4, 18, 3]))

            #expect(
                try await Self.states(record) == ["elected", "elected", "completed", "elected"]
            )
            #expect(try await Self.audited(record).contains("\"kept\":\"3\""))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a recount does not end what another vote chose`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await Self.announced(record)
            try await Self.announce(Self.again(sample))
            #expect(try await Self.audited(record).contains("\"listed\":\"\""))
            try await Self.announce(Self.recount(sample, [20, 19, 4, 18, 3]))

            #expect(
                try await Self.states(record) == ["elected", "elected", "elected", "elected"]
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what a recount ended and a later vote chooses is listed anew`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await Self.announced(record)
            try await Self.announce(Self.recount(sample, [20, 19, 4, 18, 3]))
            try await Self.announce(Self.again(sample))

            let list = try #require(try await Self.lists(record).first)
            #expect(
                list.entries.map(\.state)
                    == ["elected", "elected", "terminated", "elected", "elected"]
            )
            #expect(list.entries[4].subject.name == list.entries[2].subject.name)
        }
    }
}
