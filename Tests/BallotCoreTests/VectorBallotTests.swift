import BallotCore
import Testing

/// Ballots that belenios-tool made, of versions 2.0 and 3.0.
@Suite struct VectorBallotTests {
    static let folders = [
        "vectors/single3", "vectors/threshold-belenios", "vectors/threshold-rfc3526",
        "vectors/mixed-server-and-threshold", "vectors/styles", "vectors/nh-rfc3526",
        "vectors-3.0/single3", "vectors-3.0/styles", "vectors-3.0/threshold-belenios",
        "vectors-3.0/mixed-server-and-threshold",
    ]

    @Test(.enabled(if: Vectors.hasShared, "needs ../shared/voting"), arguments: folders)
    func `every ballot of the vectors verifies`(folder: String) throws {
        let election = try Election(Vectors.record("\(folder)/election.json"))
        let group = try #require(ModularGroup.named(election.group))
        let prepared = try PreparedElection(election, group: group, for: .public)
        let last = folder.contains("3.0") ? "revote-of-1" : "6-revote-of-1"

        for name in ["1", "2", "3", "4", "5", last] {
            let bytes = try Vectors.record("\(folder)/ballots/\(name).json")
            let verified = try prepared.verify(bytes) { _ in true }
            #expect(verified.ciphertexts.count == election.questions.count)
        }
    }
}
