import Delivering
import Ledger
import Testing

/// What a file of presets must be.
@Suite struct LightPresetTests {
    private static func file(_ tests: String, id: String = "p") -> String {
        """
        {"id": "\(id)", "version": 1, "name": {"zh": "规则", "en": "Rule"}, "source": "",
         "certainty": "derived", "tests": [\(tests)]}
        """
    }

    private static func test(_ reading: String, _ bands: [String], id: String = "t") -> String {
        let bands = bands.map { band in
            """
            {\(band), "colour": "green", "word": {"zh": "好", "en": "Good"}, "printed": true}
            """
        }
        return """
            {"id": "\(id)", "reading": "\(reading)", "side": "clock",
             "bands": [\(bands.joined(separator: ","))]}
            """
    }

    private static func read(_ presets: String...) throws(LightPresets.FileError) -> LightPresets {
        try LightPresets(json: "{\"presets\": [\(presets.joined(separator: ","))]}")
    }

    @Test(arguments: [
        (#""lights": "yinchuan-2025","#, "yinchuan-2025"), ("", "default-2023"),
        (#""lights": "gone","#, "default-2023"),
    ])
    func `a kind names its preset, and the default holds where it names none that is here`(
        lights: String,
        preset: String
    ) throws {
        let kind = try ProgrammeKind(
            json: """
                {"id": "park", "name": {"zh": "公园", "en": "Parks"}, "audience": "public",
                 "subjectKind": "project", "fields": [], "entry": [], \(lights)
                 "states": [{"id": "planned", "name": {"zh": "已列", "en": "Listed"},
                             "mark": "waiting"}],
                 "moves": []}
                """
        )
        #expect(LightPresets.builtIn.preset(of: kind).id == preset)
        #expect(LightPresets.builtIn.preset(of: nil).id == "default-2023")
    }

    @Test func `the built-in ones are read, and the default stands first`() {
        #expect(LightPresets.builtIn.all.first?.id == "default-2023")
        #expect(LightPresets.builtIn.all.count == 5)
        #expect(LightPresets.builtIn["none"] == nil)
    }

    @Test(arguments: [
        (#""from": "0", "below": "10""#, #""above": "10""#),  // leaves 10 out
        (#""to": "10""#, #""from": "10""#),  // both take 10
        (#""to": "10""#, #""above": "11""#), (#""from": "0""#, #""from": "10""#),
        (#""below": "10""#, #""below": "20""#),
    ])
    func `bands without a gap and without an overlap`(first: String, second: String) {
        #expect(throws: LightPresets.FileError.gapOrOverlap(preset: "p", test: "t", band: 2)) {
            try Self.read(Self.file(Self.test("days-overdue", [first, second])))
        }
    }

    @Test(arguments: [
        ("accepted", #""from": "1""#), ("accepted", #""state": "maybe""#),
        ("accepted", #""state": "yes", "to": "1""#), ("days-overdue", #""state": "yes""#),
        ("days-overdue", #""from": "1", "above": "1""#), ("days-overdue", #""from": "1x""#),
        ("days-overdue", #""from": "2", "to": "1""#),
        ("days-overdue", #""from": "1", "below": "1""#),
    ])
    func `a band fits what is read`(reading: String, band: String) {
        #expect(throws: LightPresets.FileError.wrongBand(preset: "p", test: "t", band: 1)) {
            try Self.read(Self.file(Self.test(reading, [band])))
        }
    }

    @Test func `nothing stands twice, and nothing is empty`() {
        let test = Self.test("accepted", [#""state": "yes""#])
        let twice = Self.test("accepted", [#""state": "yes""#, #""state": "yes""#])

        #expect(throws: LightPresets.FileError.stateTwice(preset: "p", test: "t", state: "yes")) {
            try Self.read(Self.file(twice))
        }
        #expect(throws: LightPresets.FileError.testTwice(preset: "p", test: "t")) {
            try Self.read(Self.file("\(test),\(test)"))
        }
        #expect(throws: LightPresets.FileError.presetTwice("p")) {
            try Self.read(Self.file(test), Self.file(test))
        }
        #expect(throws: LightPresets.FileError.noBand(preset: "p", test: "t")) {
            try Self.read(Self.file(Self.test("accepted", [])))
        }
        #expect(throws: LightPresets.FileError.none) { try Self.read() }
        #expect(throws: LightPresets.FileError.notReadable) { try LightPresets(json: "[]") }
        #expect(throws: LightPresets.FileError.notReadable) {
            try Self.read(Self.file(Self.test("location", [#""state": "yes""#])))
        }
    }
}
