import Civics
import Evaluating
import Ledger
import Markup
import Wording

/// The data page of a report card: every promise with its result and its rating, and what was
/// missed as large as what was not.
struct CardPage {
    let face: CardFace
    /// The years that have a card, the newest first.
    let years: [Int]

    private var book: Phrasebook { face.book }
    private var scope: Scope { face.scope }
    private var card: ReportCard { face.card.frozen.card }
    private var missed: [ReportCard.Row] { card.rows.filter { $0.outcome == .missed } }

    var content: HTML {
        HTML {
            face.crumbs(here: book.say(face.title))
            face.superseded
            face.eyebrow
            Component.headline(card.headline, in: book)
            Component.lead(book.say(.reportLead(date: book.date(card.asOf))))
            HTML.div(.class("above-6")) { Component.figures(figures, in: book) }
            face.tabs(isStory: false)
            if !missed.isEmpty { misses }
            table
            residents
            HTML.div(.class("section split split--even")) {
                checking
                versions
            }
            otherYears
        }
    }

    private var figures: [Figure] {
        var figures = [
            Figure(
                book.number(card.count(.finished)),
                unit: book.say(.reportUnitProjects),
                HTML(book.say(.reportFigureFinished(total: card.rows.count)))
            )
        ]
        if !missed.isEmpty {
            figures.append(
                Figure(
                    book.number(missed.count),
                    unit: book.say(.reportUnitProjects),
                    HTML(book.say(.reportFigureMissed))
                )
            )
        }
        let values = CardValues(card)
        if let invested = amount(values["invested"]) {
            let planned = amount(values["planned"])
            figures.append(
                Figure(
                    invested,
                    unit: book.say(.reportUnitWan),
                    HTML(
                        book.say(
                            planned.map { .reportFigureInvested(planned: $0) }
                                ?? .reportFigureInvestedAlone
                        )
                    )
                )
            )
        }
        let graded = card.rows.compactMap(\.rating).filter { $0.grade != nil }
        if !graded.isEmpty {
            figures.append(
                Figure(
                    book.number(graded.count { $0.grade == "satisfied" }),
                    unit: book.say(.reportUnitProjects),
                    HTML(book.say(.reportFigureSatisfied(rated: graded.count)))
                )
            )
        }
        return figures
    }

    /// The number of a sum of money, without its unit.
    private func amount(_ value: CardValues.Value?) -> String? {
        value.map { String($0.zh.prefix { !$0.isLetter }) }
    }

    private var misses: HTML {
        HTML.section(.class("section"), .aria("labelledby", "missed")) {
            HTML.h2(book.say(.reportMissedTitle), .id("missed"))
            HTML.p(book.say(.reportMissedLead), .class("quiet"))
            HTML.div(.class("card-misses above-5")) {
                for row in missed { miss(row) }
            }
        }
    }

    private func miss(_ row: ReportCard.Row) -> HTML {
        let cells = CardCells(book: book, row: row)
        return HTML.article(.class("card-miss")) {
            HTML.h3 {
                HTML.span("\(row.number) ", .class("quiet"))
                row.name.local(in: book.language).html
            }
            Component.facts(
                [
                    (book.say(.reportColumnPromise), cells.promises),
                    (book.say(.reportColumnResult), cells.results),
                    (book.say(.reportMissedReason), reason(row)),
                    (book.say(.reportMissedDate), newDate(row)),
                ]
                    + (row.miss?.stageGoal.map {
                        [(book.say(.deliveryFieldGoal), HTML.span($0, .lang("zh-Hans")))]
                    } ?? [])
                    + (row.miss.flatMap { $0.document.isEmpty ? nil : $0.document }.map {
                        [(book.say(.reportMissedDocument), HTML.span($0, .lang("zh-Hans")))]
                    } ?? [])
            )
        }
    }

    private func reason(_ row: ReportCard.Row) -> HTML {
        guard let miss = row.miss else { return HTML("—") }
        return HTML.b { miss.reason.local(in: book.language).html }
    }

    private func newDate(_ row: ReportCard.Row) -> HTML {
        if let day = row.miss?.newDate { return HTML.b(book.date(day)) }
        return HTML(
            book.say(row.state == Enrolment.terminated ? .reportMissedNone : .reportMissedOpen)
        )
    }

    private var table: HTML {
        HTML.section(.class("section"), .aria("labelledby", "rows")) {
            HTML.h2(book.say(.reportTableTitle), .id("rows"))
            CardTable(book: book, scope: scope, card: card).content
        }
    }

    private var checking: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "check")) {
            HTML.h2(book.say(.reportDataTitle), .id("check"))
            HTML.p(book.say(.reportDataLead))
            HTML.p { Component.fingerprint(face.card.fingerprint.hex) }
            HTML.ul(.class("no-print")) {
                link(.reportText(face.card.year, face.card.version), .reportDataJson)
                link(.reportTable(face.card.year), .reportDataCsv)
                link(.data, .reportDataColumns)
            }
        }
    }

    private func link(_ address: Address, _ name: Message) -> HTML {
        HTML.li { HTML.a(book.say(name), .href(address.path(in: scope))) }
    }

    private var versions: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "versions")) {
            HTML.h2(book.say(.reportVersionsTitle), .id("versions"))
            HTML.p(book.say(.reportVersionsLead))
            Component.smallThread(
                face.versions.map { version in
                    ThreadStep(
                        version.version == face.card.version ? .now : .done,
                        when: book.date(version.frozen.publishedOn),
                        title: book.say(.reportVersionsLink(version: version.version)),
                        content: version.version == face.card.version
                            ? reason(of: version)
                            : HTML {
                                reason(of: version)
                                HTML.p(.class("no-print")) { old(version) }
                            }
                    )
                },
                in: book
            )
        }
    }

    private func reason(of version: PublishedCard) -> HTML {
        HTML.p(version.frozen.corrects?.reason ?? book.say(.reportVersionsFirst))
    }

    private func old(_ version: PublishedCard) -> HTML {
        HTML.a(
            book.say(.reportVersionsRead(version: version.version)),
            .href(Address.reportVersion(version.year, version.version).path(in: scope))
        )
    }

    /// Where residents say what they think of it.
    private var residents: HTML {
        HTML.p(.class("column above-5")) {
            HTML.a(book.say(.surveyNav), .href(Address.surveys.path(in: scope)))
            " "
            HTML.span(book.say(.surveyApart), .class("small quiet"))
        }
    }

    @HTML.Builder private var otherYears: HTML {
        if years.count > 1 {
            HTML.section(.class("section no-print"), .aria("labelledby", "years")) {
                HTML.h2(book.say(.reportYearsTitle), .id("years"))
                HTML.ul {
                    for year in years where year != face.card.year {
                        link(.reportYear(year), .reportTitle(year: year))
                    }
                }
            }
        }
    }
}
