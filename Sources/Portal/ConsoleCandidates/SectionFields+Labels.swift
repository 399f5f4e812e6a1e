import Ledger
import Proposing
import Wording

extension CandidateFault {
    /// The fault with the name of its field, for a summary over a form that names fields.
    ///
    /// Without a label the field is called what the sections call it.
    func summarised(
        as label: Message? = nil,
        in places: [Jurisdiction],
        _ book: Phrasebook
    ) -> Field {
        Field(
            field,
            book.say(label ?? SectionFields.label(field, in: places, book)),
            error: book.say(message(in: book))
        )
    }
}

extension SectionFields {
    /// What a field is called, the number of its row left away.
    static func label(
        _ name: String,
        in places: [Jurisdiction],
        _ book: Phrasebook
    ) -> Message {
        if let place = places.first(where: { $0.placeField == name }) {
            return .candidateFormPlace(name: place.name(in: book.language))
        }
        if let source = CandidateFunding.Source(rawValue: String(name.dropFirst(8))),
            name.hasPrefix("funding-")
        {
            return source.name
        }
        let parts = name.split(separator: "-")
        if let row = parts.last.flatMap({ Int($0) }) {
            let stem = parts.dropLast().joined(separator: "-")
            return labels[stem].map { .candidateFormOfRow(label: book.say($0), number: row) }
                ?? .candidateFormRow(number: row)
        }
        return labels[name] ?? .candidateFieldName
    }

    /// How to answer; nil where nothing needs to be said.
    static func hint(_ name: String) -> Message? {
        switch name.split(separator: "-").first {
        case "quantity": .candidateFormQuantityHint
        case "indicator": .candidateFormIndicatorHint
        case "responsible", "cooperating": .candidateFormNamesHint
        case "vice", "contact": .candidateFormPostHint
        case "total", "annual": .candidateFormMoneyHint
        case "beneficiaries": .candidateFormBeneficiariesHint
        case "stage": .candidateFormStageHint
        case "stars": .candidateFormStarsHint
        default: nil
        }
    }

    private static let labels: [String: Message] = [
        "name": .candidateFieldName, "name-en": .candidateFieldNameEnglish,
        "field": .candidateFieldField, "category": .candidateFieldCategory,
        "origin": .candidateFieldOrigin, "upper-list": .candidateFormUpperList,
        "upper-item": .candidateFormUpperItem, "content": .candidateFieldContent,
        "reach": .candidateSectionPlaces, "total": .candidateFieldTotal,
        "annual": .candidateFieldAnnual, "lead": .candidateFieldLead,
        "responsible": .candidateFieldResponsible, "cooperating": .candidateFieldCooperating,
        "vice-mayor": .candidateFieldViceMayor, "contact": .candidateFieldContact,
        "maintenance": .candidateFieldMaintenance, "start": .candidateFieldStart,
        "finish": .candidateFieldFinish, "crosses": .candidateFormCrosses,
        "stage-goal": .candidateFieldStageGoal, "beneficiaries": .candidateFieldBeneficiaries,
        "scope": .candidateFormScope, "background": .candidateFieldBackground,
        "necessity": .candidateFieldNecessity, "feasibility": .candidateFieldFeasibility,
        "risk": .candidateFieldRisk, "basis": .candidateFormBasis,
        "stars": .candidateSectionIndex, "reason": .candidateFormReason,
        "part-name": .candidateFormPartName, "part-content": .candidateFieldContent,
        "indicator": .freezeColumnIndicator, "relation": .freezeColumnRelation,
        "quantity": .freezeColumnQuantity, "part": .candidateFormPart,
        "unit": .candidateFormUnit, "kind": .candidateFormKind,
        "verdict": .candidateFormVerdict, "words": .candidateFormWords,
        "date": .freezeDecisionDate, "decision-number": .freezeDecisionNumber,
        "decision-date": .freezeDecisionDate, "decision-words": .freezeDecisionWords,
    ]
}
