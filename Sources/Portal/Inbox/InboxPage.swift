import Civics
import Markup
import Proposing
import Wording

/// The inbox: the work as a sentence, then the first of it, by the day it is due.
struct InboxPage {
    let book: Phrasebook
    let parts: [InboxPart]
    /// How many wait for an answer; nil when this post does not read them.
    let due: DueCounts?

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            Component.headline(headline, in: book)
            if let due, due.waiting > 0 { self.due(due) }
            if count > 0 {
                Component.todo(work.map(\.item), level: .h2)
                for part in parts {
                    if let all = part.all { HTML.p { HTML.a(all.text, .href(all.address)) } }
                }
            } else {
                Component.empty(
                    title: book.say(.consoleInboxEmptyTitle),
                    book.say(.consoleInboxEmptyText)
                )
            }
        }
    }

    /// How many answers are late or due this week, with the way to them.
    private func due(_ due: DueCounts) -> HTML {
        HTML.p(.class(due.overdue > 0 ? "notice notice--red" : "notice")) {
            HTML.a(.href(Address.replies.path)) {
                book.say(
                    .replyInboxDue(
                        count: due.waiting,
                        overdue: due.overdue,
                        week: due.thisWeek
                    )
                )
            }
        }
    }

    private var count: Int { parts.reduce(0) { $0 + $1.count } }

    /// What has a date first, by the date; the rest in the order of its sources.
    private var work: [InboxWork] {
        let all = parts.flatMap(\.work)
        return all.filter { $0.dueOn != nil }
            .sorted { one, other in
                guard let first = one.dueOn, let second = other.dueOn else { return false }
                return first < second
            }
            + all.filter { $0.dueOn == nil }
    }

    private var headline: Message {
        count == 0 ? .consoleInboxNothing : .consoleInboxHeadline(count: count)
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
