import Civics
import Ledger
import Markup
import Proposing
import Wording

/// What goes, what stays, what backups keep; and the form that erases for good.
struct ErasurePage {
    let book: Phrasebook
    let suggestion: Suggestion
    let typed: ErasureRequest
    let outcome: IntakeOutcome?
    let target: FormTarget

    var content: HTML {
        HTML {
            Component.crumbs(
                [
                    PageLink(book.say(.consoleNavSuggestions), to: Address.suggestions.path),
                    PageLink(suggestion.reference, to: Address.suggestion(suggestion.id).path),
                ],
                here: book.say(.intakeEraseTitle),
                in: book
            )
            HTML.div(.class("stack stack--loose column")) {
                if let outcome { outcome.notice(in: book) }
                Component.errorSummary([day, reason, passages], in: book)
                HTML.div(.class("stack")) {
                    Component.headline(.intakeEraseHeadline, in: book)
                    Component.lead(book.say(.intakeEraseLead))
                }
                explanation
                HTML.p(suggestion.body, .class("entered entered--kept"), .lang("zh-Hans"))
                form
            }
        }
    }

    private var explanation: HTML {
        Component.facts([
            (book.say(.intakeEraseGoesTitle), HTML(book.say(.intakeEraseGoesText))),
            (book.say(.intakeEraseStaysTitle), HTML(book.say(.intakeEraseStaysText))),
            (book.say(.intakeEraseBackupsTitle), HTML(book.say(.intakeEraseBackupsText))),
        ])
    }

    private var form: HTML {
        Component.form(target) {
            Component.input(day, value: typed.day, kind: .date, in: book)
            Component.input(reason, value: typed.reason, in: book)
            Component.textArea(passages, value: typed.passages, rows: 3, in: book)
            Component.choices(
                Field("files", book.say(.intakeEraseFiles)),
                options: [
                    FormOption("keep", book.say(.intakeEraseFilesKeep)),
                    FormOption("take", book.say(.intakeEraseFilesTake)),
                ],
                selected: [typed.takesFiles ? "take" : "keep"],
                in: book
            )
            Component.submitRow {
                Component.button(book.say(.intakeEraseButton), .danger)
                Component.buttonLink(
                    book.say(.intakeEraseCancel),
                    to: Address.suggestion(suggestion.id).path,
                    .quiet
                )
            }
        }
    }

    private var day: Field {
        Field(
            "day",
            book.say(.intakeEraseDay),
            error: outcome?.error == .requestDay ? book.say(.intakeEraseDayUnreadable) : nil
        )
    }

    private var reason: Field {
        Field(
            "reason",
            book.say(.intakeEraseReason),
            hint: book.say(.intakeEraseReasonHint),
            error: outcome?.fault(.erase).map(book.say)
        )
    }

    private var passages: Field {
        var error: String?
        if case .passageNotFound(let passage) = outcome?.error {
            error = book.say(.intakeErasePassageMissing(passage: passage))
        }
        return Field(
            "passages",
            book.say(.intakeErasePassages),
            isOptional: true,
            hint: book.say(.intakeErasePassagesHint),
            error: error
        )
    }
}
