import Civics
import Deciding
import Markup
import Wording

/// The meetings of a congress, the latest first.
struct MeetingsPage {
    let book: Phrasebook
    let meetings: [ReadingMeetings.Listed]
    let isKeeper: Bool

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            HTML.div(.class("row row--between")) {
                Component.headline(headline, in: book)
                if isKeeper, !meetings.isEmpty {
                    HTML.p(.class("no-print")) {
                        Component.buttonLink(
                            book.say(.meetingListButton),
                            to: Address.newMeeting.path,
                            .second,
                            size: .small
                        )
                    }
                }
            }
            if meetings.isEmpty { empty } else { table }
        }
    }

    private var headline: Message {
        guard let next = meetings.last(where: { $0.meeting.state != .closed }) ?? meetings.first
        else { return .meetingListHeadlineNone }
        let number = next.meeting.number
        return switch next.meeting.state {
        case .preparing: .meetingListHeadlinePreparing(term: next.term, number: number)
        case .open: .meetingListHeadlineOpen(term: next.term, number: number)
        case .closed: .meetingListHeadlineClosed(term: next.term, number: number)
        }
    }

    private var empty: HTML {
        Component.empty(
            title: book.say(.meetingListEmptyTitle),
            book.say(.meetingListEmptyText)
        ) {
            if isKeeper {
                Component.buttonLink(book.say(.meetingListButton), to: Address.newMeeting.path)
            }
        }
    }

    private var table: HTML {
        Component.table(
            name: book.say(.meetingNav),
            columns: [
                TableColumn(book.say(.meetingColumnMeeting), .head),
                TableColumn(book.say(.meetingColumnDays), .line),
                TableColumn(book.say(.meetingColumnState), .line),
                TableColumn(book.say(.meetingColumnDeputies), .number),
            ],
            rows: meetings.map(row),
            in: book
        )
    }

    private func row(_ listed: ReadingMeetings.Listed) -> TableRow {
        TableRow(
            [
                HTML {
                    HTML.a(
                        book.say(
                            .meetingTitle(term: listed.term, number: listed.meeting.number)
                        ),
                        .href(Address.meeting(listed.meeting.id).path)
                    )
                    if listed.meeting.provenance.certainty == .inventedSample {
                        " "
                        Component.sampleMark(in: book)
                    }
                },
                HTML(listed.meeting.days(in: book)),
                MeetingBadge(book: book, state: listed.meeting.state).content,
                HTML(listed.deputies.map(book.number) ?? "—"),
            ],
            listed.meeting.state == .closed ? .off : .usual
        )
    }
}

/// How far a meeting is, in a word.
struct MeetingBadge {
    let book: Phrasebook
    let state: MeetingState

    var content: HTML {
        switch state {
        case .preparing: Component.badge(book.say(state.name), .yellow)
        case .open: Component.badge(book.say(state.name), .accent)
        case .closed: Component.badge(book.say(state.name), .green)
        }
    }
}
