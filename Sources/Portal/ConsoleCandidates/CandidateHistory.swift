import Civics
import Markup
import Proposing
import Wording

/// What happened to a candidate, the last first; what is further back is folded away.
struct CandidateHistory {
    /// How many events are shown at once.
    private static let shown = 5

    let book: Phrasebook
    /// First to last.
    let events: [CandidateEvent]

    var content: HTML {
        let all = Array(events.reversed())
        let earlier = Array(all.dropFirst(Self.shown))
        return HTML.section(.class("stack stack--tight"), .aria("labelledby", "history")) {
            HTML.h2(book.say(.candidateConsoleHistory), .id("history"))
            thread(Array(all.prefix(Self.shown)))
            if !earlier.isEmpty {
                Component.details(book.say(.candidateConsoleHistoryEarlier(count: earlier.count))) {
                    thread(earlier)
                }
            }
        }
    }

    private func thread(_ events: [CandidateEvent]) -> HTML {
        Component.smallThread(events.map(step), in: book)
    }

    private func step(_ event: CandidateEvent) -> ThreadStep {
        ThreadStep(
            .done,
            when: book.time(event.at),
            title: title(event),
            content: HTML {
                HTML.p(book.post(event.post, event.postEnglish), .class("quiet small"))
                if !event.reason.isEmpty {
                    HTML.p { LocalText(event.reason, in: book.language).html }
                }
            }
        )
    }

    private func title(_ event: CandidateEvent) -> String {
        if event.kind == .moved {
            return book.say(.candidateConsoleMovedTo(state: book.say(event.state.name)))
        }
        guard let section = event.section else { return book.say(event.kind.name) }
        return book.say(
            .candidateConsoleEventOf(
                event: book.say(event.kind.name),
                section: book.say(section.name)
            )
        )
    }
}

extension Phrasebook {
    /// A post in the visitor's language; the operator's console where there was none.
    func post(_ name: String, _ english: String) -> String {
        name.isEmpty
            ? say(.candidateConsoleOperator) : language == .zh ? name : english
    }
}
