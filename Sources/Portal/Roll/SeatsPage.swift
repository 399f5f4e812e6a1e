import Civics
import Deciding
import Markup
import Wording

/// The form by which a congress gets another number of seats within its term, and what changed so
/// far.
struct SeatsPage {
    /// The fields of the form.
    static let fields: Set<String> = ["seats", "since", "document", "reason"]

    let book: Phrasebook
    let roll: Roll
    let form: SeatsForm
    /// What is wrong with what was sent.
    let faults: [RollFault]
    let target: FormTarget

    var content: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.rollNav), to: Address.roll.path)],
                here: book.say(.rollSeatsCrumb),
                in: book
            )
            HTML.div(.class("stack stack--loose column")) {
                Component.errorSummary([seats, since, document, reason], in: book)
                Component.headline(.rollSeatsHeadline(count: roll.term.seats), in: book)
                Component.lead(book.say(.rollSeatsLead))
                Component.form(target) {
                    Component.input(seats, value: form.seats, kind: .integer, in: book)
                    Component.input(since, value: form.since, kind: .date, in: book)
                    Component.input(document, value: form.document, in: book)
                    Component.input(reason, value: form.reason, in: book)
                    Component.submitRow { Component.button(book.say(.rollSeatsButton), .danger) }
                }
                SeatStory(book: book, roll: roll).content
            }
        }
    }

    private func field(_ name: String, _ label: Message) -> Field {
        Field(name, book.say(label), error: faults.error(name, in: book))
    }

    private var seats: Field { field("seats", .rollFormSeats) }
    private var since: Field { field("since", .rollSeatsSince) }
    private var document: Field { field("document", .rollFormDocument) }
    private var reason: Field { field("reason", .rollSeatsReason) }
}

/// How the seats of a term changed, one line a decision.
struct SeatStory {
    let book: Phrasebook
    let roll: Roll

    @HTML.Builder var content: HTML {
        if !roll.seatChanges.isEmpty {
            HTML.ul(.class("small")) {
                for change in roll.seatChanges {
                    HTML.li {
                        book.say(
                            .rollSeatsChanged(
                                date: book.date(change.since),
                                before: change.before,
                                after: change.after
                            )
                        )
                        book.gap
                        LocalText(change.reason, in: book.language).html
                        HTML.span("（\(change.document)）", .class("quiet"), .lang("zh-Hans"))
                    }
                }
            }
        }
    }
}
