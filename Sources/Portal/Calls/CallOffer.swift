import Civics
import Ledger
import Markup
import Proposing
import Wording

/// What the suggestion form says of the call that runs, or has just ended.
struct CallOffer {
    let book: Phrasebook
    let call: SuggestionCall
    let today: CivilDate
    let scope: Scope

    var content: HTML {
        HTML.p(.class(isLate ? "notice notice--yellow" : "notice")) {
            HTML(
                book.say(
                    isLate
                        ? .callSuggestLate(year: call.year, date: book.date(call.closesOn))
                        : .callSuggestRunning(year: call.year, date: book.date(call.closesOn))
                )
            )
            " "
            HTML.a(
                book.say(.callSuggestNotice),
                .href(Address.call(year: call.year).path(in: scope))
            )
        }
    }

    private var isLate: Bool {
        call.isTooLate(receivedOn: today, postmarkedOn: nil)
    }
}
