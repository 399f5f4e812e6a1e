import Civics
import Delivering
import Ledger
import Markup
import Wording

/// How far a project is, as everybody sees it: plan and facts by months, milestones, what became of
/// the first target, and what was said last.
struct ProjectProgress {
    let row: DeliveryBoard.Row
    let board: DeliveryBoard?
    let scope: Scope
    let book: Phrasebook

    @HTML.Builder var content: HTML {
        EntryCharts(row: row, year: row.entry.programme.year, book: book).content
        StateDecisions(book: book, kind: board?.kind, entry: row.entry).section
        targets
        latest
        ProjectEvidence(row: row, scope: scope, book: book).content
        notice
    }

    /// The first targets beside the present ones, where a decision changed one.
    @HTML.Builder private var targets: HTML {
        if row.entry.plans.inForce.count > 1 {
            HTML.section(.class("stack"), .aria("labelledby", "changes")) {
                HTML.h2(book.say(.projectChangesTitle), .id("changes"))
                Component.table(
                    name: book.say(.projectChangesTitle),
                    columns: [
                        TableColumn(book.say(.deliveryColumnMeasure), .head),
                        TableColumn(book.say(.projectChangesFirst), .line),
                        TableColumn(book.say(.projectChangesNow), .line),
                    ],
                    rows: row.progress.lines.filter { $0.months.measure.role != .paid }
                        .map { line in
                            TableRow([
                                line.months.measure.localName(in: book.language).html,
                                HTML.span(line.firstTarget?.printed ?? "—", .lang("zh-Hans")),
                                HTML.span(line.target.printed, .lang("zh-Hans")),
                            ])
                        },
                    in: book
                )
                HTML.ul(.class("small")) {
                    for plan in row.entry.plans.inForce {
                        if let decision = plan.decision {
                            HTML.li(.lang("zh-Hans")) {
                                "\(decision.number)，\(decision.date)，\(decision.reason)"
                            }
                        }
                    }
                }
            }
        }
    }

    /// What the unit said in the last published month.
    @HTML.Builder private var latest: HTML {
        if let report = row.reports.last(where: { $0.state == .published }),
            !report.content.next.isEmpty || !report.content.remark.isEmpty
        {
            HTML.section(.class("stack"), .aria("labelledby", "latest")) {
                HTML.h2(book.say(.projectLatestTitle(month: report.period.month)), .id("latest"))
                Component.facts(
                    [
                        (book.say(.deliveryFieldNext), report.content.next),
                        (book.say(.deliveryFieldRemark), report.content.remark),
                    ].filter { !$0.1.isEmpty }
                        .map { ($0.0, HTML.span($0.1, .lang("zh-Hans"))) }
                )
            }
        }
    }

    @HTML.Builder private var notice: HTML {
        if let notice = board?.notices.first {
            HTML.p(.class("small")) {
                HTML.a(
                    book.say(.projectNoticeLink),
                    .href(
                        Address.assignmentNotice(row.entry.programme.year, notice.version)
                            .path(in: scope)
                    )
                )
            }
        }
    }
}

/// Four figures at most: what is there, what was spent, by when.
struct ProjectFigures {
    let row: DeliveryBoard.Row
    let book: Phrasebook

    var all: [Figure] {
        var figures = row.progress.results.prefix(2).map { line in
            figure(line, line.months.measure.localName(in: book.language).html)
        }
        if let invested = row.progress.invested {
            figures.append(figure(invested, HTML(book.say(.projectFigureInvested))))
        }
        if let deadline = row.entry.deadline {
            figures.append(
                Figure(deadline.description, HTML(book.say(.deliveryFieldDeadline)))
            )
        }
        return figures
    }

    /// What is there of what was promised; before anything was published the promise alone.
    private func figure(_ line: EntryProgress.Line, _ name: HTML) -> Figure {
        Figure(
            line.progress == nil
                ? PublishedTarget(line, in: book).text : DoneOfTarget(line: line, book: book).text,
            HTML {
                name
                if line.progress == nil { book.say(.projectFigureTarget) }
            },
            isSample: row.isSample
        )
    }
}

extension DeliveryBoard.Row {
    /// How far it is, in a sentence; nil before anything was published.
    func saying(in book: Phrasebook) -> String? {
        guard let slowest = progress.slowest, let said = slowest.saying(in: book) else {
            return nil
        }
        return slowest.months.measure.name(in: book.language) + " " + said
    }
}
