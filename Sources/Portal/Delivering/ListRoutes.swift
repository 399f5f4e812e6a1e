import Civics
import Delivering
import Hummingbird
import Ledger
import Wording

/// Lists of the kinds that no vote makes.
struct ListRoutes {
    let ledger: Ledger

    private var desk: DeliveryDesk { DeliveryDesk(ledger: ledger) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.newList.route, use: open)
            .post(AddressPattern.newList.route, use: list)
            .get(AddressPattern.deliveryNotices.route, use: notice)
    }

    @Sendable func open(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try desk.authorise(.managePlans, context)
        let fresh = ["year": String(desk.today.year), "kind": try request.query("kind") ?? ""]
        return try page(DeliveryEntry(fresh, part: "list"), request, context)
    }

    @Sendable func list(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(
            request,
            context,
            fields: ["kind", "year", "name", "nameEnglish", "basis", "table"]
        )
        try desk.authorise(.managePlans, context)
        let entry = DeliveryEntry("list", fields)
        let year: Int
        do throws(DeliveryError) {
            year = try await ListingEntries(ledger).list(
                ListForm(
                    kind: entry["kind"],
                    year: entry["year"],
                    name: entry["name"],
                    nameEnglish: entry["nameEnglish"],
                    basis: entry["basis"],
                    table: entry["table"]
                ),
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            return try page(try entry.refused(error), request, context)
                .response(from: request, context: context)
        }
        let key = DeliveryKey(kind: entry["kind"], year: year)
        return .seeOther(Address.deliveryList(key).path + "?done=list")
    }

    private func page(
        _ entry: DeliveryEntry,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        let page = NewListPage(
            book: context.book,
            kinds: ListingEntries.kinds(ledger.kinds),
            entry: entry,
            target: context.form(Address.newList.path)
        )
        return try desk.render(page.content, entry: entry, isSample: false, request, context)
    }

    /// A notice as it was issued, of a list that is not published.
    @Sendable func notice(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let board = try await desk.board(context)
        let version = context.parameters.get("version").flatMap { Int($0) }
        guard let notice = board.notices.first(where: { $0.version == version }) else {
            throw .notFound
        }
        let sheet = AssignmentSheet(
            book: context.book,
            notice: notice,
            notices: board.notices,
            links: AssignmentSheet.Links(
                back: PageLink(
                    board.name(in: context.book).text,
                    to: Address.deliveryList(board.key).path
                ),
                notice: { Address.deliveryNotices(board.key, $0).path },
                text: nil
            )
        )
        return try desk.render(sheet.content, isSample: board.isSample, request, context)
    }
}
