import VerifiableVoting
import Wording

/// How much ballots count, as the command line says it.
enum VoterWeights {
    /// The most that one ballot counts: all together can still be found by search.
    static let weightLimit = 1_000_000
    /// The most voters.
    static let voterLimit = 100_000

    /// Reads weights that are given out in turn; without any, every ballot counts once.
    static func read(_ text: String?, voters: Int) throws(CommandFailure) -> [Weight] {
        guard (1...voterLimit).contains(voters) else {
            throw CommandFailure(
                .usage,
                .electionBadVoters(count: voters, limit: voterLimit)
            )
        }
        guard let text else { return [Weight](repeating: .one, count: voters) }
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        let weights = parts.compactMap { Weight(decimal: Array($0.utf8)) }
        guard weights.count == parts.count, weights.allSatisfy({ $0.value <= weightLimit })
        else {
            throw CommandFailure(.usage, .electionBadWeights(text: text, limit: weightLimit))
        }
        return (0..<voters).map { weights[$0 % weights.count] }
    }
}
