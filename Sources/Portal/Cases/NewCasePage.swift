import Casework
import Civics
import Ledger
import Markup
import Wording

/// The form that raises a problem.
struct NewCasePage {
    let book: Phrasebook
    let kind: CaseKind
    let entry: CaseEntry
    let parties: [Party]
    let listed: [ListedSubject]
    /// The unit of whoever raises it, which watches over it.
    let watcher: ID<Party>
    let target: FormTarget

    var content: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.caseNav), to: Address.cases.path)],
                here: book.say(.caseNewCrumb),
                in: book
            )
            HTML.div(.class("stack stack--loose column")) {
                refusal
                Component.headline(.caseNewHeadline, in: book)
                Component.lead(book.say(.caseNewLead))
                form
            }
        }
    }

    @HTML.Builder private var refusal: HTML {
        let sentences = entry.error?.sentences(parties, in: book) ?? []
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
            part: "case",
            form: entry.form,
            faults: entry.faults,
            kind: kind,
            parties: parties
        )
    }

    private var form: HTML {
        Component.form(target) {
            fields.project(among: listed)
            fields.category
            fields.severity
            fields.line(.title, .caseFormTitle, hint: .caseFormTitleHint)
            fields.area(.body, .caseFormBody, hint: .caseFormBodyHint, limit: 1000)
            fields.owner(isOptional: true, without: watcher)
            fields.deadline(usual: nil)
            Component.submitRow { Component.button(book.say(.caseNewButton)) }
        }
    }
}
