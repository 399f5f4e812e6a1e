import Hummingbird
import Ledger
import Markup
import Wording

/// Every component in all its states, for those who make pages.
struct ComponentRoutes {
    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self).get(AddressPattern.components.route, use: show)
    }

    @Sendable func show(_ request: Request, _ context: SignedIn) throws(PageError) -> Page {
        let isDark = try request.query("theme") == "dark"
        let preferences = context.anonymous.preferences
        let book = context.book
        guard let home = try context.site.tree[context.officer.jurisdiction] else {
            throw .notFound
        }
        let look = PageLook(request, preferences)
        let frame = PublicFrame(
            scope: Scope(jurisdiction: home, isDefault: true),
            book: book,
            look: PageLook(
                isElder: preferences.isElder,
                isDark: isDark,
                sizeAddress: look.sizeAddress,
                languageAddress: look.languageAddress
            )
        ).frame(title: .consoleNavComponents, current: .console)
        return Page(frame.html { ComponentsPage.render(book: book) }, keeping: .nobody)
    }
}
