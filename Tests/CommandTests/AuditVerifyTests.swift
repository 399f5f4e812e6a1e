import Civics
import Database
import DatabaseContract
import Ledger
import Testing
import Wording

/// `minsheng audit verify` on a store that somebody has tampered with.
@Suite struct AuditVerifyTests {
    /// A store whose chain has four entries: its founding and three imports.
    private static func store(
        _ engine: Engine,
        isolation: isolated (any _Concurrency.Actor)? = #isolation,
        _ body: (String) async throws -> Void
    ) async throws {
        try await SampleStore.with(engine) { address in
            for _ in 1...3 {
                let run = await CommandRun(
                    ["import", "suggestions", "-", "--database", address],
                    input: SuggestionTable.rows(1)
                )
                try #require(run.status == 0, "\(run.errors)")
            }
            try await body(address)
        }
    }

    private static func verify(
        _ address: String,
        head: String? = nil,
        _ language: Language = .en
    ) async -> CommandRun {
        await CommandRun(
            ["audit", "verify", "--database", address] + (head.map { ["--head", $0] } ?? []),
            language
        )
    }

    private static func entries(at address: String) async throws -> [AuditEntry] {
        try await SampleStore.open(address) { database in
            try await database.read { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try t.all(
                    """
                    SELECT height, at_ms, who, post, action, jurisdiction_id, object, reason,
                        facts, previous, digest
                    FROM audit_entry
                    ORDER BY height
                    """
                )
            }
        }
    }

    private static let advice = """
        The audit chain is broken. Keep the store as it is, compare it with the latest backup, and \
        report it.

        """

