import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import TestSupport
import Testing

/// The register tells who was there and who had a paper, and nothing of when or in which order.
@Suite struct RegisterSecrecyTests {
    /// A roll whose names, and whose numbers as whole numbers, are found nowhere by accident.
    private static func renumber(_ record: TestRecord) async throws {
        try await record.vandalise(
            "UPDATE meeting_deputy SET number = number + 80000, name = '秘' || name"
        )
    }

    /// The numbers of the deputies who came, as their rows lie.
    private static func attendance(_ record: TestRecord) async throws -> [Int] {
        try await record.database.read {
            (transaction: Transaction<StoreError>) throws(StoreError) in
            try transaction.all(
                """
                SELECT meeting_deputy.number
                FROM attendance
                JOIN meeting_deputy ON meeting_deputy.deputy_id = attendance.deputy_id
                ORDER BY attendance.ctid
                """
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `no entry of the chain names a deputy before the register is closed`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let (sample, _) = try await RegisterSample.issuing(record)
            try await Self.renumber(record)
            let start = try await record.auditEntries().count
            let session = try await sample.session
            let late = try await sample.enter(26)
            try await sample.undo(late)
            for number in [3, 1, 2] {
                try await sample.issue(number, of: [session], isAssisted: number == 2)
            }
            try await sample.exchange(3, in: session)
            try await sample.takeBack(1, of: [session])
            try await sample.leave(25)
            let desk = try await record.auditEntries().dropFirst(start)
            let found = try #require(try await sample.register.session(session)?.session)
            let closing = try #require(try await sample.close(found))
            let last = try #require(try await record.lastAuditEntry())

            #expect(desk.filter { $0.action.hasPrefix("register.") }.count == 8)
            let register = try await sample.register
            for entry in desk {
                let text = [entry.action, entry.object, entry.reason, entry.facts].joined(
                    separator: "\n"
                )
                // Whole numbers: the digits of a key may hold those of a roll's number by chance.
                let numbers = Set(text.split { !$0.isNumber }.map(String.init))
                for deputy in register.electorate.deputies {
                    #expect(!text.contains(deputy.name), "\(text)")
                    #expect(!numbers.contains(deputy.deputy.description), "\(text)")
                    #expect(!numbers.contains(String(deputy.number)), "\(text)")
                }
            }
            #expect(closing.presence == Presence(deputies: 30, present: 24))
            #expect(closing.issued == 2)
            // In the order of the roll, not of the desk: 3 had come first.
            #expect(closing.facts["paperDeputies"] == "80002 秘代表2; 80003 秘代表3")
            #expect(closing.facts["assistedDeputies"] == "80002 秘代表2")
            #expect(last.facts.contains("80001 秘代表1; 80002 秘代表2; 80003 秘代表3"))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `no row of the register holds a time, an order or the number of a paper`(
        engine: Engine
    ) async throws {
        let columns: [String: [String]] = [
            "attendance": ["sitting_id", "meeting_id", "deputy_id", "is_present"],
            "paper_issue": ["session_id", "sitting_id", "deputy_id", "is_assisted"],
            "session_presence": ["session_id", "sitting_id", "deputy_id"],
            "observer_presence": ["sitting_id", "observer_id"],
        ]
        let statements = DecidingSchema.schema.migrations.flatMap { $0.statements(engine) }
        for (table, names) in columns {
            let statement = try #require(
                statements.first { $0.hasPrefix("CREATE TABLE \(table) (") }
            )
            let found = statement.split(whereSeparator: \.isNewline).dropFirst()
                .map { $0.drop(while: \.isWhitespace) }
                .filter { $0.contains(" NOT NULL") }
                .compactMap { $0.split(separator: " ").first.map(String.init) }

            #expect(found == names)
            // On SQLite a hidden number would count the rows up as they come.
            #expect(engine != .sqlite || statement.contains("WITHOUT ROWID"))
        }
    }

    @Test func `rows lie in the order of the roll once the register is closed`() async throws {
        guard TestDatabase.engines.contains(.postgres) else { return }
        try await TestRecord.with(.postgres) { record in
            let (sample, _) = try await RegisterSample.issuing(record)
            let session = try await sample.session
            for number in [5, 2, 9, 1] { try await sample.issue(number, of: [session]) }
            let found = try #require(try await sample.register.session(session)?.session)
            _ = try await sample.close(found)

            let (numbers, transactions): ([Int], Int) = try await record.database.read {
                (transaction: Transaction<StoreError>) throws(StoreError) in
                (
                    try transaction.all(
                        """
                        SELECT meeting_deputy.number
                        FROM paper_issue
                        JOIN meeting_deputy ON meeting_deputy.deputy_id = paper_issue.deputy_id
                        ORDER BY paper_issue.ctid
                        """
                    ),
                    try transaction.one(
                        """
                        SELECT COUNT(DISTINCT CAST(CAST(xmin AS TEXT) AS BIGINT))
                        FROM (SELECT xmin FROM paper_issue
                            UNION ALL SELECT xmin FROM attendance) AS rows
                        """
                    )
                )
            }

            #expect(numbers == [1, 2, 5, 9])
            // One transaction wrote them all.
            #expect(transactions == 1)
        }
    }

    @Test func `whoever comes or leaves later lies in that order once the sitting is over`()
        async throws
    {
        guard TestDatabase.engines.contains(.postgres) else { return }
        try await TestRecord.with(.postgres) { record in
            let (sample, poll) = try await RegisterSample.issuing(record)
            try await sample.issue(1, of: [try await sample.session])
            try await poll.take(.startCasting)
            try await poll.take(.closeBoxes)
            try await sample.enter(30)
            try await sample.leave(3)
            try await sample.enter(27)
            let before = try await Self.attendance(record)

            try await KeepingSittings(record.ledger).close(
                sample.ground.sitting,
                by: .operatorAtConsole,
                in: Places.beibei
            )

            let after = try await Self.attendance(record)
            #expect(before != before.sorted())
            #expect(after == Array(1...25) + [27, 30])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the closed register keeps who was there, whoever leaves later`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let (sample, poll) = try await RegisterSample.issuing(record)
            let session = try await sample.session
            for number in 1...20 { try await sample.issue(number, of: [session]) }
            try await poll.take(.startCasting)
            try await sample.leave(25)
            try await sample.enter(30)

            let register = try #require(try await sample.register.session(session))

            #expect(register.present == Set(sample.ground.deputies.prefix(25)))
            #expect(register.issues.count == 20)
        }
    }
}
