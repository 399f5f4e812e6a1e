import Civics
import Ledger
import Markup
import Supervising
import Wording

/// The form that plans a visit.
struct PlanVisitPage {
    let book: Phrasebook
    let entry: VisitEntry
    let parties: [Party]
    /// The projects that the group looks after come first.
    let listed: [ListedSubject]
    let target: FormTarget

    private var fields: VisitFields { VisitFields(book: book, entry: entry) }

    var content: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.supervisionVisitNav), to: Address.visits.path)],
                here: book.say(.supervisionVisitPlan),
                in: book
            )
            HTML.div(.class("stack stack--loose column")) {
                fields.refusal(parties)
                Component.headline(.supervisionVisitPlanHeadline, in: book)
                Component.form(target) {
                    fields.input(.date, .supervisionVisitFormDate, kind: .date)
                    fields.input(
                        .place,
                        .supervisionVisitFormPlace,
                        hint: .supervisionVisitFormPlaceHint
                    )
                    fields.boxes(
                        .projects,
                        .supervisionVisitFormProjects,
                        prefix: "project-",
                        listed.map { $0.option(in: book.language) },
                        ticked: entry.form.projects,
                        none: .supervisionVisitFormProjectsNone
                    )
                    fields.methods
                    fields.area(
                        .purpose,
                        .supervisionVisitFormPurpose,
                        isOptional: true,
                        rows: 3,
                        limit: 500
                    )
                    Component.submitRow {
                        Component.button(book.say(.supervisionVisitPlanButton))
                    }
                }
            }
        }
    }
}
