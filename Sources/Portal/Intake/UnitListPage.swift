import Markup
import Proposing
import Wording

/// What the unit has suggested, the newest first, with where each stands.
struct UnitListPage {
    let book: Phrasebook
    let unit: String
    let threads: [SuggestionThread]
    let counts: [ChannelCount]
    /// What was just done: `propose` or `withdraw`.
    let did: String?

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            if did == "propose" { Component.notice(.done, title: book.say(.intakeUnitDone)) {} }
            if did == "withdraw" {
                Component.notice(.done, title: book.say(.intakeUnitWithdrawn)) {}
            }
            HTML.div(.class("row row--between")) {
                Component.headline(headline, in: book)
                Component.buttonLink(book.say(.intakeUnitNew), to: Address.unitForm.path)
            }
            if threads.isEmpty {
                Component.empty(
                    title: book.say(.intakeUnitEmptyTitle),
                    book.say(.intakeUnitEmptyText)
                )
            } else {
                Component.todo(threads.map(item), level: .h2)
            }
            ChannelCounts(book: book, counts: counts).content
        }
    }

    private var headline: Message {
        threads.isEmpty
            ? .intakeUnitHeadlineNone(unit: unit)
            : .intakeUnitHeadline(unit: unit, count: threads.count)
    }

    private func item(_ thread: SuggestionThread) -> TodoItem {
        let suggestion = thread.suggestion
        return TodoItem(
            due: book.say(suggestion.state.name),
            suggestion.state == .replied ? .green : .plain,
            task: suggestion.title,
            address: Address.unitSuggestion(suggestion.id).path,
            detail: detail(thread)
        )
    }

    private func detail(_ thread: SuggestionThread) -> String {
        if let reply = thread.replies.last { return book.say(reply.outcome.name) }
        let suggestion = thread.suggestion
        if suggestion.state.isWaiting, let due = suggestion.dueOn {
            return book.say(.intakeUnitDue(date: book.date(due)))
        }
        return book.say(.intakeUnitReceived(date: book.date(suggestion.receivedOn)))
    }
}
