import Database
import DatabaseContract
import Foundation
import Testing
import Wording

/// `minsheng export suggestions`.
@Suite struct ExportSuggestionsTests {
    /// A store with so many suggestions, each with a name and a telephone.
    private static func store(
        _ engine: Engine,
        rows: Int = 2,
        _ body: (String) async throws -> Void
    ) async throws {
        try await SampleStore.with(engine) { address in
            let run = await CommandRun(
                ["import", "suggestions", "-", "--database", address],
                input: SuggestionTable.rows(rows)
            )
            try #require(run.status == 0, "\(run.errors)")
            try await body(address)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `names and telephones are left blank`(engine: Engine) async throws {
        try await Self.store(engine) { address in
            let run = await CommandRun(["export", "suggestions", "-", "--database", address])

            #expect(run.status == 0)
            #expect(run.errors.isEmpty)
            #expect(run.output.contains("在路口装第2盏路灯"))
            #expect(!run.output.contains("居民"))
            #expect(!run.output.contains("023-"))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `with a reason they are written, and the reason is in the audit chain`(
        engine: Engine
    ) async throws {
        try await Self.store(engine) { address in
            let run = await CommandRun([
                "export", "suggestions", "-", "--with-contacts", "--reason", "回访", "--database",
                address,
            ])
            let audited = try await SampleStore.count(
                """
                SELECT COUNT(*)
                FROM audit_entry
                WHERE action = 'suggestion.export-contacts' AND reason = '回访'
                """,
                at: address
            )

            #expect(run.status == 0)
            #expect(run.output.contains("居民1"))
            #expect(audited == 1)
        }
    }

    @Test func `without a reason nothing is given out`() async throws {
        try await Self.store(.sqlite) { address in
            let run = await CommandRun(
                ["export", "suggestions", "-", "--with-contacts", "--database", address],
                .zh
            )
            let reasonAlone = await CommandRun([
                "export", "suggestions", "-", "--reason", "x", "--database", address,
            ])

            #expect(run.status == 64)
            #expect(run.output.isEmpty)
            #expect(run.errors == "要导出称呼和电话，请写明理由。理由会留痕。\n")
            #expect(reasonAlone.status == 64)
            #expect(reasonAlone.errors == "--reason goes with --with-contacts.\n")
        }
    }

    @Test(arguments: TestDatabase.engines, ["utf-8", "gb18030"])
    func `what is written can be imported into another store`(
        engine: Engine,
        encoding: String
    ) async throws {
        try await Self.store(engine, rows: 30) { address in
            let folder = try TestFolder()
            defer { folder.remove() }
            let path = folder.path + "/table.csv"
            let again = folder.path + "/again.csv"
            let arguments = [
                "--encoding", encoding, "--with-contacts", "--reason", "搬家", "--database",
            ]

            let out = await CommandRun(
                ["export", "suggestions", path] + arguments + [address]
            )
            try await SampleStore.with(engine) { other in
                let back = await CommandRun(
                    ["import", "suggestions", path, "--database", other]
                )
                _ = await CommandRun(["export", "suggestions", again] + arguments + [other])

                #expect(out.status == 0)
                #expect(out.output.hasPrefix("30 suggestions written to \(path), SHA-256 "))
                #expect(back.status == 0)
                #expect(
                    back.output.hasPrefix(
                        "30 suggestions imported into Beibei (\(encoding.uppercased()))."
                    )
                )
            }

            let first = try Data(contentsOf: URL(fileURLWithPath: path))
            #expect(try Data(contentsOf: URL(fileURLWithPath: again)) == first)
        }
    }

    @Test func `an existing file is not written over`() async throws {
        try await Self.store(.sqlite) { address in
            try await TemporaryFile.with("mine\n") { file in
                let run = await CommandRun(
                    ["export", "suggestions", file.path, "--database", address]
                )

                let text = try String(contentsOfFile: file.path, encoding: .utf8)
                #expect(run.status == 6)
                #expect(text == "mine\n")
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `cancelled in the middle, it leaves no file and exits with 130`(
        engine: Engine
    ) async throws {
        try await Self.store(engine, rows: 3000) { address in
            let folder = try TestFolder()
            defer { folder.remove() }
            let canceller = Canceller()
            let task = Task {
                await CommandRun(
                    ["export", "suggestions", folder.path + "/t.csv", "--database", address],
                    onError: { text in if text.contains("500/3,000") { canceller.cancel() } }
                )
            }
            canceller.watch(task)

            let run = await task.value

            #expect(run.status == 130)
            #expect(run.errors.hasSuffix("\r\u{1B}[KIt was cancelled; no file was left.\n"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a name that ends in xlsx asks for a workbook, which can be imported`(
        engine: Engine
    ) async throws {
        try await Self.store(engine, rows: 30) { address in
            let folder = try TestFolder()
            defer { folder.remove() }
            let path = folder.path + "/table.xlsx"

            let out = await CommandRun(["export", "suggestions", path, "--database", address])
            let asked = await CommandRun([
                "export", "suggestions", folder.path + "/t", "--format", "xlsx", "--database",
                address,
            ])
            let encoded = await CommandRun(
                [
                    "export", "suggestions", folder.path + "/u.xlsx", "--encoding", "gb18030",
                    "--database", address,
                ],
                .zh
            )
            try await SampleStore.with(engine) { other in
                let back = await CommandRun(["import", "suggestions", path, "--database", other])

                #expect(back.status == 0)
                #expect(
                    back.output.hasPrefix("30 suggestions imported into Beibei (sheet “建议”).")
                )
            }

            let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            #expect(out.status == 0 && asked.status == 0)
            #expect(Array(bytes.prefix(4)) == [0x50, 0x4B, 0x03, 0x04])
            #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/t")) == bytes)
            #expect(encoded.status == 64)
            #expect(encoded.errors == "工作簿没有编码可选。请去掉--encoding，或用--format csv。\n")
        }
    }
}
