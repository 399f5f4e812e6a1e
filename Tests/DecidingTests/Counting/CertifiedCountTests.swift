import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import TestSupport
import Testing

/// What a certificate takes from the counting room, and what is forgotten when it is signed.
@Suite struct CertifiedCountTests {
    private typealias Ground = CountingGround

    @Test(arguments: TestDatabase.engines)
    func `the certificate has boxes, rulings and digest, and signing forgets the rest`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await record.countingGround()
            try await ground.open()
            let papers = RulingPapers(record.ledger)
            let put = try await ground.asChief { actor throws(CountingError) in
                _ = try await papers.put(
                    DoubtForm(box: "1", doubt: "torn", note: ""),
                    photograph: [],
                    in: ground.session,
                    by: actor,
                    of: Places.beibei
                )
                try await papers.rule(
                    1,
                    PaperRulingForm(ruling: "valid", reason: "各项都看得清"),
                    in: ground.session,
                    by: actor,
                    of: Places.beibei
                )
            }
            for (box, count) in [(1, 12), (2, 16)] {
                for teller in [Ground.teller, Ground.other] {
                    let form = Ground.form(papers: count)
                    #expect(try await ground.refusal(teller, box, form) == nil)
                }
            }
            let version = try await ground.view(Ground.chief).session.version
            let closed = try await ground.asChief { actor throws(CountingError) in
                try await RulingBoxes(record.ledger).close(
                    ground.session,
                    version: version,
                    by: actor,
                    in: Places.beibei
                )
            }
            let certifying = Certifying(record.ledger)
            try await certifying.conclude(
                ground.poll,
                version: 1,
                by: .operatorAtConsole,
                in: Places.beibei
            )
            let certificate = try await ReadingCertificates(record.ledger).certificate(
                of: ground.poll,
                in: Places.beibei,
                by: .operatorAtConsole
            )?.certificate
            let before = try await record.rowCounts()
            try await certifying.certify(
                ground.poll,
                version: 2,
                by: .operatorAtConsole,
                in: Places.beibei
            )

            #expect(put == nil)
            #expect(closed == nil)
            let session = try #require(certificate?.sessions.first)
            #expect(session.boxes == 2)
            #expect(session.rulings.map(\.papers) == [1])
            #expect(session.rulings.map(\.void) == [nil])
            #expect(before["box_entry"] == 4)
            #expect(try await record.rowCounts()["box_entry"] == 0)
            let poll = ground.poll
            let kept = try await record.ledger.read {
                (transaction: Transaction<StoreError>) throws(StoreError) in
                try WorkingPapers.kept(of: poll, in: transaction)
            }
            #expect(kept?.hex == certificate?.workingPapers)
            #expect(try await ground.view(Ground.chief).isForgotten)
        }
    }
}
