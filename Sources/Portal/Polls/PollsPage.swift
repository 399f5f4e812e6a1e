import Civics
import Deciding
import Markup
import Wording

/// Every poll of the congress's meetings, and how far each is.
struct PollsPage {
    let book: Phrasebook
    let views: [PollView]
    /// The meetings on whose agenda a poll can be put, for those who prepare votes.
    let meetings: [ReadingMeetings.Listed]
    let mayPrepare: Bool

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            Component.headline(
                views.isEmpty
                    ? .pollListNone
                    : open == 0
                        ? .pollListHeadlineDone(count: views.count)
                        : .pollListHeadline(count: views.count, open: open),
                in: book
            )
            Component.lead(book.say(.pollListLead))
            adding
            if views.isEmpty {
                Component.empty(title: book.say(.pollListEmpty), book.say(.pollListEmptyText)) {
                    if mayPrepare, meetings.isEmpty {
                        Component.buttonLink(
                            book.say(.pollListMeetings),
                            to: Address.meetings.path,
                            .second
                        )
                    }
                }
            } else {
                Component.table(
                    name: book.say(.pollNav),
                    columns: [
                        TableColumn(book.say(.pollColumnPoll), .head),
                        TableColumn(book.say(.pollColumnMeeting), .line),
                        TableColumn(book.say(.pollColumnState), .line),
                        TableColumn(book.say(.pollColumnSessions), .number),
                    ],
                    rows: views.map(row),
                    in: book
                )
            }
        }
    }

    @HTML.Builder private var adding: HTML {
        if !meetings.isEmpty {
            HTML.p(.class("row no-print")) {
                for listed in meetings {
                    Component.buttonLink(
                        book.say(
                            .pollNewAt(
                                term: listed.term,
                                number: listed.meeting.number
                            )
                        ),
                        to: Address.newPoll(listed.meeting.id).path,
                        views.isEmpty ? .primary : .second
                    )
                    // There is something to rate once a result is announced.
                    if views.contains(where: \.isRateable) {
                        Component.buttonLink(
                            book.say(
                                .ratingNewAt(
                                    term: listed.term,
                                    number: listed.meeting.number
                                )
                            ),
                            to: Address.newRating(listed.meeting.id).path,
                            .second
                        )
                    }
                }
            }
        }
    }

    private var open: Int { views.count { !$0.day.poll.state.isPublic && $0.superseding == nil } }

    private func row(_ view: PollView) -> TableRow {
        TableRow([
            HTML.a(.href(Address.poll(view.day.poll.id).path)) { view.title(in: book).html },
            HTML(book.date(view.day.meeting.startsOn)),
            HTML {
                book.say(
                    view.superseding == nil ? view.day.poll.state.name : .pollStateRecounted
                )
                if view.isSample {
                    " "
                    Component.sampleMark(in: book)
                }
            },
            HTML(book.number(view.day.sessions.count)),
        ])
    }
}

extension PollView {
    /// Whether what it decided can be rated.
    fileprivate var isRateable: Bool { day.poll.kind == .projects && day.poll.state.isPublic }
}
