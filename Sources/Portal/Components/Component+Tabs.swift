package import Markup
package import Wording

extension Component {
    /// Lists of one kind by state, each with its own address; the label says what tells them apart.
    package static func tabs(
        label: String,
        _ tabs: [(link: PageLink, count: Int?)],
        in book: Phrasebook
    ) -> HTML {
        HTML.nav(.class("tabs"), .aria("label", label)) {
            for tab in tabs {
                HTML.a(
                    .href(tab.link.address),
                    .aria("current", tab.link.isCurrent ? "page" : nil)
                ) {
                    tab.link.text
                    if let count = tab.count {
                        " "
                        HTML.small(book.number(count))
                    }
                }
            }
        }
    }

    /// Which part of a list is shown, with the ways to the parts before and after it.
    ///
    /// The range is of the places shown, counted from 1.
    package static func pages(
        _ range: ClosedRange<Int>,
        of total: Int,
        previous: String?,
        next: String?,
        in book: Phrasebook
    ) -> HTML {
        HTML.nav(.class("row pages-row"), .aria("label", book.say(.componentsPagesLabel))) {
            HTML.p(
                book.say(
                    .componentsPagesShown(
                        first: range.lowerBound,
                        last: range.upperBound,
                        total: total
                    )
                ),
                .class("num quiet")
            )
            if let previous {
                HTML.a(book.say(.componentsPagesPrevious), .href(previous), .rel("prev"))
            }
            if let next { HTML.a(book.say(.componentsPagesNext), .href(next), .rel("next")) }
        }
    }
}
