import Civics
import Database
import Deciding
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

/// A portal with a sitting, and a browser at each of two desks.
struct DeskSite {
    let site: PortalSite
    let ground: VotingGround
    /// Checks in and issues.
    let desk: PortalClient
    /// Leads the vote.
    let conductor: PortalClient

    static func with(
        present: Int = 0,
        isolation: isolated (any _Concurrency.Actor)? = #isolation,
        _ body: (DeskSite) async throws -> Void
    ) async throws {
        try await PortalSite.with { site in
            let ground = try await site.record.votingGround { $0.present = present }
            for (post, permission) in [
                (Offices.intake, Permission.registerDeputies),
                (Offices.administration, .conductVotes),
            ] {
                try await site.record.vandalise(
                    "INSERT INTO post_permission (post_id, permission) VALUES ($1, $2)",
                    [post, permission]
                )
            }
            try await body(
                DeskSite(
                    site: site,
                    ground: ground,
                    desk: try await site.browser(signedInAs: .clerk),
                    conductor: try await site.browser(signedInAs: .administrator)
                )
            )
        }
    }

    /// A poll of the meeting, and a session of it in some state.
    func openSession(
        _ state: String = "issuing",
        id: Int64 = 7501,
        ordinal: Int = 1,
        title: String = "民生票决<一>",
        printed: Int = 30
    ) async throws {
        let poll = ID<Poll>(rawValue: id - 100)
        try await site.record.vandalise(
            """
            INSERT INTO poll
                (id, jurisdiction_id, meeting_id, ordinal, kind, state, title, title_en,
                list_year, list_version, list_fingerprint, items, version, certainty, source)
            SELECT $1, jurisdiction_id, $2, $3, 'projects', 'prepared', $4, '', year, version,
                fingerprint, '[]', 1, 'recorded', ''
            FROM candidate_list
            """,
            [poll, ground.meeting, ordinal, title]
        )
        try await site.record.vandalise(
            """
            INSERT INTO ballot_session
                (id, poll_id, number, sitting_id, kind, items, channel, state, printed, spoilt,
                present_at_opening, version)
            VALUES ($1, $2, 1, $3, 'main', '1 2', 'paper', $4, $5, 0, 25, 1)
            """,
            [ID<BallotSession>(rawValue: id), poll, ground.sitting, state, printed]
        )
    }

    /// What the desk scans or types, on its page as it is now.
    func scan(
        _ words: String,
        mode: String = "check-in",
        from page: PortalClient.Answer? = nil,
        _ more: [(String, String)] = []
    ) async throws -> PortalClient.Answer {
        let page = try await page.or { try await open(mode) }
        return try await desk.submit(
            Address.registerDesk.path,
            from: page,
            [("step", "scan"), ("q", words)] + more
        )
    }

    func open(_ mode: String = "check-in") async throws -> PortalClient.Answer {
        try await desk.get(Address.registerDesk.path + "?mode=\(mode)")
    }

    /// The code of the pass of the deputy with a number.
    func code(_ number: Int) -> String {
        PassCode(
            of: ground.deputies[number - 1],
            at: ground.meeting,
            secret: site.record.identity.secret
        ).compact
    }
}

extension Optional {
    fileprivate func or(
        _ other: () async throws -> Wrapped
    ) async throws -> Wrapped {
        if let self { return self }
        return try await other()
    }
}
