import Civics
package import Ledger

extension CandidateBook.Entry {
    /// A candidate of the record as it stands on the list.
    package init(
        _ record: CandidateRecord,
        suggestions: [CandidateBook.Suggestions],
        places: [Jurisdiction]
    ) {
        let (candidate, details) = (record.candidate, record.details)
        number = candidate.ballotNumber ?? 0
        code = candidate.code
        name = candidate.name
        nameEnglish = candidate.nameEnglish
        field = candidate.field
        category = details.category?.rawValue
        origin =
            if case .upper(let list, let item) = details.origin {
                CandidateBook.Origin(list: list, item: item)
            } else {
                nil
            }
        content = candidate.content
        subItems = details.subItems.map {
            CandidateBook.SubItem(number: $0.number, name: $0.name, content: $0.content)
        }
        targets = details.targets.map {
            CandidateBook.Target(
                part: $0.part,
                indicator: $0.indicator,
                relation: $0.relation.rawValue,
                quantity: $0.quantity.printed
            )
        }
        isEverywhere = details.isEverywhere
        self.places = places.filter { details.places.contains($0.id) }.map(CandidateBook.Place.init)
        total = details.total.map(CandidateBook.Amount.init)
        annual = details.annual.map(CandidateBook.Amount.init)
        funding = details.funding.map {
            CandidateBook.Funding(
                source: $0.source.rawValue,
                amount: CandidateBook.Amount($0.amount)
            )
        }
        lead = details.lead?.name
        responsible = details.responsible.map(\.name)
        cooperating = details.cooperating.map(\.name)
        viceMayorPost = details.viceMayorPost
        contactPost = details.contactPost
        maintenance = details.maintenance
        start = details.startOn?.description
        finish = details.finishOn?.description
        crossesYear = details.crossesYear
        stageGoal = details.stageGoal
        beneficiaries = details.beneficiaries?.printed
        beneficiaryScope = details.beneficiaryScope
        background = details.background
        necessity = details.necessity
        feasibility = details.feasibility
        risk = details.risk
        opinions = details.opinions.map {
            CandidateBook.Opinion(
                unit: $0.unit.name,
                kind: $0.kind.rawValue,
                verdict: $0.verdict.rawValue,
                words: $0.words,
                date: $0.givenOn?.description
            )
        }
        publicIndex = details.publicIndex.map {
            CandidateBook.Index(halves: $0.halves, basis: $0.basis.rawValue, reason: $0.reason)
        }
        self.suggestions = suggestions
        certainty = candidate.provenance.certainty.rawValue
        source = candidate.provenance.source
    }
}

extension CandidateBook.Place {
    /// A place of the tree.
    init(_ place: Jurisdiction) {
        self.init(code: place.code, name: place.name, nameEnglish: place.nameEnglish)
    }
}

extension CandidateBook.Amount {
    fileprivate init(_ amount: PrintedMoney) {
        self.init(fen: amount.money.fen, printed: amount.description)
    }
}
