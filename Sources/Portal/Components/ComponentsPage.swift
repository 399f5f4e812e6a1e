package import Markup
package import Wording

/// Every component in all its states, on one page.
///
/// Dark and large type are the frame's matter (``PageLook``); the content is the same.
package struct ComponentsPage {
    let book: Phrasebook

    /// The content of the page, for either frame.
    package static func render(book: Phrasebook) -> HTML {
        let page = ComponentsPage(book: book)
        return HTML {
            page.head
            HTML.div(.class("stack stack--loose above-7")) {
                page.foundations
                page.marks
                page.heads
                page.lists
                page.threads
                page.forms
                page.messages
                page.tables
                page.bench
                page.charts
                page.sheets
            }
        }
    }

    private var head: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.componentsLibraryHome), to: "/")],
                here: book.say(.componentsLibraryHere),
                in: book
            )
            Component.headline(.componentsLibraryHeadline, in: book)
            Component.lead(book.say(.componentsLibraryLead))
            HTML.p(.class("row small above-3")) {
                Component.sampleMark(in: book)
                HTML.span(book.say(.componentsLibraryNote))
                HTML.a(book.say(.componentsLibraryLightTheme), .href("?theme=light"))
                HTML.a(book.say(.componentsLibraryDarkTheme), .href("?theme=dark"))
            }
        }
    }

    /// A part of the page.
    func section(_ title: Message, @HTML.Builder content: () -> HTML) -> HTML {
        HTML.section(.class("library-part")) {
            HTML.h2(book.say(title))
            content()
        }
    }

    /// The names of the projects that the samples speak of, 1 to 10.
    func project(_ number: Int) -> String {
        let names: [Message] = [
            .componentsLibraryProject1, .componentsLibraryProject2, .componentsLibraryProject3,
            .componentsLibraryProject4, .componentsLibraryProject5, .componentsLibraryProject6,
            .componentsLibraryProject7, .componentsLibraryProject8, .componentsLibraryProject9,
            .componentsLibraryProject10,
        ]
        return book.say(names[number - 1])
    }
}
