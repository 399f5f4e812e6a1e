import Civics
import Ledger

/// The lists of livelihood projects that others published: 北碚区's eight of 2022 with their results,
/// and 万州区's of 2025 as far as its table of the first quarter was seen.
struct DemoProjects {
    /// The list.
    let programme: Programme
    /// Its entries.
    let entries: [EnrolmentDraft]

    /// Both lists.
    static func all(in tree: JurisdictionTree) -> [DemoProjects] {
        DemoTable(DemoFiles.programmes).rows.map { row in
            let programme = Programme(
                id: .random(),
                jurisdiction: row.read("place") { code in
                    tree.all.first { $0.code == code }?.id
                },
                kind: row["kind"],
                year: row.read("year", Int.init),
                name: row["name"],
                nameEnglish: row["name_en"],
                basis: row["basis"],
                asOf: row.read("as_of", CivilDate.init(iso:)),
                provenance: row.provenance
            )
            let entries = programme.year == 2022 ? pastYear : wanzhou
            return DemoProjects(programme: programme, entries: entries)
        }
    }

    // MARK: - 2022

    private static var pastYear: [EnrolmentDraft] {
        let english = DemoEnglish()
        let rows = DemoTable(DemoFiles.beibei2022Projects).rows
        return rows.filter { $0["row"] == "project" }.map { row in
            let measures = rows.filter { $0["row"] == "measure" && $0["code"] == row["code"] }
                .map { measure($0, english) }
            return EnrolmentDraft(
                number: row.read("no", Int.init),
                code: row["code"],
                name: row["name"],
                nameEnglish: english.name(of: row["name"]),
                field: row["field"],
                state: "elected",
                // Of some nothing but that they were completed was published.
                measures: measures.isEmpty ? [completion(row, english)] : measures,
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

    private static func completion(
        _ row: DemoTable.Row,
        _ english: DemoEnglish
    ) -> EnrolmentDraft.MeasureDraft {
        let name = "年度任务"
        return EnrolmentDraft.MeasureDraft(
            name: name,
            nameEnglish: english.name(of: name),
            unit: "",
            place: "",
            value: .state("完成"),
            provenance: row.provenance
        )
    }

    // MARK: - 2025

    private static var wanzhou: [EnrolmentDraft] {
        let english = DemoEnglish()
        let rows = DemoTable(DemoFiles.wanzhou2025).rows
        return rows.filter { !$0["name"].isEmpty }.map { row in
            var measures = rows.filter {
                !$0["measure"].isEmpty && $0["number"] == row["number"]
            }.map { measure in
                EnrolmentDraft.MeasureDraft(
                    name: measure["measure"],
                    nameEnglish: english.name(of: measure["measure"]),
                    unit: measure["unit"],
                    place: "",
                    value: nil,
                    provenance: measure.provenance
                )
            }
            if !row["plan_wan"].isEmpty {
                measures.append(
                    EnrolmentDraft.MeasureDraft(
                        role: .invested,
                        name: "完成投资",
                        nameEnglish: "Investment completed",
                        unit: MoneyUnit.wan.name,
                        place: "",
                        value: nil,
                        provenance: row.provenance
                    )
                )
            }
            return EnrolmentDraft(
                number: row.read("number", Int.init),
                code: "WZ-2025-0\(row["number"])",
                name: row["name"],
                nameEnglish: english.name(of: row["name"]),
                field: row["field"],
                state: "elected",
                measures: measures,
                provenance: row.provenance
            )
        }
    }
}
