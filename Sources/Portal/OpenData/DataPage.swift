import Markup
import Wording

/// The files, what every column means, and on what terms they may be used.
struct DataPage {
    let book: Phrasebook
    let scope: Scope

    var content: HTML {
        HTML {
            Component.eyebrow([HTML(scope.jurisdiction.name(in: book.language))])
            Component.headline(.dataPageHeadline, in: book)
            Component.lead(book.say(.dataPageLead))
            HTML.section(.class("section"), .aria("labelledby", "files")) {
                HTML.h2(book.say(.dataFilesTitle), .id("files"))
                HTML.div(.class("stack stack--loose above-5")) {
                    for file in DataFile.allCases { section(file) }
                }
            }
            terms
            programs
        }
    }

    private func section(_ file: DataFile) -> HTML {
        HTML.section(.class("stack stack--tight"), .aria("labelledby", id(file))) {
            HTML.h3(book.say(file.summary), .id(id(file)))
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
                    columns(of: file)
                }
            }
        }
    }

    private func columns(of file: DataFile) -> HTML {
        Component.table(
            name: book.say(.dataColumnsOf(file: file.rawValue)),
            columns: [
                TableColumn(book.say(.dataColumnsName), .head),
                TableColumn(book.say(.dataColumnsMeaning)),
            ],
            rows: file.columns.map { column in
                TableRow([HTML.code(column.rawValue), HTML(book.say(column.meaning))])
            },
            in: book
        )
    }

    /// A file's name without its point, which an id may not be led by.
    private func id(_ file: DataFile) -> String {
        "file-\(file.rawValue.replacing(".", with: "-"))"
    }

    private var terms: HTML {
        HTML.section(.class("section stack column"), .aria("labelledby", "terms")) {
            HTML.h2(book.say(.dataTermsTitle), .id("terms"))
            HTML.ul {
                HTML.li(book.say(.dataTermsUse))
                HTML.li(book.say(.dataTermsSource))
                HTML.li(book.say(.dataTermsCertainty))
                HTML.li(book.say(.dataTermsPersons))
            }
        }
    }

    private var programs: HTML {
        HTML.section(.class("section stack column"), .aria("labelledby", "programs")) {
            HTML.h2(book.say(.dataApiTitle), .id("programs"))
            HTML.p(book.say(.dataApiText))
            Component.facts(
                [
                    Address.api, .openAPI, .apiProjects, .apiBallots, .apiRatings, .apiCandidates,
                    .apiChannels, .apiReports,
                ].map { address in
                    (
                        book.say(address.apiName),
                        HTML.a(address.path, .href(address.path), .class("wrapping"))
                    )
                }
            )
        }
    }
}

extension Address {
    /// What an address for programs gives.
    fileprivate var apiName: Message {
        switch self {
        case .openAPI: .dataApiDocument
        case .apiProjects: .dataApiProjects
        case .apiBallots: .dataApiBallots
        case .apiRatings: .dataApiRatings
        case .apiCandidates: .dataApiCandidates
        case .apiChannels: .dataApiChannels
        case .apiReports: .dataApiReports
        default: .dataApiIndex
        }
    }
}
