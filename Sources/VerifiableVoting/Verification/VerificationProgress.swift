/// How far verifying has come.
package enum VerificationProgress: Hashable, Sendable {
    /// So many bytes of so many have been read once.
    case reading(done: Int, total: Int)
    /// So many ballots of so many have been verified.
    case ballots(done: Int, total: Int)
}
