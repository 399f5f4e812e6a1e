package import Wording

/// A field of a candidate as the book prints it: for its page, and for telling two versions apart.
package enum BookField: String, Hashable, Sendable, CaseIterable {
    case name, nameEnglish, field, category, origin, content, subItems, targets, places, total
    case annual, funding, lead, responsible, cooperating, viceMayorPost, contactPost, start
    case finish, stageGoal, maintenance, beneficiaries, background, necessity, feasibility, risk
    case opinions, publicIndex, suggestions

    /// What it is called.
    package var label: Message {
        switch self {
        case .name: .candidateFieldName
        case .nameEnglish: .candidateFieldNameEnglish
        case .field: .candidateFieldField
        case .category: .candidateFieldCategory
        case .origin: .candidateFieldOrigin
        case .content: .candidateFieldContent
        case .subItems: .candidateSectionParts
        case .targets: .candidateSectionTargets
        case .places: .candidateSectionPlaces
        case .total: .candidateFieldTotal
        case .annual: .candidateFieldAnnual
        case .funding: .candidateFieldFunding
        case .lead: .candidateFieldLead
        case .responsible: .candidateFieldResponsible
        case .cooperating: .candidateFieldCooperating
        case .viceMayorPost: .candidateFieldViceMayor
        case .contactPost: .candidateFieldContact
        case .start: .candidateFieldStart
        case .finish: .candidateFieldFinish
        case .stageGoal: .candidateFieldStageGoal
        case .maintenance: .candidateFieldMaintenance
        case .beneficiaries: .candidateFieldBeneficiaries
        case .background: .candidateFieldBackground
        case .necessity: .candidateFieldNecessity
        case .feasibility: .candidateFieldFeasibility
        case .risk: .candidateFieldRisk
        case .opinions: .candidateSectionOpinions
        case .publicIndex: .candidateSectionIndex
        case .suggestions: .candidateFieldSuggestions
        }
    }
}

extension CandidateBook.Entry {
    /// What a field says, a line a row; none where it says nothing.
    package func lines(_ field: BookField, in book: Phrasebook) -> [String] {
        let lines: [String] =
            switch field {
            case .name: [name]
            case .nameEnglish: [nameEnglish]
            case .field: [self.field.isEmpty ? "" : FieldNames.name(of: self.field, in: book)]
            case .category:
                [category.flatMap(CandidateCategory.init).map { book.say($0.name) } ?? ""]
            case .origin:
                [
                    origin.map { book.say(.candidateOriginUpper(list: $0.list, item: $0.item)) }
                        ?? book.say(.candidateOriginOwn)
                ]
            case .content: [content]
            case .subItems:
                subItems.map { book.separated([$0.name, $0.content]) }
            case .targets: targets.map { line($0, in: book) }
            case .places:
                isEverywhere
                    ? [book.say(.candidatePlacesAll)]
                    : [book.listed(places.map { book.language == .zh ? $0.name : $0.nameEnglish })]
            case .total: [total?.printed ?? ""]
            case .annual: [annual?.printed ?? ""]
            case .funding: funding.map { line($0, in: book) }
            case .lead: [lead ?? ""]
            case .responsible: [book.listed(responsible)]
            case .cooperating: [book.listed(cooperating)]
            case .viceMayorPost: [viceMayorPost]
            case .contactPost: [contactPost]
            case .start: [start ?? ""]
            case .finish:
                [
                    crossesYear && finish != nil
                        ? book.say(.candidateFinishCrossing(date: finish ?? "")) : finish ?? ""
                ]
            case .stageGoal: [stageGoal]
            case .maintenance: [maintenance]
            case .beneficiaries: [book.separated([beneficiaries ?? "", beneficiaryScope])]
            case .background: [background]
            case .necessity: [necessity]
            case .feasibility: [feasibility]
            case .risk: [risk]
            case .opinions: opinions.map { line($0, in: book) }
            case .publicIndex: [publicIndex.map { line($0, in: book) } ?? ""]
            case .suggestions: suggestions.map { line($0, in: book) }
            }
        return lines.filter { !$0.isEmpty }
    }

    private func line(_ target: CandidateBook.Target, in book: Phrasebook) -> String {
        let relation = CandidateTarget.Relation(rawValue: target.relation)
        let part = subItems.first { $0.number == target.part }?.name ?? ""
        let sign = relation == .rate ? book.say(.candidateRelationRate) : relation?.sign ?? ""
        let text = [target.indicator, sign, target.quantity].filter { !$0.isEmpty }
            .joined(separator: " ")
        return part.isEmpty ? text : book.say(.candidateTargetOfPart(part: part, text: text))
    }

    private func line(_ share: CandidateBook.Funding, in book: Phrasebook) -> String {
        let name = CandidateFunding.Source(rawValue: share.source).map { book.say($0.name) } ?? ""
        return "\(name) \(share.amount.printed)"
    }

    private func line(_ opinion: CandidateBook.Opinion, in book: Phrasebook) -> String {
        let kind = CandidateOpinion.Kind(rawValue: opinion.kind).map { book.say($0.name) } ?? ""
        let verdict =
            CandidateOpinion.Verdict(rawValue: opinion.verdict).map { book.say($0.name) } ?? ""
        return book.separated([
            opinion.unit, kind, verdict, opinion.words, opinion.date ?? "",
        ])
    }

    private func line(_ index: CandidateBook.Index, in book: Phrasebook) -> String {
        let basis = PublicIndex.Basis(rawValue: index.basis) ?? .computed
        let value = PublicIndex(halves: index.halves, basis: basis)
        return basis == .computed
            ? book.say(.candidateIndexComputed(index: value.text, count: suggestionCount))
            : book.say(.candidateIndexTyped(index: value.text, reason: index.reason))
    }

    private func line(_ suggestions: CandidateBook.Suggestions, in book: Phrasebook) -> String {
        let name = Channel(rawValue: suggestions.channel).map { book.say($0.name) } ?? ""
        return book.say(
            .candidateSuggestionsOf(
                channel: name,
                count: suggestions.references.count,
                references: book.listed(suggestions.references)
            )
        )
    }
}

extension Phrasebook {
    /// Names one after the other.
    package func listed(_ names: [String]) -> String {
        names.joined(separator: language == .zh ? "、" : ", ")
    }

    /// What is said of one thing, empty parts left out.
    package func separated(_ parts: [String]) -> String {
        parts.filter { !$0.isEmpty }.joined(separator: language == .zh ? "，" : ", ")
    }
}
