import Civics
import Database
import DatabaseContract
import Foundation
import Testing
import Wording

/// `minsheng audit export`, and `verify --file` on what it wrote.
@Suite struct AuditExportTests {
    /// The lines of a chain of three entries.
    private static func lines() async throws -> [String] {
        try await SampleStore.with(.sqlite) { address in
            for _ in 1...2 {
                _ = await CommandRun(
                    ["import", "suggestions", "-", "--database", address],
                    input: SuggestionTable.rows(1)
                )
            }
            let run = await CommandRun(["audit", "export", "-", "--database", address])
            return run.output.split(separator: "\n").map { $0 + "\n" }
        }
    }

    private static func verify(
        _ lines: [String],
        head: String? = nil,
        _ language: Language = .en
    ) async -> CommandRun {
        await CommandRun(
            ["audit", "verify", "--file", "-"] + (head.map { ["--head", $0] } ?? []),
            language,
            input: lines.joined()
        )
    }

    @Test(arguments: TestDatabase.engines)
    func `each line is an entry whose digest any program can check`(
        engine: Engine
    ) async throws {
        try await SampleStore.with(engine) { address in
            let run = await CommandRun(["audit", "export", "-", "--database", address])

            #expect(run.status == 0)
            #expect(run.errors.isEmpty)
            let line = try #require(run.output.split(separator: "\n").first)
            let parts = line.components(separatedBy: #","digest":""#)
            #expect(parts.count == 2)
            #expect(parts[1] == Digest(of: parts[0] + "}").hex + "\"}")
            #expect(parts[0].contains(#""action":"store.found""#))
        }
    }

    @Test func `a file is written whole, once, for nobody else to read`() async throws {
        try await SampleStore.with(.sqlite) { address in
            let folder = try TestFolder()
            defer { folder.remove() }
            let path = folder.path + "/audit.jsonl"

            let first = await CommandRun(["audit", "export", path, "--database", address])
            let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            let again = await CommandRun(["audit", "export", path, "--database", address], .zh)

            #expect(first.status == 0)
            #expect(first.output == "1 entry written to \(path).\n")
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
            #expect(mode as? Int == 0o600)
            #expect(again.status == 6)
            #expect(again.errors == "文件\(path)已经有了，不会盖掉它。请换一个名字。\n")
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
        }
    }

    @Test func `a folder that is not there leaves no file`() async throws {
        try await SampleStore.with(.sqlite) { address in
            let run = await CommandRun(
                ["audit", "export", "/nowhere/audit.jsonl", "--database", address]
            )

            #expect(run.status == 6)
            #expect(run.errors == "There is no file /nowhere/audit.jsonl. Check the path.\n")
        }
    }

    @Test func `a whole file is said to be whole without any database`() async throws {
        let lines = try await Self.lines()

        let run = await Self.verify(lines)

        #expect(run.status == 0)
        #expect(run.output.hasPrefix("The audit chain is whole: 3 entries, the last with"))
    }

    @Test func `a changed line is found`() async throws {
        var lines = try await Self.lines()
        lines[1] = lines[1].replacing("operator", with: "somebody")

        let run = await Self.verify(lines, .zh)

        #expect(run.status == 4)
        #expect(run.errors.hasPrefix("第2条被改过：内容与它的指纹对不上。\n"))
    }

    @Test func `a line changed together with its digest is found by the next`() async throws {
        var lines = try await Self.lines()
        let changed = lines[1].replacing("operator", with: "somebody")
        let canonical = changed.components(separatedBy: #","digest":""#)[0]
        let digest = Digest(of: canonical + "}").hex
        lines[1] = "\(canonical),\"digest\":\"\(digest)\"}\n"

        let run = await Self.verify(lines)

        #expect(run.status == 4)
        #expect(run.errors.hasPrefix("Entry 3 does not follow the one before"))
    }

    @Test func `a line taken out is found`() async throws {
        var lines = try await Self.lines()
        lines.remove(at: 1)

        let run = await Self.verify(lines)

        #expect(run.errors.hasPrefix("Entry 2 is missing.\n"))
    }

    @Test func `a line put in twice is found`() async throws {
        var lines = try await Self.lines()
        lines.insert(lines[1], at: 2)

        let run = await Self.verify(lines)

        #expect(run.errors.hasPrefix("Entry 2 does not follow the one before"))
    }

    @Test func `an end that was cut off is found by a print`() async throws {
        let lines = try await Self.lines()
        let head = String(lines[2].dropLast(3).suffix(64))

        let whole = await Self.verify(lines, head: head)
        let blind = await Self.verify(Array(lines.dropLast()))
        let cut = await Self.verify(Array(lines.dropLast()), head: head)

        #expect(whole.status == 0)
        #expect(whole.output.contains("The digest you gave is entry 3;"))
        #expect(blind.status == 0)
        #expect(cut.status == 4)
        #expect(cut.errors.hasPrefix("The digest \(head) of the print is not in the chain"))
    }

    @Test(arguments: ["hello", "{}", "", #"{"height":2}"#, "\u{FEFF}"])
    func `a line that is no entry is told by its number`(stray: String) async throws {
        var lines = try await Self.lines()
        lines.insert(stray + "\n", at: 1)

        let run = await Self.verify(lines)

        #expect(run.status == 4)
        #expect(
            run.errors.hasPrefix(
                """
                stdin, line 2, is no audit entry. Export the chain anew with minsheng audit export.

                """
            )
        )
    }
}
