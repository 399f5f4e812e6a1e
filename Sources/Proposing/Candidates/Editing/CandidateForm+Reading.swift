package import Civics
import Ledger

extension CandidateForm {
    /// The candidate with what was typed into the section; the other sections stay.
    ///
    /// Whether another candidate of the year has the name is asked in the transaction.
    package func applied(
        to record: CandidateRecord,
        in surroundings: CandidateSurroundings
    ) throws(CandidateFaults) -> CandidateRecord {
        var reader = CandidateReader(self)
        var result = record
        switch section {
        case .basics: Self.readBasics(&reader, surroundings, &result)
        case .parts: Self.readParts(&reader, &result.details)
        case .targets: Self.readTargets(&reader, &result.details)
        case .places: Self.readPlaces(&reader, surroundings, &result.details)
        case .money: Self.readMoney(&reader, &result.details)
        case .units: Self.readUnits(&reader, surroundings, &result.details)
        case .time: Self.readTime(&reader, year: record.candidate.year, &result.details)
        case .grounds: Self.readGrounds(&reader, &result.details)
        case .opinions: Self.readOpinions(&reader, surroundings, &result.details)
        case .index: Self.readIndex(&reader, record.mergedTotal, &result.details)
        }
        guard reader.faults.isEmpty else { throw CandidateFaults(all: reader.faults) }
        return result
    }

    private static func readBasics(
        _ reader: inout CandidateReader,
        _ surroundings: CandidateSurroundings,
        _ record: inout CandidateRecord
    ) {
        let name = ChineseText.cleanedLine(reader.form["name"])
        if !CandidateName.characters.contains(name.count) {
            reader.refuse("name", .nameLength(characters: name.count))
        }
        let field = reader.line("field", most: CandidateReader.mostName)
        if !field.isEmpty, !surroundings.fields.contains(field) {
            reader.refuse("field", .fieldUnknown(field))
        }
        record.candidate = record.candidate.with(
            name: name,
            nameEnglish: reader.line("name-en", most: 120),
            field: field,
            content: reader.text("content", most: NewCandidate.mostContent)
        )
        record.details.category = reader.choice("category")
        switch reader.form["origin"] {
        case "", "own": record.details.origin = .own
        case "upper":
            record.details.origin = .upper(
                list: reader.needed("upper-list", most: CandidateReader.mostName),
                item: reader.needed("upper-item", most: CandidateReader.mostName)
            )
        case let other: reader.refuse("origin", .choiceUnknown(other))
        }
    }

    /// Sub-items in their order; the targets follow those they were of.
    private static func readParts(
        _ reader: inout CandidateReader,
        _ details: inout CandidateDetails
    ) {
        var items: [CandidateSubItem] = []
        var renumbered: [Int: Int] = [0: 0]
        for row in rows(reader.form) {
            let field = name("part-name", row)
            let text = reader.needed(field, most: CandidateReader.mostName)
            if !text.isEmpty, items.contains(where: { $0.name == text }) {
                reader.refuse(field, .twice(text))
            }
            items.append(
                CandidateSubItem(
                    number: items.count + 1,
                    name: text,
                    content: reader.text(name("part-content", row), most: 200)
                )
            )
            if let was = Int(reader.form["part-was", row]) { renumbered[was] = items.count }
        }
        var targets: [CandidateTarget] = []
        for target in details.targets {
            guard let part = renumbered[target.part] else {
                let gone = details.subItems.first { $0.number == target.part }
                reader.refuse(name("part-name", 1), .subItemHasTargets(gone?.name ?? ""))
                break
            }
            targets.append(
                CandidateTarget(
                    part: part,
                    indicator: target.indicator,
                    relation: target.relation,
                    quantity: target.quantity
                )
            )
        }
        (details.subItems, details.targets) = (items, targets)
    }

    private static func readTargets(
        _ reader: inout CandidateReader,
        _ details: inout CandidateDetails
    ) {
        var targets: [CandidateTarget] = []
        for row in rows(reader.form) {
            let part = Int(reader.form["part", row]) ?? 0
            if part != 0, !details.subItems.contains(where: { $0.number == part }) {
                reader.refuse(name("part", row), .choiceUnknown(reader.form["part", row]))
            }
            let indicator = reader.needed(
                name("indicator", row),
                most: CandidateReader.mostName
            )
            let relation: CandidateTarget.Relation? = reader.choice(name("relation", row))
            let field = name("quantity", row)
            if ChineseText.cleanedLine(reader.form[field]).isEmpty {
                reader.refuse(field, .missing)
            }
            guard let quantity = reader.quantity(field) else { continue }
            targets.append(
                CandidateTarget(
                    part: part,
                    indicator: indicator,
                    relation: quantity.isState ? .reached : relation.numbered,
                    quantity: quantity
                )
            )
        }
        details.targets = targets
    }

    private static func readPlaces(
        _ reader: inout CandidateReader,
        _ surroundings: CandidateSurroundings,
        _ details: inout CandidateDetails
    ) {
        switch reader.form["reach"] {
        case "all": (details.isEverywhere, details.places) = (true, [])
        case "", "some":
            details.isEverywhere = false
            details.places = surroundings.places
                .filter { !reader.form[$0.placeField].isEmpty }
                .map(\.id)
            if reader.form["reach"] == "some", details.places.isEmpty {
                reader.refuse("reach", .missing)
            }
        case let other: reader.refuse("reach", .choiceUnknown(other))
        }
    }

