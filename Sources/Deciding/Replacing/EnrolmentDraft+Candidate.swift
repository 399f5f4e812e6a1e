import Civics
import Ledger
import Proposing

extension EnrolmentDraft {
    /// A candidate as an entry of the year's list: name, field and targets, copied once; the text
    /// as it was voted on stays in the frozen list.
    ///
    /// `source` is the notice or decision that lists it.
    init(
        _ candidate: CandidateBook.Entry,
        as number: Int,
        on kind: ProgrammeKind,
        source: String,
        isSample: Bool
    ) {
        let provenance = Provenance(
            isSample ? .inventedSample : Certainty(rawValue: candidate.certainty) ?? .recorded,
            source: source
        )
        var measures = candidate.targets.map { target in
            MeasureDraft(
                name: target.indicator,
                nameEnglish: "",
                unit: Self.unit(of: target.quantity),
                place: "",
                value: nil,
                provenance: provenance
            )
        }
        if candidate.annual != nil {
            for role in [Measure.Role.invested, .paid] {
                measures.append(
                    MeasureDraft(
                        role: role,
                        name: role == .invested ? "完成投资" : "支付资金",
                        nameEnglish: role == .invested ? "Investment completed" : "Money paid",
                        unit: MoneyUnit.wan.name,
                        place: "",
                        value: nil,
                        provenance: provenance
                    )
                )
            }
        }
        self.init(
            number: number,
            code: candidate.code,
            name: candidate.name,
            nameEnglish: candidate.nameEnglish,
            field: candidate.field,
            state: kind.states.first?.id ?? "",
            measures: measures,
            provenance: provenance
        )
    }

    private static func unit(of printed: String) -> String {
        guard let quantity = try? Quantity(written: printed), case .amount(let amount) = quantity
        else { return "" }
        return amount.unit.name
    }
}
