import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import TestSupport
import Testing

/// Votes that others have reported: both numbers are kept, and a difference is told.
@Suite struct ReportingVotesTests {
    /// 大足区 2023: 331 attended by one report, 311 voted by another.
    private static func vote(
        _ numbers: [ReportedVote.Number] = [
            .init(.deputies, 352, source: "甲报"), .init(.present, 331, source: "甲报"),
            .init(.voted, 311, source: "乙报"),
        ]
    ) throws -> ReportedVote {
        ReportedVote(
            id: .random(),
            jurisdiction: Places.beibei,
            title: "票决2023年十大重点民生实事",
            titleEnglish: "",
            session: "三届人大三次会议",
            heldOn: try CivilDate(iso: "2023-02-10"),
            numbers: numbers,
            provenance: Provenance(.published, source: "甲报；乙报")
        )
    }

    @Test(arguments: TestDatabase.engines)
    func `a report is kept with the source of each number`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let vote = try Self.vote()
            let reporting = ReportingVotes(record.ledger)

            try await reporting.report(vote, by: .operatorAtConsole)
            let entry = try #require(try await record.lastAuditEntry())
            let all = try await reporting.all()
            let twice = try Self.vote()
            let again = await failure { () async throws(ReportingError) in
                try await reporting.report(twice, by: .operatorAtConsole)
            }

            #expect(all == [vote])
            #expect(entry.action == "vote.report")
            #expect(again == .store(.conflict(constraint: "reported_vote_once")))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a number without a source is not taken, nor is a report by another post`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let reporting = ReportingVotes(record.ledger)
            let bad = try [
                Self.vote([]), Self.vote([.init(.present, 331, source: "")]),
                Self.vote([.init(.present, 0, source: "甲报")]),
            ]
            var refusals: [ReportingError?] = []
            for vote in bad {
                refusals.append(
                    await failure { () async throws(ReportingError) in
                        try await reporting.report(vote, by: .operatorAtConsole)
                    }
                )
            }
            let good = try Self.vote()
            let clerk = Actor.officer(try await record.officer(.clerk))
            let denied = await failure { () async throws(ReportingError) in
                try await reporting.report(good, by: clerk)
            }

            #expect(refusals == Array(repeating: .incomplete, count: 3))
            guard case .denied = denied else {
                Issue.record("a clerk reports: \(String(describing: denied))")
                return
            }
            #expect(try await reporting.all().isEmpty)
        }
    }

    /// 宁海县 2020: every project has 222 forms but one, which is misprinted.
    private static func rating(
        _ rows: [(String, Int, Int, Int)] = [
            ("美丽乡村建设工程", 95, 27, 0), ("农民饮用水达标提标工程", 175, 43, 4),
            ("农村公路改造提升工程", 161, 58, 3),
        ],
        forms: Int? = 222
    ) throws -> ReportedVote {
        ReportedVote(
            id: .random(),
            jurisdiction: Places.beibei,
            title: "测评2020年民生实事项目",
            titleEnglish: "",
            session: "十八届人大五次会议",
            heldOn: try CivilDate(iso: "2021-01-22"),
            numbers: forms.map { [.init(.forms, $0, source: "甲报")] }
                ?? [.init(.present, 231, source: "甲报")],
            rated: rows.map {
                .init($0.0, english: "", satisfied: $0.1, basic: $0.2, dissatisfied: $0.3)
            },
            provenance: Provenance(.published, source: "甲报")
        )
    }

    @Test(arguments: TestDatabase.engines)
    func `a rating is kept with its projects, and one that does not add up is refused by name`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let rating = try Self.rating()
            let reporting = ReportingVotes(record.ledger)

            try await reporting.report(rating, by: .operatorAtConsole)
            let entry = try #require(try await record.lastAuditEntry())
            let kept = try #require(try await reporting.all().first)

            #expect(kept == rating)
            #expect(kept.refused.map(\.place) == [1])
            #expect(kept.refused.map(\.item.sum) == [122])
            #expect(entry.action == "rating.report")
            #expect(entry.facts.contains("\"refused\":\"1 美丽乡村建设工程: 122\""))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a rating without its forms, a project's name or a possible number is not taken`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let reporting = ReportingVotes(record.ledger)
            let bad = try [
                Self.rating(forms: nil), Self.rating([("", 222, 0, 0)]),
                Self.rating([("农村公路", 223, -1, 0)]),
            ]
            for rating in bad {
                let refused = await failure { () async throws(ReportingError) in
                    try await reporting.report(rating, by: .operatorAtConsole)
                }
                #expect(refused == .incomplete)
            }
            #expect(try await reporting.all().isEmpty)
        }
    }

    @Test func `attendance and voters are compared, and the quorum is two thirds`() throws {
        let differing = try Self.vote()
        let same = try Self.vote([
            .init(.present, 311, source: "甲报"), .init(.voted, 311, source: "乙报"),
        ])
        let alone = try Self.vote([.init(.present, 331, source: "甲报")])

        #expect(differing.difference?.present.count == 331)
        #expect(differing.difference?.voted.source == "乙报")
        #expect(same.difference == nil)
        #expect(alone.difference == nil)
        // 3·235 = 705 ≥ 2·352 = 704 > 3·234 = 702.
        #expect(differing.quorum == 235)
        #expect(alone.quorum == nil)
    }
}