    private static func readMoney(
        _ reader: inout CandidateReader,
        _ details: inout CandidateDetails
    ) {
        details.total = reader.money("total")
        details.annual = reader.money("annual")
        details.funding = CandidateFunding.Source.allCases.compactMap { source in
            reader.money("funding-\(source.rawValue)").map { CandidateFunding(source, $0) }
        }
        if let total = details.total, let annual = details.annual, annual.money > total.money {
            reader.refuse("annual", .annualOverTotal)
        }
        guard !details.funding.isEmpty, reader.faults.isEmpty else { return }
        guard let annual = details.annual?.money else {
            reader.refuse("annual", .fundingWithoutAnnual)
            return
        }
        // At most seven parts below the bound of one: no overflow.
        let parts = Money(fen: details.funding.reduce(0) { $0 + $1.amount.money.fen })
        if parts != annual {
            reader.refuse("annual", .fundingSum(parts: parts, annual: annual))
        }
    }

    private static func readUnits(
        _ reader: inout CandidateReader,
        _ surroundings: CandidateSurroundings,
        _ details: inout CandidateDetails
    ) {
        let lead = reader.line("lead", most: CandidateReader.mostName)
        details.lead = lead.isEmpty ? nil : surroundings.unit(named: lead)
        details.responsible = reader.names("responsible").map(surroundings.unit)
        details.cooperating = reader.names("cooperating").map(surroundings.unit)
        details.viceMayorPost = reader.line("vice-mayor", most: CandidateReader.mostName)
        details.contactPost = reader.line("contact", most: CandidateReader.mostName)
        details.maintenance = reader.line("maintenance", most: CandidateReader.mostName)
    }

    private static func readTime(
        _ reader: inout CandidateReader,
        year: Int,
        _ details: inout CandidateDetails
    ) {
        details.startOn = reader.date("start")
        details.finishOn = reader.date("finish")
        details.crossesYear = !reader.form["crosses"].isEmpty
        details.stageGoal = reader.text("stage-goal", most: CandidateReader.mostText)
        guard let finish = details.finishOn else { return }
        if let start = details.startOn, finish < start {
            reader.refuse("finish", .finishBeforeStart)
        } else if finish.year > year, !details.crossesYear {
            reader.refuse("finish", .finishAfterYear(year))
        }
    }

    private static func readGrounds(
        _ reader: inout CandidateReader,
        _ details: inout CandidateDetails
    ) {
        details.beneficiaries = reader.quantity("beneficiaries")
        details.beneficiaryScope = reader.line("scope", most: CandidateReader.mostName)
        details.background = reader.text("background", most: CandidateReader.mostText)
        details.necessity = reader.text("necessity", most: CandidateReader.mostText)
        details.feasibility = reader.text("feasibility", most: CandidateReader.mostText)
        details.risk = reader.text("risk", most: CandidateReader.mostText)
    }

    private static func readOpinions(
        _ reader: inout CandidateReader,
        _ surroundings: CandidateSurroundings,
        _ details: inout CandidateDetails
    ) {
        var opinions: [CandidateOpinion] = []
        for row in rows(reader.form) {
            let unit = reader.needed(name("unit", row), most: CandidateReader.mostName)
            let kind: CandidateOpinion.Kind? = reader.choice(name("kind", row))
            let verdict: CandidateOpinion.Verdict? = reader.neededChoice(name("verdict", row))
            let words = reader.text(name("words", row), most: CandidateReader.mostText)
            if verdict?.needsWords == true, words.isEmpty {
                reader.refuse(name("words", row), .reasonMissing)
            }
            let day = reader.date(name("date", row))
            guard let verdict else { continue }
            opinions.append(
                CandidateOpinion(
                    unit: surroundings.unit(named: unit),
                    kind: kind ?? .other,
                    verdict: verdict,
                    words: words,
                    givenOn: day
                )
            )
        }
        details.opinions = opinions
    }

    private static func readIndex(
        _ reader: inout CandidateReader,
        _ merged: Int,
        _ details: inout CandidateDetails
    ) {
        let basis: PublicIndex.Basis? = reader.choice("basis")
        switch basis {
        case nil: details.publicIndex = nil
        case .computed: details.publicIndex = .computed(suggestions: merged)
        case .typed:
            let reason = reader.text("reason", most: CandidateReader.mostText)
            if reason.isEmpty { reader.refuse("reason", .reasonMissing) }
            guard let halves = halves(ChineseText.folded(reader.form["stars"])) else {
                reader.refuse("stars", .notHalves)
                return
            }
            details.publicIndex = PublicIndex(halves: halves, basis: .typed, reason: reason)
        }
    }

    /// 0 to 10 for `0`, `0.5`, … `5`.
    private static func halves(_ text: String) -> Int? {
        (0...10).first { halves in
            let whole = String(halves / 2)
            return halves.isMultiple(of: 2)
                ? text == whole || text == whole + ".0" : text == whole + ".5"
        }
    }

    /// The rows in which something stands; blank ones between them are left out.
    private static func rows(_ form: CandidateForm) -> [Int] {
        (1...form.section.mostRows).filter { !form.isBlank($0) }
    }
}

extension Quantity {
    /// Whether it is a state without a number.
    package var isState: Bool {
        if case .state = self { true } else { false }
    }
}

extension CandidateTarget.Relation? {
    /// The relation of a number; at least, where none was chosen or only a state has it.
    fileprivate var numbered: CandidateTarget.Relation {
        switch self {
        case .none, .reached: .atLeast
        case .some(let relation): relation
        }
    }
}
