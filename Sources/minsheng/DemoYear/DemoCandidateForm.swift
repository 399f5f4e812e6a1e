import Civics
import Ledger
import Proposing

/// A row of the sample candidates as the forms of its sections.
struct DemoCandidateForm {
    let row: DemoTable.Row
    let places: [Jurisdiction]

    func form(_ section: CandidateSection) -> CandidateForm {
        var form = CandidateForm(section)
        switch section {
        case .basics: fillBasics(&form)
        case .parts:
            for (index, name) in list("sub_items").enumerated() {
                form["part-name", index + 1] = name
            }
        case .targets:
            for (index, target) in list("targets").enumerated() {
                let parts = self.parts(target)
                form["indicator", index + 1] = parts[0]
                form["relation", index + 1] = "at-least"
                form["quantity", index + 1] = parts[2] + parts[3]
            }
        case .places: fillPlaces(&form)
        case .money: fillMoney(&form)
        case .units:
            form["lead"] = row["lead_unit"]
            form["responsible"] = row["responsible_units"]
            form["cooperating"] = row["cooperating_units"]
            form["vice-mayor"] = row["vice_mayor_post"]
            form["contact"] = row["contact_post"]
            form["maintenance"] = row["maintenance_body"]
        case .time:
            form["start"] = row["start_on"]
            form["finish"] = row["finish_on"]
            form["crosses"] = row["cross_year"] == "true" ? "1" : ""
            form["stage-goal"] = row["annual_stage_goal"]
        case .grounds: fillGrounds(&form)
        case .opinions: fillOpinions(&form)
        case .index: form["basis"] = "computed"
        }
        return form
    }

    private func fillBasics(_ form: inout CandidateForm) {
        form["name"] = row["name"]
        form["name-en"] = DemoEnglish().name(of: row["name"])
        form["field"] = row["field"]
        form["category"] = row.read("category") { word in
            switch word {
            case "建设类": "construction"
            case "服务类": "service"
            case "政策类": "policy"
            default: nil
            }
        }
        form["origin"] = "own"
        form["content"] = row["content"]
    }

    private func fillPlaces(_ form: inout CandidateForm) {
        let names = list("locations")
        guard !names.contains("全区") else {
            form["reach"] = "all"
            return
        }
        form["reach"] = "some"
        for place in places where names.contains(place.name) { form[place.placeField] = "1" }
    }

    private func fillMoney(_ form: inout CandidateForm) {
        form["total"] = row["total_investment_wan"]
        form["annual"] = row["annual_investment_wan"]
        for share in list("funding_wan") {
            let parts = share.split(separator: ":").map(String.init)
            let source: CandidateFunding.Source =
                switch parts[0] {
                case "中央": .central
                case "市级": .city
                case "区级财政": .district
                case "镇": .town
                case "债券": .bonds
                case "社会": .society
                default: .other
                }
            form["funding-\(source.rawValue)"] = parts[1]
        }
    }

    /// The number with its unit, and who they are.
    private func fillGrounds(_ form: inout CandidateForm) {
        let scope = row["beneficiary_scope"]
        let parts = scope.split(whereSeparator: { "（）".contains($0) }).map(String.init)
        let isUnit = ["人", "户", "人次", "名老年人"].contains(parts.first ?? "")
        form["beneficiaries"] = row["beneficiaries"] + (isUnit ? parts[0] : "")
        form["scope"] = isUnit ? parts.dropFirst().joined() : scope
        for name in ["background", "necessity", "feasibility", "risk"] { form[name] = row[name] }
    }

    private func fillOpinions(_ form: inout CandidateForm) {
        for (index, opinion) in list("opinions").enumerated() {
            let parts = self.parts(opinion)
            let verdict: CandidateOpinion.Verdict =
                switch parts[1] {
                case "同意": .agree
                case "原则同意": .agreeInPrinciple
                case "不同意": .disagree
                default: .supplement
                }
            form["unit", index + 1] = parts[0]
            form["kind", index + 1] = Self.kind(of: parts[0]).rawValue
            form["verdict", index + 1] = verdict.rawValue
            form["words", index + 1] = parts[2]
            form["date", index + 1] = parts[3]
        }
    }

    private static func kind(of unit: String) -> CandidateOpinion.Kind {
        switch unit {
        case "区财政局": .finance
        case "区规划和自然资源局": .land
        case "区生态环境局": .environment
        case "区司法局": .legality
        default: .other
        }
    }

    private func list(_ column: String) -> [String] {
        row[column].split(separator: ";").map(String.init)
    }

    /// The parts of an item, those left empty included.
    private func parts(_ item: String) -> [String] {
        let parts = item.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        precondition(parts.count == 4, "an item of the demo year has four parts: \(item)")
        return parts
    }
}
