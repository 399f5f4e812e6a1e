import Civics
import Deciding
import Markup
import Tallying
import Wording

/// The ballot sessions of a poll, one a row: their papers, and nothing of what stands on them.
struct PollSessions {
    let book: Phrasebook
    let view: PollView

    @HTML.Builder var content: HTML {
        if !view.day.sessions.isEmpty {
            HTML.section(.class("stack"), .aria("labelledby", "sessions")) {
                HTML.h2(book.say(.pollSessionsTitle), .id("sessions"))
                Component.table(
                    name: book.say(.pollSessionsTitle),
                    columns: [
                        TableColumn(book.say(.pollColumnNumber), .number),
                        TableColumn(book.say(.pollColumnKind), .head),
                        TableColumn(book.say(.pollColumnState)),
                        TableColumn(book.say(.pollFigurePresent), .number),
                        TableColumn(book.say(.pollFigurePrinted), .number),
                        TableColumn(book.say(.pollFigureIssued), .number),
                        TableColumn(book.say(.pollFigureSpoilt), .number),
                        TableColumn(book.say(.pollFigureReturned), .number),
                    ],
                    rows: view.day.sessions.map(row),
                    in: book
                )
            }
        }
    }

    private func row(_ session: BallotSession) -> TableRow {
        TableRow(
            [
                HTML(book.number(session.number)),
                HTML {
                    book.say(session.kind.name(of: view.day.poll.kind))
                    if session.kind != .main {
                        HTML.p(
                            book.say(
                                .pollSessionItems(
                                    items: session.items.map(\.text).joined(separator: "、"),
                                    count: session.seats ?? session.items.count
                                )
                            ),
                            .class("small quiet")
                        )
                    }
                },
                HTML {
                    book.say(session.state.name)
                    if let abandoned = session.abandoned {
                        HTML.p(.class("small quiet wrapping"), .lang("zh-Hans")) {
                            abandoned.document
                            "："
                            abandoned.reason
                        }
                    }
                },
                HTML(book.number(session.present ?? session.presentAtOpening)),
                HTML(book.number(session.printed)),
                number(session.issued),
                HTML(book.number(session.spoilt)),
                number(session.returned),
            ],
            [.void, .abandoned].contains(session.state) ? .off : .usual
        )
    }

    private func number(_ number: Int?) -> HTML { HTML(number.map(book.number) ?? "—") }
}
