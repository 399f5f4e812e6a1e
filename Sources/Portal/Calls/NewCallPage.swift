import Markup
import Wording

/// The form with which a call is drafted.
struct NewCallPage {
    let book: Phrasebook
    let section: CallFormSection
    /// The year that has its call already.
    let taken: Int?

    var content: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.callsTitle), to: Address.consoleCalls.path)],
                here: book.say(.callNewCrumb),
                in: book
            )
            HTML.div(.class("stack stack--loose column")) {
                if let taken {
                    Component.notice(
                        .stop,
                        title: book.say(.callYearTakenTitle(year: taken)),
                        book.say(.callYearTakenText)
                    )
                }
                Component.errorSummary(section.fields, in: book)
                Component.headline(.callNewHeadline, in: book)
                Component.lead(book.say(.callNewLead))
                section.content
            }
        }
    }
}
