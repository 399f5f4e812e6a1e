package import Markup
package import Wording

/// A whole public page: everything around its content.
package struct PageFrame: Sendable {
    /// How much of the width the content takes.
    package enum Layout: Hashable, Sendable {
        /// The usual page of 1120 px.
        case page
        /// A wall chart, 1536 px.
        case wide
        /// The content sets its own width, as the first page does.
        case bare

        var classes: String {
            switch self {
            case .page: "wrap page"
            case .wide: "wrap wrap--wide page"
            case .bare: "wrap bare"
            }
        }
    }

    /// Says the words of the frame.
    package var book: Phrasebook
    /// The site it belongs to.
    package var site: SiteFace
    /// How it is shown.
    package var look: PageLook
    /// The name of the page; nil on the first page, which bears the site's.
    package var title: String?
    /// One sentence for search engines and previews.
    package var description: String?
    /// Whether a form on it was refused; then the title begins with "错误：".
    package var hasErrors = false
    /// How much of the width the content takes.
    package var layout = Layout.page
    /// The pages at the top, where there is room for them.
    package var navigation: [PageLink]
    /// All pages, at the foot, where 菜单 leads.
    package var menu: [PageLink]
    /// A sentence with the word 示例 (sample), where the page shows invented figures.
    package var sampleNote: String?
    /// The last line of the page.
    package var closing: String
    /// What a print of it bears, to be checked by.
    package var stamp: String?

    /// Makes the frame of a page.
    package init(
        book: Phrasebook,
        site: SiteFace,
        look: PageLook,
        title: String?,
        navigation: [PageLink],
        menu: [PageLink],
        closing: String
    ) {
        self.book = book
        self.site = site
        self.look = look
        self.title = title
        self.navigation = navigation
        self.menu = menu
        self.closing = closing
    }

    /// The page with its content.
    package func html(@HTML.Builder content: () -> HTML) -> HTML {
        Component.document(
            title: Component.pageTitle(title, site: site, hasErrors: hasErrors, in: book),
            description: description,
            site: site,
            look: look,
            bodyClass: nil,
            in: book
        ) {
            masthead
            if let sampleNote { Component.sampleBar(sampleNote, in: book) }
            HTML.main(.id("main")) { HTML.div(.class(layout.classes)) { content() } }
            footer
            if let stamp { Component.stamp(stamp) }
        }
    }
}

extension PageFrame {
    private var masthead: HTML {
        HTML.header(.class("masthead")) {
            HTML.div(.class("wrap")) {
                Component.brand(site)
                HTML.nav(
                    .class("mainnav"),
                    .aria("label", book.say(.componentsPageNavigation))
                ) {
                    for link in navigation { Component.navigationLink(link) }
                }
                HTML.div(.class("tools")) {
                    Component.sizeLink(look, in: book)
                    Component.languageLink(look, in: book)
                    HTML.a(
                        book.say(.componentsPageMenuLink),
                        .class("menu-link"),
                        .href("#menu")
                    )
                }
            }
        }
    }

    private var footer: HTML {
        HTML.footer(.class("footer")) {
            HTML.div(.class("wrap")) {
                HTML.nav(
                    .class("footer-nav"),
                    .id("menu"),
                    .aria("label", book.say(.componentsPageMenu))
                ) {
                    for link in menu { Component.navigationLink(link) }
                }
                HTML.p(closing, .class("column"))
            }
        }
    }
}

extension Component {
    /// The line that only a print shows.
    static func stamp(_ text: String) -> HTML {
        HTML.p(text, .class("stamp"))
    }

    /// The whole title of a page.
    static func pageTitle(
        _ title: String?,
        site: SiteFace,
        hasErrors: Bool,
        in book: Phrasebook
    ) -> String {
        guard let title else { return site.name }
        return book.say(
            hasErrors
                ? .componentsPageTitleWithError(page: title, site: site.name)
                : .componentsPageTitle(page: title, site: site.name)
        )
    }

    /// A link that knows whether it leads here.
    static func navigationLink(_ link: PageLink) -> HTML {
        HTML.a(link.text, .href(link.address), .aria("current", link.isCurrent ? "page" : nil))
    }
}
