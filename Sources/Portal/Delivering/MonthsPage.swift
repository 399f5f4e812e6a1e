import Civics
import Delivering
import Ledger
import Markup
import Wording

/// The months of a post: what its unit reports, its head looks through, the office publishes.
struct MonthsPage {
    let book: Phrasebook
    /// The lists whose months may be open, in their order.
    let boards: [DeliveryBoard]
    /// The problems of each project that the unit leads.
    let cases: [ID<Enrolment>: MonthProblems]
    /// Where files stood before.
    let former: [ID<Evidence>: [FormerEvidence]]
    let officer: Officer
    let today: CivilDate
    let done: String?
    /// What became of months that were published together.
    let publishing: MonthPublishing.Outcome?
    /// Where a month of an entry is sent, with what is not shown.
    let target: (DeliveryKey, ReportPeriod, [FormTarget.Hidden]) -> FormTarget
    /// Where months are sent that are published together.
    let publishingTarget: (MonthPublishing) -> FormTarget

    private func may(_ permission: Permission) -> Bool {
        officer.permissions.contains(permission)
    }

    /// What waits for the post.
    private struct Waiting {
        let row: DeliveryBoard.Row
        let period: ReportPeriod
        let report: MonthReport?
    }

    private func own(_ board: DeliveryBoard) -> [DeliveryBoard.Row] {
        board.rows.filter { $0.entry.duties.lead == officer.party && $0.entry.plan != nil }
    }

    /// The months that the unit's clerk has to report, in the order of the list.
    private func toReport(_ board: DeliveryBoard) -> [Waiting] {
        guard may(.reportProgress) else { return [] }
        return own(board).compactMap { row in
            guard let period = row.nextPeriod(today: today), isWorking(row, board) else {
                return nil
            }
            let report = row.report(for: period)
            guard report == nil || report?.state == .draft else { return nil }
            guard !isElsewhere(row, board) else { return nil }
            return Waiting(row: row, period: period, report: report)
        }
    }

    /// Whether an entry is reported on a list before this one: what stands on several is reported on the
    /// first of them that has a plan of it, once for all.
    private func isElsewhere(_ row: DeliveryBoard.Row, _ board: DeliveryBoard) -> Bool {
        let first = boards.first { other in
            other.programme.year == board.programme.year
                && other.rows.contains {
                    $0.entry.enrolment.subject.id == row.entry.enrolment.subject.id
                        && $0.entry.plan != nil
                }
        }
        return first.map { $0.programme.id != board.programme.id } ?? false
    }

    private func isWorking(_ row: DeliveryBoard.Row, _ board: DeliveryBoard) -> Bool {
        board.kind?.state(row.entry.enrolment.state)?.mark != .held
            && row.entry.enrolment.state != "accepted"
    }

