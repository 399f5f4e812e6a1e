import Sheets
import Testing
import Seeding

@Suite struct EncodingTests {
    // 编号,名称 / 1,北碚 in GB 2312.
    private static let gb2312: [UInt8] = [
        0xB1, 0xE0, 0xBA, 0xC5, 0x2C, 0xC3, 0xFB, 0xB3, 0xC6, 0x0A, 0x31, 0x2C, 0xB1, 0xB1, 0xED,
        0xD5,
    ]

    @Test func `GB18030 is found out and read`() throws {
        let reader = try CSVReader(Self.gb2312)

        #expect(reader.encoding == .gb18030)
        #expect(try SheetSamples.rows(Self.gb2312) == [["编号", "名称"], ["1", "北碚"]])
    }

    @Test func `bytes of GB18030 that look like letters or digits part nothing`() throws {
        // 丂 is 81 40, 亅 81 8C …: trail bytes reach over @, A–Z, a–z, | and ~; four-byte characters
        // have digits in them: 㙍 is 82 30 C4 38.
        let text = "丂丄丅丆丏丒丗丟丠両丣,㙍䶮𬍛é\n仼仾伀,\"傽\"\"傾\""
        let bytes = try SheetSamples.bytes(
            [["丂丄丅丆丏丒丗丟丠両丣", "㙍䶮𬍛é"], ["仼仾伀", "傽\"傾"]],
            encoding: .gb18030
        )

        #expect(try SheetSamples.rows(bytes) == SheetSamples.rows(text))
    }

    @Test func `a byte order mark decides`() throws {
        let plain = Array("a,é\n".utf8)

        #expect(try CSVReader([0xEF, 0xBB, 0xBF] + plain).encoding == .utf8)
        #expect(try CSVReader([0x84, 0x31, 0x95, 0x33] + Self.gb2312).encoding == .gb18030)
        #expect(try SheetSamples.rows([0x84, 0x31, 0x95, 0x33] + Self.gb2312)[0] == ["编号", "名称"])
        #expect(throws: SheetError.undecodable(.utf8, SheetSamples.place(1, 1))) {
            try CSVReader([0xEF, 0xBB, 0xBF] + Self.gb2312)
        }
        for mark: [UInt8] in [
            [0xFF, 0xFE], [0xFE, 0xFF], [0, 0, 0xFE, 0xFF], [0xFF, 0xFE, 0, 0],
        ] {
            #expect(throws: SheetError.wideEncoding) { try CSVReader(mark + plain) }
        }
    }

    @Test func `an encoding that is asked for is kept or refused with the place`() throws {
        let options = CSVOptions(encoding: .utf8)

        #expect(throws: SheetError.undecodable(.utf8, SheetSamples.place(1, 1))) {
            try CSVReader(Self.gb2312, options: options)
        }
        // é in UTF-8 has the shape of GB18030.
        let latin = Array("a,é".utf8)
        #expect(try CSVReader(latin, options: CSVOptions(encoding: .gb18030)).encoding == .gb18030)
        #expect(throws: SheetError.undecodable(.gb18030, SheetSamples.place(2, 2))) {
            try CSVReader(
                Array("a,b\n1,".utf8) + [0xB1, 0xE0, 0xFF],
                options: CSVOptions(encoding: .gb18030)
            )
        }
    }

    @Test func `bytes of neither encoding are refused with the place`() {
        let bytes = Self.gb2312 + Array("\n2,\"a\nb".utf8) + [0xFF, 0x20] + Array("\"".utf8)

        #expect(throws: SheetError.unknownEncoding(SheetSamples.place(4, 2))) {
            try CSVReader(bytes)
        }
        #expect(throws: SheetError.unknownEncoding(SheetSamples.place(1, 1))) {
            try CSVReader([0xB1])
        }
    }

    @Test func `UTF-8 with one broken byte is not taken for GB18030`() throws {
        var bytes = Array("编号,名称\n1,北碚区居民建议\n2,蔡家岗街道".utf8)
        let place = try #require(bytes.lastIndex(of: UInt8(ascii: ","))) + 3
        bytes[place] = UInt8(ascii: "?")

        #expect(throws: SheetError.undecodable(.utf8, SheetSamples.place(3, 2))) {
            try CSVReader(bytes)
        }
        #expect(throws: SheetError.undecodable(.utf8, SheetSamples.place(2, 2))) {
            try CSVReader(Array("编号,名称\n1,北碚区居民建议".utf8.dropLast()))
        }
    }

    @Test(
        arguments: [
            [0xC0, 0xAF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
            [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0x80], [0xE5, 0x8C],
        ] as [[UInt8]]
    )
    func `overlong, surrogate and cut sequences are not UTF-8`(sequence: [UInt8]) {
        #expect(throws: SheetError.self) {
            try CSVReader(Array("编号,".utf8) + sequence, options: CSVOptions(encoding: .utf8))
        }
    }

    @Test func `UTF-8 is accepted exactly where Swift accepts it`() {
        var generator = SeededGenerator(seed: 8)
        let leads: [UInt8] = [
            0x41, 0xC2, 0xDF, 0xE0, 0xE5, 0xED, 0xEF, 0xF0, 0xF3, 0xF4, 0xF5, 0xC1, 0x80,
        ]
        for _ in 0..<50_000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                bytes.append(leads.randomElement(using: &generator) ?? 0x41)
                for _ in 0..<Int.random(in: 0...3, using: &generator) {
                    bytes.append(UInt8.random(in: 0x7E...0xC1, using: &generator))
                }
            }
            if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { continue }
            let isRight = String(validating: bytes, as: UTF8.self) != nil
            let isTaken = (try? CSVReader(bytes, options: CSVOptions(encoding: .utf8))) != nil
            guard isRight == isTaken else {
                Issue.record("\(bytes)")
                return
            }
        }
    }

    @Test func `all of Unicode goes through GB18030, but for 24 private-use characters`() throws {
        var refused: [UInt32] = []
        for start in stride(from: UInt32(0x80), to: 0x11_0000, by: 256) {
            let scalars = (start..<start + 256).compactMap(Unicode.Scalar.init)
                .filter { $0.value < 0x11_0000 }
            let rows = scalars.map { [String($0)] }
            if let bytes = try? SheetSamples.bytes(rows, encoding: .gb18030, defusing: false) {
                let options = CSVOptions(encoding: .gb18030, undefusing: false)
                // A block of plain private use or blanks: compared scalar by scalar.
                let back = try SheetSamples.rows(bytes, options).map { Array($0[0].unicodeScalars) }
                #expect(back == scalars.map { [$0] })
            } else {
                for scalar in scalars {
                    do {
                        _ = try SheetSamples.bytes([["x", String(scalar)]], encoding: .gb18030)
                    } catch SheetError.unencodable(.gb18030, let codePoint, let place) {
                        #expect(codePoint == scalar.value)
                        #expect(place == SheetSamples.place(1, 2))
                        refused.append(codePoint)
                    }
                }
            }
        }
        #expect(refused.count <= 24)
        #expect(refused.allSatisfy { (0xE000...0xF8FF).contains($0) })
    }
}
