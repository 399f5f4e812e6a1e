import Hummingbird
import Ledger
import Markup
import NIOCore
import Wording

/// The page that says what went wrong, in the frame of the site where there is one.
struct ErrorPage {
    let error: PageError
    /// The form that was not taken.
    let entered: EnteredForm?

    func response(_ request: Request, _ context: Anonymous) -> Response {
        Page(html(request, context), status: error.status, keeping: .nobody)
            .response(from: request, context: context)
    }

    private func html(_ request: Request, _ context: Anonymous) -> HTML {
        let book = context.book
        let look = PageLook(request, context.preferences)
        guard let scope = context.foundScope else {
            return bare(book, look) { content(book, context) }
        }
        var frame = PublicFrame(scope: scope, book: book, look: look)
            .frame(title: error.heading, current: nil)
        frame.description = nil
        return frame.html { content(book, context) }
    }

    @HTML.Builder
    private func content(_ book: Phrasebook, _ context: Anonymous) -> HTML {
        HTML.div(.class("column stack")) {
            Component.headline(error.heading, in: book)
            Component.lead(
                book.say(
                    error.advice(
                        request: context.requestNumber,
                        isKept: entered != nil,
                        in: book.language
                    )
                )
            )
            way(book, context)
            if let entered { entered.html(context) }
        }
    }

    /// Where to go from here; what was entered goes on by its own button.
    @HTML.Builder
    private func way(_ book: Phrasebook, _ context: Anonymous) -> HTML {
        switch error {
        case .signInNeeded:
            HTML.p(.class("row")) {
                HTML.a(
                    book.say(.errorSignInLink),
                    .class("button button--second"),
                    .href(Address.signIn.path),
                    .target("_blank")
                )
            }
        case .denied:
            HTML.p(.class("row")) {
                Component.buttonLink(
                    book.say(.frameNavConsole),
                    to: Address.console.path,
                    .second
                )
            }
        default:
            if entered == nil {
                HTML.p(.class("row")) {
                    Component.buttonLink(
                        book.say(.errorHomeLink),
                        to: context.foundScope.map { Address.home.path(in: $0) } ?? "/",
                        .second
                    )
                }
            }
        }
    }

    /// A page of a store that has no site yet.
    private func bare(
        _ book: Phrasebook,
        _ look: PageLook,
        @HTML.Builder content: () -> HTML
    ) -> HTML {
        PageFrame(
            book: book,
            site: SiteFace(
                name: book.say(.frameProductName),
                home: "/",
                stylesheet: Address.asset("minsheng.css").path,
                icon: Address.asset("icon.svg").path,
                manifest: Address.manifest.path,
                script: Address.asset("count.js").path
            ),
            look: look,
            title: book.say(error.heading),
            navigation: [],
            menu: [],
            closing: book.say(.frameClosing)
        ).html(content: content)
    }
}
