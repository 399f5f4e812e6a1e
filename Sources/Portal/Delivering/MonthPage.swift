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
    /// The version of the month that the form is for; 0 where there is none.
    let version: Int
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
                if fields("month").isTried, entry.faults.isEmpty {
                    MonthComparison(
                        book: book,
                        row: row,
                        stands: row.monthForm(for: period),
                        entered: MonthForm(entry.values)
                    ).content
                }
                if isOpen {
                    if report == nil { unchanged }
                    form.content
                } else if mayCorrect {
                    Component.details(
                        book.say(.deliveryCorrectTitle),
                        isOpen: fields("month").isTried
                    ) { form.content }
                } else if may(.reportProgress), leads {
                    form.draft.closed
                }
                if may(.reportProgress), leads { MonthDraft.script }
                evidence.content
                steps
            }
        }
    }

    private var form: MonthEntryForm {
        MonthEntryForm(
            book: book,
            row: row,
            period: period,
            cases: cases,
            fields: fields("month"),
            account: officer.account,
            version: version,
            isCorrecting: isCorrecting,
            target: target
        )
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
