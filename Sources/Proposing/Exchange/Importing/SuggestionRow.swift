import Civics
import Ledger

/// A row of a table whose cells are right, not yet numbered.
struct SuggestionRow: Sendable {
    /// The number in the file; nil where one is to be made.
    let reference: String?
    let receivedOn: CivilDate
    let postmarkedOn: CivilDate?
    let channel: Channel
    let via: ArrivalWay
    let submitter: String
    let phone: String
    let field: String
    let place: ID<Jurisdiction>?
    let title: String
    let body: String
    let beneficiaries: String
    let estimatedCost: Money?
    let provenance: Provenance
}

extension SuggestionRow {
    /// The suggestion it becomes.
    func suggestion(
        reference: String,
        in jurisdiction: ID<Jurisdiction>,
        import entry: ID<SuggestionImport>,
        arrival: Arrival
    ) -> Suggestion {
        Suggestion(
            id: .random(),
            jurisdiction: jurisdiction,
            reference: reference,
            channel: channel,
            via: via,
            submitter: submitter,
            phone: phone,
            field: field,
            place: place,
            title: title,
            body: body,
            beneficiaries: beneficiaries,
            estimatedCost: estimatedCost,
            receivedOn: receivedOn,
            postmarkedOn: postmarkedOn,
            state: arrival.state,
            version: 1,
            provenance: provenance,
            call: arrival.call,
            isLate: arrival.isLate,
            importID: entry,
            ruling: arrival.ruling,
            dueOn: arrival.dueOn
        )
    }
}
