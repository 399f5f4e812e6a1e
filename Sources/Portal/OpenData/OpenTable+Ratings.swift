import Civics
import Deciding
import Ledger
import Tallying

extension OpenTable {
    /// The published ratings, one row an item of the round that was counted; a rating of which the
    /// scheme lets the grades alone be published is left out.
    static func ratings(_ results: [RatingResult], of jurisdiction: Jurisdiction) -> OpenTable {
        OpenTable(
            file: .ratingsCSV,
            rows: results.filter { $0.ballot.publishing == .all }.flatMap { result in
                (result.forms?.items ?? []).map { item in
                    result.columns
                        .merging(item.columns) { $1 }
                        .merging(result.names(of: item)) { $1 }
                        .merging([.jurisdiction: jurisdiction.code]) { $1 }
                }
            }
        )
    }
}

extension RatingResult {
    fileprivate var columns: [OpenColumn: String] {
        let outcome = count.outcome
        var columns: [OpenColumn: String] = [
            .ballot: ballot.key.description,
            .heldOn: ballot.heldOn.description,
            .title: ballot.title,
            .titleEnglish: ballot.titleEnglish,
            .round: String(outcome.round + 1),
            .deputies: String(record.members),
            .present: String(outcome.papers.present),
            .issued: String(outcome.papers.issued),
            .returned: String(outcome.papers.returned),
            .invented: ballot.inventions.map(\.rawValue).sorted().joined(separator: " "),
            .certainty: ballot.provenance.certainty.rawValue,
            .source: ballot.provenance.source,
        ]
        guard let forms else { return columns }
        columns[.valid] = String(forms.valid)
        columns[.void] = String(forms.voidForms)
        columns[.neededSatisfied] = String(forms.needed.satisfied)
        columns[.neededBasic] = String(forms.needed.basic)
        return columns
    }

    fileprivate func names(of item: RatedItem) -> [OpenColumn: String] {
        guard let item = ballot.items.first(where: { $0.id == item.item.id.text }) else {
            return [:]
        }
        return [.name: item.name, .nameEnglish: item.nameEnglish]
    }
}

extension RatedItem {
    fileprivate var columns: [OpenColumn: String] {
        var columns: [OpenColumn: String] = [
            .item: item.id.text,
            .completion: item.state.rawValue,
            .grade: grade?.rawValue ?? "",
        ]
        guard case .graded(let tally, _) = rating else { return columns }
        columns[.satisfied] = String(tally.satisfied)
        columns[.basic] = String(tally.basic)
        columns[.dissatisfied] = String(tally.dissatisfied)
        columns[.unanswered] = String(tally.blank)
        return columns
    }
}
