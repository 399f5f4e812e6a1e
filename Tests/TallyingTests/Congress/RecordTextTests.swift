import Tallying
import Testing

@Suite struct RecordTextTests {
    private static let good = SampleText.record(rounds: "[\(SampleText.main(SampleText.ballots))]")

    @Test func `keys may stand in any order and white space anywhere`() throws {
        let plain = try CongressRecord(json: Self.good.utf8)

        let turned = try CongressRecord(
            json: """
                \r\n\t {"rounds" : [ {"ballots": [ {"times" : 6 , "marks":["1" ] },
                {"times":3,"marks":["2"]}],"seats":2, "items":["1","2","3"],"returned":9,
                "issued":9,"present":9,"kind":"main"}] , "items":["1","2","3"],
                "roll":{"deputies":10},"rule":\(SampleText.rule()),"record":1 }\n
                """.utf8
        )

        #expect(turned == plain)
    }

    @Test func `escapes stand for what they say`() throws {
        let text = Self.good.replacing(
            first: #"{"record":1,"#,
            with: #"{"\u0072ecord":1,"title":"\u6c11\uD83D\ude00\/\"\\\b\f\n\r\t\u00e9","#
        )

        #expect(
            try CongressRecord(json: text.utf8).title == "民😀/\"\\\u{8}\u{C}\n\r\t\u{E9}"
        )
    }

    @Test func `minus zero is zero`() throws {
        let text = Self.good.replacing(first: #""tie_rounds":1"#, with: #""tie_rounds":-0"#)

        #expect(try CongressRecord(json: text.utf8).rule.tieRounds == 0)
    }

    @Test(
        arguments: [
            ("", Refusal("record.unexpected-end", "", "1:1")),
            (" \n ", Refusal("record.unexpected-end", "", "2:2")),
            ("\u{FEFF}{}", Refusal("record.unexpected-byte", "", "1:1")),
            ("{", Refusal("record.unexpected-end", "", "1:2")),
            ("{\"record\"", Refusal("record.unexpected-end", "record", "1:10")),
            ("{\"record\":", Refusal("record.unexpected-end", "record", "1:11")),
            ("{\"record\":1", Refusal("record.unexpected-end", "", "1:12")),
            ("{\"record\":1,}", Refusal("record.unexpected-byte", "", "1:13")),
            ("{record:1}", Refusal("record.unexpected-byte", "", "1:2")),
            ("{\"record\" 1}", Refusal("record.unexpected-byte", "record", "1:11")),
            ("{\"record\":01}", Refusal("record.malformed-number", "record", "1:11")),
            ("{\"record\":-}", Refusal("record.malformed-number", "record", "1:11")),
            ("{\"record\":+1}", Refusal("record.unexpected-byte", "record", "1:11")),
            ("{\"record\":1.}", Refusal("record.malformed-number", "record", "1:11")),
            ("{\"record\":.5}", Refusal("record.unexpected-byte", "record", "1:11")),
            ("{\"record\":1e}", Refusal("record.malformed-number", "record", "1:11")),
            ("{\"record\":1e+}", Refusal("record.malformed-number", "record", "1:11")),
            ("{\"record\":NaN}", Refusal("record.unexpected-byte", "record", "1:11")),
            ("{\"record\":tru}", Refusal("record.unexpected-byte", "record", "1:14")),
            ("{\"record\":nul", Refusal("record.unexpected-end", "record", "1:14")),
            ("{\"items\":[1,,2]}", Refusal("record.unexpected-byte", "items[1]", "1:13")),
            ("{\"items\":[1 2]}", Refusal("record.unexpected-byte", "items", "1:13")),
            ("{\"items\":[1,]}", Refusal("record.unexpected-byte", "items[1]", "1:13")),
            ("{\"items\":[{\"a\":[}", Refusal("record.unexpected-byte", "items[0].a[0]", "1:17")),
            ("{\"title\":\"a\nb\"}", Refusal("record.control-character", "title", "1:12")),
            ("{\"title\":\"\\x\"}", Refusal("record.malformed-escape", "title", "1:11")),
            ("{\"title\":\"\\u12g4\"}", Refusal("record.malformed-escape", "title", "1:11")),
            ("{\"title\":\"\\u12", Refusal("record.malformed-escape", "title", "1:11")),
            ("{\"title\":\"\\ud800\"}", Refusal("record.malformed-escape", "title", "1:11")),
            ("{\"title\":\"\\ud800\\u0041\"}", Refusal("record.malformed-escape", "title", "1:11")),
            ("{\"title\":\"\\udc00\"}", Refusal("record.malformed-escape", "title", "1:11")),
            ("{\"title\":\"\\", Refusal("record.unexpected-end", "title", "1:12")),
            ("{\"title\":\"abc", Refusal("record.unexpected-end", "title", "1:14")),
            (
                "{\"title\":\"民生\",\n \"items\":?}",
                Refusal("record.unexpected-byte", "items", "2:10")
            ),
            ("{} {}", Refusal("record.trailing-content", "", "1:4")),
            ("// c", Refusal("record.unexpected-byte", "", "1:1")),
        ]
    )
    func `text that is not strict JSON is refused with its place`(
        text: String,
        refusal: Refusal
    ) {
        #expect(Refusal.of(text, withPlace: true) == refusal)
    }

    @Test(
        arguments: [
            [0x80], [0xFF], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
            [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
            [0xE6, 0xB0], [0xC3, 0x28], [0xE6, 0x28, 0x91], [0xE6, 0xB0, 0x28],
        ] as [[UInt8]]
    )
    func `bytes that are not UTF-8 are refused`(bytes: [UInt8]) {
        let text = Array("{\"title\":\"民".utf8) + bytes + Array("\"}".utf8)

        #expect(
            Refusal.of(text, withPlace: true)
                == Refusal("record.malformed-utf8", "title", "1:12")
        )
    }

    @Test func `a key twice is refused, also when it is written in two ways`() {
        let text = Self.good.replacing(
            first: #""deputies":10"#,
            with: #""deputies":10,"\u0064eputies":10"#
        )

        #expect(Refusal.of(text) == Refusal("record.duplicate-key", "roll.deputies"))
    }

    @Test func `a key twice is refused among many keys`() {
        let keys = (0..<40).map { "\"k\($0)\":0" } + ["\"k17\":0"]
        let text = "{\"items\":{\(keys.joined(separator: ","))}}"

        #expect(Refusal.of(text) == Refusal("record.duplicate-key", #"items["k17"]"#))
    }

    @Test func `keys that only look alike are two keys`() throws {
        // Composed and decomposed é: equal to `String`, not to anybody else.
        let text = SampleText.record(
            items: "[\"\u{E9}\",\"e\u{301}\"]",
            rounds: """
                [\(SampleText.main(
                    "\"totals\":{\"valid\":9,\"void\":{},\"blank\":0,"
                        + "\"yes\":{\"\u{E9}\":9,\"e\u{301}\":1}}",
                    items: "[\"\u{E9}\",\"e\u{301}\"]"
                ))]
                """
        )

        let record = try CongressRecord(json: text.utf8)

        #expect(try record.counted()?.items.map(\.tally.yes) == [9, 1])
    }

    @Test func `nesting deeper than sixteen is refused before it can exhaust the stack`() {
        let text =
            "{\"items\":" + String(repeating: "[", count: 1_000_000)

        #expect(
            Refusal.of(text, withPlace: true)
                == Refusal(
                    "record.too-deep",
                    "items" + String(repeating: "[0]", count: 15),
                    "1:25"
                )
        )
    }

    @Test func `a text longer than the limit is refused unread`() {
        let error = #expect(throws: RecordError.self) {
            try CongressRecord(
                json: Self.good.utf8,
                limits: ReadingLimits(bytes: 100, depth: 16)
            )
        }

        #expect(error?.reason == .tooLarge(bytes: Self.good.utf8.count, limit: 100))
        #expect(error?.position == TextPosition(line: 1, column: 1))
    }

    @Test(
        arguments: [
            (#"{"record":1"#, #"{"record":1,"colour":1"#, Refusal("record.unknown-key", "colour")),
            (#""blank":"#, #""blanc":"#, Refusal("record.unknown-key", "rule.blanc")),
            (
                #""inclusive":"#, #""strict":"#,
                Refusal("record.unknown-key", "rule.threshold.strict")
            ),
            (
                #""present":9"#, #""présent":9"#,
                Refusal("record.unknown-key", #"rounds[0]["présent"]"#)
            ),
            (
                #""times":3"#, #""times":3,"who":"x""#,
                Refusal("record.unknown-key", "rounds[0].ballots[1].who")
            ),
            (#""roll":{"deputies":10},"#, "", Refusal("record.missing-key", "")),
            (#""tie":"revote","#, "", Refusal("record.missing-key", "rule")),
            (#""present":9,"#, "", Refusal("record.missing-key", "rounds[0]")),
            (#""kind":"main","#, "", Refusal("record.missing-key", "rounds[0]")),
            (#","times":3"#, "", Refusal("record.missing-key", "rounds[0].ballots[1]")),
            (#""record":1"#, #""record":2"#, Refusal("record.unknown-version", "record")),
            (#""record":1"#, #""record":"1""#, Refusal("record.wrong-kind", "record")),
            (
                #""deputies":10"#, #""deputies":10.0"#,
                Refusal("record.not-an-integer", "roll.deputies")
            ),
            (
                #""deputies":10"#, #""deputies":1e1"#,
                Refusal("record.not-an-integer", "roll.deputies")
            ),
            (#""deputies":10"#, #""deputies":-1"#, Refusal("record.too-small", "roll.deputies")),
            (#""deputies":10"#, #""deputies":null"#, Refusal("record.wrong-kind", "roll.deputies")),
            (
                #""deputies":10"#, #""deputies":9223372036854775808"#,
                Refusal("record.integer-out-of-range", "roll.deputies")
            ),
            (
                #""tie_rounds":1"#, #""tie_rounds":-9223372036854775809"#,
                Refusal("record.integer-out-of-range", "rule.tie_rounds")
            ),
            (
                #""tie_rounds":1"#, #""tie_rounds":-1"#,
                Refusal("record.too-small", "rule.tie_rounds")
            ),
            (#""tie":"revote""#, #""tie":"coin""#, Refusal("record.unknown-word", "rule.tie")),
            (#""tie":"revote""#, #""tie":"Revote""#, Refusal("record.unknown-word", "rule.tie")),
            (
                #""kind":"main""#, #""kind":"first""#,
                Refusal("record.unknown-word", "rounds[0].kind")
            ),
            (
                #""inclusive":false"#, #""inclusive":0"#,
                Refusal("record.wrong-kind", "rule.threshold.inclusive")
            ),
            (#"[2,3]"#, #"[2,3,4]"#, Refusal("record.fraction-parts", "rule.quorum")),
            (#"[2,3]"#, #"[3,2]"#, Refusal("record.improper-fraction", "rule.quorum")),
            (#"[2,3]"#, #"[2,0]"#, Refusal("record.improper-fraction", "rule.quorum")),
            (#"[2,3]"#, #"[-2,-3]"#, Refusal("record.improper-fraction", "rule.quorum")),
            (#"[1,2]"#, #"[-1,2]"#, Refusal("record.improper-fraction", "rule.threshold.fraction")),
            (
                #""participation":null"#, #""participation":[1,"2"]"#,
                Refusal("record.wrong-kind", "rule.participation[1]")
            ),
            (#""seats":2"#, #""seats":0"#, Refusal("record.too-small", "rule.seats")),
            (#""seats":2"#, #""seats":null"#, Refusal("record.seats-missing", "rule.seats")),
            (
                #""marks":["1"]"#, #""marks":{"1":1}"#,
                Refusal("record.wrong-kind", "rounds[0].ballots[0].marks")
            ),
            (
                #""marks":["1"]"#, #""marks":[1]"#,
                Refusal("record.wrong-kind", "rounds[0].ballots[0].marks[0]")
            ),
            (
                #""times":3"#, #""times":3,"void":null"#,
                Refusal("record.wrong-kind", "rounds[0].ballots[1].void")
            ),
            (
                #""record":1"#, #""record":1,"list":"x""#,
                Refusal("record.missing-key", "")
            ),
            (
                #""record":1"#, #""record":1,"list":"x","rule_hash":"y","session":{"number":1}"#,
                Refusal("record.missing-key", "session")
            ),
        ]
    )
    func `JSON that is not a record is refused with its path`(
        part: String,
        other: String,
        refusal: Refusal
    ) {
        #expect(Refusal.of(Self.good) == nil)
        #expect(Refusal.of(Self.good.replacing(first: part, with: other)) == refusal)
    }

    @Test func `a wrong answer is refused with the item it is for`() {
        let text = SampleText.record(
            ballot: "per-item",
            rounds: """
                [\(SampleText.main(#""ballots":[{"marks":{"1":"yes","2":"maybe"},"times":9}]"#))]
                """
        )

        #expect(
            Refusal.of(text) == Refusal("record.unknown-word", #"rounds[0].ballots[0].marks["2"]"#)
        )
    }

    @Test func `an error of counting finds its place in the text`() {
        let text = SampleText.record(
            rounds: "[\(SampleText.main(SampleText.ballots)),\n  {\"kind\":\"tie\",\"present\":1,"
                + "\"issued\":1,\"returned\":1,\"items\":[\"1\"],\"seats\":1}]"
        )

        #expect(
            Refusal.of(text, withPlace: true)
                == Refusal("record.round-not-asked", "rounds[1].kind", "2:11")
        )
    }

    @Test func `an error of arithmetic finds its place in the text`() {
        let text = SampleText.record(
            rounds: "[\n\(SampleText.main(SampleText.ballots, issued: "10"))]"
        )

        #expect(
            Refusal.of(text, withPlace: true)
                == Refusal("record.issued-above-present", "rounds[0].issued", "2:37")
        )
    }
}
