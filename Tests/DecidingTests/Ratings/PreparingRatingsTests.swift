import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import Tallying
import TestSupport
import Testing

/// What can be rated, how far it is, and when that can no longer be changed.
@Suite struct PreparingRatingsTests {
    private static func refusal(
        _ sample: PollSample,
        by actor: Actor = .operatorAtConsole,
        _ edit: (inout RatingForm) -> Void = { _ in }
    ) async -> PollError? {
        var form = sample.ratingForm()
        edit(&form)
        return await failure { [form] () async throws(PollError) in
            _ = try await PreparingRatings(sample.record.ledger).prepare(
                form,
                at: sample.ground.meeting,
                by: actor,
                in: Places.beibei
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `only what was announced can be rated`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await PollSample.counted(record)
            #expect(await Self.refusal(sample) == .faults([.rated]))
            try await sample.conclude()
            try await sample.certify()
            try await sample.accept()
            #expect(await Self.refusal(sample) == .faults([.rated]))
            _ = try await sample.announce()
            #expect(await Self.refusal(sample) == nil)
            let rateable = try await ReadingRatings(record.ledger).rateable(
                in: Places.beibei,
                by: .operatorAtConsole
            )
            #expect(rateable.map(\.poll.id) == [sample.poll])
            #expect(rateable.first?.elected.map(\.name) == ["项目1", "项目2", "项目3"])
        }
    }

    @Test func `everything wrong is told beside its field`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let sample = try await PollSample.announced(record)
            let empty = await Self.refusal(sample) { form in
                form.title = " "
                form.report = ""
                form.states = ["1": "finished", "2": "", "3": "done"]
            }
            #expect(
                empty
                    == .faults([
                        .titleMissing, .reportMissing, .state(item: "2"), .state(item: "3"),
                    ])
            )
            let nothing = await Self.refusal(sample) { form in
                form.states = ["1": "suspended", "2": "terminated", "3": "suspended"]
            }
            #expect(nothing == .faults([.nothingRated]))
            let denied = await Self.refusal(sample, by: .sample([.conductVotes]))
            guard case .denied? = denied else {
                Issue.record("\(String(describing: denied))")
                return
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the list is one text with a fingerprint, and each state is part of it`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let votes = try await PollSample.announced(record)
            let rating = try await votes.rating()
            let reading = ReadingRatings(record.ledger)
            func list() async throws -> StoredRatingList {
                try await reading.basis(
                    of: rating.poll,
                    in: Places.beibei,
                    by: .operatorAtConsole
                ).list
            }
            let before = try await list()
            let poll = try await rating.day.poll
            #expect(Digest(of: before.text) == poll.list.fingerprint)
            #expect(before.text.contains("\"form\":\"minsheng-rating-list\""))
            #expect(before.text.contains("\"report\":\"区政府关于民生实事完成情况的报告\""))
            var form = votes.ratingForm(["1": "finished", "2": "finished", "3": "finished"])
            form.report = "补充报告"
            try await PreparingRatings(record.ledger).correct(
                rating.poll,
                version: poll.version,
                form,
                by: .operatorAtConsole,
                in: Places.beibei
            )
            let after = try await list()
            let corrected = try await rating.day.poll
            #expect(after.fingerprint != before.fingerprint)
            #expect(corrected.list.fingerprint == after.fingerprint)
            #expect(corrected.items.map(\.state) == [.finished, .finished, .finished])
            #expect(corrected.title == poll.title)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `without a scheme it does not begin, and once begun its list stands`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let rating = try await PollSample.announced(record).rating()
            let early = await failure { () async throws(PollError) in try await rating.lockRule() }
            #expect(early == .missing(.scheme(year: 2023)))
            try await record.adoptScheme()
            try await rating.lockRule()
            try await rating.takeScrutineers()
            try await rating.open()
            let version = try await rating.version
            let late = await failure { () async throws(PollError) in
                try await PreparingRatings(record.ledger).correct(
                    rating.poll,
                    version: version,
                    rating.ratingForm(),
                    by: .operatorAtConsole,
                    in: Places.beibei
                )
            }
            #expect(late == .pollIs(.voting))
            let tie = await failure { () async throws(PollError) in try await rating.decide(["1"]) }
            #expect(tie == .missing(.sessionOver(number: 1)))
        }
    }

    @Test func `a rating is not prepared as a vote, nor a vote corrected as a rating`()
        async throws
    {
        try await TestRecord.with(.sqlite) { record in
            let sample = try await PollSample.announced(record)
            let asVote = await failure { () async throws(PollError) in
                _ = try await PreparingPolls(record.ledger).prepare(
                    PollForm(kind: "rating", year: "2023", title: "测评"),
                    at: sample.ground.meeting,
                    by: .operatorAtConsole,
                    in: Places.beibei
                )
            }
            #expect(asVote == .faults([.kind]))
            let version = try await sample.version
            let asRating = await failure { () async throws(PollError) in
                try await PreparingRatings(record.ledger).correct(
                    sample.poll,
                    version: version,
                    sample.ratingForm(),
                    by: .operatorAtConsole,
                    in: Places.beibei
                )
            }
            #expect(asRating == .notFound)
        }
    }

    @Test(arguments: [
        RatingTotals(valid: 0, items: []),
        RatingTotals(
            valid: 23,
            void: ["several-grades": 2, "torn": 1],
            items: [
                RatingTally(id: "1", satisfied: 10, basic: 5, dissatisfied: 4, blank: 4),
                RatingTally(id: "名称 有空格", satisfied: 23),
            ]
        ),
    ])
    func `totals that are written are read`(totals: RatingTotals) {
        let text = PaperTotals.ratings(totals).text
        #expect(PaperTotals(text: text) == .ratings(totals))
        #expect(PaperTotals(text: text + "\nitem 1/2/3 1") == nil)
    }
}
