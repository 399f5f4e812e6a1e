import Civics
import Ledger
import Markup
import Proposing
import Wording

/// The candidate book (候选项目汇编): the whole list as a document that prints on A4.
struct CandidateBookPage {
    let book: Phrasebook
    let scope: Scope
    let list: FrozenList

    /// Fields that stand in the heading, the text and the table of a candidate.
    private static let apart: Set<BookField> = [.name, .nameEnglish, .content, .targets]

    private var frozen: CandidateBook { list.book }

    var content: HTML {
        HTML {
            HTML.p(.class("no-print")) {
                HTML.a(
                    book.say(.freezeBack(year: frozen.year)),
                    .href(Address.candidateYear(frozen.year).path(in: scope))
                )
            }
            HTML.article(.class("sheet")) {
                cover
                table
                for entry in frozen.candidates { section(entry) }
                end
            }
        }
    }

    private var cover: HTML {
        HTML.header(.class("sheet-head")) {
            HTML.p(scope.jurisdiction.name(in: book.language), .class("organ"))
            HTML.div(.class("sheet-title")) {
                Component.headline(.freezeBookTitle(year: frozen.year), in: book)
            }
            HTML.p(
                book.say(
                    .freezeBookNote(
                        version: frozen.version,
                        date: book.date(list.at.date),
                        count: frozen.candidates.count,
                        seats: frozen.seats
                    )
                ),
                .class("sheet-note")
            )
            HTML.p(.class("sheet-note")) {
                LocalText(frozen.decision.words, in: book.language).html
                book.gap
                LocalText(frozen.decision.number, in: book.language).html
            }
        }
    }

    private var table: HTML {
        HTML.section(.aria("labelledby", "list")) {
            HTML.h2(book.say(.freezeBookList), .id("list"))
            Component.table(
                name: book.say(.freezeBookList),
                columns: [
                    TableColumn(book.say(.freezeColumnNumber), .number),
                    TableColumn(book.say(.candidateFieldName), .head),
                    TableColumn(book.say(.candidateFieldAnnual), .number),
                ],
                rows: frozen.candidates.map(row),
                in: book
            )
            stamp
        }
    }

    /// Number, name over the unit that leads, money of the year.
    private func row(_ entry: CandidateBook.Entry) -> TableRow {
        TableRow([
            HTML(String(entry.number)),
            HTML {
                HTML.a(.href("#candidate-\(entry.number)")) {
                    entry.localName(in: book.language).html
                }
                if let lead = entry.lead {
                    HTML.br()
                    HTML.span(.class("quiet small")) {
                        LocalText(lead, in: book.language).html
                    }
                }
            },
            entry.annual.map { LocalText($0.printed, in: book.language).html } ?? "—",
        ])
    }

    private func section(_ entry: CandidateBook.Entry) -> HTML {
        let name = entry.localName(in: book.language)
        return HTML.section(
            .class("book-entry"),
            .aria("labelledby", "candidate-\(entry.number)")
        ) {
            HTML.h2(.id("candidate-\(entry.number)")) {
                book.say(.freezeBookHeading(number: entry.number))
                book.language == .zh ? "　" : " "
                HTML.span(name.text, .lang(name.lang))
            }
            HTML.p { LocalText(entry.content, in: book.language).html }
            CandidateTargets(book: book, entry: entry).content
            CandidateFacts(
                book: book,
                entry: entry,
                fields: BookField.allCases.filter { !Self.apart.contains($0) }
            ).content
            stamp
        }
    }

    /// The version and its fingerprint under every printed page, so that no page can be changed
    /// for one of another version.
    private var stamp: HTML { HTML.p(stampText, .class("stamp")) }

    /// The version and its fingerprint in one line.
    var stampText: String {
        book.say(
            .freezeBookStamp(version: frozen.version, fingerprint: list.fingerprint.hex)
        )
    }

    private var end: HTML {
        HTML.section(.class("book-end"), .aria("labelledby", "book-fingerprint")) {
            HTML.h2(book.say(.freezeFingerprintTitle), .id("book-fingerprint"))
            HTML.p(book.say(.freezeFingerprintText))
            Component.fingerprint(list.fingerprint.hex)
            HTML.p(book.say(.freezeBookEnd(date: book.time(list.at))), .class("sign-date"))
        }
    }
}
