import Deciding
import Markup
import Wording

/// The form with which a by-election (补选) is recorded.
struct JoinPage {
    let book: Phrasebook
    let entry: DeputyEntry
    let roll: Roll
    let vacancies: Int
    let target: FormTarget

    var content: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.rollNav), to: Address.roll.path)],
                here: book.say(.rollJoinCrumb),
                in: book
            )
            HTML.div(.class("stack stack--loose column")) {
                if let message = entry.error?.message(in: book) {
                    Component.notice(
                        .stop,
                        title: book.say(.rollRefusedTitle),
                        book.say(message)
                    )
                }
                Component.errorSummary(fields.joining, namingFields: true, in: book)
                Component.headline(.rollJoinHeadline, in: book)
                Component.lead(book.say(.rollJoinLead(count: vacancies)))
                Component.form(target) {
                    fields.person
                    fields.basis
                    Component.submitRow { Component.button(book.say(.rollJoinButton)) }
                }
            }
        }
    }

    private var fields: DeputyFields {
        DeputyFields(book: book, entry: entry, delegations: roll.delegations, form: nil)
    }
}
