import Database
import DatabaseContract
import Ledger
import TestSupport
import Testing

/// What this process knows of changes, by which pages are kept or made anew.
@Suite struct RevisionTests {
    @Test
    func `it rises and never falls`() {
        let revision = Revision()

        revision.advance(to: 5)
        revision.advance(to: 3)

        #expect(revision.current == 5)
    }

    @Test(arguments: TestDatabase.engines)
    func `one's own writes are known at once, those that fail never`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            #expect(record.ledger.revision.current == 1)

            _ = try await record.session(.clerk)
            #expect(record.ledger.revision.current == 2)

            _ = await failure { () async throws(StoreError) in
                try await record.ledger.record(by: .operatorAtConsole) {
                    (transaction: Transaction<StoreError>) throws(StoreError) -> Recorded<Void> in
                    throw .busy
                }
            }
            #expect(record.ledger.revision.current == 2)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `another process's writes are known after a look`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let other = Ledger(
                database: record.database,
                clock: record.clock.clock,
                kinds: record.ledger.kinds
            )

            let blind = other.revision.current
            try await other.refreshRevision()

            #expect(blind == 0)
            #expect(other.revision.current == 1)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what a use case wrote before it threw is gone`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let before = try await record.rowCounts()

            let error = await failure { () async throws(StoreError) in
                try await record.ledger.record(by: .operatorAtConsole) {
                    (transaction: Transaction<StoreError>) throws(StoreError) -> Recorded<Void> in
                    try transaction.run("DELETE FROM tenure")
                    throw .full
                }
            }

            #expect(error == .full)
            #expect(try await record.rowCounts() == before)
        }
    }
}