    private func waiting(_ state: MonthReport.State, _ rows: [DeliveryBoard.Row]) -> [Waiting] {
        rows.flatMap { row in
            row.reports.filter { $0.state == state }
                .map { Waiting(row: row, period: $0.period, report: $0) }
        }
    }

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            if let publishing {
                outcome(publishing)
            } else if let done, let act = MonthAct(rawValue: done) {
                Component.notice(.done, title: book.say(act.done), book.say(.deliveryDoneText))
            }
            if let first = boards.first {
                let desks = boards.map(desk)
                let count = desks.map(\.count).reduce(0, +)
                if boards.count == 1 { Component.eyebrow([first.name(in: book).html]) }
                Component.headline(
                    count == 0 ? .deliveryMonthsDone : .deliveryMonthsWaiting(count: count),
                    in: book
                )
                if count == 0 {
                    Component.empty(
                        title: book.say(.deliveryMonthsDoneTitle),
                        book.say(.deliveryMonthsDoneText)
                    )
                }
                for desk in desks { sections(desk) }
                if !cases.isEmpty { MonthDraft.script }
            } else {
                Component.headline(.deliveryHeadlineNone, in: book)
                Component.empty(title: book.say(.deliveryNoneTitle), book.say(.deliveryNoneText))
            }
        }
    }

    @HTML.Builder private func outcome(_ outcome: MonthPublishing.Outcome) -> HTML {
        let left =
            outcome.left > 0 ? book.say(.deliveryDonePublishLeft(count: outcome.left)) : nil
        if outcome.published > 0 {
            Component.notice(
                .done,
                title: book.say(.deliveryDonePublishAll(count: outcome.published)),
                left ?? book.say(.deliveryDoneText)
            )
        } else if let left {
            Component.notice(.careful, title: left, book.say(.deliveryDoneText))
        }
    }

    /// What waits on a list.
    private struct Desk {
        let board: DeliveryBoard
        let report, review, publish: [Waiting]

        var count: Int { report.count + review.count + publish.count }
    }

    private func desk(_ board: DeliveryBoard) -> Desk {
        Desk(
            board: board,
            report: toReport(board),
            review: may(.reviewProgress) ? waiting(.submitted, own(board)) : [],
            publish: may(.publishProgress) ? waiting(.reviewed, board.rows) : []
        )
    }

    @HTML.Builder private func sections(_ desk: Desk) -> HTML {
        if boards.count > 1, desk.count > 0 || !waitedFor(desk.board).isEmpty {
            let name = desk.board.name(in: book)
            HTML.h2(name.text, .lang(name.lang))
        }
        section(.deliveryToReport, desk.report, desk.board) { actions($0) }
        section(.deliveryToReview, desk.review, desk.board) {
            step($0, .review, .deliveryReviewStep)
        }
        section(.deliveryToPublish, desk.publish, desk.board) {
            step($0, .publish, .deliveryPublishStep)
        }
        publishAll(desk)
        missing(desk.board)
    }

    /// One tap for all months of a list that wait for the office, but for those of which somebody has
    /// to look at a file first.
    @HTML.Builder private func publishAll(_ desk: Desk) -> HTML {
        let lines = desk.publish.filter { reusedCount($0) == 0 }
        if lines.count > 1 {
            let publishing = MonthPublishing(
                list: desk.board.key,
                months: lines.map {
                    MonthPublishing.Month(
                        number: $0.row.entry.enrolment.number,
                        period: $0.period,
                        version: $0.report?.version ?? 0
                    )
                }
            )
            HTML.div(.class("stack stack--tight no-print")) {
                Component.form(publishingTarget(publishing), class: nil) {
                    Component.button(book.say(.deliveryPublishAll(count: lines.count)))
                }
                if lines.count < desk.publish.count {
                    HTML.p(.class("small quiet")) { book.say(.deliveryPublishAllHint) }
                }
            }
        }
    }

    /// A heading of a section, below the name of its list where there are several.
    private func heading(_ text: String) -> HTML {
        boards.count > 1 ? HTML.h3(text) : HTML.h2(text)
    }

    /// What a section is called where every list has one of its own.
    private func label(_ title: Message, _ board: DeliveryBoard) -> String {
        guard boards.count > 1 else { return book.say(title) }
        return book.say(
            .deliveryTwoClauses(one: board.name(in: book).text, other: book.say(title))
        )
    }

    @HTML.Builder private func section(
        _ title: Message,
        _ lines: [Waiting],
        _ board: DeliveryBoard,
        _ action: (Waiting) -> HTML
    ) -> HTML {
        if !lines.isEmpty {
            HTML.section(.class("stack"), .aria("label", label(title, board))) {
                heading(book.say(title))
                HTML.ul(.class("todo")) {
                    for line in lines { self.line(line, board, action(line)) }
                }
            }
        }
    }

    private func line(_ line: Waiting, _ board: DeliveryBoard, _ action: HTML) -> HTML {
        let name = line.row.entry.enrolment.subject.localName(in: book.language)
        return HTML.li {
            HTML.p {
                Component.badge(
                    book.say(.deliveryMonthShort(month: line.period.month)),
                    line.report?.sentBack.isEmpty == false ? .red : .accent
                )
            }
            HTML.div {
                HTML.p {
                    HTML.a(
                        name.text,
                        .href(Address.deliveryMonth(line.row.key, line.period).path),
                        .lang(name.lang)
                    )
                }
                HTML.p(.class("small quiet")) { detail(line, board) }
                reused(line)
                fill(line)
            }
            HTML.div(.class("row no-print")) { action }
        }
    }

    /// The form of a month that the unit's clerk has to report, on the page of all of them.
    @HTML.Builder private func fill(_ line: Waiting) -> HTML {
        if may(.reportProgress), line.row.entry.duties.lead == officer.party,
            line.report.map({ $0.state == .draft }) ?? true,
            let problems = cases[line.row.entry.enrolment.id]
        {
            let part = "month-\(line.row.entry.programme.kind)-\(line.row.entry.enrolment.number)"
            Component.details(
                book.say(line.report == nil ? .deliveryLineFill : .deliveryLineGoOn)
            ) {
                MonthEntryForm(
                    book: book,
                    row: line.row,
                    period: line.period,
                    cases: problems,
                    fields: DeliveryFields(
                        book: book,
                        part: part,
                        entry: DeliveryEntry(
                            line.row.monthForm(for: line.period).values,
                            part: part
                        ),
                        measures: line.row.entry.measures
                    ),
                    account: officer.account,
                    version: line.report?.version ?? 0,
                    isCorrecting: line.row.reports.contains {
                        $0.period == line.period && $0.state == .published
                    },
                    target: target(
                        line.row.key,
                        line.period,
                        hidden(line) + [FormTarget.Hidden("list", "1")]
                    )
                ).content
            }
        }
    }

    /// That files of a month which waits stood before, for who would send it on with one tap.
    @HTML.Builder private func reused(_ line: Waiting) -> HTML {
        let count = reusedCount(line)
        if count > 0 {
            HTML.p(.class("small")) {
                Component.badge(book.say(.evidenceReusedTitle), .yellow)
                " "
                book.say(.evidenceReused(count: count))
            }
        }
    }

    private func reusedCount(_ line: Waiting) -> Int {
        line.row.evidence.filter { $0.report == line.report?.id && $0.report != nil }
            .reused(former)
    }

    private func detail(_ line: Waiting, _ board: DeliveryBoard) -> HTML {
        if let report = line.report, !report.sentBack.isEmpty, report.state == .draft {
            return HTML(book.say(.deliveryLineSentBack(reason: report.sentBack)))
        }
        if let report = line.report, report.state != .draft {
            let unit = board.unit(line.row.entry.duties.lead, in: book) ?? ""
            let said =
                report.content.isUnchanged
                ? book.say(.deliveryMonthUnchanged) : figures(report, line.row)
            return HTML(book.say(.deliveryLineReported(unit: unit, said: said)))
        }
        guard let slowest = line.row.progress.slowest ?? line.row.progress.results.first else {
            return .empty
        }
        return HTML(DoneOfTarget(line: slowest, book: book).text)
    }

    private func figures(_ report: MonthReport, _ row: DeliveryBoard.Row) -> String {
        row.entry.measures.compactMap { measure in
            guard let figure = report.content.figures[measure.id],
                let target = row.entry.plan?.target(of: measure.id)
            else { return nil }
            if measure.isState(target) {
                return figure == .zero ? nil : target.printed
            }
            return
                "\(measure.name(in: book.language)) \(book.number(figure.number)) \(measure.unit)"
        }.joined(separator: book.say(.deliveryListSeparator) + book.gap)
    }

    private func actions(_ line: Waiting) -> HTML {
        HTML {
            if line.report == nil {
                Component.form(target(line.row.key, line.period, hidden(line)), class: nil) {
                    Component.hiddenFields([
                        FormTarget.Hidden("act", MonthAct.unchanged.rawValue)
                    ])
                    stepButton(.deliveryLineUnchanged, line)
                }
            }
        }
    }

    private func step(_ line: Waiting, _ act: MonthAct, _ button: Message) -> HTML {
        HTML {
            Component.form(target(line.row.key, line.period, hidden(line)), class: nil) {
                Component.hiddenFields([
                    FormTarget.Hidden("act", act.rawValue), FormTarget.Hidden("list", "1"),
                ])
                stepButton(button, line)
            }
        }
    }

    /// A button that many lines have alike says of which project it is.
    private func stepButton(_ text: Message, _ line: Waiting) -> HTML {
        Component.button(
            book.say(text),
            .second,
            size: .small,
            label: book.say(
                .deliveryTwoClauses(
                    one: book.say(text),
                    other: line.row.entry.enrolment.subject.name(in: book.language)
                )
            )
        )
    }

    private func hidden(_ line: Waiting) -> [FormTarget.Hidden] {
        [FormTarget.Hidden("version", String(line.report?.version ?? 0))]
    }

    /// What the office still waits for.
    private func waitedFor(_ board: DeliveryBoard) -> [DeliveryBoard.Row] {
        guard may(.publishProgress) else { return [] }
        return board.rows.filter {
            $0.entry.plan != nil && isWorking($0, board) && !isElsewhere($0, board)
                && isLate($0)
        }
    }

    /// Whether the month before this one waits for others: what waits for the office is not late.
    private func isLate(_ row: DeliveryBoard.Row) -> Bool {
        guard let period = row.nextPeriod(today: today), period < ReportPeriod(of: today) else {
            return false
        }
        return row.report(for: period)?.state != .reviewed
    }

    /// Whether anything that it shows was made up for a demonstration.
    var isSample: Bool {
        let shown = boards.filter { desk($0).count > 0 || !waitedFor($0).isEmpty }
        return (shown.isEmpty ? boards : shown).contains(where: \.isSample)
    }

    /// Who has not reported yet, for the office that waits.
    @HTML.Builder private func missing(_ board: DeliveryBoard) -> HTML {
        let late = waitedFor(board)
        if !late.isEmpty {
            HTML.section(.class("stack"), .aria("label", label(.deliveryMissingTitle, board))) {
                heading(book.say(.deliveryMissingTitle))
                HTML.ul {
                    for row in late {
                        HTML.li {
                            let name = row.entry.enrolment.subject.localName(in: book.language)
                            HTML.a(
                                name.text,
                                .href(Address.deliveryEntry(row.key).path),
                                .lang(name.lang)
                            )
                            HTML.span(.class("quiet")) {
                                book.say(.deliverySentenceSeparator)
                                book.gap
                                board.unit(row.entry.duties.lead, in: book) ?? "—"
                                book.say(.deliverySentenceSeparator)
                                book.gap
                                standing(row)
                            }
                        }
                    }
                }
            }
        }
    }

    private func standing(_ row: DeliveryBoard.Row) -> String {
        guard let period = row.nextPeriod(today: today) else { return "" }
        guard let report = row.report(for: period) else {
            return book.say(.deliveryMissingMonth(month: period.month))
        }
        return book.say(
            .deliveryMonthStands(month: period.month, state: book.say(report.state.name))
        )
    }
}
