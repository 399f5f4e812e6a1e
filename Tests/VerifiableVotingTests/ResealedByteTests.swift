import BallotCore
import Testing
import VerifiableVoting

/// Whoever changes a byte of a record can put all digests, references and events in order again;
/// what was proved and signed still tells.
@Suite struct ResealedByteTests {
    /// Records before the last one of a step that has several, and the only one of others: a
    /// payload that refers to them is made anew.
    @Test func `every byte that is changed in a record is found, whatever is sealed again`() async {
        let election = CraftedElection()
        let sound = election.linked
        let step = Long.isLong ? 53 : 1_009

        for (place, part) in sound.steps.enumerated() {
            for (index, record) in part.records.enumerated() {
                for offset in stride(from: place % 7, to: record.count, by: step) {
                    var changed = sound
                    changed.steps[place].records[index][offset] ^= 1
                    let report = await Verifying.report(changed.bytes)
                    // A reference that was changed is made anew with all others.
                    if changed.linked.bytes == sound.bytes { continue }
                    #expect(report.verdict == .wrong, "\(part.type), \(index), byte \(offset)")
                    #expect(report.result == nil || report.findings.count > 0)
                }
            }
        }
    }

    @Test func `a certificate of the credentials is read, and said not to be verified`()
        async throws
    {
        var archive = CraftedElection.shared.linked
        let certificate = Array("{\"signature\":\"1\"}".utf8)
        let setup = try SetupData(archive.steps[0].records[3])
        let payload = String(decoding: setup.bytes.dropLast(), as: UTF8.self)
        let digest = String(decoding: SHA256.hash(certificate).hexadecimal, as: UTF8.self)
        archive.steps[0].records.insert(certificate, at: 3)
        archive.steps[0].records[4] = Array(
            (payload + ",\"credentials_certificate\":\"\(digest)\"}").utf8
        )

        let report = await Verifying.report(archive.bytes)

        #expect(report.findings == [] && report.verdict == .notVerified)
        #expect(report.limitations == [.credentialsCertificate])
        #expect(report.outcome(of: .resultSums).isHeld)
    }

    @Test func `a report that was cancelled calls nothing sound`() async {
        let archive = CraftedElection.shared.steps().bytes
        let task = Task { await Verifying.report(archive) }
        task.cancel()

        #expect(await task.value.verdict != .sound)
    }
}
