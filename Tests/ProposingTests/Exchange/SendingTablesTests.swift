import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import Sheets
import TestSupport
import Testing

/// Files that lie in the record before they are brought in.
@Suite struct SendingTablesTests {
    private static let bytes = TableText.bytes(["内容,镇街", "请修路灯,全区"])

    @Test(arguments: TestDatabase.engines)
    func `a file lies there for the post that sent it, byte for byte`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let colleague = try await record.officer(.colleague)
            let county = try await record.officer(.countyClerk)
            let sending = SendingTables(record.ledger)

            let digest = try await sending.send(
                Self.bytes,
                fileName: #"C:\信\十月.csv"#,
                by: clerk
            )

            let found = try await sending.find(digest, by: colleague)
            let elsewhere = await failure { () async throws(SuggestionImportError) in
                _ = try await sending.find(digest, by: county)
            }
            let entry = try #require(try await record.lastAuditEntry())
            #expect(digest == Digest(of: Self.bytes))
            #expect(found.bytes == Self.bytes && found.upload.fileName == "十月.csv")
            #expect(elsewhere == .uploadGone)
            #expect(try await sending.waiting(by: clerk) == [found.upload])
            #expect(try await sending.waiting(by: county).isEmpty)
            #expect(entry.action == "suggestion.upload")
            #expect(entry.facts == #"{"file":"十月.csv","file-sha256":"\#(digest.hex)"}"#)
            #expect(try await record.suggestions(by: clerk).isEmpty)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `it goes when it is brought in, and is brought in once`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let digest = try await SendingTables(record.ledger)
                .send(Self.bytes, fileName: "x.csv", by: clerk)
            func bringIn() async throws(SuggestionImportError) {
                _ = try await ImportingSuggestions(record.ledger).run(
                    Self.bytes,
                    fileName: "x.csv",
                    upload: digest,
                    in: Places.beibei,
                    by: .officer(clerk)
                )
            }

            try await bringIn()
            let second = await failure { () async throws(SuggestionImportError) in
                try await bringIn()
            }

            #expect(second == .uploadGone)
            #expect(try await record.suggestions(by: clerk).count == 1)
            #expect(try await record.rowCounts()["suggestion_upload"] == 0)
        }
    }

    @Test func `a table that is refused stays, to be read another way`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            let wrong = TableText.bytes(["内容,镇街", "修,全区"])
            let digest = try await SendingTables(record.ledger)
                .send(wrong, fileName: "x.csv", by: clerk)

            _ = await failure { () async throws(SuggestionImportError) in
                _ = try await ImportingSuggestions(record.ledger).run(
                    wrong,
                    fileName: "x.csv",
                    upload: digest,
                    in: Places.beibei,
                    by: .officer(clerk)
                )
            }

            #expect(try await SendingTables(record.ledger).waiting(by: clerk).count == 1)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `after a day it is not there, and the next file sweeps it away`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let sending = SendingTables(record.ledger)
            let digest = try await sending.send(Self.bytes, fileName: "x.csv", by: clerk)

            record.clock.move(by: .seconds(86_399))
            let almost = try await sending.waiting(by: clerk).count
            record.clock.move(by: .seconds(1))
            let gone = await failure { () async throws(SuggestionImportError) in
                _ = try await sending.find(digest, by: clerk)
            }
            _ = try await sending.send(TableText.simple(rows: 1), fileName: "y.csv", by: clerk)

            #expect(almost == 1 && gone == .uploadGone)
            #expect(try await record.rowCounts()["suggestion_upload"] == 1)
        }
    }

    @Test func `sent twice it lies there once, and its day begins anew`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            let sending = SendingTables(record.ledger)
            _ = try await sending.send(Self.bytes, fileName: "x.csv", by: clerk)
            record.clock.move(by: .seconds(80_000))

            let digest = try await sending.send(Self.bytes, fileName: "y.csv", by: clerk)
            record.clock.move(by: .seconds(80_000))

            let waiting = try await sending.waiting(by: clerk)
            #expect(waiting.map(\.digest) == [digest] && waiting.map(\.fileName) == ["y.csv"])
        }
    }

    @Test func `it can be dropped, once`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            let sending = SendingTables(record.ledger)
            let digest = try await sending.send(Self.bytes, fileName: "x.csv", by: clerk)

            try await sending.drop(digest, by: clerk)
            let second = await failure { () async throws(SuggestionImportError) in
                try await sending.drop(digest, by: clerk)
            }

            let entry = try #require(try await record.lastAuditEntry())
            #expect(entry.action == "suggestion.drop-upload")
            #expect(second == .uploadGone)
            #expect(try await sending.waiting(by: clerk).isEmpty)
        }
    }

    @Test func `what cannot be read is not kept`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            let before = try await record.rowCounts()
            let broken = Array(try TableText.workbook(["内容", "镇街"], []).dropLast(9))

            let error = await failure { () async throws(SuggestionImportError) in
                _ = try await SendingTables(record.ledger)
                    .send(broken, fileName: "x.xlsx", by: clerk)
            }

            guard case .workbook(let reason) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(reason.code == "workbook.truncated")
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: [Person.administrator, .overseer])
    func `a post without the right keeps nothing`(person: Person) async throws {
        try await TestRecord.with(.sqlite) { record in
            let officer = try await record.officer(person)
            let sending = SendingTables(record.ledger)
            let denied = SuggestionImportError.denied(
                Denied(permission: .exchangeSuggestions, post: officer.postName)
            )

            let errors = [
                await failure { () async throws(SuggestionImportError) in
                    _ = try await sending.send(Self.bytes, fileName: "x", by: officer)
                },
                await failure { () async throws(SuggestionImportError) in
                    _ = try await sending.find(Digest(of: "x"), by: officer)
                },
                await failure { () async throws(SuggestionImportError) in
                    try await sending.drop(Digest(of: "x"), by: officer)
                },
                await failure { () async throws(SuggestionImportError) in
                    _ = try await sending.waiting(by: officer)
                },
                await failure { () async throws(SuggestionImportError) in
                    _ = try await PreviewingImport(record.ledger).run(
                        Self.bytes,
                        options: SuggestionImport.Options(),
                        in: Places.beibei,
                        by: .officer(officer)
                    )
                },
            ]

            #expect(errors.allSatisfy { $0 == denied })
        }
    }
}
