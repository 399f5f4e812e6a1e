import Civics
import Deciding
import Evaluating
import Markup
import Tallying
import Wording

/// Every project of a card in a row; on a phone each row is a card of its own.
struct CardTable {
    let book: Phrasebook
    let scope: Scope
    let card: ReportCard

    var content: HTML {
        HTML.div(
            .class("table-wrap"),
            .tabindex(0),
            .role("group"),
            .aria("label", book.say(.componentsTableScrolls(name: book.say(.reportTableTitle))))
        ) {
            HTML.table(.class("table card-table")) {
                HTML.thead {
                    HTML.tr {
                        for title in heads { HTML.th(book.say(title), .scope("col")) }
                    }
                }
                HTML.tbody { for row in card.rows { line(row) } }
            }
        }
    }

    private var heads: [Message] {
        [
            .reportColumnProject, .reportColumnPromise, .reportColumnResult, .reportColumnMoney,
            .reportColumnFinish, .reportColumnRating, .reportColumnCheck,
        ]
    }

    private func line(_ row: ReportCard.Row) -> HTML {
        let cells = CardCells(book: book, row: row)
        return HTML.tr(.id("p\(row.number)")) {
            HTML.th(.scope("row")) { project(row) }
            cell(.reportColumnPromise, cells.promises)
            cell(.reportColumnResult, cells.results)
            cell(.reportColumnMoney, cells.money)
            cell(.reportColumnFinish, cells.finish)
            cell(.reportColumnRating, cells.rating)
            cell(.reportColumnCheck, check(row))
        }
    }

    /// A cell that says what it is where the head of the table is not there: on a phone.
    private func cell(_ title: Message, _ content: HTML) -> HTML {
        HTML.td(.data("label", book.say(title))) { HTML.div { content } }
    }

    private func project(_ row: ReportCard.Row) -> HTML {
        HTML {
            HTML.span("\(row.number) ", .class("quiet"))
            HTML.a(.href(Address.project(year: card.year, number: row.number).path(in: scope))) {
                row.name.local(in: book.language).html
            }
            if let lead = row.lead {
                HTML.span(.class("small quiet card-part")) {
                    lead.local(in: book.language).html
                }
            }
            if !row.place.isEmpty {
                HTML.span(.class("small quiet card-part")) {
                    LocalText(row.place, in: book.language).html
                }
            }
            HTML.span(.class("card-part")) {
                HTML.b(book.say(row.outcome.name), .class(row.outcome == .missed ? "late" : nil))
                if row.isSample {
                    " "
                    Component.sampleMark(in: book)
                }
            }
        }
    }

    private func check(_ row: ReportCard.Row) -> HTML {
        HTML {
            if row.openReports > 0 {
                HTML.span(
                    book.say(.reportCheckOpen(count: row.openReports)),
                    .class("small card-part")
                )
            }
            if row.closedReports > 0 {
                HTML.span(
                    book.say(.reportCheckClosed(count: row.closedReports)),
                    .class("small card-part")
                )
            }
            HTML.a(
                book.say(.reportCheckLink),
                .href(
                    Address.reportProject(year: card.year, number: row.number).path(in: scope)
                ),
                .aria(
                    "label",
                    book.say(
                        .reportCheckLinkOf(name: row.name.local(in: book.language).text)
                    )
                ),
                .class("no-print")
            )
        }
    }
}

/// What one project's cells say.
struct CardCells {
    let book: Phrasebook
    let row: ReportCard.Row

    /// What was promised, first and now, measure by measure.
    var promises: HTML {
        parts(.reportPromiseUnknown) { target in
            named(target) {
                if let present = target.present {
                    if let first = target.first, target.isChanged {
                        HTML.del(book.say(.reportPromiseFirst(target: quantity(first))))
                        " "
                        HTML.b(book.say(.reportPromiseNow(target: quantity(present))))
                    } else {
                        quantity(present)
                    }
                } else {
                    HTML.span(book.say(.reportPromiseUnknown), .class("quiet"))
                }
            }
        }
    }

    /// What is there, with its share of the target.
    var results: HTML {
        parts(.reportResultNone) { target in
            named(target) {
                if let done = target.done {
                    HTML.b(quantity(done))
                    if let percent = target.percent {
                        " "
                        HTML.span(book.say(.reportPercent(percent: percent)), .class("nowrap"))
                    }
                } else {
                    HTML.span(book.say(.reportResultNone), .class("quiet"))
                }
            }
        }
    }

    /// A line a measure; of a project without one, that nothing is known.
    private func parts(
        _ nothing: Message,
        _ part: (ReportCard.Target) -> HTML
    ) -> HTML {
        row.targets.isEmpty
            ? HTML.span(book.say(nothing), .class("quiet"))
            : HTML {
                for target in row.targets { HTML.span(.class("card-part")) { part(target) } }
            }
    }

