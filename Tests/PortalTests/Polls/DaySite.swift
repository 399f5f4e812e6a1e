import Civics
import Database
import Deciding
import HTTPTypes
import Ledger
import Portal
import TestSupport

/// A portal with a poll on the agenda of an open meeting, and a browser for each of its people:
/// who leads the day and signs for the presidium, the chief scrutineer, and a teller.
struct DaySite {
    static let title = "2023年民生实事项目票决"

    let site: PortalSite
    let ground: VotingGround
    let poll: ID<Poll>
    let leader: PortalClient
    let chief: PortalClient
    let teller: PortalClient

    static func with(
        isolation: isolated (any _Concurrency.Actor)? = #isolation,
        _ plan: (inout VotingGround.Plan) -> Void = { _ in },
        _ body: (DaySite) async throws -> Void
    ) async throws {
        try await PortalSite.with { site in
            let ground = try await site.record.votingGround(plan)
            for (post, permission) in [
                (Offices.administration, Permission.prepareVotes),
                (Offices.administration, .conductVotes), (Offices.administration, .presideVotes),
                (Offices.oversight, .superviseVotes), (Offices.intake, .countVotes),
            ] {
                try await site.record.grant(permission.rawValue, to: post)
            }
            let poll = try await PreparingPolls(site.record.ledger).prepare(
                PollForm(
                    kind: "projects",
                    year: "2023",
                    title: title,
                    titleEnglish: "Vote on the projects of 2023"
                ),
                at: ground.meeting,
                by: .operatorAtConsole,
                in: Places.beibei
            )
            try await body(
                DaySite(
                    site: site,
                    ground: ground,
                    poll: poll,
                    leader: try await site.browser(signedInAs: .administrator),
                    chief: try await site.browser(signedInAs: .overseer),
                    teller: try await site.browser(signedInAs: .clerk)
                )
            )
        }
    }

    /// The poll's page.
    var path: String { Address.poll(poll).path }

    /// Sends a step's form, from the page as it is now or as it was.
    func take(
        _ step: PollStep,
        as browser: PortalClient? = nil,
        from page: PortalClient.Answer? = nil,
        _ fields: [(String, String)] = []
    ) async throws -> PortalClient.Answer {
        let browser = browser ?? (step.isChiefs ? chief : leader)
        let form: PortalClient.Answer
        if let page { form = page } else { form = try await browser.get(path) }
        return try await browser.submit(
            Address.pollStep(poll, step).path,
            from: form,
            fields
        )
    }

    /// Opens a session in the sitting.
    func open(printed: String = "30") async throws -> PortalClient.Answer {
        try await take(
            .open,
            [("sitting", ground.sitting.description), ("printed", printed)]
        )
    }

    /// Everything up to the first session.
    func ready() async throws {
        _ = try await take(.lockRule)
        _ = try await take(.takeScrutineers)
    }

    /// Gives a paper to each of the first so many deputies.
    func issue(_ count: Int) async throws {
        for deputy in ground.deputies.prefix(count) {
            try await site.record.vandalise(
                """
                INSERT INTO paper_issue (session_id, sitting_id, deputy_id, is_assisted)
                SELECT id, sitting_id, $1, 0 FROM ballot_session WHERE state = 'issuing'
                """,
                [deputy]
            )
        }
    }

    /// Ends the session as the counting room does.
    ///
    /// - Parameters:
    ///   - yes: The votes for each item, in their order.
    ///   - valid: The valid papers, which are all that came back.
    /// - Throws: What the store says.
    func count(_ yes: [(item: Int, votes: Int)], valid: Int) async throws {
        let lines = yes.map { "item \($0.votes)/0/0/0 \($0.item)" }
        try await site.record.vandalise(
            """
            UPDATE ballot_session SET state = 'counted', returned = $1, totals = $2
            WHERE state = 'closed'
            """,
            [valid, (["valid \(valid)", "blank 0"] + lines).joined(separator: "\n")]
        )
    }

    /// Everything up to the counted session: 25 papers, items 1 to 3 elected.
    func counted() async throws {
        try await ready()
        try await hold()
        try await count([(1, 20), (2, 19), (3, 18), (4, 5), (5, 3)], valid: 25)
    }

    /// A session from its opening to the closed boxes.
    func hold() async throws {
        _ = try await open()
        _ = try await take(.startIssuing)
        try await issue(25)
        _ = try await take(.startCasting)
        _ = try await take(.close)
    }

    /// Signs twice.
    func accepted() async throws {
        _ = try await take(.conclude)
        _ = try await take(.certify)
        _ = try await take(.accept, [("document", "主席团决定第3号")])
    }

    /// Everything up to the announcement, as the rule lets it be published.
    func announced() async throws -> BallotKey {
        try await counted()
        try await accepted()
        _ = try await take(.announce, [("number", "第2号")])
        return BallotKey(year: 2022, ordinal: 1)
    }
}

extension PollStep {
    /// Whether the chief scrutineer takes it, and not whoever leads the day.
    fileprivate var isChiefs: Bool { self == .conclude || self == .certify }
}
