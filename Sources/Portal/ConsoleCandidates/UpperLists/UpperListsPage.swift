import Civics
import Markup
import Proposing
import Wording

/// The lists of the level above with their items, and the form that brings one in.
struct UpperListsPage {
    let book: Phrasebook
    let lists: [UpperList]
    let form: UpperListForm
    let mayEdit: Bool
    let look: FormTarget
    let remove: FormTarget

    var content: HTML {
        HTML {
            Component.crumbs(
                [
                    PageLink(
                        book.say(.candidateConsoleTitle),
                        to: Address.consoleCandidates.path
                    )
                ],
                here: book.say(.upperListTitle),
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                if let done = form.done {
                    Component.notice(.done, title: book.say(done)) {}
                }
                Component.errorSummary(
                    [nameField, fileField]
                        + lists.indices.map { reasonField($0) },
                    in: book
                )
                HTML.div(.class("stack")) {
                    Component.headline(
                        lists.isEmpty
                            ? .upperListHeadlineNone : .upperListHeadline(count: lists.count),
                        in: book
                    )
                    HTML.p(book.say(.upperListLead), .class("column"))
                }
                for (index, list) in lists.enumerated() { section(list, index) }
                if mayEdit { bring }
            }
        }
    }

    private func section(_ list: UpperList, _ index: Int) -> HTML {
        HTML.section(.class("stack stack--tight"), .aria("labelledby", "list-\(index + 1)")) {
            HTML.div(.class("section-head")) {
                HTML.h2(list.name, .id("list-\(index + 1)"), .lang("zh-Hans"))
                HTML.span(
                    book.say(.upperListCount(count: list.items.count)),
                    .class("small quiet")
                )
            }
            Component.details(book.say(.upperListItems(count: list.items.count))) {
                UpperItemTable(book: book, name: list.name, items: list.items).content
            }
            if mayEdit { removal(list, index) }
        }
    }

    private func removal(_ list: UpperList, _ index: Int) -> HTML {
        let field = reasonField(index)
        return Component.details(
            book.say(.upperListRemove),
            isOpen: field.error != nil
        ) {
            HTML.div(.class("stack column")) {
                HTML.p(book.say(.upperListRemoveText))
                Component.form(remove) {
                    Component.hiddenFields([.init("list", list.name)])
                    Component.textArea(
                        field,
                        value: form.removing == list.name ? form.reason : "",
                        rows: 2,
                        in: book
                    )
                    Component.submitRow { Component.button(book.say(.upperListRemove), .danger) }
                }
            }
        }
    }

    private var bring: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "bring")) {
            HTML.h2(book.say(.upperListBringTitle), .id("bring"))
            Component.form(look, class: "form column") {
                Component.input(nameField, value: form.list, in: book)
                Component.fileField(
                    fileField,
                    accept: ".xlsx,.csv,text/csv,\(ExportFileKind.workbookType)",
                    in: book
                )
                Component.submitRow { Component.button(book.say(.upperListLook)) }
            }
        }
    }

    private var nameField: Field {
        Field(
            "list",
            book.say(.upperListName),
            hint: book.say(.upperListNameHint),
            error: form.error("list")
        )
    }

    private var fileField: Field {
        Field(
            "table",
            book.say(.exchangePageFileLabel),
            hint: book.say(.upperListFileHint),
            error: form.error("table")
        )
    }

    private func reasonField(_ index: Int) -> Field {
        Field(
            "reason",
            book.say(.upperListReason),
            error: form.removing == lists[index].name ? form.error("reason") : nil,
            form: String(index + 1)
        )
    }
}

/// Items of a list of the level above, each with its source.
struct UpperItemTable {
    let book: Phrasebook
    let name: String
    let items: [UpperItem]

    var content: HTML {
        Component.table(
            name: name,
            columns: [
                TableColumn(book.say(.upperListColumnNumber), .number),
                TableColumn(book.say(.upperListColumnName), .head),
            ] + (hasSources ? [TableColumn(book.say(.upperListColumnSource))] : []),
            rows: items.enumerated().map { index, item in
                TableRow(
                    [
                        HTML(book.number(index + 1)),
                        LocalText(item.name, in: book.language).html,
                    ]
                        + (hasSources
                            ? [LocalText(item.provenance.source, in: book.language).html] : [])
                )
            },
            in: book
        )
    }

    private var hasSources: Bool { items.contains { !$0.provenance.source.isEmpty } }
}
