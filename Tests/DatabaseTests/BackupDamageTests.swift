import Database
import DatabaseContract
import Foundation
import Testing

@Suite struct BackupDamageTests {
    private static let nothing = Schema(migrations: [], tables: [])

    @Test(arguments: TestDatabase.engines)
    func `a flipped byte is found, with its line, and nothing is restored`(
        engine: Engine
    ) async throws {
        try await BackupFixture.inFolder { folder in
            let whole = try await BackupFixture.bytes(of: engine, in: folder)
            let path = folder + "/damaged"
            try await TestDatabase.with(engine) { database in
                for position in Array(stride(from: 0, to: whole.count, by: 97)) + [whole.count - 1]
                {
                    var damaged = whole
                    damaged[position] ^= UInt8(1 << (position % 8))
                    try Data(damaged).write(to: URL(fileURLWithPath: path))
                    let line = 1 + whole[..<position].count { $0 == UInt8(ascii: "\n") }

                    let error = await database.refusal(of: path)

                    let expected: BackupError =
                        switch position {
                        case ..<#"{"format":"minsheng-backup""#.utf8.count: .notBackup(path: path)
                        // The last line's end is what tells that it is whole.
                        case whole.count - 1: .truncated(line: line - 1)
                        default: .damaged(line: line)
                        }
                    #expect(error == expected, "byte \(position)")
                }
                // Nothing is left in the way.
                try await database.restore(Fixture.schema, from: folder + "/whole")
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a file that ends too early is found, and nothing is restored`(
        engine: Engine
    ) async throws {
        try await BackupFixture.inFolder { folder in
            let whole = try await BackupFixture.bytes(of: engine, in: folder)
            let path = folder + "/short"
            let lineEnds = whole.indices.filter { whole[$0] == UInt8(ascii: "\n") }
            try await TestDatabase.with(engine) { database in
                let cuts = stride(from: 100, to: whole.count, by: 97)
                for count in Array(cuts) + lineEnds.dropLast().map({ $0 + 1 }) + [whole.count - 1] {
                    try Data(whole[..<count]).write(to: URL(fileURLWithPath: path))
                    let line = whole[..<count].count { $0 == UInt8(ascii: "\n") }

                    #expect(
                        await database.refusal(of: path) == .truncated(line: line),
                        "\(count) bytes"
                    )
                }
                try await database.restore(Fixture.schema, from: folder + "/whole")
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `lines that are swapped, left out, doubled or added are found`(
        engine: Engine
    ) async throws {
        try await BackupFixture.inFolder { folder in
            let whole = try await BackupFixture.bytes(of: engine, in: folder)
            let lines = whole.split(separator: UInt8(ascii: "\n")).map { Array($0) }
            var swapped = lines
            swapped.swapAt(5, 6)
            var left = lines
            left.remove(at: 5)
            var doubled = lines
            doubled.insert(lines[5], at: 5)
            let cases: [([[UInt8]], Int)] = [
                (swapped, 6), (left, 6), (doubled, 7), (lines + [lines[5]], lines.count + 1),
                (lines + [Array("x".utf8)], lines.count + 1),
            ]

            try await TestDatabase.with(engine) { database in
                for (lines, line) in cases {
                    let path = folder + "/mixed"
                    let bytes = lines.flatMap { $0 + [UInt8(ascii: "\n")] }
                    try Data(bytes).write(to: URL(fileURLWithPath: path))

                    #expect(await database.refusal(of: path) == .damaged(line: line))
                }
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a database that has tables is not restored into`(engine: Engine) async throws {
        try await BackupFixture.inFolder { folder in
            _ = try await BackupFixture.bytes(of: engine, in: folder)
            try await TestDatabase.with(engine, Fixture.schema) { database in
                await #expect(throws: BackupError.notEmpty(table: "migration")) {
                    try await database.restore(Fixture.schema, from: folder + "/whole")
                }
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a backup of a newer program is refused with the names that are unknown`(
        engine: Engine
    ) async throws {
        try await BackupFixture.inFolder { folder in
            _ = try await BackupFixture.bytes(of: engine, in: folder)
            try await TestDatabase.with(engine) { database in
                let expected = BackupError.store(.schemaNewer(unknown: ["0001-parties"]))
                await #expect(throws: expected) {
                    try await database.restore(Self.nothing, from: folder + "/whole")
                }
            }
            try await TestDatabase.with(engine, Fixture.schema) { database in
                let expected = BackupError.store(.schemaNewer(unknown: ["0001-parties"]))
                let sameTables = Schema(migrations: [], tables: Fixture.schema.tables)
                await #expect(throws: expected) {
                    try await database.backup(sameTables, to: folder + "/newer")
                }
            }
        }
    }

    @Test func `a later version of the format is refused by its number`() async throws {
        try await BackupFixture.inFolder { folder in
            let path = folder + "/later"
            let json = #"{"format":"minsheng-backup","version":2,"migrations":[]}"#
            let line = json + "\t" + crc32c(Array((json + "\n").utf8)) + "\n"
            try Data(line.utf8).write(to: URL(fileURLWithPath: path))
            try await TestDatabase.with(.sqlite) { database in
                await #expect(throws: BackupError.newerFormat(found: 2, known: 1)) {
                    try await database.restore(Fixture.schema, from: path)
                }
            }
        }
    }

    @Test func `the checksum is CRC-32C`() async throws {
        // RFC 3720, appendix B.4: 32 bytes of zeroes.
        #expect(crc32c([UInt8](repeating: 0, count: 32)) == "8a9136aa")

        try await BackupFixture.inFolder { folder in
            let bytes = try await BackupFixture.bytes(of: .sqlite, in: folder)
            var sum: [UInt8] = []
            for line in bytes.split(separator: UInt8(ascii: "\n")) {
                let parts = line.split(separator: UInt8(ascii: "\t"))
                sum += parts[0] + [UInt8(ascii: "\n")]
                #expect(String(decoding: parts[1], as: UTF8.self) == crc32c(sum))
            }
        }
    }

    /// The slow way, bit by bit.
    private func crc32c(_ bytes: [UInt8]) -> String {
        var register = UInt32.max
        for byte in bytes {
            register ^= UInt32(byte)
            for _ in 0..<8 {
                register = register & 1 == 1 ? register >> 1 ^ 0x82F6_3B78 : register >> 1
            }
        }
        let digits = String(~register, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}

extension Database {
    /// Why a file is not restored.
    fileprivate func refusal(of path: String) async -> BackupError? {
        do throws(BackupError) {
            try await restore(Fixture.schema, from: path)
            return nil
        } catch {
            return error
        }
    }
}
