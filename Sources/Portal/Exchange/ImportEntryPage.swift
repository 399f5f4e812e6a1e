import Civics
import Markup
import Proposing
import Wording

/// A table that was brought in: what it brought, what is left to mend, and how to take it back.
struct ImportEntryPage {
    /// What has just happened.
    enum News {
        /// It was brought in.
        case broughtIn
        /// It was taken back.
        case takenBack
        /// It was not taken back, for a reason.
        case refused(String)
    }

    let book: Phrasebook
    let file: ImportFile
    let news: News?
    let undo: FormTarget

    private var entry: ImportEntry { file.entry }

    /// Whether something was refused.
    var isRefused: Bool {
        if case .refused = news { return true }
        return false
    }

    var content: HTML {
        HTML {
            Component.crumbs(
                [
                    PageLink(book.say(.consoleNavImport), to: Address.importSuggestions.path),
                    PageLink(book.say(.exchangePageImportsTitle), to: Address.imports.path),
                ],
                here: entry.shownName(in: book),
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                message
                heading
                if entry.leftOutCount > 0, entry.undoneAt == nil { rest }
                facts
                if entry.undoneAt == nil { takingBack }
            }
        }
    }

    @HTML.Builder private var message: HTML {
        switch news {
        case nil: HTML.empty
        case .broughtIn:
            Component.notice(.done, title: book.say(.exchangePageEntryDone)) {}
        case .takenBack:
            Component.notice(
                .done,
                title: book.say(.exchangePageUndoDone(count: entry.rowCount))
            ) {}
        case .refused(let sentence):
            Component.notice(.stop, title: book.say(.exchangePageUndoRefused), sentence)
        }
    }

    @HTML.Builder private var heading: HTML {
        if let undone = entry.undoneAt {
            Component.headline(.exchangePageEntryUndoneHeadline, in: book)
            Component.lead(
                book.say(
                    .exchangePageEntryUndoneText(
                        time: book.time(undone),
                        count: entry.rowCount
                    )
                )
            )
        } else {
            Component.headline(.exchangePageEntryHeadline(count: entry.rowCount), in: book)
            Component.counts(
                file.channels.map { (book.say($0.channel.name), $0.total) },
                byChannel: true,
                in: book
            )
            HTML.p {
                HTML.a(book.say(.exchangePageToList), .href(Address.suggestions.path))
            }
        }
    }

    private var rest: HTML {
        Component.notice(
            .careful,
            title: book.say(.exchangePageEntryRestTitle(count: entry.leftOutCount))
        ) {
            if let until = file.restUntil {
                HTML.p(book.say(.exchangePageEntryRestText(time: book.time(until))))
                HTML.p(.class("no-print")) {
                    Component.buttonLink(
                        book.say(.exchangePageEntryRestButton),
                        to: Address.importRest(entry.id).path,
                        .second
                    )
                }
            } else {
                HTML.p(book.say(.exchangePageEntryRestGone))
            }
        }
    }

    private var facts: HTML {
        Component.facts([
            (book.say(.exchangePageImportsFile), HTML(entry.shownName(in: book))),
            (book.say(.exchangePageImportsWhen), HTML(book.time(entry.at))),
            (book.say(.exchangePageImportsWho), HTML(entry.who(in: book))),
            (book.say(.exchangePageImportsLeftOut), HTML(book.number(entry.leftOutCount))),
            (
                book.say(.exchangePageEntryDigest),
                Component.fingerprint(entry.fileDigest.hex)
            ),
        ])
    }

    private var takingBack: HTML {
        HTML.section(.class("section stack no-print")) {
            HTML.h2(book.say(.exchangePageUndoTitle))
            HTML.p(
                book.say(.exchangePageUndoText(count: entry.rowCount)),
                .class("column")
            )
            Component.form(undo) {
                Component.submitRow {
                    Component.button(
                        book.say(.exchangePageUndoButton(count: entry.rowCount)),
                        .danger
                    )
                }
            }
        }
    }
}
