import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// Taking a whole import back.
@Suite struct UndoingImportTests {
    private static let lines = [
        "编号,内容,镇街", "A-1,请修一号路灯,全区", "A-2,请修二号路灯,全区", "A-3,请修三号路灯,全区",
    ]

    /// A record with three suggestions that came by one import.
    private static func withImport(
        _ engine: Engine = .sqlite,
        _ body: (TestRecord, ID<SuggestionImport>, Officer) async throws -> Void
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let done = try await record.bringIn(lines, by: clerk)
            try await body(record, try #require(done.id), clerk)
        }
    }

    private static func undo(
        _ id: ID<SuggestionImport>,
        _ record: TestRecord,
        by officer: Officer
    ) async throws(UndoImportError) -> Int {
        try await UndoingImports(record.ledger).undo(
            id,
            in: officer.jurisdiction,
            by: .officer(officer)
        )
    }

    @Test(arguments: TestDatabase.engines)
    func `all of it goes, the import stays in the list, and the file can come in again`(
        engine: Engine
    ) async throws {
        try await Self.withImport(engine) { record, id, clerk in
            record.clock.move(by: .seconds(60))

            let count = try await Self.undo(id, record, by: clerk)

            let entry = try #require(try await record.lastAuditEntry())
            let file = try await ReadingImports(record.ledger)
                .find(id, in: Places.beibei, by: .officer(clerk))
            #expect(count == 3)
            #expect(try await record.suggestions(by: clerk).isEmpty)
            #expect(file.entry.undoneAt == record.clock.now)
            #expect(file.entry.rowCount == 3 && file.channels.isEmpty)
            #expect(entry.action == "suggestion.undo-import")
            #expect(entry.object == "suggestion-import \(id)")
            #expect(
                entry.facts
                    == #"{"file":"table.csv","file-sha256":"\#(file.entry.fileDigest.hex)","rows":"3"}"#
            )
            let again = try await record.bringIn(Self.lines, by: clerk)
            #expect(again.rows == 3)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `once somebody has taken one up it stands, and says which`(engine: Engine) async throws {
        try await Self.withImport(engine) { record, id, clerk in
            let second = try #require(
                try await record.suggestions(by: clerk).first { $0.reference == "A-2" }
            )
            try await Replying(record.ledger).acknowledge(
                second.id,
                version: 1,
                title: second.title,
                by: clerk
            )
            let before = try await record.rowCounts()

            let error = await failure { () async throws(UndoImportError) in
                _ = try await Self.undo(id, record, by: clerk)
            }

            #expect(error == .touched(["A-2"], count: 1))
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: [
        // An answer, a place in a candidate, another suggestion that says the same.
        """
        INSERT INTO suggestion_reply
            (suggestion_id, number, at_ms, post, post_en, outcome, reason, body)
        SELECT id, 1, 1, '岗', 'p', 'reserved', NULL, '好' FROM suggestion WHERE reference = 'A-3'
        """,
        """
        INSERT INTO candidate_suggestion (suggestion_id, candidate_id, merged_ms)
        SELECT id, 7, 1 FROM suggestion WHERE reference = 'A-3'
        """,
        """
        UPDATE suggestion
        SET outcome = 'duplicate',
            duplicate_of_id = (SELECT id FROM suggestion WHERE reference = 'A-3')
        WHERE reference = 'B-1'
        """,
    ])
    func `whatever rests on one keeps all`(touch: String) async throws {
        try await Self.withImport { record, id, clerk in
            _ = try await record.bringIn(["编号,内容,镇街", "B-1,请修路灯,全区"], by: clerk)
            try await record.vandalise(
                ProposingConstraintTests.candidate(id: 7, code: "BEIBEI-2023-C01")
            )
            try await record.vandalise(touch)

            let error = await failure { () async throws(UndoImportError) in
                _ = try await Self.undo(id, record, by: clerk)
            }

            #expect(error == .touched(["A-3"], count: 1))
            #expect(try await record.suggestions(by: clerk).count == 4)
        }
    }

    @Test func `of many that were touched the first are told`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            let done = try await ImportingSuggestions(record.ledger).run(
                TableText.simple(rows: 30),
                fileName: "x.csv",
                in: Places.beibei,
                by: .officer(clerk)
            )
            try await record.vandalise("UPDATE suggestion SET version = 2")
            let id = try #require(done.id)

            let error = await failure { () async throws(UndoImportError) in
                _ = try await Self.undo(id, record, by: clerk)
            }

            guard case .touched(let references, 30) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(references.count == UndoingImports.mostTold)
            #expect(references.first == "BEIBEI-2022-JY-0001")
        }
    }

    @Test func `it is undone once`() async throws {
        try await Self.withImport { record, id, clerk in
            _ = try await Self.undo(id, record, by: clerk)

            let error = await failure { () async throws(UndoImportError) in
                _ = try await Self.undo(id, record, by: clerk)
            }

            #expect(error == .undone(record.clock.now))
        }
    }

    @Test(arguments: [Person.administrator, .overseer, .countyClerk])
    func `a post without the right undoes nothing and sees nothing`(person: Person) async throws {
        try await Self.withImport { record, id, clerk in
            let officer = try await record.officer(person)

            let undo = await failure { () async throws(UndoImportError) in
                try await UndoingImports(record.ledger).undo(
                    id,
                    in: Places.beibei,
                    by: .officer(officer)
                )
            }
            let read = await failure { () async throws(ReadError) in
                _ = try await ReadingImports(record.ledger)
                    .list(in: Places.beibei, by: .officer(officer))
            }

            let denied = Denied(permission: .exchangeSuggestions, post: officer.postName)
            #expect(undo == .denied(denied))
            #expect(read == .denied(denied))
            #expect(try await record.suggestions(by: clerk).count == 3)
        }
    }

    @Test func `another jurisdiction's import is not there`() async throws {
        try await Self.withImport { record, id, clerk in
            let county = try await record.officer(.countyClerk)

            let undo = await failure { () async throws(UndoImportError) in
                _ = try await Self.undo(id, record, by: county)
            }
            let read = await failure { () async throws(ReadError) in
                _ = try await ReadingImports(record.ledger)
                    .find(id, in: Places.ninghai, by: .officer(county))
            }
            let list = try await ReadingImports(record.ledger)
                .list(in: Places.ninghai, by: .officer(county))

            #expect(undo == .notFound && read == .notFound)
            #expect(list.entries.isEmpty && list.total == 0)
            #expect(try await record.suggestions(by: clerk).count == 3)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the list tells who, when, what and how many, the latest first`(
        engine: Engine
    ) async throws {
        try await Self.withImport(engine) { record, first, clerk in
            record.clock.move(by: .seconds(60))
            let second = try await record.bringIn(
                ["内容,镇街", "请修路灯,全区", "修,全区"],
                options: SuggestionImport.Options(isGoodRowsOnly: true),
                by: clerk
            )

            let list = try await ReadingImports(record.ledger)
                .list(limit: 1, in: Places.beibei, by: .officer(clerk))
            let rest = try await ReadingImports(record.ledger)
                .list(offset: 1, limit: 1, in: Places.beibei, by: .officer(clerk))

            let entry = try #require(list.entries.first)
            #expect(list.total == 2 && rest.entries.map(\.id) == [first])
            #expect(entry.id == second.id)
            #expect(entry.fileName == "table.csv" && entry.at == record.clock.now)
            #expect(entry.post == "区政府办公室·受理岗")
            #expect(entry.postEnglish == "District Government Office, Intake")
            #expect(entry.rowCount == 1 && entry.leftOutCount == 1 && entry.undoneAt == nil)
        }
    }
}
