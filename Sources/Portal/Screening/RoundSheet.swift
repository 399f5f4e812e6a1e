import Civics
import Ledger
import Markup
import Proposing
import Wording

/// The record of a closed round, on screen and on paper.
struct RoundSheet {
    let book: Phrasebook
    let view: RoundView
    let closing: ScreeningRound.Closing
    let home: Jurisdiction

    private var round: ScreeningRound { view.standing.round }

    var content: HTML {
        HTML {
            Component.crumbs(
                [
                    PageLink(book.say(.screeningNav), to: Address.screening.path),
                    PageLink(round.label(in: book), to: Address.round(round.id).path),
                ],
                here: book.say(.screeningRecordTitle),
                in: book
            )
            Component.sheet(
                organ: organ,
                title: book.say(
                    .screeningRecordHeading(
                        place: home.name(in: book.language),
                        year: view.call.year,
                        number: round.number
                    )
                ),
                note: round.title(in: book)
            ) {
                HTML.p(sentence)
                RoundTables(book: book, counts: view.standing.counts).content
                lists
                HTML.h2(book.say(.screeningFingerprint))
                Component.fingerprint(closing.digest.hex)
                HTML.p(book.say(.screeningFingerprintText), .class("small"))
                HTML.p(.class("sheet-sign")) {
                    HTML(book.language == .zh ? closing.post : closing.postEnglish)
                    HTML.br()
                    HTML(book.date(closing.at.date))
                }
            }
        }
    }

    private var organ: String {
        view.parties.first { $0.id == view.call.party }?.name(in: book)
            ?? home.name(in: book.language)
    }

    private var sentence: String {
        book.say(
            .screeningRecordSentence(
                opened: book.time(round.openedAt),
                closed: book.time(closing.at),
                count: closing.suggestions
            )
        )
    }

    @HTML.Builder private var lists: HTML {
        if !view.lists.isEmpty {
            HTML.h2(book.say(.screeningListsUsed(count: view.lists.count)))
            HTML.ul {
                for list in view.lists {
                    HTML.li(
                        book.say(
                            .criteriaListName(
                                name: CriteriaLists.builtIn[list.id]?.name.text(in: book)
                                    ?? list.id,
                                version: list.version
                            )
                        )
                    )
                }
            }
        }
    }
}
