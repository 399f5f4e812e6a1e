package import Markup
package import Wording

extension Component {
    /// The way to a page from the second level down; the page itself is last and no link.
    package static func crumbs(
        _ links: [PageLink],
        here: String,
        in book: Phrasebook
    ) -> HTML {
        HTML.nav(.aria("label", book.say(.componentsPageCrumbs))) {
            HTML.ol(.class("crumbs")) {
                for link in links { HTML.li { HTML.a(link.text, .href(link.address)) } }
                HTML.li(here, .aria("current", "page"))
            }
        }
    }
}
