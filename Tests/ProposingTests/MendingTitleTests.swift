import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// A title that its author mends.
@Suite struct MendingTitleTests {
    @Test(arguments: TestDatabase.engines)
    func `the author mends the title until somebody takes the suggestion up`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let code = try await SuggestingTests.suggest(record)
            let clerk = try await record.officer(.clerk)
            let suggesting = Suggesting(record.ledger)

            try await suggesting.mendTitle(" 桥头装\n凸面镜 ", of: code)
            let entry = try #require(try await record.lastAuditEntry())
            let mended = try await SuggestingTests.thread(record, code).suggestion
            try await Replying(record.ledger).acknowledge(
                mended.id,
                version: mended.version,
                title: mended.title,
                by: clerk
            )
            let before = try await record.rowCounts()
            let late = await failure { () async throws(SuggestError) in
                try await suggesting.mendTitle("又想改题目", of: code)
            }

            #expect(mended.title == "桥头装 凸面镜")
            #expect(mended.version == 2)
            #expect(entry.action == "suggestion.mend-title")
            #expect(entry.who == "resident")
            #expect(entry.object == "suggestion \(mended.id)")
            #expect(entry.facts == "{}")
            #expect(late == .takenUp)
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: ["三个字", "", String(repeating: "字", count: 41)])
    func `a title has four to forty characters`(title: String) async throws {
        try await TestRecord.with(.sqlite) { record in
            let code = try await SuggestingTests.suggest(record)

            let error = await failure { () async throws(SuggestError) in
                try await Suggesting(record.ledger).mendTitle(title, of: code)
            }

            #expect(error == .faults([.titleLength(characters: title.count)]))
        }
    }

    @Test
    func `no title is mended with a code that is no suggestion's`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let before = try await record.rowCounts()

            let error = await failure { () async throws(SuggestError) in
                try await Suggesting(record.ledger).mendTitle("桥头装凸面镜", of: .random())
            }

            #expect(error == .notFound)
            #expect(try await record.rowCounts() == before)
        }
    }
}
