import Sheets
import Testing
import Seeding

@Suite struct CSVFuzzTests {
    private static let seeds: [[UInt8]] = {
        let text = "编号,名称,\"备,注\"\r\n1,北碚,\"第一行\n第\"\"二\"\"行\"\r\n2,'=1,㙍𬍛👍\r\n"
        let table = [["编号", "名称"], ["北碚区", "=1"], ["\"甽\"", "a;b"]]
        return [
            Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8),
            Array("a;b\tc\r\"x\"\r\n".utf8),
            (try? SheetSamples.bytes(table, encoding: .gb18030)) ?? [],
        ]
    }()

    private static let bytes: [UInt8] =
        Array("\",;\t\r\n'=a ".utf8) + [
            0, 0x80, 0x81, 0x30, 0x39, 0xB1, 0xE0, 0xFE, 0xFF, 0xE5, 0xEF, 0xBB, 0xBF,
        ]

    private func mutated(using generator: inout SeededGenerator) -> [UInt8] {
        var bytes = Self.seeds.randomElement(using: &generator) ?? []
        for _ in 0..<Int.random(in: 1...6, using: &generator) {
            let place = Int.random(in: 0...bytes.count, using: &generator)
            switch Int.random(in: 0..<4, using: &generator) {
            case 0 where place < bytes.count: bytes.remove(at: place)
            case 1 where place < bytes.count:
                bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            case 2: bytes.removeSubrange(place...)
            default: bytes.insert(Self.bytes.randomElement(using: &generator) ?? 0, at: place)
            }
        }
        return bytes
    }

    @Test func `no bytes make the reader crash, and what it reads it writes back`() throws {
        var generator = SeededGenerator(seed: 4180)
        var readable = 0
        for _ in 0..<30_000 {
            let bytes = mutated(using: &generator)
            let rows: [[String]]
            do {
                rows = try SheetSamples.rows(bytes)
            } catch let error as SheetError {
                // A place lies within the file.
                let lines = bytes.count { $0 == 10 || $0 == 13 } + 1
                if let place = error.place { #expect((1...lines).contains(place.line)) }
                continue
            }
            readable += 1
            guard !rows.isEmpty else { continue }
            let written = try SheetSamples.bytes(rows)
            let separator = CSVOptions(encoding: .utf8, separator: .comma)
            let back = try SheetSamples.rows(written, separator)
            #expect(
                back.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } }
            )
        }
        #expect(readable > 3000)
    }
}
