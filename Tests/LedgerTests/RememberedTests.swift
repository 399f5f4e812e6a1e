import Database
import Ledger
import Synchronization
import TestSupport
import Testing

/// An answer is worked out once per change of the record, and never outlives one.
@Suite struct RememberedTests {
    private struct Question: RememberedKey {
        typealias Value = Int

        let name: String
    }

    @Test func `an answer holds until the record changes`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let asked = Mutex(0)
            func ask(_ name: String) async -> Int {
                await record.ledger.remembering(Question(name: name)) {
                    asked.withLock { asked in
                        asked += 1
                        return asked
                    }
                }
            }
            #expect(await ask("a") == 1)
            #expect(await ask("a") == 1)
            #expect(await ask("b") == 2)
            record.ledger.revision.advance(to: record.ledger.revision.current + 1)
            #expect(await ask("a") == 3)
            #expect(await ask("a") == 3)
        }
    }

    @Test func `what changed while an answer was worked out is asked anew`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let ledger = record.ledger
            let first = await ledger.remembering(Question(name: "a")) {
                ledger.revision.advance(to: ledger.revision.current + 1)
                return 1
            }
            #expect(first == 1)
            #expect(await ledger.remembering(Question(name: "a")) { 2 } == 2)
            #expect(await ledger.remembering(Question(name: "a")) { 3 } == 2)
        }
    }

    @Test func `a failure is not remembered`() async throws {
        try await TestRecord.with(.sqlite) { record in
            await #expect(throws: StoreError.busy) {
                try await record.ledger.remembering(Question(name: "a")) {
                    () throws(StoreError) -> Int in throw .busy
                }
            }
            #expect(await record.ledger.remembering(Question(name: "a")) { 7 } == 7)
        }
    }
}
