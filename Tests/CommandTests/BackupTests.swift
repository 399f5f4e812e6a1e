import Database
import DatabaseContract
import Foundation
import Testing
import Wording

/// `minsheng backup` and `minsheng restore`.
@Suite struct BackupTests {
    /// Saves a founded store of an engine in a file.
    private static func backup(
        _ engine: Engine,
        isolation: isolated (any Actor)? = #isolation,
        _ body: (_ file: String, _ address: String) async throws -> Void
    ) async throws {
        try await SampleStore.with(engine) { address in
            let folder = try TestFolder()
            defer { folder.remove() }
            let file = folder.path + "/store.minsheng"
            let run = await CommandRun(["backup", file, "--database", address])
            try #require(run.status == 0, "\(run.errors)")
            #expect(run.output.hasPrefix("Saved in \(file): "))
            try await body(file, address)
        }
    }

    @Test(arguments: TestDatabase.engines, TestDatabase.engines)
    func `what was saved from one engine restores into the other`(
        from: Engine,
        to: Engine
    ) async throws {
        try await Self.backup(from) { file, _ in
            try await TestDatabase.withAddress(to) { address in
                let run = await CommandRun(
                    ["restore", file, "--database", address.written],
                    .zh
                )
                let verified = await CommandRun(
                    ["audit", "verify", "--database", address.written]
                )
                let again = await CommandRun(
                    ["backup", file + ".again", "--database", address.written]
                )

                #expect(run.status == 0)
                #expect(run.output.hasPrefix("已从\(file)恢复"))
                #expect(verified.status == 0)
                #expect(again.status == 0)
                let first = try Data(contentsOf: URL(fileURLWithPath: file))
                let second = try Data(contentsOf: URL(fileURLWithPath: file + ".again"))
                #expect(first == second)
            }
        }
    }

    @Test func `a backup is never written over another file`() async throws {
        try await Self.backup(.sqlite) { file, address in
            let run = await CommandRun(["backup", file, "--database", address])

            #expect(run.status == 6)
            #expect(
                run.errors == """
                    There is a file \(file) already, and it is not written over. \
                    Choose another name.

                    """
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a store that is not empty is not restored into`(engine: Engine) async throws {
        try await Self.backup(.sqlite) { file, _ in
            try await SampleStore.with(engine) { address in
                let run = await CommandRun(["restore", file, "--database", address], .zh)

                #expect(run.status == 14)
                #expect(run.errors == "库里已经有表“acceptance”。请恢复到一个空的库。\n")
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a damaged backup restores nothing`(engine: Engine) async throws {
        try await Self.backup(.sqlite) { file, _ in
            var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
            bytes[bytes.count / 2] ^= 1
            try bytes.write(to: URL(fileURLWithPath: file))

            try await TestDatabase.withAddress(engine) { address in
                let run = await CommandRun(["restore", file, "--database", address.written])
                let found = await CommandRun(
                    ["found", "--answers", "-", "--database", address.written],
                    environment: ["MINSHENG_PASSWORD": SampleStore.password],
                    input: SampleStore.answers
                )

                #expect(run.status == 15)
                #expect(run.errors.hasSuffix("Nothing was restored.\n"))
                #expect(found.status == 0)
            }
        }
    }

    @Test func `a file that is no backup, and one that is not there`() async throws {
        try await TemporaryFile.with("hello\n") { file in
            try await TestDatabase.withAddress(.sqlite) { address in
                let other = await CommandRun(
                    ["restore", file.path, "--database", address.written]
                )
                let none = await CommandRun(
                    ["restore", "/nowhere/x", "--database", address.written]
                )

                #expect(other.status == 15)
                #expect(other.errors == "\(file.path) is no backup.\n")
                #expect(none.status == 6)
                #expect(none.errors == "There is no file /nowhere/x. Check the path.\n")
            }
        }
    }

    @Test func `progress is shown on a terminal and taken away at the end`() async throws {
        try await Self.backup(.sqlite) { file, address in
            let run = await CommandRun(
                ["backup", file + ".2", "--database", address],
                isTerminal: true
            )

            #expect(run.errors.hasPrefix("\rBackup ████████████████████████ 100% "))
            #expect(run.errors.hasSuffix("\r\u{1B}[K"))
        }
    }
}
