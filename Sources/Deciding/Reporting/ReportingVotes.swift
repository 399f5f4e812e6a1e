import Civics
import Database
package import Ledger

/// Why a reported vote was not taken into the record.
package enum ReportingError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// It has no title, no source, or no number; or a number that is none, or whose source is not
    /// named; or rated projects without names, or without the number of forms that they must make
    /// up.
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

/// Taking votes and ratings into the record that others have reported, each number with its source.
package struct ReportingVotes: Sendable {
    private let ledger: Ledger

    /// Reports in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Takes a vote or a rating; projects whose numbers do not add up are kept as ``ReportedVote/refused``
    /// and named in the audit chain.
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
            vote.numbers.allSatisfy({ $0.count > 0 && !$0.source.isEmpty }),
            vote.rated.isEmpty || vote[.forms] != nil, vote.rated.allSatisfy(\.isWhole)
        else { throw .incomplete }
        try await ledger.record(by: actor) {
            (transaction: Transaction<ReportingError>) throws(ReportingError) in
            try ReportedVoteTable.insert(vote, in: transaction)
            return Recorded(
                (),
                Deed(
                    vote.rated.isEmpty ? "vote.report" : "rating.report",
                    in: vote.jurisdiction,
                    object: "reported-vote \(vote.id)",
                    facts: vote.facts
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

extension ReportedVote.Rated {
    /// Whether it has a name, and no number below zero.
    fileprivate var isWhole: Bool { !name.isEmpty && min(satisfied, basic, dissatisfied) >= 0 }
}

extension ReportedVote {
    /// What the audit chain says of it.
    fileprivate var facts: [String: String] {
        var facts = ["held-on": heldOn.description, "source": provenance.source]
        if !refused.isEmpty {
            facts["refused"] = refused.map { "\($0.place) \($0.item.name): \($0.item.sum)" }
                .joined(separator: "; ")
        }
        return facts
    }
}
