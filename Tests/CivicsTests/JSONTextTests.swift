import Civics
import Foundation
import Testing

/// JSON whose bytes never vary, because they are hashed.
@Suite struct JSONTextTests {
    @Test func `members keep their order, and nothing stands between them`() {
        let value = JSONText.object([
            ("b", .number(-12)), ("a", .array([.bool(true), .bool(false), .null])),
            ("民", .text("生")), ("o", .object([])),
        ])

        #expect(value.written == #"{"b":-12,"a":[true,false,null],"民":"生","o":{}}"#)
    }

    @Test func `only what must be escaped is`() {
        #expect(JSONText.quoted("\"\\/\n\r\t") == #""\"\\/\n\r\t""#)
        #expect(JSONText.quoted("\u{0}\u{1F}\u{7F}") == "\"\\u0000\\u001f\u{7F}\"")
        #expect(JSONText.quoted("\r\n") == #""\r\n""#)
        #expect(JSONText.quoted("票👍🏽") == "\"票👍🏽\"")
    }

    @Test func `another reader reads back every character that was written`() throws {
        let all = (0...0x2FFF).compactMap(UnicodeScalar.init).map(String.init)
        let written = JSONText.array(all.map(JSONText.text)).written

        let read = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String]

        #expect(read?.map { Array($0.unicodeScalars) } == all.map { Array($0.unicodeScalars) })
    }

    @Test func `the ends of whole numbers are written whole`() {
        #expect(JSONText.number(.min).written == "-9223372036854775808")
        #expect(JSONText.number(.max).written == "9223372036854775807")
    }
}
