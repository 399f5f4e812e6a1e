import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import Tallying
import TestSupport
import Testing

/// A rating goes the way of every poll, from its list to the seal; only the count differs.
@Suite struct RatingDayTests {
    // 12 forms, one void: 11 valid. 13 forms, all valid. Together 24 valid; half of them is 12.
    private static let first = RatingRoom.form(
        papers: 12,
        void: 1,
        [[8, 2, 1, 0], [5, 5, 1, 0], [2, 3, 5, 1]]
    )
    private static let second = RatingRoom.form(
        papers: 13,
        [[9, 3, 1, 0], [7, 4, 2, 0], [3, 4, 5, 1]]
    )

    /// Closes the boxes of a rating with a form for everybody present.
    private static func closed(_ rating: PollSample) async throws -> RatingRoom {
        try await rating.hold()
        return try await RatingRoom(rating)
    }

    @Test(arguments: TestDatabase.engines)
    func `forms go through register, boxes, rulings and signatures, and anybody counts them again`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let rating = try await PollSample.ratingReady(record)
            let room = try await Self.closed(rating)
            try await room.open(["12", "13"])
            let papers = RulingPapers(record.ledger)
            let doubtful = try await papers.put(
                DoubtForm(box: "1", doubt: "two-marks", note: ""),
                photograph: [],
                in: room.session,
                by: room.chief,
                of: Places.beibei
            )
            #expect(await room.refusal(0, 1, Self.first) == .doubtfulOpen(1))
            try await papers.rule(
                doubtful,
                PaperRulingForm(ruling: "several-grades", reason: "第2项画了两格"),
                in: room.session,
                by: room.chief,
                of: Places.beibei
            )
            for teller in [0, 1] {
                #expect(await room.refusal(teller, 1, Self.first) == nil)
            }
            // The second teller reads one form of the second box otherwise.
            var other = Self.second
            other.numbers["satisfied-1"] = "8"
            other.numbers["dissatisfied-1"] = "2"
            #expect(await room.refusal(0, 2, Self.second) == nil)
            #expect(await room.refusal(1, 2, other) == nil)
            try await RulingBoxes(record.ledger).rule(
                2,
                of: room.session,
                BoxRulingForm(
                    lines: [
                        "satisfied-1": .init(number: "9", reason: "复看了票"),
                        "dissatisfied-1": .init(number: "1", reason: "复看了票"),
                    ],
                    attempt: 1
                ),
                by: room.chief,
                in: Places.beibei
            )
            try await room.close()
            let sealed = try await rating.concluded()
            try await rating.certify()
            try await rating.accept()
            let key = try await rating.announce()
            try await rating.seal()