    @Test(arguments: TestDatabase.engines)
    func `a whole chain is said to be whole, with its head`(engine: Engine) async throws {
        try await Self.store(engine) { address in
            let head = try #require(try await Self.entries(at: address).last).digest

            let english = await Self.verify(address)
            let chinese = await Self.verify(address, head: head, .zh)

            #expect(english.status == 0)
            #expect(
                english.output == """
                    The audit chain is whole: 4 entries, the last with the digest \(head).
                    Compare it with the digest on a print, or give that one with --head.

                    """
            )
            #expect(
                chinese.output == """
                    留痕链完整，共4条，末条指纹\(head)。
                    您给的指纹是第4条，之后的都接在它后面。

                    """
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a head as print groups it, of an entry long ago, is found`(
        engine: Engine
    ) async throws {
        try await Self.store(engine) { address in
            let digest = try await Self.entries(at: address)[1].digest.uppercased()
            let groups = stride(from: 0, to: 64, by: 4).map { start in
                String(digest.dropFirst(start).prefix(4))
            }

            let run = await Self.verify(address, head: groups.joined(separator: " "))

            #expect(run.status == 0)
            #expect(run.output.contains("The digest you gave is entry 2;"))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a changed entry is found`(engine: Engine) async throws {
        try await Self.store(engine) { address in
            try await SampleStore.run(
                "UPDATE audit_entry SET who = 'somebody' WHERE height = 2",
                at: address
            )

            let english = await Self.verify(address)
            let chinese = await Self.verify(address, .zh)

            #expect(english.status == 4)
            #expect(english.output.isEmpty)
            #expect(
                english.errors
                    == "Entry 2 was changed: it no longer gives its digest.\n" + Self.advice
            )
            #expect(
                chinese.errors == """
                    第2条被改过：内容与它的指纹对不上。
                    留痕链断了。请保留现在的库，用最近的备份比对，并报告监察部门。

                    """
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `missing entries are found`(engine: Engine) async throws {
        try await Self.store(engine) { address in
            try await SampleStore.run("DELETE FROM audit_entry WHERE height = 2", at: address)
            let one = await Self.verify(address)
            try await SampleStore.run("DELETE FROM audit_entry WHERE height = 3", at: address)
            let two = await Self.verify(address)

            #expect(one.status == 4)
            #expect(one.errors == "Entry 2 is missing.\n" + Self.advice)
            #expect(two.errors == "Entries 2 to 3 are missing.\n" + Self.advice)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `an entry that was put in is found, though its own digest is right`(
        engine: Engine
    ) async throws {
        try await Self.store(engine) { address in
            let nowhere = String(repeating: "ab", count: 32)
            try await Self.rewrite(5, like: 2, previous: nowhere, at: address)

            let run = await Self.verify(address)

            #expect(run.status == 4)
            #expect(
                run.errors == """
                    Entry 5 does not follow the one before: one was put in, or an earlier one \
                    rewritten.

                    """ + Self.advice
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `an end that was cut off is found`(engine: Engine) async throws {
        try await Self.store(engine) { address in
            try await SampleStore.run("DELETE FROM audit_entry WHERE height > 2", at: address)

            let run = await Self.verify(address)

            #expect(run.status == 4)
            #expect(
                run.errors == """
                    The chain ends at entry 2, but the store remembers 4: its end was cut off.

                    """ + Self.advice
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `an end cut off with the store's memory of it is found by a print`(
        engine: Engine
    ) async throws {
        try await Self.store(engine) { address in
            let entries = try await Self.entries(at: address)
            try await SampleStore.run("DELETE FROM audit_entry WHERE height > 2", at: address)
            try await SampleStore.run(
                "UPDATE audit_head SET height = 2, digest = '\(entries[1].digest)'",
                at: address
            )

            let blind = await Self.verify(address)
            let run = await Self.verify(address, head: entries[3].digest)

            #expect(blind.status == 0)
            #expect(run.status == 4)
            #expect(
                run.errors == """
                    The digest \(entries[3].digest) of the print is not in the chain: it was \
                    rewritten since, or it is another chain.

                    """ + Self.advice
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `an end that was rewritten link by link is found by a print`(
        engine: Engine
    ) async throws {
        try await Self.store(engine) { address in
            let entries = try await Self.entries(at: address)
            try await SampleStore.run("DELETE FROM audit_entry WHERE height = 4", at: address)
            try await Self.rewrite(4, like: 3, previous: entries[2].digest, at: address)

            let blind = await Self.verify(address)
            let run = await Self.verify(address, head: entries[3].digest)

            #expect(blind.status == 0)
            #expect(run.status == 4)
            #expect(run.errors.hasPrefix("The digest \(entries[3].digest) of the print"))
        }
    }

    @Test func `a head that is no digest is refused`() async throws {
        try await SampleStore.with(.sqlite) { address in
            let run = await Self.verify(address, head: "4f3c")

            #expect(run.status == 64)
            #expect(
                run.errors
                    == "--head needs 64 hexadecimal digits. Compare it with the print.\n"
            )
        }
    }

    @Test func `a mistyped path is no empty store`() async throws {
        let folder = try TestFolder()
        defer { folder.remove() }
        let path = folder.path + "/no-such-store.sqlite"

        let run = await Self.verify("sqlite:\(path)")

        #expect(run.status == 23)
        #expect(run.errors == "There is no store at \(path). Check the path.\n")
    }

    @Test(arguments: TestDatabase.engines)
    func `a database that was never founded is told so, and is left as it is`(
        engine: Engine
    ) async throws {
        try await TestDatabase.with(engine) { _ in }
        try await TestDatabase.withAddress(engine) { address in
            try await SampleStore.open(address.written) { _ in }

            let run = await Self.verify(address.written)

            #expect(run.status == 10)
            #expect(
                run.errors
                    == "\(address.description) is not founded yet. Run minsheng found first.\n"
            )
        }
    }

    /// Puts an entry at the end that is linked as told and gives its own digest, and lets the
    /// store remember it.
    private static func rewrite(
        _ height: Int64,
        like model: Int64,
        previous: String,
        at address: String
    ) async throws {
        try await SampleStore.open(address) { database in
            try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try t.run(
                    """
                    INSERT INTO audit_entry (height, at_ms, who, post, action, jurisdiction_id,
                        object, reason, facts, previous, digest)
                    SELECT CAST($1 AS \(t.engine.int64)), at_ms, who, post, action,
                        jurisdiction_id, object, reason, facts, CAST($2 AS TEXT), ''
                    FROM audit_entry
                    WHERE height = $3
                    """,
                    [height, previous, model]
                )
                let entry: AuditEntry = try t.one(
                    """
                    SELECT height, at_ms, who, post, action, jurisdiction_id, object, reason,
                        facts, previous, digest
                    FROM audit_entry
                    WHERE height = $1
                    """,
                    [height]
                )
                let digest = Digest(of: entry.canonical).hex
                try t.run(
                    "UPDATE audit_entry SET digest = $1 WHERE height = $2",
                    [digest, height]
                )
                try t.run("UPDATE audit_head SET height = $1, digest = $2", [height, digest])
            }
        }
    }
}
