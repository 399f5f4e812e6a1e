import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import Tallying
import TestSupport
import Testing

/// What a rating is of once the papers of its ballot are counted again.
@Suite struct RatingBasisTests {
    private static let entered = ["1": "finished", "2": "unfinished", "3": "suspended"]

    private static func order(_ votes: PollSample) async throws -> PollSample {
        let poll = try await OrderingRecounts(votes.record.ledger).order(
            votes.poll,
            version: try await votes.version,
            RecountForm(decision: DecisionForm(document: "主席团决定第9号", reason: "第3项计错")),
            by: .operatorAtConsole,
            in: Places.beibei
        )
        return PollSample(record: votes.record, ground: votes.ground, poll: poll)
    }

    /// Counts the papers again and announces what they come to.
    private static func announce(_ recount: PollSample, _ yes: [Int]) async throws {
        try await recount.end(
            returned: 25,
            totals: VoteTotals.sample(yes, ballots: 25).text
        )
        try await recount.conclude()
        try await recount.certify()
        try await recount.accept()
        _ = try await recount.announce()
    }

    private static func basis(_ rating: PollSample) async throws -> RatingBasis {
        try await ReadingRatings(rating.record.ledger).basis(
            of: rating.poll,
            in: Places.beibei,
            by: .operatorAtConsole
        )
    }

    /// Corrects a rating with a form that showed the projects of a count; gives why not.
    private static func refusal(
        _ rating: PollSample,
        showing count: PollSample,
        _ states: [String: String] = entered
    ) async throws -> PollError? {
        var form = rating.ratingForm(states)
        form.rated = count.poll.description
        let version = try await rating.version
        return await failure { [form] () async throws(PollError) in
            try await PreparingRatings(rating.record.ledger).correct(
                rating.poll,
                version: version,
                form,
                by: .operatorAtConsole,
                in: Places.beibei
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the recount says which projects are rated, and each keeps the state it had`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let votes = try await PollSample.announced(record)
            let rating = try await votes.rating(Self.entered)
            let recount = try await Self.order(votes)
            let during = try await Self.basis(rating)
            let early = try await Self.refusal(rating, showing: votes)
            // Item 2 falls behind item 4: 1, 3 and 4 are chosen, and 3 moves up to the second place.
            try await Self.announce(recount, [18, 4, 19, 20, 3])
            let after = try await Self.basis(rating)
            let stale = try await Self.refusal(rating, showing: votes)
            let carried = after.carried(Self.entered, from: votes.poll.description)
            let unsaid = try await Self.refusal(rating, showing: recount, carried)
            let states = carried.merging(["3": "unfinished"]) { $1 }
            let saved = try await Self.refusal(rating, showing: recount, states)
            let settled = try await Self.basis(rating)

            // The rating is the second poll of the meeting, the recount its third.
            #expect(during.counting == 3)
            #expect(during.newest?.poll.id == votes.poll)
            #expect(early == .missing(.ratedCounting(ordinal: 3)))
            #expect(after.counting == nil)
            #expect(after.newest?.elected.map(\.id) == ["1", "3", "4"])
            #expect(after.dropped.map(\.name) == ["项目2"])
            #expect(after.added.map(\.name) == ["项目4"])
            #expect(stale == .changedMeanwhile)
            #expect(carried == ["1": "finished", "2": "suspended"])
            #expect(unsaid == .faults([.state(item: "3")]))
            #expect(saved == nil)
            #expect(!settled.isSuperseded)
            #expect(settled.list.rated == recount.poll)
            let poll = try await rating.day.poll
            #expect(poll.items.map(\.name) == ["项目1", "项目3", "项目4"])
            #expect(poll.items.map(\.state) == [.finished, .suspended, .unfinished])
            #expect(poll.list.fingerprint == settled.list.fingerprint)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `no form is issued on a list whose projects were counted again`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let votes = try await PollSample.announced(record)
            let rating = try await votes.rating(Self.entered)
            try await record.adoptScheme()
            try await rating.lockRule()
            try await rating.takeScrutineers()
            let recount = try await Self.order(votes)
            func opened() async -> PollError? {
                await failure { () async throws(PollError) in try await rating.open() }
            }

            let during = await opened()
            try await Self.announce(recount, [20, 19, 18, 6, 3])
            let after = await opened()
            let saved = try await Self.refusal(rating, showing: recount)
            let then = await opened()

            #expect(during == .missing(.ratedCounting(ordinal: 3)))
            #expect(after == .missing(.ratedRecounted(ordinal: 3)))
            #expect(saved == nil)
            #expect(then == nil)
        }
    }
}
