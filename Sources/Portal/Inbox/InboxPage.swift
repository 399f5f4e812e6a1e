import Civics
import Markup
import Proposing
import Wording

/// The inbox: the work as a sentence, then the first of it.
struct InboxPage {
    let book: Phrasebook
    /// The suggestions that wait; nil when this post does not read them.
    let waiting: SuggestionPage?

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            Component.headline(headline, in: book)
            if let waiting, waiting.total > 0 {
                list(waiting)
            } else {
                Component.empty(
                    title: book.say(.consoleInboxEmptyTitle),
                    book.say(.consoleInboxEmptyText)
                )
            }
        }
    }

    private var headline: Message {
        guard let waiting, waiting.total > 0 else { return .consoleInboxNothing }
        return .consoleInboxHeadline(count: waiting.total)
    }

    @HTML.Builder private func list(_ waiting: SuggestionPage) -> HTML {
        Component.todo(waiting.suggestions.map(item), level: .h2)
        HTML.p {
            HTML.a(
                book.say(.consoleInboxAll(count: waiting.total)),
                .href(Address.suggestions.path)
            )
        }
    }

    private func item(_ suggestion: Suggestion) -> TodoItem {
        TodoItem(
            due: book.say(suggestion.state.name),
            suggestion.state == .submitted ? .accent : .plain,
            task: suggestion.title,
            address: Address.suggestion(suggestion.id).path,
            detail: book.say(
                .consoleInboxDetail(
                    date: book.date(suggestion.receivedOn),
                    channel: book.say(suggestion.channel.name),
                    reference: suggestion.reference
                )
            ),
            action: book.say(.consoleInboxAnswer)
        )
    }
}

extension Suggestion.State {
    /// What people call it.
    var name: Message {
        switch self {
        case .held: .suggestionStateHeld
        case .submitted: .suggestionStateSubmitted
        case .acknowledged: .suggestionStateAcknowledged
        case .decided: .suggestionStateDecided
        case .replied: .suggestionStateReplied
        case .withdrawn: .suggestionStateWithdrawn
        }
    }
}
