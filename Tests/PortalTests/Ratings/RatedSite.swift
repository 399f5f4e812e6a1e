import Civics
import Deciding
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

/// A day whose poll of three of five is announced, and the rating of what it decided.
enum RatedSite {
    static let states = [
        ("state-1", "finished"), ("state-2", "unfinished"), ("state-3", "suspended"),
    ]

    /// The rating is prepared and its scheme adopted.
    static func prepared(
        scheme: @escaping @Sendable (inout RuleForm) -> Void = { _ in },
        _ body: (DaySite) async throws -> Void
    ) async throws {
        try await DaySite.with {
            $0.rule = { $0[.publishing] = "all" }
        } _: { voted in
            _ = try await voted.announced()
            try await voted.site.record.adoptScheme(scheme)
            let path = Address.newRating(voted.ground.meeting).path
            let asked = try await voted.leader.get(path)
            let sent = try await voted.leader.submit(
                path,
                from: asked,
                [
                    ("title", "2023年民生实事项目满意度测评"),
                    ("titleEnglish", "Rating of 2023"), ("report", "完成情况报告"),
                ] + states
            )
            let id = try #require(
                sent.headers[.location]?.split(separator: "/").last
                    .flatMap { ID<Poll>(String($0)) }
            )
            try await body(
                DaySite(
                    site: voted.site,
                    ground: voted.ground,
                    poll: id,
                    leader: voted.leader,
                    chief: voted.chief,
                    teller: voted.teller
                )
            )
        }
    }

    /// Ends the session as the counting room does: 25 forms, item 1 satisfied, item 2 fairly.
    static func count(_ day: DaySite) async throws {
        try await day.ready()
        try await day.hold()
        try await day.site.record.vandalise(
            """
            UPDATE ballot_session SET state = 'counted', returned = 25, totals = $1
            WHERE state = 'closed'
            """,
            ["rating\nvalid 24\nvoid 1 several-grades\nitem 20/3/1/0 1\nitem 7/9/6/2 2"]
        )
    }

    /// The rating is announced, under its key.
    static func with(
        scheme: @escaping @Sendable (inout RuleForm) -> Void = { _ in },
        _ body: (DaySite, BallotKey) async throws -> Void
    ) async throws {
        try await prepared(scheme: scheme) { day in
            try await count(day)
            try await day.accepted()
            _ = try await day.take(.announce, [("number", "第3号")])
            try await body(day, BallotKey(year: 2022, ordinal: 2))
        }
    }
}
