import Ledger
import TestSupport
import Testing

/// Kinds of programme as data files: the built-in one, and everything that can be wrong with one.
@Suite struct ProgrammeKindTests {
    static func file(
        id: String = "park",
        states: [String] = ["a", "b"],
        moves: [(String, String)] = [("a", "b")],
        audience: String = "public",
        requires: String = "reason-given"
    ) -> String {
        let stateList = states.map {
            #"{"id":"\#($0)","name":{"zh":"\#($0)","en":"\#($0)"},"mark":"waiting"}"#
        }
        let moveList = moves.map {
            #"{"from":"\#($0.0)","to":"\#($0.1)","requires":["\#(requires)"]}"#
        }
        return """
            {"id":"\(id)","name":{"zh":"园","en":"Park"},"audience":"\(audience)",
            "subjectKind":"place","fields":["绿地"],"entry":["named"],
            "states":[\(stateList.joined(separator: ","))],
            "moves":[\(moveList.joined(separator: ","))]}
            """
    }

    @Test
    func `the livelihood kind is built in, with its fields and its life`() throws {
        let kinds = try ProgrammeKinds.builtIn()

        let kind = try #require(kinds["livelihood"])
        #expect(kinds.all.map(\.id) == ["decisions", "key-projects", "livelihood"])
        #expect(kinds["key-projects"]?.views == [.fourBatches, .startRate])
        #expect(kinds["key-projects"]?.lights == "default-2023")
        #expect(kinds["decisions"]?.audience == .internalOnly)
        #expect(kind.name.zh == "民生实事")
        #expect(kind.audience == .public)
        #expect(kind.entry == [.named, .fieldKnown, .sourced])
        #expect(kind.states.first?.id == "elected")
        #expect(kind.state("completed")?.mark == .done)
        #expect(kind.state("nowhere") == nil)
        #expect(kinds.publicFields.count == 14)
        #expect(kinds.publicFields.last == "其他")
    }

    @Test
    func `a district's own kind stands beside it, and only public ones lend their fields`()
        throws
    {
        let kinds = try ProgrammeKinds.builtIn(and: [
            Self.file(), Self.file(id: "inner", audience: "internal"),
        ])

        #expect(
            kinds.all.map(\.id) == ["decisions", "inner", "key-projects", "livelihood", "park"]
        )
        #expect(kinds.publicFields.filter { $0 == "绿地" }.count == 1)
        #expect(kinds["inner"]?.audience == .internalOnly)
    }

    @Test(arguments: [
        (file(id: ""), ProgrammeKind.FileError.badID("")),
        (file(id: "Park"), .badID("Park")),
        (file(states: [], moves: []), .noState),
        (file(states: ["a", "a"], moves: []), .stateTwice("a")),
        (file(moves: [("a", "c")]), .unknownState("c")),
        (file(moves: [("c", "b")]), .unknownState("c")),
        (file(moves: [("a", "b"), ("a", "b")]), .moveTwice(from: "a", to: "b")),
        (file(moves: []), .unreachableState("b")),
        (file(states: ["a", "b", "c"], moves: [("a", "b"), ("c", "b")]), .unreachableState("c")),
        (file(requires: "by-vote"), .notReadable(path: "moves.Index 0.requires.Index 0")),
        (file(audience: "friends"), .notReadable(path: "audience")),
        ("{}", .notReadable(path: "id")),
        ("not json", .notReadable(path: "")),
        ("[]", .notReadable(path: "")),
    ])
    func `a file that makes no sense is refused with what is wrong`(
        json: String,
        expected: ProgrammeKind.FileError
    ) async {
        let error = await failure { () async throws(ProgrammeKind.FileError) in
            _ = try ProgrammeKind(json: json)
        }

        #expect(error == expected)
    }

    @Test
    func `two files of one kind are refused`() async {
        let error = await failure { () async throws(ProgrammeKind.FileError) in
            _ = try ProgrammeKinds.builtIn(and: [Self.file(id: "livelihood")])
        }

        #expect(error == .kindTwice("livelihood"))
    }

    @Test
    func `every fault has a name of its own`() {
        let faults: [ProgrammeKind.FileError] = [
            .notReadable(path: ""), .badID(""), .noState, .stateTwice(""), .unknownState(""),
            .moveTwice(from: "", to: ""), .unreachableState(""), .kindTwice(""),
        ]

        #expect(Set(faults.map(\.code)).count == faults.count)
    }
}
