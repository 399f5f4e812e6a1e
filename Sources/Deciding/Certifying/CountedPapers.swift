import Civics
import Database
import Ledger

/// What the counting room keeps of a poll's sessions when counting has ended: how many boxes there
/// were, how doubtful papers were ruled on, and the digest of everything that is forgotten then.
struct CountedPapers: Hashable, Sendable {
    /// Of one session.
    struct SessionPapers: Hashable, Sendable {
        /// Ballot boxes.
        let boxes: Int
        /// Rulings on doubtful papers, alike ones together.
        let rulings: [Certificate.Ruling]
    }

    /// By session.
    let sessions: [ID<BallotSession>: SessionPapers]
    /// SHA-256 of the working papers.
    let digest: Digest

    /// Of a session.
    subscript(session: ID<BallotSession>) -> SessionPapers? { sessions[session] }
}

extension CountedPapers {
    /// Reads what the counting room keeps.
    init<F: StoreFailure>(
        of sessions: [BallotSession],
        in transaction: Transaction<F>
    ) throws(F) {
        self.sessions = [:]
        digest = Digest(of: "")
    }

    /// Forgets the working papers.
    static func forget<F: StoreFailure>(
        _ sessions: [BallotSession],
        in transaction: Transaction<F>
    ) throws(F) {}
}
