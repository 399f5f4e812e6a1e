import Deciding
import Markup
import Sheets
import Wording

/// The form that takes the table of a whole roll.
struct RollImportPage {
    let book: Phrasebook
    let roll: Roll
    let outcome: RollImportOutcome
    let target: FormTarget

    var content: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.rollNav), to: Address.roll.path)],
                here: book.say(.rollImportCrumb),
                in: book
            )
            HTML.div(.class("stack stack--loose column")) {
                message
                Component.headline(.rollImportHeadline(number: roll.term.number), in: book)
                if roll.deputies.isEmpty { ask } else { notEmpty }
            }
        }
    }

    @HTML.Builder private var ask: HTML {
        Component.lead(book.say(.rollImportLead))
        Component.form(target) {
            Component.fileField(
                file,
                accept: ".xlsx,.csv,text/csv,\(ExportFileKind.workbookType)",
                in: book
            )
            Component.submitRow { Component.button(book.say(.rollImportLook)) }
        }
        Component.details(book.say(.rollImportColumns), isOpen: outcome.isRefused) {
            HTML.p(book.say(.rollImportColumnsText), .class("column"))
            HTML.ul {
                for column in RollColumn.allCases {
                    HTML.li(column.writtenName, .lang("zh-Hans"))
                }
            }
        }
    }

    private var notEmpty: HTML {
        Component.notice(
            .stop,
            title: book.say(.rollRefusedNotEmpty(count: roll.deputies.count))
        ) {
            HTML.p { HTML.a(book.say(.rollSheetBack), .href(Address.roll.path)) }
        }
    }

    private var file: Field {
        var error: Message?
        if case .noFile = outcome { error = .exchangePageFileMissing }
        return Field(
            "table",
            book.say(.exchangePageFileLabel),
            hint: book.say(.rollImportFileHint),
            error: error.map(book.say)
        )
    }

    @HTML.Builder private var message: HTML {
        switch outcome {
        case .asked: HTML.empty
        case .noFile: Component.errorSummary([file], in: book)
        case .wrong(let headline, let details, let fileName):
            Component.notice(.stop, title: book.say(headline)) {
                if !fileName.isEmpty {
                    HTML.p(
                        book.say(.exchangePageRefusedName(name: fileName)),
                        .class("quiet")
                    )
                }
                for detail in details { HTML.p(detail) }
            }
        }
    }
}
