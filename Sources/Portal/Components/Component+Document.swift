import Markup
import Wording

extension Component {
    /// A document with its head, and the body that a frame gives it; the title is the whole title.
    static func document(
        title: String,
        description: String?,
        site: SiteFace,
        look: PageLook,
        bodyClass: String?,
        in book: Phrasebook,
        @HTML.Builder body: () -> HTML
    ) -> HTML {
        HTML.document(
            lang: book.language.tag,
            .class(look.isElder ? "elder" : nil),
            .data("theme", look.isDark ? "dark" : nil)
        ) {
            head(title: title, description: description, site: site)
            HTML.body(.class(bodyClass)) {
                HTML.a(book.say(.componentsPageSkip), .class("skip"), .href("#main"))
                body()
            }
        }
    }

    private static func head(title: String, description: String?, site: SiteFace) -> HTML {
        HTML.head {
            HTML.meta(.charset("utf-8"))
            HTML.meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
            // Phones would turn figures into links to the dialler.
            HTML.meta(.name("format-detection"), .content("telephone=no"))
            HTML.title(title)
            if let description { HTML.meta(.name("description"), .content(description)) }
            HTML.link(.rel("stylesheet"), .href(site.stylesheet))
            HTML.link(.rel("icon"), .type("image/svg+xml"), .href(site.icon))
            HTML.link(.rel("manifest"), .href(site.manifest))
            HTML.script(.type("module"), .src(site.script))
        }
    }

    /// The mark 民 and the name of the site, as a link to its first page.
    static func brand(_ site: SiteFace) -> HTML {
        HTML.a(.class("brand"), .href(site.home)) {
            HTML.span("民", .class("brand-mark"), .lang("zh-Hans"), .aria("hidden", "true"))
            HTML.span(site.name)
        }
    }

    /// The link to the other size.
    static func sizeLink(_ look: PageLook, in book: Phrasebook) -> HTML {
        HTML.a(
            book.say(look.isElder ? .componentsPageUsualSize : .componentsPageLarger),
            .href(look.sizeAddress)
        )
    }

    /// The link to the other language.
    static func languageLink(_ look: PageLook, in book: Phrasebook) -> HTML {
        HTML.a(
            book.say(.componentsPageOtherLanguage),
            .href(look.languageAddress),
            .lang(book.language.other.tag),
            .hreflang(book.language.other.tag)
        )
    }
}
