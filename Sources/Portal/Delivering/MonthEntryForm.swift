import Civics
import Delivering
import Ledger
import Markup
import Wording

/// The form of a month of a project: five things at most, kept on the device until they are sent.
struct MonthEntryForm {
    let book: Phrasebook
    let row: DeliveryBoard.Row
    let period: ReportPeriod
    let cases: MonthProblems
    let fields: DeliveryFields
    /// Whose what is typed here is.
    let account: ID<Account>
    /// The version of the month that the form is for; 0 where there is none.
    let version: Int
    /// Whether a published month is corrected.
    let isCorrecting: Bool
    let target: FormTarget

    var content: HTML {
        draft.form(target, isRefused: fields.isTried) {
            HTML.div(.class("stack"), .data("kept", "month")) {
                for measure in row.entry.measures
                where row.entry.plan?.target(of: measure.id) != nil {
                    figure(measure)
                }
                milestones
                problems
                fields.input(MonthForm.next, .deliveryFieldNext, isOptional: true)
                remark
                if isCorrecting {
                    fields.area(
                        MonthForm.correction,
                        .deliveryFieldCorrection,
                        hint: .deliveryFieldCorrectionHint
                    )
                }
            }
            Component.submitRow {
                Component.button(book.say(.deliverySubmitButton), name: "act", value: "submit")
                Component.button(
                    book.say(.deliveryDraftButton),
                    .quiet,
                    name: "act",
                    value: "draft"
                )
            }
        }
    }

    /// What is kept of it on the device.
    var draft: MonthDraft {
        MonthDraft(
            book: book,
            path: Address.deliveryMonth(row.key, period).path,
            account: account,
            version: version,
            lines: MonthLine.all(of: row, row.monthForm(for: period), in: book)
        )
    }

    /// No sixth thing to fill in: it is opened where a figure needs it.
    private var remark: HTML {
        let fell = fields.entry.faults.contains { fault in
            if case .fell = fault { true } else { false }
        }
        let isNeeded = fields.isTried && fell
        return Component.details(
            book.say(.deliveryRemarkOpen),
            isOpen: isNeeded || !fields.value(MonthForm.remark).isEmpty
        ) {
            fields.area(
                MonthForm.remark,
                .deliveryFieldRemark,
                hint: .deliveryFieldRemarkHint,
                isOptional: true
            )
        }
    }

    private func line(_ measure: Measure) -> EntryProgress.Line? {
        row.progress.lines.first { $0.months.measure.id == measure.id }
    }

    private func figure(_ measure: Measure) -> HTML {
        let name = measure.localName(in: book.language)
        let number = MonthForm.figure(measure.ordinal)
        guard let line = line(measure) else { return .empty }
        if measure.isState(line.target) {
            return HTML.fieldset(.class("field")) {
                HTML.legend(.class("label"), .lang(name.lang)) { name.text }
                HTML.label(.class("choice")) {
                    HTML.input(
                        .type("checkbox"),
                        .name(number),
                        .value("1"),
                        .checked(fields.value(number) == "1")
                    )
                    HTML.span(
                        book.say(
                            .deliveryStateReached(target: PublishedTarget(line, in: book).text)
                        )
                    )
                }
            }
        }
        return Component.input(
            fields.field(
                number,
                measure.isMoney
                    ? book.say(.deliveryFigureMonth(measure: name.text))
                    : book.say(.deliveryFigureSoFar(measure: name.text)),
                hint: hint(line),
                isOptional: measure.role == .paid
            ),
            value: fields.value(number),
            kind: .decimal,
            unit: measure.unit,
            in: book
        )
    }

    /// Last month, and the plan of this one.
    private func hint(_ line: EntryProgress.Line) -> String {
        let before = line.months.done(by: period.month - 1).map { book.number($0.number) }
        let planned = line.target.plan.map { book.number($0[period.month].number) }
        let known = before ?? "0"
        guard let planned else {
            return book.say(
                line.months.measure.isMoney
                    ? .deliveryHintMoneyBefore(before: known) : .deliveryHintBefore(before: known)
            )
        }
        return line.months.measure.isMoney
            ? book.say(.deliveryHintMoney(before: known, plan: planned))
            : book.say(.deliveryHintPlan(before: known, plan: planned))
    }

    /// Those that were not reached before.
    private var open: [EntryProgress.MilestoneLine] {
        let ofMonth = row.report(for: period)?.content.milestones ?? [:]
        return row.progress.milestones.filter {
            $0.reached == nil || ofMonth[$0.planned.key] != nil
        }
    }

    @HTML.Builder private var milestones: HTML {
        if !open.isEmpty {
            HTML.fieldset(.class("field")) {
                HTML.legend(book.say(.deliveryMilestonesTitle), .class("label"))
                HTML.p(.class("hint")) {
                    book.say(.deliveryMilestonesMonthHint)
                    book.gap
                    book.say(.evidenceMonthHint)
                }
                for line in open {
                    HTML.div(.class("milestone-row")) {
                        HTML.p(.class("milestone-name")) {
                            HTML.span(line.planned.name, .lang("zh-Hans"))
                            HTML.br()
                            HTML.span(
                                book.say(
                                    .deliveryMilestonePlanned(
                                        date: line.planned.due.description
                                    )
                                ),
                                .class("small quiet")
                            )
                        }
                        Component.input(
                            fields.field(
                                MonthForm.reached(line.planned.key),
                                book.say(.deliveryMilestoneReached),
                                isOptional: true
                            ),
                            value: fields.value(MonthForm.reached(line.planned.key)),
                            kind: .date,
                            in: book
                        )
                        Component.input(
                            fields.field(
                                MonthForm.expected(line.planned.key),
                                book.say(.deliveryMilestoneExpected),
                                isOptional: true
                            ),
                            value: fields.value(MonthForm.expected(line.planned.key)),
                            kind: .date,
                            in: book
                        )
                    }
                }
            }
        }
    }

    private var problems: HTML {
        let used = (1...MonthForm.mostProblems).filter {
            !fields.value(MonthForm.problem($0)).isEmpty
        }
        let shown = min((used.max() ?? 0) + 1, MonthForm.mostProblems)
        return HTML.fieldset(.class("field")) {
            HTML.legend(book.say(.deliveryProblemsTitle), .class("label"))
            HTML.p(.class("hint")) {
                book.say(.deliveryProblemsHint)
                book.gap
                cases.rule
            }
            cases.carried
            for number in 1...shown {
                Component.input(
                    fields.field(
                        MonthForm.problem(number),
                        book.say(.deliveryProblemLabel(number: number)),
                        isOptional: true
                    ),
                    value: fields.value(MonthForm.problem(number)),
                    in: book
                )
            }
        }
    }
}
