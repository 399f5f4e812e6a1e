import Civics
import Ledger
import Sheets

/// The sample of 北碚区 that the demo ships, and a district with the places it names.
enum BeibeiSample {
    static let district = ID<Jurisdiction>(rawValue: 1)

    /// The file.
    static func bytes() throws(SheetError) -> [UInt8] {
        let root = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()
        return try SheetFile.bytes(
            at: root + "/Sources/minsheng/Demo/beibei-2023-suggestions.csv"
        )
    }

    /// A district with every town and street of the file.
    static func plan() throws(SheetError) -> FoundingPlan {
        var reader = try CSVReader(try bytes())
        let table = try SheetTable(reading: &reader)
        let column = ColumnPosition((table.header.names.firstIndex(of: "place") ?? 0) + 1)
        let names = Set(table.rows.map { $0[column].text }).subtracting(["全区"]).sorted()
        let places = names.enumerated().map { index, name in
            Jurisdiction(
                id: ID(rawValue: Int64(100 + index)),
                parent: district,
                kind: name.hasSuffix("街道") ? .street : .town,
                slug: "place-\(index)",
                code: "CN-50-beibei-\(index)",
                name: name,
                nameEnglish: "Place \(index)"
            )
        }
        return FoundingPlan(
            jurisdictions: [
                Jurisdiction(
                    id: district,
                    parent: nil,
                    kind: .district,
                    slug: "beibei",
                    code: "CN-50-beibei",
                    name: "北碚区",
                    nameEnglish: "Beibei"
                )
            ] + places,
            defaultJurisdiction: district,
            isDemo: true,
            parties: [],
            posts: [],
            accounts: []
        )
    }
}
