import Civics
import Ledger

/// 北碚区's eight livelihood projects of 2022 with their published quantities.
struct DemoProjects {
    /// The list.
    let programme: Programme
    /// Its entries.
    let entries: [EnrolmentDraft]

    /// Makes the list for the district.
    init(of district: ID<Jurisdiction>) {
        guard let list = DemoTable(DemoFiles.programmes).rows.first else {
            preconditionFailure("the demo year has no programme")
        }
        programme = Programme(
            id: .random(),
            jurisdiction: district,
            kind: list["kind"],
            year: list.read("year", Int.init),
            name: list["name"],
            nameEnglish: list["name_en"],
            basis: list["basis"],
            asOf: list.read("as_of", CivilDate.init(iso:)),
            provenance: list.provenance
        )
        let english = DemoEnglish()
        let rows = DemoTable(DemoFiles.beibei2022Projects).rows
        entries = rows.filter { $0["row"] == "project" }.map { row in
            EnrolmentDraft(
                number: row.read("no", Int.init),
                code: row["code"],
                name: row["name"],
                nameEnglish: english.name(of: row["name"]),
                field: row["field"],
                state: "completed",
                measures: rows.filter { $0["row"] == "measure" && $0["code"] == row["code"] }
                    .map { Self.measure($0, english) },
                provenance: row.provenance
            )
        }
    }

    private static func measure(
        _ row: DemoTable.Row,
        _ english: DemoEnglish
    ) -> EnrolmentDraft.MeasureDraft {
        let quantity = row.read("quantity") { number in
            try Quantity(qualifier: row["qualifier"], number: number, unit: row["unit"])
        }
        return EnrolmentDraft.MeasureDraft(
            name: row["measure"],
            nameEnglish: english.name(of: row["measure"]),
            unit: row["quantity"].isEmpty ? "" : row["unit"],
            place: row["place"].replacing(";", with: "、"),
            value: quantity,
            // A figure is published; which project it belongs to may be our reading of the report.
            provenance: row["mapping"] == "derived"
                ? Provenance(.derived, source: row["source"]) : row.provenance
        )
    }
}
