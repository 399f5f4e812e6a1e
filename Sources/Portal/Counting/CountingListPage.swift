import Deciding
import Markup
import Wording

/// The sessions that are counted, what waits for the visitor first.
struct CountingListPage {
    let book: Phrasebook
    let sessions: [CountingListed]

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            Component.headline(headline, in: book)
            if sessions.isEmpty {
                Component.empty(
                    title: book.say(.countingListEmptyTitle),
                    book.say(.countingListEmptyText)
                )
            } else {
                Component.todo(sorted.map(item), level: .h2)
            }
        }
    }

    /// Those with a seat; who has none is told so.
    private var sorted: [CountingListed] {
        sessions.filter { $0.waiting > 0 } + sessions.filter { $0.waiting == 0 }
    }

    private var headline: Message {
        let waiting = sessions.reduce(0) { $0 + $1.waiting }
        return waiting > 0 ? .countingListHeadline(count: waiting) : .countingListHeadlineNone
    }

    private func item(_ listed: CountingListed) -> TodoItem {
        let title =
            book.language == .en && !listed.poll.titleEnglish.isEmpty
            ? listed.poll.titleEnglish : listed.poll.title
        let (state, kind) = listed.state.countingBadge(listed.channel)
        return TodoItem(
            due: book.say(state),
            kind,
            task: book.say(.countingSessionName(poll: title, number: listed.number)),
            address: Address.countingSession(listed.session).path,
            detail: book.say(detail(listed)),
            action: listed.seats.isEmpty ? nil : book.say(.countingListOpen)
        )
    }

    private func detail(_ listed: CountingListed) -> Message {
        if listed.seats.isEmpty { return .countingListNoSeat }
        if listed.channel == .keypad { return .countingListKeypad }
        if listed.boxes == 0 { return .countingListNoBoxes }
        return .countingListBoxes(count: listed.boxes, agreed: listed.agreed)
    }
}
