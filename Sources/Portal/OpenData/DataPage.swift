import Markup
import Wording

/// The files, and what every column means.
struct DataPage {
    let book: Phrasebook
    let scope: Scope

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            Component.headline(.dataPageHeadline, in: book)
            Component.lead(book.say(.dataPageLead))
            for file in DataFile.allCases { section(file) }
            Component.notice(.know, title: book.say(.dataApiTitle)) {
                HTML.p(book.say(.dataApiText))
                HTML.p {
                    HTML.a(Address.openAPI.path, .href(Address.openAPI.path))
                }
            }
        }
    }

    private func section(_ file: DataFile) -> HTML {
        HTML.section(.class("stack stack--tight")) {
            HTML.h2(book.say(file.summary))
            HTML.p {
                Component.buttonLink(
                    book.say(.dataDownload(file: file.rawValue)),
                    to: Address.dataFile(file).path(in: scope),
                    .second,
                    size: .small,
                    download: file.rawValue
                )
            }
            if !file.columns.isEmpty {
                Component.details(book.say(.dataColumnsTitle(count: file.columns.count))) {
                    Component.facts(
                        file.columns.map {
                            ($0.rawValue, HTML(book.say($0.meaning)))
                        }
                    )
                }
            }
        }
    }
}
