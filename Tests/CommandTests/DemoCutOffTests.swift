import Database
import DatabaseContract
import Testing

/// `minsheng demo`, cut off again and again while it makes the demo year.
@Suite struct DemoCutOffTests {
    /// The tables that the demo year fills, its calls, rounds, rulings and candidates among them.
    private static let tables = [
        "jurisdiction", "party", "post", "account", "party_channel", "programme", "enrolment",
        "fact", "counted_ballot", "counted_ballot_item", "reported_vote",
        "reported_vote_number", "suggestion_call", "suggestion_import",
        "suggestion", "screening_round", "screening_round_count", "suggestion_ruling",
        "candidate", "candidate_section", "candidate_detail", "candidate_sub_item",
        "candidate_target", "candidate_place", "candidate_funding", "candidate_unit",
        "candidate_opinion", "candidate_suggestion", "candidate_event", "candidate_seats",
        "candidate_list", "meeting", "meeting_deputy", "meeting_leave", "meeting_observer",
        "meeting_officer", "meeting_step", "agenda_item", "supervision_group",
        "supervision_member", "supervision_task", "visit", "visit_project", "case_file",
        "case_step", "report_card", "notice", "audit_entry",
    ]

    private static func counts(at address: String) async throws -> [String: Int64] {
        var counts: [String: Int64] = [:]
        for table in tables {
            counts[table] = try await SampleStore.count(
                "SELECT COUNT(*) FROM \(table)",
                at: address
            )
        }
        return counts
    }

    /// What each entry of the audit chain says was done, in its order.
    private static func actions(at address: String) async throws -> [String] {
        try await SampleStore.open(address) { database in
            try await database.read { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try t.all("SELECT action FROM audit_entry ORDER BY height")
            }
        }
    }

    /// Where to cut: before everything, and once between any two steps that follow each other.
    private static func cuts(between actions: [String]) -> [Int] {
        var known: Set<[String]> = []
        let pairs = actions.indices.dropFirst().filter {
            known.insert([actions[$0 - 1], actions[$0]]).inserted
        }
        return [0] + pairs
    }

    private static func demo(_ address: String) async throws -> CommandRun {
        let folder = try TestFolder()
        defer { folder.remove() }
        return try await ServedSite.with(
            ["demo", "--home", folder.path, "--port", "0", "--database", address]
        ) { _ in }
    }

    /// Takes the place of the audit entry behind so many, so that the step which would write it
    /// cannot be done, and frees it again after the body.
    private static func cutting(
        behind height: Int,
        at address: String,
        _ body: () async throws -> Void
    ) async throws {
        try await SampleStore.run(
            """
            INSERT INTO audit_entry
                (height, at_ms, who, post, action, jurisdiction_id, object, reason, facts,
                previous, digest)
            VALUES (\(height + 1), 0, '', '', 'cut-off', 0, '', '', '', 'cut-off', 'cut-off')
            """,
            at: address
        )
        try await body()
        try await SampleStore.run("DELETE FROM audit_entry WHERE action = 'cut-off'", at: address)
    }

    @Test(arguments: TestDatabase.engines)
    func `a making that is cut off between any two steps comes out the same`(
        engine: Engine
    ) async throws {
        let (whole, actions) = try await TestDatabase.withAddress(engine) { address in
            _ = try await Self.demo(address.written)
            return (
                try await Self.counts(at: address.written),
                try await Self.actions(at: address.written)
            )
        }

        try await TestDatabase.withAddress(engine) { address in
            // The schema alone: a store that is not founded takes no list.
            try await SampleStore.run("SELECT 1", at: address.written)
            _ = await CommandRun(
                ["import", "upper-list", "-", "--list", "x", "--database", address.written],
                input: "name\n"
            )
            for height in Self.cuts(between: actions) {
                try await Self.cutting(behind: height, at: address.written) {
                    let run = try await Self.demo(address.written)
                    let kept = try await Self.actions(at: address.written)
                        .filter { $0 != "cut-off" }
                    #expect(
                        run.status != 0 && kept == Array(actions.prefix(height)),
                        "cut off behind \(height)"
                    )
                }
            }
            let run = try await Self.demo(address.written)

            let made = try await Self.counts(at: address.written)

            #expect(run.status == 0)
            #expect(try await Self.actions(at: address.written) == actions)
            for table in Self.tables { #expect(made[table] == whole[table], "\(table)") }
        }
    }
}
