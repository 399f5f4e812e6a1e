import Civics
package import Ledger
import Wording

/// The checks of a list of candidates: pure functions over it, each with its reasons.
package struct ListChecks: Sendable {
    /// The candidates that would be on the ballot.
    package let records: [CandidateRecord]
    /// How many are to be chosen; nil until somebody said so.
    package let seats: Int?
    /// The towns and streets of the year.
    package let places: [Jurisdiction]
    /// Items of the level above.
    package let upper: [UpperItem]
    /// What they are held against.
    package let rules: CheckRules

    /// Takes a list and what it is held against.
    package init(
        records: [CandidateRecord],
        seats: Int?,
        places: [Jurisdiction],
        upper: [UpperItem] = [],
        rules: CheckRules = CheckRules()
    ) {
        self.records = records
        self.seats = seats
        self.places = places
        self.upper = upper
        self.rules = rules
    }

    /// What every check found; one that found nothing wrong says so.
    package var findings: [ListFinding] {
        ListFinding.Check.allCases.flatMap { check in
            let found = findings(of: check)
            return found.isEmpty
                ? [ListFinding(check, .fine, .candidateCheckFine(count: records.count))] : found
        }
    }

    /// What keeps the list from being frozen.
    package var stops: [ListFinding] { findings.filter { $0.severity == .stop } }

    private func findings(of check: ListFinding.Check) -> [ListFinding] {
        switch check {
        case .surplus: surplus
        case .fields: fields
        case .towns: towns
        case .overlap: each(check, overlap)
        case .exclusions: each(check, exclusions)
        case .stageGoals: each(check, stageGoal)
        case .money: each(check, money)
        case .targets: each(check, target)
        case .opinions: each(check, opinions)
        case .leads: each(check, lead)
        case .maintenance: each(check, maintenance)
        }
    }

    private typealias Said = (severity: ListFinding.Severity, says: Message)

    private func each(
        _ check: ListFinding.Check,
        _ find: (CandidateRecord) -> [Said]
    ) -> [ListFinding] {
        records.flatMap { record in
            find(record).map { ListFinding(check, $0.severity, $0.says, of: record.candidate) }
        }
    }

    // MARK: - The list as a whole

    private var surplus: [ListFinding] {
        guard let seats else {
            return [ListFinding(.surplus, .stop, .candidateCheckSurplusNoSeats)]
        }
        let extra = records.count - seats
        guard extra > 0 else {
            return [
                ListFinding(
                    .surplus,
                    .stop,
                    .candidateCheckSurplusNone(count: records.count, seats: seats)
                )
            ]
        }
        let needed = rules.extraNeeded(seats: seats)
        let says = Message.candidateCheckSurplusSays(
            seats: seats,
            extra: extra,
            numerator: rules.extraNumerator,
            denominator: rules.extraDenominator,
            needed: needed
        )
        return [ListFinding(.surplus, extra < needed ? .stop : .fine, says)]
    }

    private var fields: [ListFinding] {
        var names: [String] = []
        for record in records where !names.contains(record.candidate.field) {
            names.append(record.candidate.field)
        }
        return names.compactMap { name in
            let count = records.count { $0.candidate.field == name }
            guard records.count > 1, count * 100 > rules.mostOfOneField * records.count else {
                return nil
            }
            return ListFinding(
                .fields,
                .look,
                name.isEmpty
                    ? .candidateCheckFieldsMissing(all: records.count, count: count)
                    : .candidateCheckFieldsSays(
                        field: FieldNames.message(of: name),
                        count: count,
                        all: records.count,
                        most: rules.mostOfOneField
                    )
            )
        }
    }

    private var towns: [ListFinding] {
        guard !records.isEmpty, !records.contains(where: \.details.isEverywhere) else { return [] }
        let without = places.filter { place in
            !records.contains { $0.details.places.contains(place.id) }
        }
        guard !without.isEmpty else { return [] }
        return [
            ListFinding(
                .towns,
                .look,
                .candidateCheckTownsSays(
                    all: places.count,
                    count: without.count,
                    names: without.map(\.name).joined(separator: "、")
                )
            )
        ]
    }

    // MARK: - One candidate

    private func overlap(_ record: CandidateRecord) -> [Said] {
        if case .upper(let list, let item) = record.details.origin {
            return [(.look, .candidateCheckOverlapOrigin(list: list, item: item))]
        }
        var index = AlikeIndex<UpperItem>()
        for (place, item) in upper.enumerated() {
            index.insert(
                item.name,
                of: ID(rawValue: Int64(place + 1)),
                receivedOn: CivilDate(dayNumber: 0)
            )
        }
        return index.nearest(to: record.candidate.name, count: 1, atLeast: rules.alike).map {
            near in
            let item = upper[Int(near.id.rawValue) - 1]
            return (
                .look,
                .candidateCheckOverlapAlike(
                    list: item.list,
                    item: item.name,
                    percent: near.similarity.perMillion / 10_000
                )
            )
        }
    }

    private func exclusions(_ record: CandidateRecord) -> [Said] {
        let text = record.candidate.name + "\n" + record.candidate.content
        return rules.exclusions.compactMap { rule in
            rule.words.first { text.contains($0) }.map { word in
                (.look, .candidateCheckExclusionsSays(word: word, rule: rule.text))
            }
        }
    }

    private func stageGoal(_ record: CandidateRecord) -> [Said] {
        record.details.crossesYear && record.details.stageGoal.isEmpty
            ? [(.stop, .candidateCheckStageGoalsSays(year: record.candidate.year))] : []
    }

    private func money(_ record: CandidateRecord) -> [Said] {
        let details = record.details
        guard let annual = details.annual else {
            // A policy may cost nothing of its own.
            return details.category == .policy ? [] : [(.look, .candidateCheckMoneyMissing)]
        }
        guard !details.funding.isEmpty else { return [(.look, .candidateCheckMoneyNoFunding)] }
        guard let parts = try? Money.sum(details.funding.map(\.amount.money)),
            parts == annual.money
        else {
            return [(.stop, .candidateCheckMoneySum(annual: annual.description))]
        }
        return []
    }

    private func target(_ record: CandidateRecord) -> [Said] {
        record.details.targets.isEmpty ? [(.stop, .candidateCheckTargetsMissing)] : []
    }

    private func opinions(_ record: CandidateRecord) -> [Said] {
        guard !record.details.opinions.isEmpty else {
            return [(.look, .candidateCheckOpinionsMissing)]
        }
        return record.details.opinions.filter { $0.verdict == .disagree }.map {
            (.stop, .candidateCheckOpinionsDisagree(unit: $0.unit.name))
        }
    }

    private func lead(_ record: CandidateRecord) -> [Said] {
        record.details.lead == nil ? [(.stop, .candidateCheckLeadsMissing)] : []
    }

    private func maintenance(_ record: CandidateRecord) -> [Said] {
        record.details.category == .construction && record.details.maintenance.isEmpty
            ? [(.stop, .candidateCheckMaintenanceMissing)] : []
    }
}
