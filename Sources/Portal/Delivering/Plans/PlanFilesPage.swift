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
                PlanUploadForm(book: book, entry: entry, target: target).content
                columns
            }
        }
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
            [PlanUploadForm(book: book, entry: entry, target: target).file],
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
    /// The fields of the decision.
    static let decision: Set<String> = ["number", "date", "authority", "reason"]

    let book: Phrasebook
    let entry: DeliveryEntry
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
                    isOpen: Self.decision.contains { !entry[$0].isEmpty }
                ) {
                    HTML.p(book.say(.planFileDecisionText), .class("quiet"))
                    PlanDecisionFields(book: book, entry: entry).content
                }
                Component.submitRow { Component.button(book.say(.exchangePageUploadButton)) }
            }
        }
    }
}

/// The fields of the decision that a file rests on, as they were typed.
struct PlanDecisionFields {
    let book: Phrasebook
    let entry: DeliveryEntry

    private var fields: DeliveryFields {
        DeliveryFields(book: book, part: PlanUploadForm.part, entry: entry)
    }

    @HTML.Builder var content: HTML {
        fields.input("number", .deliveryFieldDecision, hint: .deliveryFieldDecisionHint)
        fields.input("date", .deliveryFieldDecided, kind: .date)
        Component.choices(
            fields.field("authority", book.say(.deliveryFieldAuthority)),
            options: Baseline.Authority.allCases.map {
                FormOption($0.rawValue, book.say($0.name))
            },
            selected: [fields.value("authority")],
            in: book
        )
        fields.area("reason", .deliveryFieldReason)
    }
}

extension PlanDecisionForm {
    /// Reads the decision that was typed with a file.
    init(_ entry: DeliveryEntry) {
        self.init(
            number: entry["number"],
            date: entry["date"],
            authority: entry["authority"],
            reason: entry["reason"]
        )
    }
}
