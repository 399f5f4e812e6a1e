import Civics
import Deciding
import Delivering
import Hummingbird
import Ledger
import Markup
import Wording

/// Putting a project that the vote did not choose in the place of a terminated one.
struct ReplacementRoutes {
    let ledger: Ledger

    private var desk: DeliveryDesk { DeliveryDesk(ledger: ledger) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.replacement.route, use: open)
            .post(AddressPattern.replacement.route, use: replace)
    }

    @Sendable func open(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try desk.authorise(.managePlans, context)
        return try await page(nil, request, context)
    }

    @Sendable func replace(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: ReplacementEntry.fields)
        try desk.authorise(.managePlans, context)
        let entry = ReplacementEntry(fields)
        let (board, row) = try await desk.row(context)
        let number: Int
        do throws(ReplacementError) {
            number = try await ReplacingProjects(ledger).replace(
                row.entry.enrolment.id,
                entry.form,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            return try await page(try entry.refused(error), request, context)
                .response(from: request, context: context)
        }
        let new = DeliveryKey(kind: board.key.kind, year: board.key.year, number: number)
        return .seeOther(Address.deliveryEntry(new).path + "?done=replace")
    }

    private func page(
        _ tried: ReplacementEntry?,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let (board, row) = try await desk.row(context)
        var others: NotChosen?
        var entry = tried ?? ReplacementEntry(next: [], after: nil)
        do throws(ReplacementError) {
            let read = try await ReplacingProjects(ledger).others(
                beside: row.entry.enrolment.id,
                on: board.programme.id,
                by: context.actor,
                in: context.officer.jurisdiction
            )
            others = read
            entry = tried ?? ReplacementEntry(next: read.next, after: row.entry.decisions.last)
        } catch {
            // What stands in the way is said, whatever was tried.
            entry = try entry.refused(error)
        }
        let page = ReplacementPage(
            book: context.book,
            board: board,
            row: row,
            others: others,
            entry: entry,
            target: context.form(Address.replacement(row.key).path)
        )
        var frame = try ConsolePageFrame(request, context)
            .frame(title: .replacementTitle, current: .delivery)
        frame.hasErrors = entry.error != nil
        if board.isSample { frame.sampleNote = context.book.say(.frameSampleNote) }
        return Page(frame.html { page.content }, status: entry.status, keeping: .nobody)
    }
}
