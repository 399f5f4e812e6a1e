import Civics
import Delivering
import Ledger
import Markup
import Wording

/// The plan of an entry as a grid, and the decision that brings a change into force.
struct PlanPage {
    let book: Phrasebook
    let board: DeliveryBoard
    let row: DeliveryBoard.Row
    let entry: DeliveryEntry
    let form: PlanForm
    let today: CivilDate
    let done: String?
    let save, adopt, discard: FormTarget

    private var measures: [Measure] { row.entry.measures }
    private var draft: Baseline? { row.entry.plans.draft }
    private var plan: Baseline? { row.entry.plan }

    private func fields(_ part: String) -> DeliveryFields {
        DeliveryFields(
            book: book,
            part: part,
            entry: entry,
            fresh: form.values,
            measures: measures
        )
    }

    var content: HTML {
        HTML {
            DeliveryCrumbs(book: book, board: board, row: row).html(.deliveryPlanTitle)
            HTML.div(.class("stack stack--loose")) {
                if done == "plan" {
                    Component.notice(
                        .done,
                        title: book.say(.deliveryDonePlan),
                        book.say(plan == nil ? .deliveryDoneText : .deliveryDonePlanChange)
                    )
                }
                fields("plan").refusal
                fields("adopt").refusal
                fields("discard").refusal
                Component.headline(
                    plan == nil ? .deliveryPlanHeadlineFirst : .deliveryPlanHeadlineChange,
                    in: book
                )
                Component.lead(
                    book.say(plan == nil ? .deliveryPlanLeadFirst : .deliveryPlanLeadChange)
                )
                HTML.p(book.say(.deliveryMonthsHint), .class("small quiet"))
                files
                grid
                if let draft, let plan { change(draft, plan) }
                HTML.script(.type("module"), .src(Address.asset("plan.js").path))
            }
        }
    }

    /// The same plan as a file, for those who would rather change it in a spreadsheet.
    private var files: HTML {
        HTML.div(.class("stack stack--tight no-print")) {
            PlanFileLinks(book: book, key: row.key).content
            HTML.p {
                HTML.a(book.say(.planFileLink), .href(Address.planFiles(board.key).path))
            }
        }
    }

    // MARK: - The grid

    private var grid: HTML {
        Component.form(save, class: "form form--wide") {
            HTML.div(.class("grid-2 column")) {
                fields("plan").input(
                    PlanForm.deadline,
                    .deliveryFieldDeadline,
                    kind: .date
                )
                fields("plan").input(PlanForm.place, .deliveryFieldPlace, isOptional: true)
            }
            for measure in measures {
                PlanGrid(book: book, measure: measure, form: form, entry: entry).content
            }
            if measures.isEmpty {
                Component.notice(
                    .careful,
                    title: book.say(.deliveryNoMeasuresTitle),
                    book.say(.deliveryNoMeasuresText)
                )
            }
            milestones
            Component.submitRow {
                Component.button(
                    book.say(.deliveryPlanSave),
                    plan != nil && draft != nil ? .second : .primary
                )
            }
        }
    }

    /// Those there are, and three lines more.
    private var keys: [Int] {
        let used = Set(form.milestoneKeys)
            .union(row.entry.baselines.flatMap { $0.milestones.map(\.key) })
        let next = (used.max() ?? 0) + 1
        return Array(1...min(next + 2, PlanForm.mostMilestones))
    }

    private var milestones: HTML {
        HTML.fieldset(.class("field")) {
            HTML.legend(book.say(.deliveryMilestonesTitle), .class("label"))
            HTML.p(book.say(.deliveryMilestonesHint), .class("hint"))
            for key in keys {
                HTML.div(.class("milestone-row")) {
                    cell(
                        PlanForm.milestone(key),
                        .deliveryMilestoneName(number: key),
                        isDate: false
                    )
                    cell(PlanForm.due(key), .deliveryMilestoneDue(number: key), isDate: true)
                }
            }
        }
    }

    private func cell(_ name: String, _ label: Message, isDate: Bool) -> HTML {
        let field = fields("plan").field(name, book.say(label))
        return HTML.div {
            if let error = field.error {
                HTML.p(error, .class("error"), .id("error-plan-\(name)"))
            }
            HTML.input(
                .class("input"),
                .id(field.id),
                .name(name),
                .type(isDate ? InputKind.date.type(holding: form[name]) : "text"),
                .value(form[name]),
                .aria("label", book.say(label)),
                .aria("invalid", field.error == nil ? nil : "true"),
                .aria("describedby", field.error == nil ? nil : "error-plan-\(name)")
            )
        }
    }

    // MARK: - The decision

    private func change(_ draft: Baseline, _ plan: Baseline) -> HTML {
        let changes = PlanChange.all(from: plan, to: draft, of: measures)
        let money = Set(measures.filter(\.isMoney).map(\.id))
        let isMajor = changes.contains {
            $0.isMajor(money: money, year: board.programme.year)
        }
        return HTML.section(.class("section stack column"), .aria("labelledby", "decision")) {
            HTML.h2(book.say(.deliveryDecisionTitle), .id("decision"))
            if changes.isEmpty {
                HTML.p(book.say(.deliveryErrorNothingChanged))
            } else {
                HTML.ul { for change in changes { HTML.li(words(change)) } }
                Component.notice(
                    isMajor ? .careful : .offer,
                    title: book.say(isMajor ? .deliveryMajorTitle : .deliveryMinorTitle),
                    level: .h3,
                    book.say(isMajor ? .deliveryMajorText : .deliveryMinorText)
                )
                decision
            }
            Component.form(discard, class: nil) {
                Component.button(book.say(.deliveryDiscardButton), .quiet)
            }
        }
    }

    private func words(_ change: PlanChange) -> String {
        let said = change.words(in: book)
        switch change {
        case .target(let measure, _, _), .months(let measure):
            guard let measure = measures.first(where: { $0.id == measure }) else { return said }
            return book.say(
                .deliveryChangeOf(measure: measure.name(in: book.language), change: said)
            )
        case .deadline, .place, .milestone, .added, .dropped: return said
        }
    }

    private var decision: HTML {
        let fields = DeliveryFields(book: book, part: "adopt", entry: entry)
        return Component.form(adopt) {
            NumberedDecisionFields(fields: fields, authorities: board.authorities).content
            Component.submitRow { Component.button(book.say(.deliveryAdoptButton)) }
        }
    }
}
