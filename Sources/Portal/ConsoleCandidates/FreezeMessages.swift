import Markup
import Proposing
import Wording

/// The way back from a page that freezes or amends.
struct FreezeCrumbs {
    let book: Phrasebook
    let year: Int
    let here: Message

    var content: HTML {
        Component.crumbs(
            [
                PageLink(book.say(.candidateConsoleTitle), to: CandidateQuery(year: year).path)
            ],
            here: book.say(here),
            in: book
        )
    }
}

/// What was wrong with a form that freezes or amends.
struct FreezeMessages {
    let book: Phrasebook
    let state: FreezeState

    @HTML.Builder var content: HTML {
        if let notice = state.notice {
            Component.notice(.stop, title: book.say(.candidateConsoleRefused), book.say(notice))
        }
        Component.errorSummary(
            state.faults.map { fault in
                fault.summarised(
                    as: fault.field == "reason" ? .candidateConsoleWithdrawReason : nil,
                    in: [],
                    book
                )
            },
            namingFields: true,
            in: book
        )
    }
}
