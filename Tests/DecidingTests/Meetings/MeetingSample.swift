import Civics
import Database
import Deciding
import Ledger
import TestSupport

/// A meeting of the sample's term; the clock is put to its second day.
enum MeetingSample {
    static let form = MeetingForm([
        .number: "2", .starts: firstDay, .ends: "2023-02-24", .place: "会堂",
        .source: "关于召开会议的决定",
    ])

    static let firstDay = "2023-02-22"
}

extension TestRecord {
    /// Fills the sample's roll and begins to prepare the sample's meeting.
    func preparedMeeting() async throws -> ID<Meeting> {
        _ = try await filledTerm()
        clock.move(to: try CivilDate(iso: "2023-02-23"))
        return try await PreparingMeetings(ledger).prepare(
            MeetingSample.form,
            by: .operatorAtConsole,
            in: Places.beibei
        )
    }

    /// The sample's meeting, opened on its first day with the five of the roll.
    func openedMeeting() async throws -> ID<Meeting> {
        let meeting = try await preparedMeeting()
        try await open(meeting)
        return meeting
    }

    /// Opens a meeting as it is looked at now.
    func open(_ meeting: ID<Meeting>, on day: String = MeetingSample.firstDay) async throws {
        let folder = try await folder(meeting)
        try await OpeningMeetings(ledger).open(
            meeting,
            MeetingForm([.day: day]),
            seen: MeetingOpening(of: folder.roll, on: CivilDate(iso: day)).fingerprint,
            by: .operatorAtConsole,
            in: Places.beibei
        )
    }

    /// Everything that is prepared for a meeting.
    func folder(_ meeting: ID<Meeting>) async throws -> MeetingFolder {
        try await ReadingMeetings(ledger).folder(
            of: meeting,
            in: Places.beibei,
            by: .operatorAtConsole
        )
    }

    /// Gives two accounts the right to count, one to supervise and one to preside, by sign-in name.
    func votingAccounts() async throws -> [String: ID<Account>] {
        try await database.write { (transaction: Transaction<StoreError>) throws(StoreError) in
            let posts: [(Int64, String, [(Int64, String)])] = [
                (9001, "vote.count", [(901, "teller-a"), (902, "teller-b")]),
                (9002, "vote.supervise", [(903, "chief")]),
                (9003, "vote.preside", [(904, "chair")]),
            ]
            for (post, permission, accounts) in posts {
                try transaction.run(
                    """
                    INSERT INTO post (id, party_id, code, name, name_en)
                    VALUES ($1, $2, $3, $4, $5)
                    """,
                    [post, Offices.congress, permission, permission, permission]
                )
                try transaction.run(
                    "INSERT INTO post_permission (post_id, permission) VALUES ($1, $2)",
                    [post, permission]
                )
                for (account, login) in accounts {
                    try transaction.run(
                        """
                        INSERT INTO account
                            (id, jurisdiction_id, login, display_name, password_hash, is_closed,
                            failures)
                        VALUES ($1, $2, $3, $4, '', 0, 0)
                        """,
                        [account, Places.beibei, login, login]
                    )
                    try transaction.run(
                        "INSERT INTO tenure (account_id, post_id, since_ms) VALUES ($1, $2, 1)",
                        [account, post]
                    )
                }
            }
        }
        return [
            "teller-a": ID(rawValue: 901), "teller-b": ID(rawValue: 902),
            "chief": ID(rawValue: 903), "chair": ID(rawValue: 904),
        ]
    }

    /// Names an officer and gives why that was refused.
    func refusalToName(
        _ meeting: ID<Meeting>,
        _ role: MeetingRole,
        deputy: String = "",
        name: String = "",
        unit: String = "某单位",
        account: ID<Account>? = nil
    ) async -> MeetingError? {
        await failure { () async throws(MeetingError) in
            try await NamingOfficers(ledger).name(
                meeting,
                MeetingForm([
                    .role: role.rawValue, .deputy: deputy, .name: name, .unit: unit,
                    .account: account?.description ?? "",
                ]),
                by: .operatorAtConsole,
                in: Places.beibei
            )
        }
    }

    /// Names everybody that a vote needs.
    func nameOfficers(_ meeting: ID<Meeting>) async throws {
        let accounts = try await votingAccounts()
        let people: [(MeetingRole, String, String, String)] = [
            (.chiefScrutineer, "1", "", "chief"), (.scrutineer, "2", "", ""),
            (.scrutineer, "3", "", ""), (.teller, "", "计票人甲", "teller-a"),
            (.teller, "", "计票人乙", "teller-b"),
        ]
        for (role, deputy, name, login) in people {
            let refused = await refusalToName(
                meeting,
                role,
                deputy: deputy,
                name: name,
                account: accounts[login]
            )
            if let refused { throw refused }
        }
    }

    /// A ballot session of a meeting in a state, with its poll on the frozen list of 2023, by hand.
    func session(_ state: SessionState, of meeting: ID<Meeting>) async throws {
        let isIssued = ![SessionState.opened, .issuing].contains(state)
        let isBack = ![SessionState.opened, .issuing, .casting, .closed].contains(state)
        try await database.write { (transaction: Transaction<StoreError>) throws(StoreError) in
            try transaction.run(
                """
                INSERT INTO sitting (id, meeting_id, number, held_on, is_closed)
                VALUES (1, $1, 1, '2023-02-22', 0)
                """,
                [meeting]
            )
            try transaction.run(
                """
                INSERT INTO poll
                    (id, jurisdiction_id, meeting_id, ordinal, kind, state, title, title_en,
                    list_year, list_version, list_fingerprint, items, version, certainty, source)
                SELECT 1, $1, $2, 1, 'projects', 'prepared', '票决', '', 2023, 1, secret, '[]', 1,
                    'recorded', ''
                FROM store_identity
                """,
                [Places.beibei, meeting]
            )
            try transaction.run(
                """
                INSERT INTO ballot_session
                    (id, poll_id, number, sitting_id, kind, items, channel, state, printed,
                    spoilt, present_at_opening, present, issued, returned, version)
                VALUES (1, 1, 1, 1, 'main', '1', 'paper', $1, 300, 0, 5, $2, $3, $4, 1)
                """,
                [state, isIssued ? 5 : nil, isIssued ? 5 : nil, isBack ? 5 : nil]
            )
        }
    }

    /// Ends the session as void, by hand.
    func voidSession() async throws {
        try await database.write { (transaction: Transaction<StoreError>) throws(StoreError) in
            try transaction.run(
                """
                UPDATE ballot_session
                SET state = 'void', present = 5, issued = 5, returned = 6
                """
            )
        }
    }
}
