import Civics
import Markup
import Proposing
import Wording

/// How long there is to answer, in words and as a badge.
struct DueView {
    /// By when; nil where no day was promised.
    let due: DueDay?
    let book: Phrasebook

    /// How long there is.
    var text: String { book.say(due.map(words) ?? .replyDueNone) }

    /// How pressing it is.
    var kind: BadgeKind {
        guard let due else { return .plain }
        return due.isOverdue ? .red : due.isThisWeek ? .yellow : .plain
    }

    /// Both, with the day.
    var badge: HTML {
        guard let due else { return Component.badge(text) }
        return HTML {
            Component.badge(text, kind)
            HTML.span(.class("due-day num small quiet")) {
                HTML.time(due.on.description, .datetime(due.on.description))
                if case .calendar(_, let year) = due.span {
                    book.gap
                    book.say(.replyDueUncovered(year: year))
                }
            }
        }
    }

    private func words(_ due: DueDay) -> Message {
        switch (due.isOverdue, due.span) {
        case (true, .working(let days)): .replyDueOverdue(count: days)
        case (true, .calendar(let days, _)): .replyDueOverdueCalendar(count: days)
        case (false, let span) where span.days == 0: .replyDueToday
        case (false, .working(let days)): .replyDueLeft(count: days)
        case (false, .calendar(let days, _)): .replyDueLeftCalendar(count: days)
        }
    }
}
