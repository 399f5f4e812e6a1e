import Civics
import Markup
import Proposing
import Wording

/// The calls of a jurisdiction for those who manage them.
struct ConsoleCallsPage {
    let book: Phrasebook
    let notices: [CallNotice]
    let today: CivilDate

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            HTML.div(.class("row row--between")) {
                Component.headline(headline, in: book)
                HTML.p(.class("no-print")) {
                    Component.buttonLink(
                        book.say(.callNewButton),
                        to: Address.newCall.path,
                        .second,
                        size: .small
                    )
                }
            }
            if notices.isEmpty {
                Component.empty(
                    title: book.say(.callsEmptyTitle),
                    book.say(.callConsoleEmptyText)
                ) {
                    Component.buttonLink(book.say(.callNewButton), to: Address.newCall.path)
                }
            } else {
                CallTable(book: book, notices: notices, today: today) {
                    Address.consoleCall($0.id).path
                }.content
            }
        }
    }

    private var headline: Message {
        let running = notices.first {
            $0.call.state == .open && $0.call.standing(on: today) == .running
        }
        guard let running else {
            return notices.isEmpty ? .callConsoleHeadlineEmpty : .callConsoleHeadlineNone
        }
        return .callConsoleHeadline(
            year: running.call.year,
            count: running.total,
            days: today.distance(to: running.call.closesOn)
        )
    }
}
