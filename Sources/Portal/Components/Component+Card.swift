package import Markup

extension Component {
    /// Something that can be taken away: a form beside a text, a receipt.
    package static func card(
        title: String,
        level: HeadingLevel = .h2,
        @HTML.Builder content: () -> HTML
    ) -> HTML {
        HTML.div(.class("card stack stack--tight")) {
            heading(level) { title }
            content()
        }
    }

    /// A document on paper: a certificate, a bulletin, a notice.
    ///
    /// The title may be in another language than the page, and says so.
    package static func sheet(
        organ: String,
        title: String,
        titleLang: String? = nil,
        level: HeadingLevel = .h1,
        note: String? = nil,
        @HTML.Builder content: () -> HTML
    ) -> HTML {
        HTML.article(.class("sheet")) {
            HTML.header(.class("sheet-head")) { HTML.p(organ, .class("organ")) }
            heading(level, class: "sheet-title") {
                if let titleLang { HTML.span(title, .lang(titleLang)) } else { title }
            }
            if let note { HTML.p(note, .class("sheet-note")) }
            content()
        }
    }

    /// Lines to sign on, three beside each other, and the line of the date.
    package static func signLines(_ roles: [String], date: String) -> HTML {
        HTML {
            HTML.div(.class("sign")) { for role in roles { HTML.p(role) } }
            HTML.p(date, .class("sign-date"))
        }
    }
}
