import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// Files lie in the record, so that a backup has them.
@Suite struct AttachmentBackupTests {
    @Test(arguments: TestDatabase.engines)
    func `a large scan comes back from a backup byte for byte`(engine: Engine) async throws {
        let folder = try TestFolder()
        defer { folder.remove() }
        let scan = SampleFiles.pdf + (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let code = try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let code = try await EnteringTests.enter(record, files: [scan], by: clerk)
            try await record.database.backup(TestRecord.schema, to: folder.path + "/backup")
            return code
        }

        let restored = try await TestRecord.withRestored(.sqlite, from: folder.path + "/backup") {
            try await ReadingAttachments($0).bytes(of: 1, for: .holder(code))
        }

        #expect(restored.bytes == scan)
        #expect(restored.kind == .pdf)
    }
}

extension TestRecord {
    /// Runs a body with a record that a backup gave back.
    fileprivate static func withRestored<R: Sendable>(
        _ engine: Engine,
        from path: String,
        _ body: (Ledger) async throws -> R
    ) async throws -> R {
        let kinds = try ProgrammeKinds.builtIn()
        return try await TestDatabase.with(engine) { database in
            try await database.restore(schema, from: path)
            try await database.migrate(schema)
            let clock = MovableClock()
            return try await body(Ledger(database: database, clock: clock.clock, kinds: kinds))
        }
    }
}
