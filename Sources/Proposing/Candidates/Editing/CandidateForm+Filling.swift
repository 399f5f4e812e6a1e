import Civics
package import Ledger

extension CandidateForm {
    /// A section as it stands in the record, for opening its form or showing what holds now.
    package init(
        _ section: CandidateSection,
        of record: CandidateRecord,
        places: [Jurisdiction] = []
    ) {
        self.init(section)
        let details = record.details
        switch section {
        case .basics: fillBasics(record)
        case .parts:
            for (index, item) in details.subItems.enumerated() {
                self["part-name", index + 1] = item.name
                self["part-content", index + 1] = item.content
                self["part-was", index + 1] = String(item.number)
            }
        case .targets:
            for (index, target) in details.targets.enumerated() {
                self["indicator", index + 1] = target.indicator
                self["relation", index + 1] = target.relation.rawValue
                self["quantity", index + 1] = target.quantity.printed
                self["part", index + 1] = target.part == 0 ? "" : String(target.part)
            }
        case .places:
            self["reach"] = details.isEverywhere ? "all" : details.places.isEmpty ? "" : "some"
            for place in places where details.places.contains(place.id) {
                self[place.placeField] = "1"
            }
        case .money:
            self["total"] = details.total?.typed ?? ""
            self["annual"] = details.annual?.typed ?? ""
            for share in details.funding {
                self["funding-\(share.source.rawValue)"] = share.amount.typed
            }
        case .units: fillUnits(details)
        case .time:
            self["start"] = details.startOn?.description ?? ""
            self["finish"] = details.finishOn?.description ?? ""
            self["crosses"] = details.crossesYear ? "1" : ""
            self["stage-goal"] = details.stageGoal
        case .grounds: fillGrounds(details)
        case .opinions:
            for (index, opinion) in details.opinions.enumerated() {
                self["unit", index + 1] = opinion.unit.name
                self["kind", index + 1] = opinion.kind.rawValue
                self["verdict", index + 1] = opinion.verdict.rawValue
                self["words", index + 1] = opinion.words
                self["date", index + 1] = opinion.givenOn?.description ?? ""
            }
        case .index:
            self["basis"] = details.publicIndex?.basis.rawValue ?? ""
            self["stars"] = details.publicIndex?.text ?? ""
            self["reason"] = details.publicIndex?.reason ?? ""
        }
    }

    private mutating func fillBasics(_ record: CandidateRecord) {
        self["name"] = record.candidate.name
        self["name-en"] = record.candidate.nameEnglish
        self["field"] = record.candidate.field
        self["category"] = record.details.category?.rawValue ?? ""
        self["content"] = record.candidate.content
        switch record.details.origin {
        case .own: self["origin"] = "own"
        case .upper(let list, let item):
            self["origin"] = "upper"
            self["upper-list"] = list
            self["upper-item"] = item
        }
    }

    private mutating func fillUnits(_ details: CandidateDetails) {
        self["lead"] = details.lead?.name ?? ""
        self["responsible"] = details.responsible.map(\.name).joined(separator: "\n")
        self["cooperating"] = details.cooperating.map(\.name).joined(separator: "\n")
        self["vice-mayor"] = details.viceMayorPost
        self["contact"] = details.contactPost
        self["maintenance"] = details.maintenance
    }

    private mutating func fillGrounds(_ details: CandidateDetails) {
        self["beneficiaries"] = details.beneficiaries?.printed ?? ""
        self["scope"] = details.beneficiaryScope
        self["background"] = details.background
        self["necessity"] = details.necessity
        self["feasibility"] = details.feasibility
        self["risk"] = details.risk
    }
}

extension PrintedMoney {
    /// As a form shows it: the digits alone where they are 万元.
    fileprivate var typed: String { unit == .wan ? digits : description }
}
