import Delivering
import Ledger
import Markup
import Proposing
import Sheets
import Wording

/// The plans of a list as files: fetched, changed in a spreadsheet, and sent back.
struct PlanFilesPage {
    let book: Phrasebook
    let board: DeliveryBoard
    let entry: DeliveryEntry
    /// The file that could not be read, by the name it came under; nil where none was sent.
    let fileName: String?
    let done: String?
    let target: FormTarget

    var content: HTML {
        HTML {
            DeliveryCrumbs(book: book, board: board).html(.planFileTitle)
            HTML.div(.class("stack stack--loose")) {
                if let done, let count = Int(done) {
                    Component.notice(
                        .done,
                        title: book.say(.planFileDone(count: count)),
                        book.say(.planFileDoneText)
                    )
                }
                refusal
                HTML.div(.class("stack")) {
                    Component.headline(.planFileHeadline, in: book)
                    Component.lead(book.say(.planFileLead))
                }
                HTML.section(.class("stack stack--tight"), .aria("labelledby", "fetch")) {
                    HTML.h2(book.say(.planFileFetchTitle), .id("fetch"))
                    HTML.p(book.say(.planFileFetchText), .class("column quiet"))
                    PlanFileLinks(book: book, key: board.key).content
                }
                upload.content
                columns
            }
        }
    }

    private var upload: PlanUploadForm {
        PlanUploadForm(
            book: book,
            entry: entry,
            authorities: board.authorities,
            target: target
        )
    }

    /// Why a file was not read.
    @HTML.Builder private var refusal: HTML {
        if let fileName, case .file(let error)? = entry.error {
            Component.notice(.stop, title: book.say(.planFileUnreadable)) {
                if !fileName.isEmpty {
                    HTML.p(book.say(.exchangePageRefusedName(name: fileName)), .class("quiet"))
                }
                for sentence in error.sentences(in: book) { HTML.p(sentence) }
            }
        }
        Component.errorSummary(
            [upload.file],
            in: book
        )
    }

    private var columns: HTML {
        Component.details(book.say(.planFileColumnsTitle)) {
            HTML.p(book.say(.planFileColumnsText), .class("column"))
            HTML.ul {
                HTML.li(book.say(.planFileRuleKeys))
                HTML.li(book.say(.planFileRuleMonths))
                HTML.li(book.say(.planFileRuleState))
                HTML.li(book.say(.planFileRuleMilestones))
                HTML.li(book.say(.planFileRuleVersion))
                HTML.li(book.say(.planFileRuleCsv))
            }
        }
    }
}

/// The form that takes a file of plans, with the decision that it may rest on.
struct PlanUploadForm {
    /// The name of the form's part, to which what is wrong with its fields belongs.
    static let part = "plans"

    let book: Phrasebook
    let entry: DeliveryEntry
    /// Who can decide here.
    let authorities: [Authority]
    let target: FormTarget

    /// The file.
    var file: Field {
        Field(
            "table",
            book.say(.exchangePageFileLabel),
            hint: book.say(.planFileHint(megabytes: ExchangingPlans.mostBytes >> 20)),
            error: entry.fault("table", of: Self.part, in: book)
        )
    }

    var content: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "send")) {
            HTML.h2(book.say(.planFileSendTitle), .id("send"))
            Component.form(target, class: "form column") {
                Component.fileField(
                    file,
                    accept: ".xlsx,.csv,text/csv,\(ExportFileKind.workbookType)",
                    in: book
                )
                Component.details(
                    book.say(.planFileDecisionTitle),
                    isOpen: NumberedDecisionFields.names.contains { !entry[$0].isEmpty }
                ) {
                    HTML.p(book.say(.planFileDecisionText), .class("quiet"))
                    NumberedDecisionFields(
                        fields: DeliveryFields(book: book, part: Self.part, entry: entry),
                        authorities: authorities
                    ).content
                }
                Component.submitRow { Component.button(book.say(.exchangePageUploadButton)) }
            }
        }
    }
}
