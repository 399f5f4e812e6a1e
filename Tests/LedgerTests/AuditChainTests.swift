import Civics
import Database
import DatabaseContract
import Ledger
import TestSupport
import Testing

/// The chain as the store holds it: whole, and after everything that a vandal can do to it.
@Suite struct AuditChainTests {
    /// A record whose chain has the founding and six sign-ins.
    static func withChain(
        _ engine: Engine,
        _ body: (TestRecord, [AuditEntry]) async throws -> Void
    ) async throws {
        try await TestRecord.with(engine) { record in
            for person in Person.allCases { _ = try await record.session(person) }
            _ = try await record.session(.clerk)
            try await body(record, try await record.auditEntries())
        }
    }

    static func broken(_ record: TestRecord, printed: String? = nil) async -> AuditChain.Break? {
        let error = await failure { () async throws(AuditVerificationError) in
            _ = try await record.ledger.verifyAudit(printedHead: printed)
        }
        guard case .broken(let reason) = error else { return nil }
        return reason
    }

    /// Writes an entry in the place of another, with whatever digests.
    static func rewrite(_ entry: ForgedEntry, in record: TestRecord) async throws {
        try await record.vandalise(
            """
            UPDATE audit_entry
            SET who = $1, previous = $2, digest = $3
            WHERE height = $4
            """,
            [entry.who, entry.previous, entry.digest, entry.height]
        )
    }

    @Test(arguments: TestDatabase.engines)
    func `a chain that nobody touched is whole, and knows the heads it had`(
        engine: Engine
    ) async throws {
        try await Self.withChain(engine) { record, entries in
            let whole = try await record.ledger.verifyAudit()
            let printed = try await record.ledger.verifyAudit(
                printedHead: entries[2].digest.uppercased()
            )

            #expect(entries.map(\.height) == [1, 2, 3, 4, 5, 6, 7])
            #expect(entries.first?.previous == AuditEntry.origin)
            #expect(whole.head == AuditHead(height: 7, digest: entries[6].digest))
            #expect(whole.printedHeadHeight == nil)
            #expect(printed.printedHeadHeight == 3)
            #expect(try await record.ledger.auditHead() == whole.head)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a chain without an entry is whole, and so is its head of zeros`(
        engine: Engine
    ) async throws {
        try await TestRecord.withEmpty(engine) { ledger, _ in
            let chain = try await ledger.verifyAudit(printedHead: AuditEntry.origin)

            #expect(chain.head == AuditHead(height: 0, digest: AuditEntry.origin))
            #expect(chain.printedHeadHeight == 0)
        }
    }

    @Test(
        arguments: TestDatabase.engines,
        [
            "at_ms = at_ms + 1", "who = 'shi.zhou'", "post = ''", "action = 'session.close'",
            "jurisdiction_id = 330226", "object = 'account 1'", "reason = 'r'",
            "facts = '{\"a\":\"b\"}'",
        ]
    )
    func `a changed column is found at its height`(engine: Engine, change: String) async throws {
        try await Self.withChain(engine) { record, _ in
            try await record.vandalise("UPDATE audit_entry SET \(change) WHERE height = 4")

            #expect(await Self.broken(record) == .changed(height: 4))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a changed entry with a digest to match is found at the next`(
        engine: Engine
    ) async throws {
        try await Self.withChain(engine) { record, entries in
            let forged = entries[3].rewritten(who: "nobody", previous: entries[3].previous)
            try await Self.rewrite(forged, in: record)

            #expect(await Self.broken(record) == .notLinked(height: 5))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a removed entry, and several, are named`(engine: Engine) async throws {
        try await Self.withChain(engine) { record, _ in
            try await record.vandalise("DELETE FROM audit_entry WHERE height = 3")
            let one = await Self.broken(record)
            try await record.vandalise("DELETE FROM audit_entry WHERE height IN (1, 2, 4)")
            let several = await Self.broken(record)

            #expect(one == .missing(from: 3, through: 3))
            #expect(several == .missing(from: 1, through: 4))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `an entry that was put in between is found where it stands`(
        engine: Engine
    ) async throws {
        try await Self.withChain(engine) { record, entries in
            // The vandal moves everything up by one to make room, newest first.
            for height in stride(from: 7, through: 4, by: -1) {
                try await record.vandalise(
                    "UPDATE audit_entry SET height = $1 WHERE height = $2",
                    [height + 1, height]
                )
            }
            let forged = entries[3].rewritten(who: "nobody", previous: entries[2].digest)
            try await record.vandalise("UPDATE audit_entry SET previous = 'x' WHERE height = 5")
            try await record.insert(forged)

            #expect(await Self.broken(record) == .changed(height: 5))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `two entries that changed places are found`(engine: Engine) async throws {
        try await Self.withChain(engine) { record, _ in
            for (from, to) in [(3, 100), (4, 3), (100, 4)] {
                try await record.vandalise(
                    "UPDATE audit_entry SET height = $1 WHERE height = $2",
                    [to, from]
                )
            }

            #expect(await Self.broken(record) == .changed(height: 3))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a tail that was cut off is missed by the store's own head`(
        engine: Engine
    ) async throws {
        try await Self.withChain(engine) { record, _ in
            try await record.vandalise("DELETE FROM audit_entry WHERE height > 5")

            #expect(await Self.broken(record) == .shorterThanHead(height: 5, head: 7))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `an entry added past the record is not the head that the store remembers`(
        engine: Engine
    ) async throws {
        try await Self.withChain(engine) { record, entries in
            try await record.insert(
                entries[6].rewritten(height: 8, who: "nobody", previous: entries[6].digest)
            )

            #expect(await Self.broken(record) == .headDiffers(height: 8))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a tail rewritten without a flaw is betrayed by the head that was printed`(
        engine: Engine
    ) async throws {
        try await Self.withChain(engine) { record, entries in
            var previous = entries[3].previous
            for entry in entries[3...] {
                let forged = entry.rewritten(who: "nobody", previous: previous)
                try await Self.rewrite(forged, in: record)
                previous = forged.digest
            }
            try await record.vandalise("UPDATE audit_head SET digest = $1", [previous])

            let unaware = await Self.broken(record)
            let early = await Self.broken(record, printed: entries[2].digest)
            let late = await Self.broken(record, printed: entries[6].digest)

            #expect(unaware == nil)
            #expect(early == nil)
            #expect(late == .printedHeadNotFound(digest: entries[6].digest))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `writers at once append one after the other`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for person in Person.allCases {
                    for _ in 1...4 {
                        group.addTask { _ = try await record.session(person) }
                    }
                }
                try await group.waitForAll()
            }

            let chain = try await record.ledger.verifyAudit()
            #expect(chain.head.height == 21)
        }
    }

    @Test
    func `every break has a name of its own`() {
        let breaks: [AuditChain.Break] = [
            .changed(height: 1), .missing(from: 1, through: 2), .notLinked(height: 1),
            .shorterThanHead(height: 1, head: 2), .headDiffers(height: 1),
            .printedHeadNotFound(digest: ""),
        ]

        #expect(Set(breaks.map(\.code)).count == breaks.count)
        #expect(AuditVerificationError.broken(breaks[0]).code == "audit.changed")
    }
}
