import Civics
import Deciding
import Markup
import Wording

/// The seats that nobody holds: how many, whose they were, and the way to fill them.
struct RollVacancies {
    let book: Phrasebook
    let roll: Roll
    let day: CivilDate
    let isKeeper: Bool

    var content: HTML {
        let count = roll.count(on: day)
        return count.vacancies == 0
            ? Component.empty(
                title: book.say(.rollVacantNoneTitle),
                book.say(.rollVacantNoneText(seats: count.seats))
            ) : vacant(count)
    }

    private func vacant(_ count: RollCount) -> HTML {
        let left = roll.entries(on: day, RollFilter(standing: .left))
        return HTML.section(.class("stack")) {
            HTML.h2(book.say(.rollVacantTitle(count: count.vacancies)))
            HTML.p(
                book.say(.rollVacantText(seats: count.seats, count: count.inOffice)),
                .class("column")
            )
            if isKeeper {
                HTML.p(.class("no-print")) {
                    Component.buttonLink(
                        book.say(.rollActionJoin),
                        to: Address.joinRoll(roll.term.id).path
                    )
                }
            }
            if !left.isEmpty {
                HTML.h3(book.say(.rollVacantDepartures))
                RollRows(book: book, entries: left, filter: RollFilter(standing: .left)).content
            }
        }
    }
}
