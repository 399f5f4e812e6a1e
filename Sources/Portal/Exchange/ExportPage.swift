import Markup
import Proposing
import Sheets
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
                    Field("encoding", book.say(.exchangePageEncodingLabel)),
                    options: [
                        FormOption(
                            SheetEncoding.utf8.rawValue,
                            "UTF-8",
                            consequence: book.say(.exchangePageEncodingUtf8)
                        ),
                        FormOption(
                            SheetEncoding.gb18030.rawValue,
                            "GB18030",
                            consequence: book.say(.exchangePageEncodingGb)
                        ),
                    ],
                    selected: [form.encoding.rawValue],
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
                Component.input(reason, value: form.reason, in: book)
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
