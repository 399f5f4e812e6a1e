import Civics
import Delivering
import Ledger
import Markup
import Wording

/// A month of a project: five things at most, or one tap; afterwards what was said and where it is.
struct MonthPage {
    let book: Phrasebook
    let board: DeliveryBoard
    let row: DeliveryBoard.Row
    let period: ReportPeriod
    let officer: Officer
    let cases: MonthProblems
    /// Where the files of the entry stood before.
    let former: [ID<Evidence>: [FormerEvidence]]
    let entry: DeliveryEntry
    let done: String?
    let today: CivilDate
    let target: FormTarget

    private var report: MonthReport? { row.report(for: period) }
    private var measures: [Measure] { row.entry.measures }
    private var plan: Baseline? { row.entry.plan }

    private func may(_ permission: Permission) -> Bool {
        officer.permissions.contains(permission)
    }

    private var leads: Bool { row.entry.duties.lead == officer.party }

    /// Whether the form is this post's to fill in.
    private var isOpen: Bool {
        may(.reportProgress) && leads && (report.map { $0.state == .draft } ?? true)
    }

    /// Whether a published month may be corrected from here.
    private var mayCorrect: Bool {
        may(.reportProgress) && leads && report?.state == .published
    }

    private var isCorrecting: Bool {
        mayCorrect || row.reports.contains { $0.period == period && $0.state == .published }
    }

    private var evidence: EvidenceSection {
        EvidenceSection(
            book: book,
            board: board,
            row: row,
            officer: officer,
            former: former,
            period: period
        )
    }

    private func fields(_ part: String) -> DeliveryFields {
        DeliveryFields(book: book, part: part, entry: entry, measures: row.entry.measures)
    }

    var content: HTML {
        HTML {
            DeliveryCrumbs(book: book, board: board, row: row)
                .html(.deliveryMonthCrumb(month: period.month))
            HTML.div(.class("stack stack--loose column")) {
                if let done, let act = MonthAct(rawValue: done) {
                    Component.notice(.done, title: book.say(act.done), book.say(.deliveryDoneText))
                }
                for part in ["month", "review", "back", "publish"] { fields(part).refusal }
                head
                if let report, report.state != .draft || !isOpen { stands(report) }
                if let report, !report.sentBack.isEmpty, report.state == .draft {
                    Component.notice(
                        .careful,
                        title: book.say(.deliverySentBackTitle),
                        report.sentBack
                    )
                }
                if isOpen {
                    if report == nil { unchanged }
                    form
                } else if mayCorrect {
                    Component.details(
                        book.say(.deliveryCorrectTitle),
                        isOpen: fields("month").isTried
                    ) { form }
                }
                evidence.content
                steps
            }
        }
    }

    private var head: HTML {
        HTML.div {
            Component.eyebrow([
                row.entry.enrolment.subject.localName(in: book.language).html,
                HTML(period.description),
            ])
            HTML.div(.class("row row--between")) {
                Component.headline(.deliveryMonthHeadline(month: period.month), in: book)
                Component.light(row.mark, .pill, in: book)
            }
        }
    }

    private var unchanged: HTML {
        HTML.div(.class("notice notice--grey row row--between")) {
            HTML.p(book.say(.deliveryUnchangedAsk(month: period.month)))
            Component.form(target, class: nil) {
                Component.hiddenFields([
                    FormTarget.Hidden("act", MonthAct.unchanged.rawValue)
                ])
                Component.button(book.say(.deliveryUnchangedButton), .second, size: .small)
            }
        }
    }

    // MARK: - The form

