import Casework
import Civics
import Ledger
import Markup
import Supervising
import Wording

/// The form that writes down what a visit found, with up to three problems.
struct WriteVisitPage {
    let book: Phrasebook
    let folder: VisitFolder
    let entry: VisitEntry
    let kind: CaseKind
    let target: FormTarget

    private var fields: VisitFields { VisitFields(book: book, entry: entry) }

    var content: HTML {
        HTML {
            Component.crumbs(
                [
                    PageLink(book.say(.supervisionVisitNav), to: Address.visits.path),
                    PageLink(
                        folder.visit.title(in: book),
                        to: Address.visit(folder.visit.id).path
                    ),
                ],
                here: book.say(.supervisionVisitWrite),
                in: book
            )
            HTML.div(.class("stack stack--loose column")) {
                fields.refusal(
                    folder.parties,
                    VisitEntry.findings.indices.flatMap { finding($0).wrong }
                )
                Component.headline(.supervisionVisitWriteHeadline, in: book)
                form
            }
        }
    }

    private var form: HTML {
        Component.form(target) {
            fields.input(.held, .supervisionVisitFormHeld, kind: .date)
            fields.methods
            if let members = folder.group?.members {
                fields.boxes(
                    .members,
                    .supervisionVisitFormMembers,
                    prefix: "member-",
                    members.map { FormOption($0.deputy.description, $0.name) },
                    ticked: entry.form.members
                )
            } else {
                HTML.p(book.say(.supervisionVisitNoGroup), .class("notice small"))
            }
            fields.area(
                .others,
                .supervisionVisitFormOthers,
                hint: .supervisionVisitFormOthersHint,
                isOptional: true,
                rows: 3
            )
            fields.area(
                .words,
                .supervisionVisitFormWords,
                hint: .supervisionVisitFormWordsHint,
                rows: 5,
                limit: 2000
            )
            for index in VisitEntry.findings.indices { problem(index) }
            Component.submitRow {
                Component.button(book.say(.supervisionVisitWriteButton))
            }
        }
    }

    private func finding(_ index: Int) -> CaseFields {
        CaseFields(
            book: book,
            part: "finding",
            prefix: VisitEntry.findings[index],
            form: entry.form.findings.indices.contains(index)
                ? entry.form.findings[index] : CaseForm(),
            faults: entry.faults(of: index),
            kind: kind,
            parties: folder.parties,
            mayBeBlank: true
        )
    }

    private func problem(_ index: Int) -> HTML {
        let finding = finding(index)
        return Component.details(
            book.say(.supervisionVisitFormFinding(number: index + 1)),
            isOpen: !finding.form.isBlank || !finding.faults.isEmpty
        ) {
            HTML.div(.class("card stack")) {
                HTML.p(book.say(.supervisionVisitFormFindingText), .class("small quiet"))
                finding.project(
                    among: folder.listed.filter {
                        folder.visit.projects.contains($0.enrolment)
                    }
                )
                finding.category
                finding.severity
                finding.line(.title, .caseFormTitle, hint: .caseFormTitleHint)
                finding.area(.body, .caseFormBody, hint: .caseFormBodyHint, limit: 1000)
                finding.owner(isOptional: true, without: folder.visit.party)
                finding.deadline(usual: nil)
            }
        }
    }
}
