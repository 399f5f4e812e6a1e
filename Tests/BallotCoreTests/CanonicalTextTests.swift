import BallotCore
import Seeding
import Testing

@Suite struct CanonicalTextTests {
    private struct Sample: Equatable {
        var count: Int
        var number: [UInt8]
        var texts: [[UInt8]]
        var isBlank: Bool?
    }

    private static func read(_ bytes: [UInt8]) throws(ReadingError) -> Sample {
        try CanonicalReader.read(bytes, limit: 200) { reader throws(ReadingError) in
            try reader.object { reader throws(ReadingError) in
                let count = try reader.field("count") { reader throws(ReadingError) in
                    try reader.integer()
                }
                let number = try reader.field("number") { reader throws(ReadingError) in
                    try reader.decimal(digitLimit: 5)
                }
                let texts = try reader.field("texts") { reader throws(ReadingError) in
                    try reader.array(limit: 3) { reader throws(ReadingError) in
                        try reader.text()
                    }
                }
                let isBlank = try reader.fieldIfPresent("blank") { reader throws(ReadingError) in
                    try reader.boolean()
                }
                return Sample(
                    count: count,
                    number: Array(bytes[number]),
                    texts: texts,
                    isBlank: isBlank
                )
            }
        }
    }

    private static func written(_ sample: Sample) -> [UInt8] {
        var writer = CanonicalWriter()
        writer.object { writer in
            writer.field("count") { $0.integer(sample.count) }
            writer.field("number") { $0.plain(sample.number) }
            writer.field("texts") { writer in
                writer.array { writer in
                    for text in sample.texts { writer.text(text) }
                }
            }
            if let isBlank = sample.isBlank { writer.field("blank") { $0.boolean(isBlank) } }
        }
        return writer.bytes
    }

    private static func refusal(_ text: String) -> ReadingError? {
        do throws(ReadingError) {
            _ = try read(Array(text.utf8))
            return nil
        } catch { return error }
    }

    @Test(arguments: [
        #"{"count":0,"number":"0","texts":[]}"#,
        #"{"count":12,"number":"10203","texts":["选项","a\"b\\c/d"],"blank":true}"#,
        #"{"count":999999999,"number":"7","texts":["\n\t\r\b\f","\u0001\u001f\u007f","é€😀"]}"#,
    ])
    func `what is read is written again byte for byte`(text: String) throws {
        let bytes = Array(text.utf8)

        #expect(Self.written(try Self.read(bytes)) == bytes)
    }

