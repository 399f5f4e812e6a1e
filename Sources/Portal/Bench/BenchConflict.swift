import Ledger
import Markup
import Proposing
import Wording

/// What somebody else changed meanwhile: what it was, who did it, and that nothing is lost.
struct BenchConflict {
    let changes: [BenchChange]
    let book: Phrasebook

    var content: HTML {
        HTML.div(
            .class("summary"),
            .role("alert"),
            .tabindex(-1),
            .aria("labelledby", "conflict")
        ) {
            HTML.h2(book.say(.benchConflictTitle), .id("conflict"))
            HTML.p(book.say(.benchConflictText))
            HTML.ul(.class("summary-list")) {
                for change in changes { HTML.li(say(change)) }
            }
        }
    }

    private func say(_ change: BenchChange) -> String {
        switch change {
        case .candidate(let candidate, let last):
            return book.say(
                .benchConflictCandidate(
                    code: candidate.code,
                    name: candidate.name,
                    post: post(last?.post, last?.postEnglish),
                    time: last.map { book.time($0.at) } ?? "—"
                )
            )
        case .suggestion(let suggestion, let last, let candidate):
            let state = candidate.map {
                book.say(.benchIsIn(code: $0.code, name: $0.name))
            }
            return book.say(
                .benchConflictSuggestion(
                    reference: suggestion.reference,
                    state: state ?? suggestion.ruling.map {
                        book.say(.replyQueueDecided(outcome: book.say($0.outcome.name)))
                    } ?? book.say(suggestion.state.name),
                    post: post(last?.post, last?.postEnglish),
                    time: last.map { book.time($0.at) } ?? "—"
                )
            )
        }
    }

    private func post(_ zh: String?, _ en: String?) -> String {
        (book.language == .zh ? zh : en) ?? "—"
    }
}
