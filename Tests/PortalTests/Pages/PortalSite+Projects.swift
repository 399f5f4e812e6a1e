import Civics
import Ledger
import TestSupport

extension PortalSite {
    /// Lists 北碚区's projects of 2022: one with figures, one without, one under way whose name
    /// nobody translated.
    func listProjects(year: Int = 2022, sample: Bool = false) async throws {
        let provenance =
            sample
            ? Provenance(.inventedSample, source: "示例数据")
            : Provenance(.published, source: "北碚报 2023-02")
        try await record.ledger.list(
            Programme(
                id: .random(),
                jurisdiction: Places.beibei,
                kind: "livelihood",
                year: year,
                name: "北碚区\(year)年民生实事",
                nameEnglish: "Livelihood projects of Beibei, \(year)",
                basis: "区人民代表大会票决",
                asOf: try CivilDate(year: year + 1, month: 2, day: 28),
                provenance: provenance
            ),
            [
                Self.parking(provenance, code: "BB-\(year)-01"),
                Self.draft(
                    2,
                    "完善消防设施",
                    "Improve fire-fighting facilities",
                    state: "completed",
                    code: "BB-\(year)-02",
                    provenance
                ),
                Self.draft(
                    3,
                    "建设缙云山步道",
                    "",
                    state: "in-progress",
                    code: "BB-\(year)-03",
                    provenance
                ),
            ],
            by: .operatorAtConsole
        )
    }

    private static func parking(_ provenance: Provenance, code: String) -> EnrolmentDraft {
        var draft = draft(
            1,
            "新增公共停车位",
            "Add public parking spaces",
            state: "completed",
            code: code,
            provenance
        )
        draft.measures = [
            measure("新增车位", "New parking spaces", "1600余个", "城区", provenance),
            measure("四好农村路", "", "80公里", "", provenance),
            measure("停车服务全覆盖", "Coverage", "基本实现", "", provenance),
        ]
        return draft
    }

    private static func draft(
        _ number: Int,
        _ name: String,
        _ nameEnglish: String,
        state: String,
        code: String,
        _ provenance: Provenance
    ) -> EnrolmentDraft {
        EnrolmentDraft(
            number: number,
            code: code,
            name: name,
            nameEnglish: nameEnglish,
            field: "便民设施",
            state: state,
            measures: [],
            provenance: provenance
        )
    }

    private static func measure(
        _ name: String,
        _ nameEnglish: String,
        _ written: String,
        _ place: String,
        _ provenance: Provenance
    ) -> EnrolmentDraft.MeasureDraft {
        guard let value = try? Quantity(written: written) else {
            preconditionFailure("\(written) is a quantity")
        }
        return EnrolmentDraft.MeasureDraft(
            name: name,
            nameEnglish: nameEnglish,
            unit: "",
            place: place,
            value: value,
            provenance: provenance
        )
    }
}
