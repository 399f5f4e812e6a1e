import Civics
import Deciding
import Ledger
import Tallying

extension OpenTable {
    /// The published counts, one row an item and round; a ballot of which the rule lets fewer than
    /// all be published is left out.
    static func ballots(_ results: [BallotResult], of jurisdiction: Jurisdiction) -> OpenTable {
        OpenTable(
            file: .ballotsCSV,
            rows: results.filter { $0.ballot.publishing == .all }.flatMap { result in
                result.count.rounds.flatMap { round in
                    round.items.map { item in
                        result.columns
                            .merging(round.columns) { $1 }
                            .merging(item) { $1 }
                            .merging(result.names(of: item[.item])) { $1 }
                            .merging([.jurisdiction: jurisdiction.code]) { $1 }
                    }
                }
            }
        )
    }
}

extension BallotResult {
    fileprivate var columns: [OpenColumn: String] {
        [
            .ballot: ballot.key.description,
            .kind: ballot.kind.rawValue,
            .heldOn: ballot.heldOn.description,
            .title: ballot.title,
            .titleEnglish: ballot.titleEnglish,
            .deputies: String(record.deputies),
            .invented: ballot.inventions.map(\.rawValue).sorted().joined(separator: " "),
            .certainty: ballot.provenance.certainty.rawValue,
            .source: ballot.provenance.source,
        ]
    }

    fileprivate func names(of item: String?) -> [OpenColumn: String] {
        guard let item = ballot.items.first(where: { $0.id == item }) else { return [:] }
        return [.name: item.name, .nameEnglish: item.nameEnglish]
    }
}

extension RoundTrace {
    fileprivate var columns: [OpenColumn: String] {
        var columns: [OpenColumn: String] = [
            .round: String(round + 1),
            .roundKind: asked.kind.rawValue,
            .seats: asked.seats.map(String.init) ?? "",
        ]
        guard case .counted(let papers, let votes) = result else { return columns }
        columns[.present] = String(papers.present)
        columns[.issued] = String(papers.issued)
        columns[.returned] = String(papers.returned)
        columns[.valid] = String(votes.valid)
        columns[.void] = String(votes.voidBallots)
        columns[.blank] = String(votes.blank)
        columns[.needed] = String(votes.needed)
        return columns
    }

    /// A row an item; a round that was stopped has none.
    fileprivate var items: [[OpenColumn: String]] {
        switch result {
        case .stopped: []
        case .counted(_, let votes): votes.items.map(\.columns)
        case .presidium: fates.map { [.item: $0.id.text, .result: $0.result.rawValue] }
        }
    }
}

extension ItemOutcome {
    fileprivate var columns: [OpenColumn: String] {
        [
            .item: tally.id.text,
            .yes: String(tally.yes),
            .no: String(tally.no),
            .abstain: String(tally.abstain),
            .unpressed: String(tally.unpressed),
            .score: tally.score.map(String.init) ?? "",
            .result: result.rawValue,
        ]
    }
}