    @Test(arguments: [
        (#"{"count": 1}"#, ReadingError.Reason.malformedNumber, "count", 9),
        (#"{"count":01,"#, .malformedNumber, "count", 9),
        (#"{"count":-1,"#, .malformedNumber, "count", 9),
        (#"{"count":1234567890,"#, .numberOutOfRange, "count", 18),
        (#"{"count":1.5,"#, .missingField, "number", 10),
        (#"{"number":"1"}"#, .missingField, "count", 1),
        (#"{"count":1,"count":1}"#, .missingField, "number", 10),
        (#"{"count":1,"number":1}"#, .unexpectedByte(0x31), "number", 20),
        (#"{"count":1,"number":"01"}"#, .malformedNumber, "number", 21),
        (#"{"count":1,"number":""}"#, .malformedNumber, "number", 21),
        (#"{"count":1,"number":"-1"}"#, .unexpectedByte(0x2D), "number", 21),
        (#"{"count":1,"number":"123456"}"#, .tooMany(limit: 5), "number", 27),
        (#"{"count":1,"number":"1","texts":["\u00e9"]}"#, .malformedEscape, "texts", 34),
        (#"{"count":1,"number":"1","texts":["\/"]}"#, .malformedEscape, "texts", 34),
        (#"{"count":1,"number":"1","texts":["\u000A"]}"#, .malformedEscape, "texts", 34),
        (#"{"count":1,"number":"1","texts":["a", "b"]}"#, .unexpectedByte(0x20), "texts", 37),
        (#"{"count":1,"number":"1","texts":["a",]}"#, .unexpectedByte(0x5D), "texts", 37),
        (#"{"count":1,"number":"1","texts":["a""b"]}"#, .unexpectedByte(0x22), "texts", 36),
        (#"{"count":1,"number":"1","texts":["","","",""]}"#, .tooMany(limit: 3), "texts", 41),
        (#"{"count":1,"number":"1","texts":[],"other":1}"#, .extraField, "", 34),
        (#"{"count":1,"number":"1","texts":[],"blank":true,"blank":true}"#, .extraField, "", 47),
        (#"{"count":1,"number":"1","texts":[],"blank":tru}"#, .unexpectedByte(0x7D), "blank", 46),
        (#"{"count":1,"number":"1","texts":[]}x"#, .trailingBytes, "", 35),
        (#"{"count":1,"number":"1","texts":["#, .unexpectedEnd, "texts", 33),
    ])
    func `another form is refused with the field and the byte`(
        text: String,
        reason: ReadingError.Reason,
        field: String,
        offset: Int
    ) {
        #expect(
            Self.refusal(text) == ReadingError(reason, field: Array(field.utf8), offset: offset)
        )
    }

    @Test(
        arguments: [
            [0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
            [0xF0, 0x9F, 0x98], [0xFF],
        ] as [[UInt8]]
    )
    func `bytes that are not UTF-8 are refused`(sequence: [UInt8]) {
        let before = Array(#"{"count":1,"number":"1","texts":[""#.utf8)

        #expect(
            throws: ReadingError(.malformedUTF8, field: Array("texts".utf8), offset: before.count)
        ) {
            try Self.read(before + sequence + Array(#""]}"#.utf8))
        }
    }

    @Test func `a text beyond the limit is refused unread`() {
        #expect(throws: ReadingError(.tooLarge(limit: 200), field: [], offset: 200)) {
            try Self.read([UInt8](repeating: 0x20, count: 201))
        }
    }

    @Test func `every changed byte is refused, or written again as it was read`() throws {
        let text = Array(#"{"count":12,"number":"10203","texts":["选\"\u0001"],"blank":true}"#.utf8)

        for index in text.indices {
            for byte in UInt8.min...UInt8.max {
                var changed = text
                changed[index] = byte
                guard let sample = try? Self.read(changed) else { continue }
                #expect(Self.written(sample) == changed)
            }
        }
    }

    @Test func `values that are not looked at are stepped over`() throws {
        let text = Array(#"[{"a":[1,"x",true,null,{}],"b":""},[],7]"#.utf8)

        let places = try CanonicalReader.read(text, limit: 100) { reader throws(ReadingError) in
            try reader.array(limit: 5) { reader throws(ReadingError) in try reader.skip() }
        }
        #expect(places == [1..<34, 35..<37, 38..<39])
    }

    @Test func `fields that are not known are stepped over to the end of the object`() throws {
        let text = Array(#"{"count":3,"more":{"a":[1]},"last":"x"}"#.utf8)

        let count = try CanonicalReader.read(text, limit: 100) { reader throws(ReadingError) in
            try reader.object { reader throws(ReadingError) in
                let count = try reader.field("count") { reader throws(ReadingError) in
                    try reader.integer()
                }
                try reader.skipFields()
                return count
            }
        }
        #expect(count == 3)
    }

    @Test func `containers that are too deep are refused, not followed`() {
        let text = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)

        #expect(throws: ReadingError(.tooDeep(limit: 32), field: [], offset: 32)) {
            try CanonicalReader.read(text, limit: 100_000) { reader throws(ReadingError) in
                try reader.skip()
            }
        }
    }

    @Test func `no noise makes the reader trap`() {
        var random = SeededGenerator(seed: 58)
        let alphabet = Array(#"{}[]",:\u0019truefalsnl"#.utf8) + Array("count".utf8)

        for _ in 0..<20_000 {
            let noise = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                random.pick(alphabet)
            }
            _ = try? Self.read(noise)
            _ = try? CanonicalReader.read(noise, limit: 40) { reader throws(ReadingError) in
                try reader.skip()
            }
            _ = try? CanonicalReader.read(noise, limit: 40) { reader throws(ReadingError) in
                try reader.object { reader throws(ReadingError) in try reader.skipFields() }
            }
        }
    }
}
