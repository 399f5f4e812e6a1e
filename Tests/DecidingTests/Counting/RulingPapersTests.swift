import Database
import DatabaseContract
import Deciding
import Ledger
import Proposing
import Tallying
import TestSupport
import Testing

/// Doubtful papers: put forward before their box is entered, ruled on, and counted so.
@Suite struct RulingPapersTests {
    private typealias Ground = CountingGround

    private static func put(
        _ ground: CountingGround,
        _ form: DoubtForm = DoubtForm(box: "1", doubt: "identifying-mark", note: "右上角有圈"),
        files: [[UInt8]] = []
    ) async throws -> CountingError? {
        try await ground.asChief { actor throws(CountingError) in
            _ = try await RulingPapers(ground.record.ledger).put(
                form,
                photograph: files,
                in: ground.session,
                by: actor,
                of: Places.beibei
            )
        }
    }

    private static func rule(
        _ ground: CountingGround,
        _ ruling: String,
        reason: String = "记号可以认出是谁"
    ) async throws -> CountingError? {
        try await ground.asChief { actor throws(CountingError) in
            try await RulingPapers(ground.record.ledger).rule(
                1,
                PaperRulingForm(ruling: ruling, reason: reason),
                in: ground.session,
                by: actor,
                of: Places.beibei
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a box is entered once its doubtful papers are ruled, and as they are`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await record.countingGround()
            try await ground.open()
            var form = Ground.form(papers: 12, void: 1)

            #expect(try await Self.put(ground) == nil)
            #expect(try await ground.refusal(Ground.teller, 1, form) == .doubtfulOpen(1))
            #expect(
                try await Self.rule(ground, "rank", reason: "")
                    == .faults([.rulingMissing, .reasonMissing(field: "reason")])
            )
            #expect(try await Self.rule(ground, "identifying-mark") == nil)
            #expect(try await Self.rule(ground, "valid") == .ruledAlready)
            #expect(
                try await ground.refusal(Ground.teller, 1, form)
                    == .faults([.voidBelowRuled(.identifying, entered: 0, ruled: 1)])
            )
            form.numbers["void-overvote"] = ""
            form.numbers["void-identifying-mark"] = "1"
            #expect(try await ground.refusal(Ground.teller, 1, form) == nil)
            #expect(try await Self.put(ground) == .entryIn)

            let session = ground.session
            let counts = try await record.ledger.read {
                (transaction: Transaction<StoreError>) throws(StoreError) in
                try WorkingPapers.doubtful(of: session, in: transaction)
            }
            #expect(counts == [DoubtfulCount(verdict: .void(.identifying), papers: 1)])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a photograph is written anew and seen by tellers and the chief scrutineer alone`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await record.countingGround()
            try await ground.open()
            #expect(try await Self.put(ground, files: [SampleFiles.jpegWithPlace]) == nil)
            func photograph(_ person: Person) async throws -> CountingFile {
                try await ReadingCounts(record.ledger).photograph(
                    1,
                    of: ground.session,
                    by: .officer(try await record.officer(person)),
                    in: Places.beibei
                )
            }

            let file = try await photograph(Ground.teller)

            #expect(file.kind == .picture)
            #expect(!String(decoding: file.bytes, as: UTF8.self).contains("GPS"))
            #expect(try await photograph(Ground.chief) == file)
            await #expect(throws: ReadError.notFound) { try await photograph(Ground.conductor) }
            #expect(
                try await Self.put(ground, files: [SampleFiles.pdf])
                    == .faults([.file(.wrongKind(file: 1, takesScans: false))])
            )
        }
    }

    @Test func `the chain has neither the note nor the reason`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let ground = try await record.countingGround()
            try await ground.open()
            _ = try await Self.put(ground)
            _ = try await Self.rule(ground, "identifying-mark")

            let entries = try await ground.entries().suffix(2)

            #expect(entries.map(\.action) == ["count.doubt", "count.rule-paper"])
            for entry in entries {
                #expect(!entry.facts.contains("圈"))
                #expect(entry.reason.isEmpty)
                #expect(!entry.facts.contains("\"box\""))
            }
        }
    }

    @Test func `what is no doubt is told beside its field`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let ground = try await record.countingGround()
            try await ground.open()
            let long = String(repeating: "圈", count: 301)

            #expect(
                try await Self.put(ground, DoubtForm(box: "", doubt: "ugly", note: long))
                    == .faults([
                        .boxUnknown, .doubtMissing,
                        .tooLong(field: "note", characters: 301, most: 300),
                    ])
            )
            #expect(
                try await Self.put(ground, DoubtForm(box: "3", doubt: "torn", note: ""))
                    == .faults([.boxUnknown])
            )
        }
    }
}
