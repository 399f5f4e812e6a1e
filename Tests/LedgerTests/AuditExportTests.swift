import Civics
import Database
import DatabaseContract
import Foundation
import Ledger
import TestSupport
import Testing

/// The export as a stranger reads it: JSON Lines, with nothing of ours but SHA-256.
@Suite struct AuditExportTests {
    /// Follows the lines as a script of twenty lines would, and gives the last digest.
    static func walk(_ text: String) throws -> (count: Int, head: String) {
        var previous = String(repeating: "0", count: 64)
        var count = 0
        for line in text.split(separator: "\n") {
            count += 1
            let object = try #require(
                JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            )
            let digest = try #require(object["digest"] as? String)
            let end = ",\"digest\":\"\(digest)\"}"
            #expect(line.hasSuffix(end))
            #expect(Digest(of: line.dropLast(end.count) + "}").hex == digest)
            #expect(object["previous"] as? String == previous)
            #expect(object["height"] as? Int == count)
            #expect(
                Set(object.keys) == [
                    "height", "at", "who", "post", "action", "jurisdiction", "object", "reason",
                    "facts", "previous", "digest",
                ]
            )
            previous = digest
        }
        return (count, previous)
    }

    static func export(_ ledger: Ledger) async throws -> String {
        let lines = Box("")
        try await ledger.streamAudit { text in lines.change { $0 += text } }
        return lines.value
    }

    @Test(arguments: TestDatabase.engines)
    func `a stranger recomputes every line and comes to the head`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let administrator = try await record.officer(.administrator)
            _ = try await record.ledger.createParty(
                code: "water",
                name: "水利局\"甲\"\\乙",
                nameEnglish: "Water \u{7} Bureau / 水",
                in: Places.beibei,
                by: .officer(administrator)
            )
            for _ in 1...3 { _ = try await record.session(.clerk) }

            let walked = try Self.walk(try await Self.export(record.ledger))

            let head = try await record.ledger.auditHead()
            #expect(walked.count == 6)
            #expect(walked.head == head.digest)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a long chain is given out whole, some hundred lines at a time`(
        engine: Engine
    ) async throws {
        try await TestRecord.withEmpty(engine) { ledger, _ in
            for number in 1...503 {
                try await ledger.record(by: .operatorAtConsole) {
                    (transaction: Transaction<StoreError>) throws(StoreError) in
                    Recorded((), Deed("test.note", in: nil, facts: ["number": String(number)]))
                }
            }
            let pieces = Box(0)
            let text = Box("")

            try await ledger.streamAudit { lines in
                pieces.change { $0 += 1 }
                text.change { $0 += lines }
            }

            let walked = try Self.walk(text.value)
            let head = try await ledger.auditHead()
            #expect(pieces.value == 2)
            #expect(walked.count == 503)
            #expect(walked.head == head.digest)
        }
    }

    @Test
    func `an empty chain is exported as nothing`() async throws {
        try await TestRecord.withEmpty(.sqlite) { ledger, _ in
            let text = try await Self.export(ledger)

            #expect(text.isEmpty)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a page shows a jurisdiction its own entries and the store's, newest first`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let overseer = try await record.officer(.overseer)
            _ = try await record.session(.countyClerk)
            _ = try await record.session(.clerk)

            let first = try await record.ledger.auditPage(
                by: .officer(overseer),
                of: Places.beibei,
                limit: 2
            )
            let second = try await record.ledger.auditPage(
                by: .officer(overseer),
                of: Places.beibei,
                below: first.last?.height ?? 0,
                limit: 2
            )

            #expect(first.map(\.height) == [4, 2])
            #expect(second.map(\.height) == [1])
            #expect(second.map(\.action) == ["store.found"])
        }
    }

    @Test(arguments: [Person.clerk, .countyClerk])
    func `a post without the right reads no page`(person: Person) async throws {
        try await TestRecord.with(.sqlite) { record in
            let officer = try await record.officer(person)

            let error = await failure { () async throws(ReadError) in
                _ = try await record.ledger.auditPage(by: .officer(officer), of: Places.beibei)
            }

            #expect(
                error == .denied(Denied(permission: .readAudit, post: officer.postName))
            )
            #expect(error?.code == "read.denied")
        }
    }
}