    private var form: HTML {
        Component.form(target) {
            HTML.div(.class("stack"), .data("kept", "month")) {
                for measure in measures where plan?.target(of: measure.id) != nil {
                    figure(measure)
                }
                milestones
                problems
                fields("month").input(MonthForm.next, .deliveryFieldNext, isOptional: true)
                fields("month").area(
                    MonthForm.remark,
                    .deliveryFieldRemark,
                    hint: .deliveryFieldRemarkHint,
                    isOptional: true
                )
                if isCorrecting {
                    fields("month").area(
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
                        .checked(fields("month").value(number) == "1")
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
            fields("month").field(
                number,
                measure.isMoney
                    ? book.say(.deliveryFigureMonth(measure: name.text))
                    : book.say(.deliveryFigureSoFar(measure: name.text)),
                hint: hint(line),
                isOptional: measure.role == .paid
            ),
            value: fields("month").value(number),
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
        let ofMonth = report?.content.milestones ?? [:]
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
                            fields("month").field(
                                MonthForm.reached(line.planned.key),
                                book.say(.deliveryMilestoneReached),
                                isOptional: true
                            ),
                            value: fields("month").value(MonthForm.reached(line.planned.key)),
                            kind: .date,
                            in: book
                        )
                        Component.input(
                            fields("month").field(
                                MonthForm.expected(line.planned.key),
                                book.say(.deliveryMilestoneExpected),
                                isOptional: true
                            ),
                            value: fields("month").value(MonthForm.expected(line.planned.key)),
                            kind: .date,
                            in: book
                        )
                    }
                }
            }
        }
    }

    private var problems: HTML {
        let fields = fields("month")
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

    // MARK: - What was said

    private func stands(_ report: MonthReport) -> HTML {
        HTML.section(.class("stack"), .aria("label", book.say(.deliveryMonthSaid))) {
            Component.facts(facts(report))
        }
    }

    private func facts(_ report: MonthReport) -> [(name: String, value: HTML)] {
        var facts: [(name: String, value: HTML)] = [
            (
                book.say(.deliveryColumnState),
                HTML {
                    book.say(report.state.name)
                    if report.content.isUnchanged {
                        book.say(.deliverySentenceSeparator)
                        book.gap
                        book.say(.deliveryMonthUnchanged)
                    }
                }
            )
        ]
        for measure in measures {
            guard let figure = report.content.figures[measure.id],
                let target = plan?.target(of: measure.id)
            else { continue }
            let said =
                measure.isState(target)
                ? book.say(figure == .zero ? .deliveryStateNot : .deliveryStateIs)
                : book.number(figure.number) + " " + measure.unit
            facts.append((measure.name(in: book.language), HTML(said)))
        }
        for line in row.progress.milestones {
            switch report.content.milestones[line.planned.key] {
            case .reached(let day)?:
                facts.append((line.planned.name, HTML(day.description)))
            case .expected(let day)?:
                facts.append(
                    (
                        line.planned.name,
                        HTML(book.say(.deliveryExpected(date: day.description)))
                    )
                )
            case nil: break
            }
        }
        for (name, text) in [
            (Message.deliveryFieldNext, report.content.next),
            (.deliveryFieldRemark, report.content.remark),
            (.deliveryFieldCorrection, report.content.correction),
        ] where !text.isEmpty {
            facts.append((book.say(name), HTML.span(text, .lang("zh-Hans"))))
        }
        if !report.content.problems.isEmpty {
            facts.append(
                (
                    book.say(.deliveryProblemsTitle),
                    HTML.ul {
                        for problem in report.content.problems {
                            HTML.li(problem, .lang("zh-Hans"))
                        }
                    }
                )
            )
        }
        facts.append((book.say(.deliveryEnteredBy), step(report.entered)))
        if let reviewed = report.reviewed {
            facts.append((book.say(.deliveryReviewedBy), step(reviewed)))
        }
        if let published = report.published {
            facts.append((book.say(.deliveryPublishedBy), step(published)))
        }
        return facts
    }

    private func step(_ step: MonthReport.Step) -> HTML {
        HTML {
            step.name(in: book.language)
            book.gap
            HTML.span(book.time(step.at), .class("quiet"))
        }
    }

    // MARK: - Steps

    @HTML.Builder private var steps: HTML {
        if let report {
            switch report.state {
            case .submitted where may(.reviewProgress) && leads:
                evidence.warning
                step(.review, .deliveryReviewStep)
                back
            case .reviewed where may(.publishProgress):
                evidence.warning
                cases.onPublishing(report.content.problems.count)
                step(.publish, .deliveryPublishStep)
                back
            default: HTML.empty
            }
        }
    }

    private func step(_ act: MonthAct, _ button: Message) -> HTML {
        Component.form(target, class: nil) {
            Component.hiddenFields([FormTarget.Hidden("act", act.rawValue)])
            Component.button(book.say(button))
        }
    }

    private var back: HTML {
        Component.details(book.say(.deliveryBackTitle), isOpen: fields("back").isTried) {
            Component.form(target) {
                Component.hiddenFields([FormTarget.Hidden("act", MonthAct.back.rawValue)])
                fields("back").area("reason", .deliveryFieldReason)
                Component.submitRow { Component.button(book.say(.deliveryBackButton), .second) }
            }
        }
    }
}
