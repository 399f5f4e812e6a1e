import Civics
import Deciding
import Ledger
import Tallying

/// The published counts as open data; the records themselves have addresses of their own.
struct OpenBallots {
    let scope: Scope
    let results: [BallotResult]

    var json: JSONText {
        .object([
            ("jurisdiction", .text(scope.jurisdiction.slug)),
            ("ballots", .array(results.map(ballot))),
        ])
    }

    private func ballot(_ result: BallotResult) -> JSONText {
        let ballot = result.ballot
        return .object([
            ("ballot", .text(ballot.key.description)),
            ("kind", .text(ballot.kind.rawValue)),
            ("title", .text(ballot.title)),
            ("titleEnglish", .text(ballot.titleEnglish)),
            ("heldOn", .text(ballot.heldOn.description)),
            ("items", .array(ballot.items.map(item))),
            (
                "elected",
                .array(result.count.outcome.elected.map { .text($0.text) })
            ),
            (
                "invented",
                .array(ballot.inventions.map(\.rawValue).sorted().map { .text($0) })
            ),
            ("certainty", .text(ballot.provenance.certainty.rawValue)),
            ("source", .text(ballot.provenance.source)),
            ("publishing", .text(ballot.publishing.rawValue)),
            ("record", path(.ballotRecord(ballot.key), of: ballot)),
            ("outcome", path(.ballotOutcome(ballot.key), of: ballot)),
            (
                "recordSHA256",
                ballot.publishing == .all ? .text(Digest(of: ballot.record).hex) : .null
            ),
        ])
    }

    /// Where a file is; null where the rule lets no counts be published.
    private func path(_ address: Address, of ballot: CountedBallot) -> JSONText {
        ballot.publishing == .all ? .text(address.path(in: scope)) : .null
    }

    private func item(_ item: CountedBallot.Item) -> JSONText {
        .object([
            ("id", .text(item.id)),
            ("name", .text(item.name)),
            ("nameEnglish", .text(item.nameEnglish)),
        ])
    }
}
