import Casework
import Civics
import Ledger
import Markup
import Wording

/// The form with which a resident says what is not true of a project.
struct ReportPage {
    let book: Phrasebook
    let scope: Scope
    let year: Int
    let project: Enrolment
    let kind: CaseKind
    let entry: CaseEntry
    let target: FormTarget

    var content: HTML {
        HTML {
            Component.crumbs(
                [
                    PageLink(
                        book.say(.projectListTitle(year: year)),
                        to: Address.projectYear(year).path(in: scope)
                    ),
                    PageLink(
                        book.say(.projectNumber(number: project.number)),
                        to: Address.project(year: year, number: project.number).path(in: scope)
                    ),
                ],
                here: book.say(.caseReportTitle),
                in: book
            )
            HTML.div(.class("column")) {
                refusal
                Component.headline(.caseReportHeadline, in: book)
                Component.lead(
                    book.say(
                        .caseReportLead(name: project.subject.name(in: book.language))
                    )
                )
                form
            }
        }
    }

    @HTML.Builder private var refusal: HTML {
        let sentences = entry.error?.sentences([], in: book) ?? []
        if !sentences.isEmpty {
            Component.notice(.stop, title: book.say(.caseRefusedTitle)) {
                for sentence in sentences { HTML.p(sentence) }
            }
        }
        Component.errorSummary(fields.wrong, in: book)
    }

    private var fields: CaseFields {
        CaseFields(
            book: book,
            part: "report",
            form: entry.form,
            faults: entry.faults,
            kind: kind,
            parties: []
        )
    }

    private var form: HTML {
        Component.form(target) {
            Component.chips(
                fields.field(.category, .caseReportCategory),
                options: kind.categories.map {
                    FormOption($0.id, $0.name.text(in: book.language))
                },
                selected: entry.form[.category],
                in: book
            )
            fields.area(
                .body,
                .caseReportBody,
                hint: .caseReportBodyHint,
                limit: CheckedCase.bodyCharacters.upperBound
            )
            HTML.div(.class("stack stack--tight")) {
                Component.button(
                    book.say(.caseReportButton),
                    size: .big,
                    isFullWidth: true
                )
                HTML.p(book.say(.caseReportNote), .class("small quiet"))
            }
        }
    }
}
