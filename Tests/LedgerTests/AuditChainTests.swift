import Testing
import TestSupport
import DatabaseContract
import Database
import Ledger
@Suite struct AuditChainTests {
    @Test(arguments: TestDatabase.engines) func `x`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            _ = try await record.officer(.clerk)
            #expect(try await record.auditEntries().count == 2)
        }
    }
}
