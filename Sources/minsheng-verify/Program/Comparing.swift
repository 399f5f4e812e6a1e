import BallotCore
import VerifiableVoting
import VotingSentences
import Wording

/// `verify-diff`: whether nothing that an earlier copy of an archive recorded has been changed.
struct Comparing {
    /// The earlier copy.
    let earlier: String
    /// The later one.
    let later: String

    /// Checks both and compares them.
    ///
    /// - Returns: `sound` if the earlier one is where the later one begins.
    func run(in console: Console) throws -> ExitStatus {
        let sources = try [earlier, later].map { try FileSource(path: $0, named: $0) }
        let comparison: ArchiveComparison
        do throws(ArchiveComparison.Refusal) {
            comparison = try ArchiveComparison(earlier: sources[0], later: sources[1])
        } catch {
            let name = error.isEarlier ? earlier : later
            let fault = Finding.sentence(
                error.fault.reason.message,
                record: error.fault.record,
                offset: error.fault.offset
            )
            try console.say(.verifierDiffUnsound(file: name, fault: fault))
            return .wrong
        }
        switch comparison.outcome {
        case .same:
            try console.say(.verifierDiffSame)
            return .sound
        case .prefix(let count):
            try console.say(.verifierDiffPrefix(count: count))
            return .sound
        case .differs(let offset):
            try console.say(.verifierDiffDiffers(offset: offset))
            return .wrong
        case .shorter:
            try console.say(.verifierDiffShorter)
            return .wrong
        }
    }
}
