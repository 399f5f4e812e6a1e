import Civics
import Ledger
import Proposing

extension OpenTable {
    /// The frozen lists of candidates, newest first: one row a candidate and version.
    static func candidates(
        _ lists: [FrozenList],
        of jurisdiction: Jurisdiction
    ) -> OpenTable {
        OpenTable(
            file: .candidatesCSV,
            rows: lists.flatMap { list in
                list.book.candidates.map { entry in
                    [
                        .jurisdiction: jurisdiction.code,
                        .year: String(list.book.year),
                        .listVersion: String(list.book.version),
                        .number: String(entry.number),
                        .code: entry.code,
                        .name: entry.name,
                        .nameEnglish: entry.nameEnglish,
                        .field: entry.field,
                        .targets: entry.targets
                            .map { "\($0.indicator) \($0.quantity)" }.joined(separator: "; "),
                        .annual: entry.annual?.printed ?? "",
                        .leadUnit: entry.lead ?? "",
                        .finish: entry.finish ?? "",
                        .suggestions: String(entry.suggestionCount),
                        .fingerprint: list.fingerprint.hex,
                        .certainty: entry.certainty,
                        .source: entry.source,
                    ]
                }
            }
        )
    }
}
