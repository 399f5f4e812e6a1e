import Markup
import Proposing
import Sheets
import Wording

/// The form that takes a table, and the files that wait to be brought in.
struct ImportPage {
    let book: Phrasebook
    let outcome: SendingOutcome
    let waiting: [SuggestionUpload]
    /// The encoding that was chosen.
    let encoding: SheetEncoding?
    let target: FormTarget

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            message
            HTML.div(.class("stack")) {
                HTML.div(.class("row row--between")) {
                    Component.headline(.exchangePageImportHeadline, in: book)
                    Component.buttonLink(
                        book.say(.exchangePageToImports),
                        to: Address.imports.path,
                        .second,
                        size: .small
                    )
                }
                Component.lead(book.say(.exchangePageImportLead))
            }
            Component.form(target, class: "form column") {
                Component.fileField(
                    field,
                    accept: ".xlsx,.csv,text/csv,\(ExportFileKind.workbookType)",
                    in: book
                )
                EncodingField(book: book, chosen: encoding).content
                Component.submitRow { Component.button(book.say(.exchangePageUploadButton)) }
            }
            if !waiting.isEmpty { files }
            columns
        }
    }

    private var field: Field {
        var error: Message?
        if case .noFile = outcome { error = .exchangePageFileMissing }
        return Field(
            "table",
            book.say(.exchangePageFileLabel),
            hint: book.say(.exchangePageFileHint),
            error: error.map(book.say)
        )
    }

    @HTML.Builder private var message: HTML {
        switch outcome {
        case .asked: HTML.empty
        case .noFile: Component.errorSummary([field], in: book)
        case .dropped: Component.notice(.done, title: book.say(.exchangePageDropped)) {}
        case .gone:
            Component.notice(.stop, title: book.say(.exchangeFailureUploadGone)) {
                HTML.p {
                    HTML.a(book.say(.exchangePageToImports), .href(Address.imports.path))
                }
            }
        case .wrong(let headline, let details, let fileName):
            Component.notice(.stop, title: book.say(headline)) {
                HTML.p(book.say(.exchangePageRefusedName(name: fileName)), .class("quiet"))
                for detail in details { HTML.p(detail) }
            }
        }
    }

    private var files: HTML {
        HTML.section(.class("stack")) {
            HTML.h2(book.say(.exchangePageWaitingTitle))
            HTML.ul(.class("stack stack--tight")) {
                for upload in waiting {
                    HTML.li {
                        HTML.a(upload.fileName, .href(Address.importFile(upload.digest).path))
                        " "
                        HTML.span(
                            book.say(.exchangePageWaitingLine(time: book.time(upload.at))),
                            .class("quiet small")
                        )
                    }
                }
            }
            HTML.p(book.say(.exchangePageWaitingText), .class("quiet small"))
        }
    }

    private var columns: HTML {
        Component.details(book.say(.exchangePageColumnsTitle)) {
            HTML.p(book.say(.exchangePageColumnsText), .class("column"))
            HTML.ul {
                for column in SuggestionColumn.told { HTML.li(column.writtenName) }
            }
        }
    }
}
