import Database
import DatabaseContract
import Deciding
import Foundation
import Ledger
import Tallying
import TestSupport
import Testing

/// What the steps of a day forget is taken out of the store's files, too.
@Suite struct ForgettingInFilesTests {
    /// Where the files of a table are written anew, PostgreSQL gives them another number.
    private static func fileNumber(
        of table: String,
        in record: TestRecord
    ) async throws -> Int64 {
        try await record.database.read {
            (transaction: Transaction<StoreError>) throws(StoreError) in
            try transaction.one("SELECT CAST(pg_relation_filenode('\(table)') AS BIGINT)")
        }
    }

    /// How many bytes SQLite's log has.
    private static func logSize(_ record: TestRecord) async throws -> Int {
        try await files(record)["-wal"]?.count ?? 0
    }

    /// The files of a store on SQLite, by what their names have behind the store's.
    private static func files(_ record: TestRecord) async throws -> [String: Data] {
        let path: String = try await record.database.read {
            (transaction: Transaction<StoreError>) throws(StoreError) in
            try transaction.one("SELECT file FROM pragma_database_list WHERE name = 'main'")
        }
        var files: [String: Data] = [:]
        for ending in ["", "-wal"] where FileManager.default.fileExists(atPath: path + ending) {
            files[ending] = try Data(contentsOf: URL(fileURLWithPath: path + ending))
        }
        return files
    }

    /// Does a step, and looks whether it left older rows of these tables in the files.
    private static func scrubs(
        _ tables: [String],
        in record: TestRecord,
        _ step: () async throws -> Void
    ) async throws -> Bool {
        guard record.database.engine == .postgres else {
            try await record.vandalise("UPDATE store_identity SET founded_ms = founded_ms + 1")
            let before = try await logSize(record)
            try await step()
            let after = try await logSize(record)
            return before > 0 && after == 0
        }
        var before: [Int64] = []
        for table in tables { before.append(try await fileNumber(of: table, in: record)) }
        try await step()
        var after: [Int64] = []
        for table in tables { after.append(try await fileNumber(of: table, in: record)) }
        return zip(before, after).allSatisfy { $0.0 != $0.1 }
    }

    @Test(arguments: TestDatabase.engines)
    func `each step that forgets scrubs the files`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let register = ["attendance", "paper_issue", "session_presence"]
            let papers = ["ballot_box", "box_entry", "box_ruling"]
            let sample = try await PollSample.ready(record)
            try await sample.open()
            try await sample.take(.startIssuing)
            try await sample.issue(25)

            let casting = try await Self.scrubs(register, in: record) {
                try await sample.take(.startCasting)
            }
            try await sample.take(.closeBoxes)
            try await sample.end(
                returned: 25,
                totals: VoteTotals.sample([20, 19, 18, 5, 3], ballots: 25).text
            )
            try await sample.conclude()
            let certifying = try await Self.scrubs(papers, in: record) {
                try await sample.certify()
            }
            try await sample.accept()
            _ = try await sample.announce()
            let sealing = try await Self.scrubs(register + papers, in: record) {
                try await sample.seal()
            }
            let closing = try await Self.scrubs(register, in: record) {
                try await KeepingSittings(record.ledger).close(
                    sample.ground.sitting,
                    by: .operatorAtConsole,
                    in: Places.beibei
                )
            }

            #expect(casting)
            #expect(certifying)
            #expect(sealing)
            #expect(closing)
        }
    }

    @Test func `the totals of a box are in no file of SQLite once they are signed`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let ground = try await record.countingGround()
            try await ground.open()
            for (box, count) in [(1, 12), (2, 16)] {
                for teller in [CountingGround.teller, CountingGround.other] {
                    let form = CountingGround.form(papers: count)
                    #expect(try await ground.refusal(teller, box, form) == nil)
                }
            }
            let version = try await ground.view(CountingGround.chief).session.version
            let closed = try await ground.asChief { actor throws(CountingError) in
                try await RulingBoxes(record.ledger).close(
                    ground.session,
                    version: version,
                    by: actor,
                    in: Places.beibei
                )
            }
            #expect(closed == nil)
            let certifying = Certifying(record.ledger)
            try await certifying.conclude(
                ground.poll,
                version: 1,
                by: .operatorAtConsole,
                in: Places.beibei
            )
            let words = Data("valid 12\n".utf8)
            let before = try await Self.files(record).values.contains {
                $0.range(of: words) != nil
            }
            try await certifying.certify(
                ground.poll,
                version: 2,
                by: .operatorAtConsole,
                in: Places.beibei
            )
            let after = try await Self.files(record).values.contains { $0.range(of: words) != nil }

            #expect(before)
            #expect(!after)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `where the files cannot be scrubbed the step is done, and they are scrubbed later`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await PollSample.ready(record)
            try await sample.open()
            try await sample.take(.startIssuing)
            try await sample.issue(25)
            let meeting = Rendezvous()
            async let read: Int = record.database.read {
                (transaction: Transaction<StoreError>) throws(StoreError) in
                let count: Int = try transaction.one("SELECT COUNT(*) FROM paper_issue")
                meeting.arriveAndWait()
                return count
            }
            await meeting.arrived()

            let isScrubbed = try await Self.scrubs(["paper_issue"], in: record) {
                try await sample.take(.startCasting)
            }
            let state = try await sample.day.open?.state
            let again = await failure { () async throws(StoreError) in
                try await record.ledger.scrubTheRest()
            }
            meeting.letGo()
            let seen = try await read
            let later = try await Self.scrubs(["paper_issue"], in: record) {
                try await record.ledger.scrubTheRest()
            }

            #expect(!isScrubbed)
            #expect(state == .casting)
            #expect(again == .busy)
            #expect(seen == 25)
            #expect(later)
        }
    }
}
