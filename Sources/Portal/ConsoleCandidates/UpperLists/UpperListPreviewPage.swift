import Markup
import Proposing
import Wording

/// A table of the level above before it is brought in: what was read, and what is wrong.
struct UpperListPreviewPage {
    /// How many items are shown.
    private static let shown = 100

    let book: Phrasebook
    let form: UpperListForm
    let table: UpperListTable
    /// The list of that name as it is now.
    let before: UpperList?
    let bring: FormTarget

    /// Whether something must be mended first.
    var isWrong: Bool { !table.longNames.isEmpty }

    var content: HTML {
        HTML {
            Component.crumbs(
                [
                    PageLink(
                        book.say(.candidateConsoleTitle),
                        to: Address.consoleCandidates.path
                    ),
                    PageLink(book.say(.upperListTitle), to: Address.upperLists.path),
                ],
                here: form.fileName,
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                HTML.div(.class("stack")) {
                    Component.headline(
                        .upperListPreviewHeadline(list: form.list, count: table.items.count),
                        in: book
                    )
                    HTML.p(book.say(.upperListPreviewFile(name: form.fileName)))
                }
                notices
                if !table.items.isEmpty { items }
                decision
            }
        }
    }

    @HTML.Builder private var notices: HTML {
        if isWrong {
            Component.notice(
                .stop,
                title: book.say(.upperListWrong(count: table.longNames.count))
            ) {
                HTML.ul { for name in table.longNames { HTML.li(book.say(name.message)) } }
            }
        }
        if let before {
            Component.notice(
                .careful,
                title: book.say(.upperListReplaces(count: before.items.count)),
                book.say(.upperListReplacesText)
            )
        }
        if table.repeated + table.others > 0 {
            Component.notice(.know, title: book.say(.exchangePageRemarksTitle)) {
                HTML.ul {
                    if table.repeated > 0 {
                        HTML.li(book.say(.upperListRepeated(count: table.repeated)))
                    }
                    if table.others > 0 {
                        HTML.li(book.say(.upperListOthers(count: table.others)))
                    }
                }
            }
        }
    }

    private var items: HTML {
        HTML.div(.class("stack")) {
            UpperItemTable(
                book: book,
                name: form.list,
                items: Array(table.items.prefix(Self.shown))
            ).content
            if table.items.count > Self.shown {
                HTML.p(
                    book.say(.upperListCut(shown: Self.shown, count: table.items.count)),
                    .class("quiet")
                )
            }
        }
    }

    private var decision: HTML {
        HTML.div(.class("row no-print")) {
            if !isWrong {
                Component.form(bring, class: nil) {
                    Component.button(book.say(.upperListBring(count: table.items.count)))
                }
            }
            Component.buttonLink(
                book.say(.exchangePageSendAgain),
                to: Address.upperLists.path + "#bring",
                isWrong ? .second : .quiet
            )
        }
    }
}
