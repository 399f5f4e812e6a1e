import Civics
import Delivering
import Ledger
import Markup
import Wording

/// A list in delivery: every entry with its plan, its month and its light.
struct DeliveryBoardPage {
    let book: Phrasebook
    /// The list; nil where there is none yet.
    let board: DeliveryBoard?
    /// Every list, the newest year first.
    let lists: [Programme]
    /// What was just done; nil where nothing was.
    let done: String?
    let officer: Officer
    let today: CivilDate

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            if let board {
                if done == "list" {
                    Component.notice(
                        .done,
                        title: book.say(.deliveryDoneList),
                        book.say(.deliveryDoneListText)
                    )
                }
                head(board)
                table(board)
                files(board)
                BoardViews(book: book, board: board).content
                notices(board)
            } else {
                Component.headline(.deliveryHeadlineNone, in: book)
                Component.empty(title: book.say(.deliveryNoneTitle), book.say(.deliveryNoneText))
            }
            others
        }
    }

    /// The other lists, and how one is made.
    @HTML.Builder private var others: HTML {
        let others = lists.filter { $0.id != board?.programme.id }
        if !others.isEmpty || officer.permissions.contains(.managePlans) {
            HTML.section(.class("stack no-print"), .aria("labelledby", "lists")) {
                HTML.h2(book.say(.deliveryListsTitle), .id("lists"))
                if !others.isEmpty {
                    HTML.ul {
                        for list in others {
                            HTML.li {
                                let name = LocalText(
                                    list.name,
                                    english: list.nameEnglish,
                                    in: book.language
                                )
                                HTML.a(
                                    name.text,
                                    .href(
                                        Address.deliveryList(
                                            DeliveryKey(kind: list.kind, year: list.year)
                                        ).path
                                    ),
                                    .lang(name.lang)
                                )
                            }
                        }
                    }
                }
                if officer.permissions.contains(.managePlans) {
                    HTML.p { HTML.a(book.say(.deliveryListNew), .href(Address.newList.path)) }
                }
            }
        }
    }

    private func head(_ board: DeliveryBoard) -> HTML {
        HTML {
            Component.eyebrow(
                [
                    board.name(in: book).html,
                    HTML(
                        book.say(.deliveryMonthsIn(year: board.programme.year, month: board.month))
                    ),
                ] + (board.isSample ? [Component.sampleMark(in: book)] : [])
            )
            Component.headline(headline(board), in: book)
            HTML.div(.class("row no-print")) {
                if officer.permissions.contains(.managePlans) {
                    Component.buttonLink(
                        book.say(.deliveryNoticeButton),
                        to: Address.deliveryNotice(board.key).path,
                        board.notices.isEmpty ? .primary : .second
                    )
                }
                if officer.permissions.contains(.publishProgress) {
                    Component.buttonLink(
                        book.say(.deliveryReviewButton),
                        to: Address.months.path,
                        board.notices.isEmpty ? .second : .primary
                    )
                }
            }
        }
    }

    private func headline(_ board: DeliveryBoard) -> Message {
        let planned = board.rows.count { $0.entry.plan != nil }
        guard planned == board.rows.count else {
            return .deliveryHeadlinePlanning(
                count: board.rows.count,
                missing: board.rows.count - planned
            )
        }
        let late = board.rows.count { $0.mark == .late || $0.mark == .slow }
        return late == 0
            ? .deliveryHeadlineFine(count: board.rows.count)
            : .deliveryHeadlineLate(count: board.rows.count, late: late)
    }

    private func table(_ board: DeliveryBoard) -> HTML {
        Component.table(
            name: board.name(in: book).text,
            columns: [
                TableColumn(book.say(.deliveryColumnNumber), .number),
                TableColumn(book.say(.deliveryColumnProject), .head),
                TableColumn(book.say(.deliveryColumnLight), .line),
                TableColumn(book.say(.deliveryColumnDone), .number),
                TableColumn(book.say(.deliveryColumnMonth)),
                TableColumn(book.say(.deliveryColumnPlan)),
                TableColumn(book.say(.deliveryDutyLead)),
            ],
            rows: board.rows.map { self.row($0, board) },
            in: book
        )
    }

    /// The plans as files, for whoever may have any of them.
    @HTML.Builder private func files(_ board: DeliveryBoard) -> HTML {
        if !PlanTable(board, for: .officer(officer)).isEmpty {
            HTML.section(.class("stack stack--tight no-print"), .aria("labelledby", "files")) {
                HTML.h2(book.say(.planFileTitle), .id("files"))
                PlanFileLinks(book: book, key: board.key).content
                if officer.permissions.contains(.managePlans) {
                    HTML.p {
                        HTML.a(
                            book.say(.planFileLink),
                            .href(Address.planFiles(board.key).path)
                        )
                    }
                }
            }
        }
    }

    private func replacement(_ row: DeliveryBoard.Row) -> ReplacementLine {
        ReplacementLine(book: book, row: row) { Address.deliveryEntry(row.key.entry($0)).path }
    }

    private func row(_ row: DeliveryBoard.Row, _ board: DeliveryBoard) -> TableRow {
        let name = row.entry.enrolment.subject.localName(in: book.language)
        return TableRow([
            HTML(String(row.entry.enrolment.number)),
            HTML {
                HTML.a(
                    name.text,
                    .href(Address.deliveryEntry(row.key).path),
                    .lang(name.lang)
                )
                for line in replacement(row).lines {
                    HTML.br()
                    HTML.span(.class("small quiet")) { line }
                }
            },
            HTML {
                Component.light(row.mark, .short, in: book)
                if let known = row.knownUntil(board, in: book) {
                    HTML.br()
                    HTML.span(known, .class("small quiet"))
                }
            },
            HTML(
                row.progress.slowest?.progress.map { $0.ofYear.percent(decimals: 1) + "%" } ?? "—"
            ),
            month(row, board),
            plan(row),
            HTML(board.unit(row.entry.duties.lead, in: book) ?? "—"),
        ])
    }

    private func plan(_ row: DeliveryBoard.Row) -> HTML {
        let text: String
        switch (row.entry.plan, row.entry.plans.draft) {
        case (let plan?, nil) where plan.number == 0: text = book.say(.deliveryPlanFirst)
        case (let plan?, nil): text = book.say(.deliveryPlanNumber(number: plan.number))
        case (.some, .some): text = book.say(.deliveryPlanChanging)
        case (nil, .some): text = book.say(.deliveryPlanDraft)
        case (nil, nil): text = book.say(.deliveryPlanNone)
        }
        return HTML(text)
    }

    private func month(_ row: DeliveryBoard.Row, _ board: DeliveryBoard) -> HTML {
        guard row.entry.plan != nil else { return "—" }
        guard let report = row.reports.last else {
            return HTML(
                book.say(
                    row.newestMonth.map { .deliveryMonthElsewhere(month: $0) }
                        ?? .deliveryMonthNone
                )
            )
        }
        return HTML.a(
            book.say(
                .deliveryMonthStands(
                    month: report.period.month,
                    state: book.say(report.state.name)
                )
            ),
            .href(Address.deliveryMonth(row.key, report.period).path)
        )
    }

    private func notices(_ board: DeliveryBoard) -> HTML {
        HTML.section(.class("stack"), .aria("labelledby", "notices")) {
            HTML.h2(book.say(.deliveryNoticesTitle), .id("notices"))
            if board.notices.isEmpty {
                HTML.p(book.say(.deliveryNoticesNone), .class("quiet"))
            } else {
                HTML.ul {
                    for notice in board.notices {
                        HTML.li {
                            HTML.a(
                                notice.number,
                                .href(board.key.notice(notice.version).path),
                                .lang("zh-Hans")
                            )
                            " "
                            HTML.span(book.date(notice.date), .class("quiet"))
                        }
                    }
                }
            }
        }
    }
}
