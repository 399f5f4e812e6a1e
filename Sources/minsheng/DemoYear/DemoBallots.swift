import Civics
import Deciding
import Ledger

/// The two counted ballots of the demo year.
///
/// 四屏镇 2023: issued 45, returned 45, and the winner's 42 are published; the report names the
/// two candidates, but not which of them won. The other is a sample of 北碚区, made up wholly.
struct DemoBallots {
    /// A record with what is said of it, and whose it is.
    struct Ballot {
        /// The record.
        let record: String
        /// What is said of it.
        let description: CountDescription
        /// The code of the jurisdiction.
        let jurisdiction: String
    }

    /// In the order in which they were held.
    let all: [Ballot]

    /// Reads them.
    init() {
        let items = DemoTable(DemoFiles.ballotItems).rows
        all = DemoTable(DemoFiles.ballots).rows.map { row in
            Ballot(
                record: row.read("ballot", Self.record),
                description: CountDescription(
                    title: row["title"],
                    titleEnglish: row["title_en"],
                    heldOn: row.read("held_on", CivilDate.init(iso:)),
                    items: items.filter { $0["ballot"] == row["ballot"] }.map { item in
                        CountedBallot.Item(
                            id: item["item"],
                            name: item["name"],
                            nameEnglish: item["name_en"]
                        )
                    },
                    inventions: Set(
                        row.words("inventions")
                            .compactMap(CountedBallot.Invention.init(rawValue:))
                    ),
                    provenance: row.provenance
                ),
                jurisdiction: row["jurisdiction"]
            )
        }
    }

    private static func record(_ name: String) -> String? {
        switch name {
        case "siping-2023": DemoFiles.siping2023
        default: nil
        }
    }
}
