import Delivering
import Ledger
import Markup
import Sheets
import Wording

/// Making a list of a kind that no vote makes, or adding entries to one.
struct NewListPage {
    let book: Phrasebook
    let kinds: [ProgrammeKind]
    let entry: DeliveryEntry
    let target: FormTarget

    private var fields: DeliveryFields {
        DeliveryFields(book: book, part: "list", entry: entry)
    }

    var content: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.deliveryNav), to: Address.delivery.path)],
                here: book.say(.deliveryListNew),
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                fields.refusal
                Component.headline(.deliveryListHeadline, in: book)
                Component.lead(book.say(.deliveryListLead))
                Component.form(target) {
                    HTML.div(.class("column form")) {
                        Component.select(
                            fields.field("kind", book.say(.deliveryListKind)),
                            options: kinds.map {
                                FormOption($0.id, $0.name.text(in: book.language))
                            },
                            selected: fields.value("kind"),
                            prompt: book.say(.deliveryListKindPrompt),
                            in: book
                        )
                        fields.input("year", .deliveryListYear, kind: .integer)
                        fields.input(
                            "name",
                            .deliveryListName,
                            hint: .deliveryListNameHint,
                            isOptional: true
                        )
                        fields.input("nameEnglish", .deliveryListNameEnglish, isOptional: true)
                        fields.input("basis", .deliveryListBasis, hint: .deliveryListBasisHint)
                    }
                    Component.textArea(
                        fields.field(
                            "table",
                            book.say(.deliveryListTable),
                            hint: book.say(
                                .deliveryListTableHint(
                                    columns: ListColumn.allCases.map { $0.writtenName }
                                        .joined(separator: "、")
                                )
                            )
                        ),
                        value: fields.value("table"),
                        rows: 10,
                        in: book
                    )
                    Component.submitRow { Component.button(book.say(.deliveryListButton)) }
                }
            }
        }
    }
}