            let certificate = sealed.certificate
            #expect(certificate.isRating)
            #expect(Certificate(canonical: sealed.text) == certificate)
            #expect(certificate.items.map(\.state) == [.finished, .unfinished, .finished])
            #expect(certificate.sessions.first?.rulings.map(\.void) == ["several-grades"])
            let again = try RatingRecord(json: Array(certificate.record.utf8))
            let count = try again.count()
            #expect(String(decoding: count.outcome.json, as: UTF8.self) == certificate.outcome)
            #expect(String(decoding: again.json, as: UTF8.self) == certificate.record)
            #expect(again.identity?.list == "sha256:\(certificate.list.sha256)")
            #expect(again.identity?.ruleHash == "sha256:\(certificate.rule.sha256)")
            guard case .counted(let forms) = count.outcome.result else {
                Issue.record("the rating was not counted")
                return
            }
            #expect([forms.valid, forms.needed.satisfied, forms.needed.basic] == [24, 12, 12])
            // Item 1: 17 of 24. Item 2: exactly 12, which is included. Item 3: 5, together 12.
            #expect(forms.items.map(\.grade) == [.satisfied, .satisfied, .basic])
            #expect(count.outcome.warnings == [.unfinished])
            let published = try await PublishedRatings(record.ledger).find(key, of: Places.beibei)
            #expect(published?.ballot.record == certificate.record)
            #expect(try await rating.day.poll.state == .sealed)
            let votes = try await PublishingCounts(record.ledger).find(key, of: Places.beibei)
            #expect(votes == nil)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `numbers that do not add up are refused beside their line, and nothing is entered`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let rating = try await PollSample.ratingReady(record)
            let room = try await Self.closed(rating)
            try await room.open(["12", "13"])
            func field(_ edit: (inout BoxForm) -> Void) async -> [String] {
                var form = Self.first
                edit(&form)
                guard case .faults(let faults) = await room.refusal(0, 1, form) else { return [] }
                return faults.map(\.fieldName)
            }
            #expect(await field { $0.numbers["satisfied-2"] = "6" } == ["satisfied-2"])
            #expect(await field { $0.numbers["valid"] = "12" } == ["valid"])
            #expect(await field { $0.numbers["basic-3"] = "三" } == ["basic-3"])
            #expect(await field { $0.numbers["dissatisfied-1"] = "" } == ["dissatisfied-1"])
            #expect(await field { $0.papers = "13" } == ["papers"])
            #expect(try await record.rowCounts()["box_entry"] == 0)
            #expect(await room.refusal(0, 1, Self.first) == nil)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `more forms than were issued make the round void, and it is held again`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let rating = try await PollSample.ratingReady(record)
            let room = try await Self.closed(rating)
            let result = try await room.open(["12", "14"], confirmed: 26)
            #expect(result == .moreThanIssued(returned: 26, issued: 25))
            let early = await failure { () async throws(PollError) in try await rating.conclude() }
            #expect(early == .missing(.finished))
            let next = try await rating.view.next
            #expect(
                next == .hold(RoundRequest(kind: .main, items: ["1", "2", "3"], seats: nil))
            )

            let again = try await Self.closed(rating)
            try await again.open(["12", "13"])
            for teller in [0, 1] {
                #expect(await again.refusal(teller, 1, Self.first) == nil)
                #expect(await again.refusal(teller, 2, Self.second) == nil)
            }
            try await again.close()
            let certificate = try await rating.concluded().certificate

            let counted = try RatingRecord(json: Array(certificate.record.utf8))
            #expect(counted.rounds.map(\.papers.returned) == [26, 25])
            #expect(try counted.count().outcome.status == .rated)
            #expect(certificate.sessions.map(\.state) == ["void", "counted"])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what is suspended or terminated is on the list and not on the form`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let rating = try await PollSample.ratingReady(
                record,
                ["1": "suspended", "2": "finished", "3": "terminated"]
            )
            try await rating.open()
            let session = try #require(try await rating.day.open)
            #expect(session.items == ["2"])
            #expect(session.seats == nil)
            let poll = try await rating.day.poll
            #expect(poll.items.map(\.state) == [.suspended, .finished, .terminated])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `where a form must leave nothing blank no line asks for it`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let rating = try await PollSample.ratingReady(record) { $0[.blank] = "void" }
            let room = try await Self.closed(rating)
            try await room.open(["25"])
            let ballot = try await ReadingCounts(record.ledger).session(
                room.session,
                by: room.chief,
                in: Places.beibei
            ).ballot
            #expect(!BoxLines(ballot).all.contains { $0.key.hasPrefix("blank") })
            #expect(ballot.voidReasons.contains(.blank))
            let form = RatingRoom.form(papers: 25, [[20, 3, 2], [20, 3, 2], [20, 3, 2]])
            for teller in [0, 1] { #expect(await room.refusal(teller, 1, form) == nil) }
            try await room.close()
            let outcome = try await rating.concluded().certificate.outcome
            #expect(outcome.contains("\"status\":\"rated\""))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `two secret ballots share one sitting and one check-in, and nothing else`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            // E66: what was decided before is rated while the next is voted on.
            let rating = try await PollSample.ratingReady(record)
            let id = try await PreparingPolls(record.ledger).prepare(
                PollForm(kind: "projects", year: "2023", title: "又一次票决"),
                at: rating.ground.meeting,
                by: .operatorAtConsole,
                in: Places.beibei
            )
            let vote = PollSample(record: record, ground: rating.ground, poll: id)
            try await vote.lockRule()
            try await vote.takeScrutineers()
            for poll in [rating, vote] {
                try await poll.open()
                try await poll.take(.startIssuing)
            }
            let sessions = [
                try #require(try await rating.day.open), try #require(try await vote.day.open),
            ]
            let issued = try await ServingTogether(record.ledger).issueToAll(
                of: Set(sessions.map(\.id)),
                at: rating.ground.sitting,
                by: .operatorAtConsole,
                in: Places.beibei
            )
            for poll in [rating, vote] {
                try await poll.take(.startCasting)
                try await poll.take(.closeBoxes)
            }
            let room = try await RatingRoom(rating)
            try await room.open(["12", "13"])
            for teller in [0, 1] {
                #expect(await room.refusal(teller, 1, Self.first) == nil)
                #expect(await room.refusal(teller, 2, Self.second) == nil)
            }
            try await room.close()
            try await vote.end(
                returned: 24,
                totals: VoteTotals.sample([20, 19, 17, 5, 3], ballots: 24).text
            )
            let certificates = [
                try await rating.concluded().certificate, try await vote.concluded().certificate,
            ]

            #expect(issued == 50)
            let rows = try await record.rowCounts()
            #expect(rows["attendance"] == 25)
            // Those of the vote that is rated, too: each end of issuing wrote the rows of all anew.
            #expect(rows["paper_issue"] == 75)
            #expect(rows["session_presence"] == 75)
            #expect(Set(sessions.map(\.sitting)) == [rating.ground.sitting])
            #expect(certificates.map(\.poll.kind) == ["rating", "projects"])
            let counts = certificates.compactMap(\.sessions.first).map {
                [$0.present, $0.issued, $0.returned]
            }
            #expect(counts == [[25, 25, 25], [25, 25, 24]])
            let counted = try RatingRecord(json: Array(certificates[0].record.utf8)).count()
            #expect(counted.outcome.status == .rated)
            let elected = try CongressRecord(json: Array(certificates[1].record.utf8)).count()
            #expect(elected.outcome.elected == ["1", "2", "3"])
        }
    }
}
