import Civics
import Ledger
import Sheets

/// A suggestion as a row of the table.
struct ExportLine {
    let suggestion: Suggestion
    /// The code of the candidate it is part of; empty where it is of none.
    let candidate: String
    let home: Jurisdiction
    let tree: JurisdictionTree

    /// What stands in a column.
    func cell(_ column: SuggestionColumn) -> SheetValue {
        switch column {
        case .reference: SheetValue(suggestion.reference)
        case .receivedOn: .date(suggestion.receivedOn)
        case .postmarkedOn: suggestion.postmarkedOn.map(SheetValue.date) ?? .blank
        case .channel: SheetValue(suggestion.channel.written)
        case .via: SheetValue(suggestion.via.written)
        case .submitter: SheetValue(suggestion.submitter)
        case .phone: SheetValue(suggestion.phone)
        case .field: SheetValue(suggestion.field)
        case .place: SheetValue(place)
        case .title: SheetValue(suggestion.title)
        case .text: SheetValue(suggestion.body)
        case .beneficiaries: SheetValue(suggestion.beneficiaries)
        case .estimatedCost:
            suggestion.estimatedCost.map { .number($0.amount(in: .wan)) } ?? .blank
        case .certainty: SheetValue(suggestion.provenance.certainty.written)
        case .source: SheetValue(suggestion.provenance.source)
        case .state: SheetValue(suggestion.state.written)
        case .outcome: SheetValue(suggestion.ruling?.outcome.written ?? "")
        case .reason: SheetValue(suggestion.ruling?.reason?.written ?? "")
        case .candidate: SheetValue(candidate)
        case .fault: .blank
        }
    }

    private var place: String {
        suggestion.place.flatMap { tree[$0]?.name } ?? Everywhere.written(for: home.kind)
    }
}
