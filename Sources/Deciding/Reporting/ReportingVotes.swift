import Civics
import Database
package import Ledger

/// Why a reported vote was not taken into the record.
package enum ReportingError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// It has no title, no source, or no number; or a number that is none, or whose source is not
    /// named.
    case incomplete
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "report.denied"
        case .incomplete: "report.incomplete"
        case .store(let error): error.code
        }
    }
}

/// Taking votes into the record that others have reported, each number with its source.
package struct ReportingVotes: Sendable {
    private let ledger: Ledger

    /// Reports in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Takes a vote.
    ///
    /// - Throws: ``ReportingError``; `.store(.conflict("reported_vote_once"))` where the
    ///   jurisdiction has one of that day and title.
    package func report(
        _ vote: ReportedVote,
        by actor: Actor
    ) async throws(ReportingError) {
        do throws(Denied) {
            try actor.authorise(.administer, in: vote.jurisdiction)
        } catch {
            throw .denied(error)
        }
        guard !vote.title.isEmpty, !vote.provenance.source.isEmpty, !vote.numbers.isEmpty,
            vote.numbers.allSatisfy({ $0.count > 0 && !$0.source.isEmpty })
        else { throw .incomplete }
        try await ledger.record(by: actor) {
            (transaction: Transaction<ReportingError>) throws(ReportingError) in
            try ReportedVoteTable.insert(vote, in: transaction)
            return Recorded(
                (),
                Deed(
                    "vote.report",
                    in: vote.jurisdiction,
                    object: "reported-vote \(vote.id)",
                    facts: ["held-on": vote.heldOn.description, "source": vote.provenance.source]
                )
            )
        }
    }

    /// Those of every jurisdiction, the newest first.
    package func all() async throws(StoreError) -> [ReportedVote] {
        try await ledger.read { (transaction: Transaction<StoreError>) throws(StoreError) in
            try ReportedVoteTable.all(in: transaction)
        }
    }
}
