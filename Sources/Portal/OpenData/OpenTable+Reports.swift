import Civics
import Evaluating
import Ledger

extension OpenTable {
    /// Report cards, one row a measure; a project without one has a row of its own.
    static func reports(_ cards: [PublishedCard], of jurisdiction: Jurisdiction) -> OpenTable {
        OpenTable(
            file: .reportsCSV,
            rows: cards.flatMap { card in
                card.frozen.card.rows.flatMap { row in
                    let columns = card.columns
                        .merging(row.columns) { $1 }
                        .merging([.jurisdiction: jurisdiction.code]) { $1 }
                    return row.targets.isEmpty
                        ? [columns]
                        : row.targets.map { columns.merging($0.columns) { $1 } }
                }
            }
        )
    }
}

extension PublishedCard {
    fileprivate var columns: [OpenColumn: String] {
        [
            .year: String(year),
            .cardVersion: String(version),
            .asOf: frozen.card.asOf.description,
            .fingerprint: fingerprint.hex,
            .certainty: (isSample ? Certainty.inventedSample : draft.certainty).rawValue,
        ]
    }
}

extension ReportCard.Row {
    fileprivate var columns: [OpenColumn: String] {
        var columns: [OpenColumn: String] = [
            .number: String(number),
            .code: code,
            .project: name.zh,
            .projectEnglish: name.en,
            .field: field,
            .leadUnit: lead?.zh ?? "",
            .state: state,
            .outcome: outcome.rawValue,
            .place: place,
            .openReports: String(openReports),
            .closedReports: String(closedReports),
        ]
        columns[.firstPlanned] = money?.first
        columns[.planned] = money?.planned
        columns[.invested] = money?.invested
        columns[.paid] = money?.paid
        columns[.firstDeadline] = firstDeadline?.description
        columns[.deadline] = deadline?.description
        columns[.acceptedOn] = accepted?.on.description
        columns[.evidence] = accepted.map { accepted in
            ([accepted.document] + (accepted.files ?? []).map { "sha256:\($0)" })
                .joined(separator: " ")
        }
        columns[.missReason] = miss?.reason.zh
        columns[.missReasonEnglish] = miss?.reason.en
        columns[.newDate] = miss?.newDate?.description
        columns[.stageGoal] = miss?.stageGoal
        return columns.merging(rating?.columns ?? [:]) { $1 }
    }
}

extension ReportCard.Rating {
    fileprivate var columns: [OpenColumn: String] {
        var columns: [OpenColumn: String] = [
            .ballot: ballot,
            .heldOn: heldOn.description,
            .completion: state,
            .grade: grade ?? "",
        ]
        guard let counts else { return columns }
        columns[.satisfied] = String(counts.satisfied)
        columns[.basic] = String(counts.basic)
        columns[.dissatisfied] = String(counts.dissatisfied)
        columns[.unanswered] = String(counts.blank)
        columns[.valid] = String(counts.valid)
        columns[.ratingBase] = "\(baseKind) \(counts.base)"
        return columns
    }
}

extension ReportCard.Target {
    fileprivate var columns: [OpenColumn: String] {
        [
            .measure: name.zh,
            .measureEnglish: name.en,
            .unit: unit,
            .firstTarget: first ?? "",
            .target: present ?? "",
            .done: done ?? "",
            .quantity: figure ?? "",
            .percent: percent ?? "",
        ]
    }
}
