import Database
import DatabaseContract
import Deciding
import Ledger
import TestSupport
import Testing

/// A database with rules of votes learns rules of ratings, and what refers to the rules stays.
@Suite struct RatingMigrationTests {
    @Test(arguments: TestDatabase.engines)
    func `rules that are there stay, and polls still refer to them`(engine: Engine) async throws {
        let whole = TestRecord.schema
        let before = Schema(
            migrations: whole.migrations.filter { !$0.name.contains("-rating") },
            tables: whole.tables.filter { $0 != "rating_list" },
            derived: whole.derived
        )
        try await TestDatabase.with(engine, before) { database in
            let ledger = Ledger(
                database: database,
                clock: MovableClock().clock,
                kinds: try ProgrammeKinds.builtIn()
            )
            try await ledger.found(
                FoundingPlan(
                    jurisdictions: Places.all,
                    defaultJurisdiction: Places.beibei,
                    isDemo: false,
                    parties: Offices.parties,
                    posts: Offices.posts,
                    accounts: []
                )
            )
            let rows =
                DecidingConstraintTests.day + [
                    DecidingConstraintTests.rule(),
                    DecidingConstraintTests.poll(
                        state: "rules-adopted",
                        rule: "1, \(DecidingConstraintTests.bytes)"
                    ),
                ]
            try await database.write { (transaction: Transaction<StoreError>) throws(StoreError) in
                for row in rows { try transaction.run(row) }
            }

            try await database.migrate(whole)

            let rules = try await database.read {
                (transaction: Transaction<StoreError>) throws(StoreError) -> [String] in
                try transaction.all(
                    """
                    SELECT voting_rule.ballot
                    FROM poll
                    JOIN voting_rule ON voting_rule.id = poll.rule_id
                    """
                )
            }
            let refusal = await failure { () async throws(StoreError) in
                try await database.write {
                    (transaction: Transaction<StoreError>) throws(StoreError) in
                    _ = try transaction.run("UPDATE poll SET rule_id = 2")
                }
            }
            #expect(rules == ["up-to"])
            #expect(refusal == .conflict(constraint: "poll_rule"))
        }
    }
}
