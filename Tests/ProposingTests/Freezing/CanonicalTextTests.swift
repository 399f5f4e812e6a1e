import Civics
import Database
import DatabaseContract
import Foundation
import Ledger
import Proposing
import TestSupport
import Testing

/// The canonical text of a list, against a file and against its own bytes.
@Suite struct CanonicalTextTests {
    private static let golden = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Golden/list.json")

    private static func list(_ engine: Engine) async throws -> FrozenList {
        try await TestRecord.with(engine) { record in
            let county = try await record.officer(.countyClerk)
            _ = try await record.frozenList(by: county)
            let lists = try await FreezingTests.lists(record)
            return try #require(lists.first)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the text is the golden file on both engines, byte for byte`(
        engine: Engine
    ) async throws {
        let list = try await Self.list(engine)
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Data(list.text.utf8).write(to: Self.golden)
        }

        let golden = try Data(contentsOf: Self.golden)

        #expect(Data(list.text.utf8) == golden)
        #expect(list.fingerprint == Digest(of: Array(golden)))
    }

    @Test func `members are in the order of their names, and nothing is a fraction`() throws {
        let text = String(decoding: try Data(contentsOf: Self.golden), as: UTF8.self)

        #expect(text.hasPrefix("{\"candidates\":[{\"annual\":{\"fen\":335154500,"))
        #expect(text.hasSuffix("\"version\":1,\"year\":2023}\n"))
        #expect(!text.contains(#/:\s|,\s|[0-9]\.[0-9]+[,}]/#))
    }

    @Test func `every byte that is flipped is found by the fingerprint`() throws {
        let bytes = Array(try Data(contentsOf: Self.golden))
        let fingerprint = Digest(of: bytes)
        for index in bytes.indices {
            var flipped = bytes
            flipped[index] ^= 1 << UInt8(index % 8)

            #expect(throws: CandidateBookError.otherFingerprint(Digest(of: flipped))) {
                try CandidateBook(canonical: flipped, fingerprint: fingerprint)
            }
        }
        #expect(try CandidateBook(canonical: bytes, fingerprint: fingerprint).version == 1)
    }

    @Test(arguments: [
        (",\"year\"", ", \"year\""), ("}\n", "}"), ("\"version\":1", "\"version\":1,\"z\":1"),
        ("停车", "\\u505c\\u8f66"),
    ])
    func `the same in other bytes is not canonical`(from: String, to: String) throws {
        let text = String(decoding: try Data(contentsOf: Self.golden), as: UTF8.self)
        let other = text.replacing(from, with: to, maxReplacements: 1)
        try #require(other != text)

        #expect(throws: CandidateBookError.notCanonical) {
            try CandidateBook(canonical: Array(other.utf8))
        }
    }

    @Test func `what is no list says so`() throws {
        #expect(throws: CandidateBookError.self) {
            try CandidateBook(canonical: Array("候选".utf8))
        }
        #expect(throws: CandidateBookError.notReadable(path: "form")) {
            try CandidateBook(canonical: Array("{}".utf8))
        }
        let text = String(decoding: try Data(contentsOf: Self.golden), as: UTF8.self)
            .replacing("\"formVersion\":1", with: "\"formVersion\":9")
        #expect(throws: CandidateBookError.otherForm("minsheng-candidates", version: 9)) {
            try CandidateBook(canonical: Array(text.utf8))
        }
    }
}
