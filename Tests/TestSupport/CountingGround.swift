package import Civics
import Database
package import Deciding
package import Ledger

/// A session whose boxes are closed, with the people who count it: 30 papers issued, five items,
/// three to be chosen.
package struct CountingGround: Sendable {
    /// The first teller of the meeting.
    package static let teller = Person.clerk
    /// The second one.
    package static let other = Person.colleague
    /// The meeting's chief scrutineer.
    package static let chief = Person.overseer
    /// Whoever leads the day.
    package static let conductor = Person.administrator

    /// The record it is in.
    package let record: TestRecord
    /// Of which poll.
    package let poll = ID<Poll>(rawValue: 7301)
    /// The session.
    package let session = ID<BallotSession>(rawValue: 7401)
    /// The meeting.
    package let meeting: ID<Meeting>
}

extension TestRecord {
    /// Lays the ground of a count in 北碚区, with the rule as it is edited.
    package func countingGround(
        channel: String = "paper",
        rule: @escaping @Sendable (inout RuleForm) -> Void = { _ in }
    ) async throws -> CountingGround {
        let ground = try await votingGround { plan in
            plan.present = 30
            plan.rule = rule
        }
        for (post, permission) in [
            (Offices.intake, "vote.count"), (Offices.oversight, "vote.supervise"),
            (Offices.administration, "vote.conduct"),
        ] {
            try await grant(permission, to: post)
        }
        let items = (1...5).map {
            #"{"id":"\#($0)","name":"项目\#($0)","nameEnglish":"Project \#($0)"}"#
        }
        let counting = CountingGround(record: self, meeting: ground.meeting)
        try await vandalise(
            """
            INSERT INTO poll
                (id, jurisdiction_id, meeting_id, ordinal, kind, state, title, title_en,
                list_year, list_version, list_fingerprint, items, rule_id, rule_fingerprint,
                deputies, version, certainty, source)
            SELECT 7301, \(Places.beibei), \(ground.meeting), 1, 'projects', 'voting',
                '2023年民生实事项目票决', 'Vote on the projects of 2023', 2023, 1,
                candidate_list.fingerprint, '[\(items.joined(separator: ","))]',
                voting_rule.id, voting_rule.fingerprint, 30, 1, 'recorded', ''
            FROM voting_rule, candidate_list
            """
        )
        try await vandalise(
            """
            INSERT INTO ballot_session
                (id, poll_id, number, sitting_id, kind, items, seats, channel, state, printed,
                spoilt, present_at_opening, present, issued, version)
            SELECT 7401, 7301, 1, \(ground.sitting), 'main', '1 2 3 4 5', voting_rule.seats,
                '\(channel)', 'closed', 40, 0, 30, 30, 30, 1
            FROM voting_rule
            """
        )
        return counting
    }

    /// Leaves a post with some rights.
    package func hold(_ permissions: Set<Permission>, at post: ID<Post>) async throws {
        try await vandalise("DELETE FROM post_permission WHERE post_id = $1", [post])
        for permission in permissions.sorted(by: { $0.rawValue < $1.rawValue }) {
            try await grant(permission.rawValue, to: post)
        }
    }

    /// Gives a post another right.
    package func grant(_ permission: String, to post: ID<Post>) async throws {
        try await vandalise(
            "INSERT INTO post_permission (post_id, permission) VALUES ($1, $2)",
            [post, permission]
        )
    }
}

extension CountingGround {
    /// What a teller types of a box in which every valid paper marks items 1 to 3, but for so many
    /// that leave the third out.
    package static func form(
        papers: Int,
        void: Int = 0,
        blank: Int = 0,
        short: Int = 0
    ) -> BoxForm {
        let valid = papers - void - blank
        return BoxForm(
            papers: String(papers),
            numbers: [
                "valid": String(valid), "void-overvote": void == 0 ? "" : String(void),
                "blank": blank == 0 ? "" : String(blank), "yes-1": String(valid),
                "yes-2": String(valid), "yes-3": String(valid - short), "yes-4": "0",
                "yes-5": "0",
            ]
        )
    }

    /// Opens boxes with so many papers.
    @discardableResult
    package func open(
        _ boxes: [String] = ["12", "16"],
        confirmed: Int? = nil,
        by person: Person = chief
    ) async throws -> Reconciliation {
        try await OpeningBoxes(record.ledger).reconcile(
            session,
            boxes,
            confirmed: confirmed,
            by: .officer(try await record.officer(person)),
            in: Places.beibei
        )
    }

    /// Enters a box and gives why it was refused.
    package func refusal(
        _ person: Person,
        _ box: Int,
        _ form: BoxForm,
        attempt: Int = 1,
        version: Int = 0
    ) async throws -> CountingError? {
        let officer = try await record.officer(person)
        return await failure { () async throws(CountingError) in
            try await EnteringBoxes(record.ledger).enter(
                box,
                of: session,
                BoxEntering(form, attempt: attempt, version: version),
                by: officer,
                in: Places.beibei
            )
        }
    }

    /// The entries of the audit chain that the counting room has made, the oldest first.
    package func entries() async throws -> [AuditEntry] {
        try await record.auditEntries().filter { $0.action.hasPrefix("count.") }
    }

    /// How many rows each table has that signing in does not touch.
    package func counts() async throws -> [String: Int] {
        try await record.rowCounts().filter { !["audit_entry", "session"].contains($0.key) }
    }

    /// What somebody sees of the session.
    package func view(_ person: Person) async throws -> CountingView {
        try await ReadingCounts(record.ledger).session(
            session,
            by: .officer(try await record.officer(person)),
            in: Places.beibei
        )
    }

    /// Does something as the chief scrutineer and gives why it was refused.
    package func asChief(
        _ body: @Sendable (Actor) async throws(CountingError) -> Void
    ) async throws -> CountingError? {
        let actor = Actor.officer(try await record.officer(Self.chief))
        return await failure { () async throws(CountingError) in try await body(actor) }
    }
}
