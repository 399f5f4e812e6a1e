import Civics
import Database
import Ledger
import Tallying

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
    /// Reads what the counting room keeps; of a recount, the sessions before it are as the
    /// certificate has them that it supersedes.
    init<F: StoreFailure>(
        of sessions: [BallotSession],
        after superseded: SupersededCertificate?,
        in transaction: Transaction<F>
    ) throws(F) {
        var kept: [ID<BallotSession>: SessionPapers] = [:]
        for session in sessions {
            if let known = superseded?.session(session.number) {
                kept[session.id] = SessionPapers(boxes: known.boxes, rulings: known.rulings)
                continue
            }
            kept[session.id] = SessionPapers(
                boxes: try CountingBoxTable.all(of: session.id, in: transaction).count,
                rulings: try WorkingPapers.doubtful(of: session.id, in: transaction)
                    .map(Certificate.Ruling.init)
            )
        }
        self.sessions = kept
        digest =
            if let poll = sessions.first?.poll {
                try WorkingPapers.digest(of: poll, in: transaction)
            } else {
                Digest(of: "")
            }
    }
}

extension Certificate.Ruling {
    fileprivate init(_ count: DoubtfulCount) {
        let void: String? = if case .void(let reason) = count.verdict { reason.text } else { nil }
        self.init(void: void, papers: count.papers)
    }
}
