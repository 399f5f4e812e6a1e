import Markup
import Proposing
import Sheets
import Wording

/// The form that takes a table, and what became of the last one.
struct ImportPage {
    let book: Phrasebook
    let outcome: ImportOutcome
    let target: FormTarget

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            result
            Component.headline(.exchangePageImportHeadline, in: book)
            Component.lead(book.say(.exchangePageImportLead))
            Component.form(target) {
                Component.fileField(field, accept: ".csv,text/csv", in: book)
                Component.choices(
                    Field("trial", book.say(.exchangePageTrialLabel)),
                    options: [
                        FormOption(
                            "1",
                            book.say(.exchangePageTrialYes),
                            consequence: book.say(.exchangePageTrialYesText)
                        ),
                        FormOption(
                            "0",
                            book.say(.exchangePageTrialNo),
                            consequence: book.say(.exchangePageTrialNoText)
                        ),
                    ],
                    selected: ["1"],
                    in: book
                )
                Component.submitRow { Component.button(book.say(.exchangePageImportButton)) }
            }
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

    @HTML.Builder private var result: HTML {
        switch outcome {
        case .asked: HTML.empty
        case .noFile: Component.errorSummary([field], in: book)
        case .done(let done, let fileName): success(done, fileName)
        case .wrong(let headline, let details, let fileName):
            Component.notice(.stop, title: book.say(headline)) {
                HTML.p(book.say(.exchangePageFileName(name: fileName)), .class("quiet"))
                HTML.ul {
                    for detail in details { HTML.li(detail) }
                }
            }
        }
    }

    private func success(_ done: SuggestionImport, _ fileName: String) -> HTML {
        Component.notice(
            done.isDryRun ? .know : .done,
            title: book.say(
                done.isDryRun
                    ? .exchangePageTried(count: done.rows)
                    : .exchangePageImported(count: done.rows)
            )
        ) {
            HTML.p(book.say(.exchangePageFileName(name: fileName)), .class("quiet"))
            HTML.ul {
                for tally in done.channels {
                    HTML.li(
                        book.say(
                            .exchangePageTally(
                                channel: book.say(tally.channel.name),
                                count: tally.count
                            )
                        )
                    )
                }
                for column in done.ignoredColumns {
                    HTML.li(
                        book.say(
                            .exchangeHeaderUnknown(
                                position: column.position.description,
                                name: column.name
                            )
                        )
                    )
                }
            }
            if !done.isDryRun {
                HTML.p {
                    HTML.a(
                        book.say(.exchangePageToList),
                        .href(Address.suggestions.path)
                    )
                }
            }
        }
    }

    private var columns: HTML {
        Component.details(book.say(.exchangePageColumnsTitle)) {
            HTML.p(book.say(.exchangePageColumnsText), .class("column"))
            HTML.ul {
                for column in SuggestionColumn.allCases { HTML.li(column.writtenName) }
            }
        }
    }
}
