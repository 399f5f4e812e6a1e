import BallotCore
import VerifiableVoting

/// What tests do with archives in memory.
enum Verifying {
    /// Verifies an archive.
    static func report(
        _ archive: [UInt8],
        policy: RevotePolicy = .belenios
    ) async -> VerificationReport {
        await ArchiveVerification(
            of: MemorySource(archive),
            policy: policy,
            workerCount: 2
        ).report()
    }

    /// The codes of everything that is wrong, each once, in order.
    static func codes(_ report: VerificationReport) -> [String] {
        var codes: [String] = []
        for finding in report.findings {
            let code = "\(finding.fault.code)"
            if codes.last != code { codes.append(code) }
        }
        return codes
    }
}
