import Civics
import Ledger

/// The jurisdictions of the demo year, parents before children.
struct DemoPlaces {
    /// The code of 北碚区, whose year it is.
    static let beibei = "CN-50-beibei"

    /// All of them.
    let all: [Jurisdiction]

    /// Makes the places anew, with ids of their own.
    init() {
        var all: [Jurisdiction] = []
        for row in DemoTable(DemoFiles.jurisdictions).rows {
            let parent = all.first { $0.code == row["parent"] }
            precondition(parent != nil || row["parent"].isEmpty, "parents stand before children")
            all.append(
                Jurisdiction(
                    id: .random(),
                    parent: parent?.id,
                    kind: row.read("kind", Self.kind),
                    slug: row["slug"],
                    code: row["code"],
                    name: row["name"],
                    nameEnglish: row["name_en"],
                    validFrom: row["valid_from"].isEmpty ? nil : row["valid_from"],
                    validTo: row["valid_to"].isEmpty ? nil : row["valid_to"]
                )
            )
        }
        self.all = all
    }

    /// The district whose year it is.
    var district: Jurisdiction {
        guard let district = all.first(where: { $0.code == Self.beibei }) else {
            preconditionFailure("the demo year has no \(Self.beibei)")
        }
        return district
    }

    private static func kind(_ word: String) -> Jurisdiction.Kind? {
        switch word {
        case "省", "自治区": .province
        case "直辖市", "地级市": .city
        case "区": .district
        case "县", "县级市": .county
        case "镇", "乡": .town
        case "街道": .street
        default: nil
        }
    }
}