    /// A measure's words under its name where the project has several.
    private func named(
        _ target: ReportCard.Target,
        @HTML.Builder _ content: () -> HTML
    ) -> HTML {
        HTML {
            if row.targets.count > 1 {
                HTML.span(.class("small quiet")) { target.name.local(in: book.language).html }
                " "
            }
            content()
        }
    }

    /// A quantity in the visitor's language.
    private func quantity(_ printed: String) -> String {
        guard book.language == .en, let value = try? Quantity(written: printed) else {
            return printed
        }
        return book.english(value) ?? printed
    }

    /// What was planned, first and now, what was invested and paid.
    @HTML.Builder var money: HTML {
        if let money = row.money {
            if let first = money.first, money.planned != first {
                HTML.del(book.say(.reportMoneyFirst(number: grouped(first))), .class("card-part"))
            }
            for (amount, message) in [
                (money.planned, { .reportMoneyPlanned(number: $0) }),
                (money.invested, { .reportMoneyInvested(number: $0) }),
                (money.paid, { .reportMoneyPaid(number: $0) }),
            ] as [(String?, (String) -> Message)] {
                if let amount {
                    HTML.span(book.say(message(grouped(amount))), .class("card-part"))
                }
            }
        } else {
            HTML.span(book.say(.reportPromiseUnknown), .class("quiet"))
        }
    }

    /// When it is due, first and now, and when others found it good.
    @HTML.Builder var finish: HTML {
        if let accepted = row.accepted {
            HTML.b(
                book.say(.reportFinishAccepted(date: accepted.on.description)),
                .class("card-part")
            )
            HTML.span(
                book.say(.reportEvidence(document: accepted.document)),
                .class("small quiet card-part")
            )
            if let files = accepted.files, !files.isEmpty {
                HTML.span(
                    book.say(.reportEvidenceFiles(count: files.count)),
                    .class("small quiet card-part")
                )
            }
            if let day = accepted.mendBy {
                HTML.span(
                    book.say(.reportFinishDefects(date: day.description)),
                    .class("small card-part")
                )
            }
        }
        if let first = row.firstDeadline, first != row.deadline {
            HTML.del(
                book.say(.reportFinishDueFirst(date: first.description)),
                .class("card-part card-day")
            )
        }
        if let deadline = row.deadline {
            HTML.span(
                book.say(.reportFinishDue(date: deadline.description)),
                .class("card-part card-day")
            )
        } else if row.accepted == nil {
            HTML.span(book.say(.reportPromiseUnknown), .class("quiet"))
        }
    }

    /// The grade with its forms and their base; of a second rating the first beside it.
    @HTML.Builder var rating: HTML {
        if let rating = row.rating {
            HTML.span(.class("card-part")) {
                if let grade = rating.grade.flatMap(RatingGrade.init(rawValue:)) {
                    HTML.b(book.say(grade.label))
                } else if let state = RatingItemState(rawValue: rating.state) {
                    book.say(state.label)
                }
                if rating.grade != nil, rating.state == "unfinished" || row.outcome == .missed {
                    " "
                    Component.badge(book.say(.reportRatingUnfinished), .yellow)
                }
            }
            counts(rating)
            if row.ratings.count > 1,
                let first = row.ratings.first?.grade.flatMap(RatingGrade.init(rawValue:))
            {
                HTML.span(
                    book.say(.reportRatingAgain(grade: book.say(first.label))),
                    .class("small quiet card-part")
                )
            }
        } else {
            HTML.span(book.say(.reportRatingNone), .class("quiet"))
        }
    }

    @HTML.Builder private func counts(_ rating: ReportCard.Rating) -> HTML {
        if let counts = rating.counts {
            HTML.span(
                book.say(
                    .reportRatingCounts(
                        satisfied: counts.satisfied,
                        basic: counts.basic,
                        dissatisfied: counts.dissatisfied,
                        blank: counts.blank
                    )
                ),
                .class("small card-part")
            )
            HTML.span(
                book.say(
                    .reportRatingBase(
                        base: base(rating, counts),
                        valid: counts.valid
                    )
                ),
                .class("small quiet card-part")
            )
        } else if rating.grade != nil {
            HTML.span(book.say(.reportRatingHidden), .class("small quiet card-part"))
        }
    }

    private func base(_ rating: ReportCard.Rating, _ counts: ReportCard.Rating.Counts) -> String {
        let message: Message =
            switch RatingBase(rawValue: rating.baseKind) {
            case .allMembers?: .ratingBaseAllMembersCounted(count: counts.base)
            case .present?: .ratingBasePresentCounted(count: counts.base)
            case .issued?: .ratingBaseIssuedCounted(count: counts.base)
            case .returned?: .ratingBaseReturnedCounted(count: counts.base)
            case .valid?, nil: .ratingBaseValidCounted(count: counts.base)
            }
        return book.say(message)
    }
}
