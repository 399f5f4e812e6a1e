import Civics
import Ledger
import Markup
import Supervising
import Wording

/// The visits, the latest day first.
struct VisitsPage {
    let book: Phrasebook
    let visits: [Visit]
    let parties: [Party]
    let listed: [ListedSubject]
    let mayVisit: Bool
    /// What was just done; nil where nothing was.
    let did: Message?

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            if let did { Component.notice(.done, title: book.say(did)) { .empty } }
            HTML.div {
                HTML.div(.class("row row--between")) {
                    Component.headline(headline, in: book)
                    if mayVisit { actions }
                }
                Component.lead(book.say(.supervisionVisitLead))
            }
            if visits.isEmpty {
                Component.empty(
                    title: book.say(.supervisionVisitEmptyTitle),
                    book.say(.supervisionVisitEmptyText)
                )
            } else {
                table
            }
        }
    }

    private var actions: HTML {
        HTML.p(.class("row no-print")) {
            Component.buttonLink(
                book.say(.supervisionVisitWord),
                to: Address.takeWord.path,
                .second,
                size: .small
            )
            Component.buttonLink(
                book.say(.supervisionVisitPlan),
                to: Address.newVisit.path,
                .second,
                size: .small
            )
        }
    }

    private var headline: Message {
        let waiting = visits.count { $0.state == .planned }
        return waiting == 0
            ? .supervisionVisitHeadlineNone : .supervisionVisitHeadline(count: waiting)
    }

    private var table: HTML {
        Component.table(
            name: book.say(.supervisionVisitNav),
            columns: [
                TableColumn(book.say(.supervisionVisitColumnDate), .line),
                TableColumn(book.say(.supervisionVisitColumnWhat), .head),
                TableColumn(book.say(.supervisionVisitColumnState), .line),
                TableColumn(book.say(.supervisionVisitColumnGroup)),
                TableColumn(book.say(.supervisionVisitColumnProjects)),
            ],
            rows: visits.map(row),
            in: book
        )
    }

    private func row(_ visit: Visit) -> TableRow {
        TableRow(
            [
                HTML((visit.heldOn ?? visit.plannedOn).description),
                HTML {
                    HTML.a(
                        visit.kind == .contact || visit.place.isEmpty
                            ? book.say(visit.kind.name) : visit.place,
                        .href(Address.visit(visit.id).path)
                    )
                    if visit.certainty == .inventedSample {
                        " "
                        Component.sampleMark(in: book)
                    }
                },
                Component.badge(book.say(visit.state.name), visit.state.badge),
                HTML(parties.name(of: visit.party, in: book.language) ?? "—"),
                HTML {
                    for listed in listed where visit.projects.contains(listed.enrolment) {
                        HTML.p { listed.localName(in: book.language).html }
                    }
                },
            ],
            visit.state == .cancelled ? .off : .usual
        )
    }
}
