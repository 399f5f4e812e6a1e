import Markup
import Wording

/// The form that gives all suggestions out as a table.
struct ExportPage {
    let book: Phrasebook
    let form: ExportForm
    let target: FormTarget

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            Component.errorSummary([reason], in: book)
            Component.headline(.exchangePageExportHeadline, in: book)
            Component.lead(book.say(.exchangePageExportLead))
            Component.form(target) {
                Component.choices(
                    Field("format", book.say(.exchangePageFormatLabel)),
                    options: ExportFileKind.allCases.map { kind in
                        FormOption(
                            kind.rawValue,
                            book.say(kind.name.title),
                            consequence: book.say(kind.name.text)
                        )
                    },
                    selected: [form.format.rawValue],
                    in: book
                )
                Component.choices(
                    Field("contacts", book.say(.exchangePageContactsLabel)),
                    options: [
                        FormOption("0", book.say(.exchangePageContactsNo)),
                        FormOption(
                            "1",
                            book.say(.exchangePageContactsYes),
                            consequence: book.say(.exchangePageContactsYesText)
                        ),
                    ],
                    selected: [form.hasContacts ? "1" : "0"],
                    in: book
                )
                HTML.div(.class("column")) {
                    Component.input(reason, value: form.reason, in: book)
                }
                Component.submitRow { Component.button(book.say(.exchangePageExportButton)) }
            }
        }
    }

    private var reason: Field {
        Field(
            "reason",
            book.say(.exchangePageReasonLabel),
            isOptional: true,
            hint: book.say(.exchangePageReasonHint),
            error: form.error
        )
    }
}
