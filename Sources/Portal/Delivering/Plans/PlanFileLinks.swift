import Markup
import Wording

/// The links that fetch plans as files: of a list, or of one entry.
struct PlanFileLinks {
    let book: Phrasebook
    let key: DeliveryKey

    var content: HTML {
        HTML.p(.class("row no-print")) {
            for kind in PlanFileKind.allCases {
                Component.buttonLink(
                    book.say(kind == .workbook ? .planFileFetchWorkbook : .planFileFetchCsv),
                    to: Address.planFile(key.list, kind).path
                        + (key.number.map { "?entry=\($0)" } ?? ""),
                    .quiet,
                    size: .small
                )
            }
        }
    }
}
