import Civics
package import Ledger

/// What somebody typed into the form of one section of a candidate, before it is checked.
package struct CandidateForm: Hashable, Sendable {
    /// Which section.
    package let section: CandidateSection
    /// What stands in its fields, by their names.
    package private(set) var values: [String: String]

    /// Takes what was typed.
    package init(_ section: CandidateSection, _ values: [String: String] = [:]) {
        self.section = section
        self.values = values.filter { !$0.value.isEmpty }
    }

    /// What stands in a field; empty where nothing does.
    package subscript(field: String) -> String {
        get { values[field] ?? "" }
        set { values[field] = newValue.isEmpty ? nil : newValue }
    }

    /// What stands in a field of a row.
    package subscript(field: String, row: Int) -> String {
        get { self[Self.name(field, row)] }
        set { self[Self.name(field, row)] = newValue }
    }

    /// The name of a field in a row: `quantity-3`.
    package static func name(_ field: String, _ row: Int) -> String { "\(field)-\(row)" }

    /// How many rows have something in them, up to the last one.
    package var rows: Int {
        (1...section.mostRows).last { row in !isBlank(row) } ?? 0
    }

    /// Whether nothing stands in a row; a choice that is always made does not count.
    package func isBlank(_ row: Int) -> Bool {
        section.rowFields.filter { !section.chosenFields.contains($0) }
            .allSatisfy { ChineseText.cleanedLine(self[$0, row]).isEmpty }
    }

    /// The same without a row; those behind it move up.
    package func removing(row removed: Int) -> CandidateForm {
        var copy = self
        for row in removed...section.mostRows {
            for field in section.rowFields {
                copy[field, row] = row < section.mostRows ? self[field, row + 1] : ""
            }
        }
        return copy
    }
}

extension CandidateSection {
    /// The fields that stand once.
    package var fields: [String] {
        switch self {
        case .basics:
            [
                "name", "name-en", "field", "category", "origin", "upper-list", "upper-item",
                "content",
            ]
        case .parts, .targets, .opinions: []
        case .places: ["reach"]
        case .money:
            ["total", "annual"] + CandidateFunding.Source.allCases.map { "funding-\($0.rawValue)" }
        case .units:
            ["lead", "responsible", "cooperating", "vice-mayor", "contact", "maintenance"]
        case .time: ["start", "finish", "crosses", "stage-goal"]
        case .grounds:
            ["beneficiaries", "scope", "background", "necessity", "feasibility", "risk"]
        case .index: ["basis", "stars", "reason"]
        }
    }

    /// The fields of each row; empty where the section has no rows.
    package var rowFields: [String] {
        switch self {
        case .parts: ["part-name", "part-content", "part-was"]
        case .targets: ["indicator", "relation", "quantity", "part"]
        case .opinions: ["unit", "kind", "verdict", "words", "date"]
        case .basics, .places, .money, .units, .time, .grounds, .index: []
        }
    }

    /// The fields of a row in which something always stands.
    var chosenFields: Set<String> { ["relation", "part", "kind", "part-was"] }

    /// How many rows there may be.
    package var mostRows: Int { self == .opinions ? 12 : 20 }

    /// Every name a form of the section may have, for those towns and streets.
    package func names(places: [Jurisdiction]) -> Set<String> {
        var names = Set(fields)
        if !rowFields.isEmpty {
            for row in 1...mostRows {
                names.formUnion(rowFields.map { CandidateForm.name($0, row) })
            }
        }
        if self == .places { names.formUnion(places.map(\.placeField)) }
        return names
    }
}

extension Jurisdiction {
    /// The field that says whether a candidate reaches it.
    package var placeField: String { "place-\(slug)" }
}
