import Civics
import Deciding
import Hummingbird
import Ledger
import Wording

/// Changing the seats of a congress within its term.
struct SeatsRoutes {
    let ledger: Ledger

    private var desk: RollDesk { RollDesk(ledger: ledger) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.changeSeats.route, use: ask)
            .post(AddressPattern.changeSeats.route, use: change)
    }

    @Sendable func ask(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try context.authoriseRoll()
        let fresh = SeatsForm(since: desk.today.description)
        return try await page(fresh, [], request, context)
    }

    @Sendable func change(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: SeatsPage.fields)
        let form = SeatsForm(
            seats: fields["seats"],
            since: fields["since"],
            document: fields["document"],
            reason: fields["reason"]
        )
        let id = try desk.term(context)
        do throws(RollError) {
            try await ChangingSeats(ledger)
                .change(id, form, by: context.actor, in: context.officer.jurisdiction)
        } catch .faults(let faults) {
            return try await page(form, faults, request, context)
                .response(from: request, context: context)
        } catch {
            throw PageError(error)
        }
        return try await desk.list(of: id, done: "seats", context)
    }

    private func page(
        _ form: SeatsForm,
        _ faults: [RollFault],
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let id = try desk.term(context)
        let roll = try await desk.roll(of: id, context)
        guard !roll.deputies.isEmpty else { throw .notFound }
        let page = SeatsPage(
            book: context.book,
            roll: roll,
            form: form,
            faults: faults,
            target: context.form(Address.changeSeats(id).path)
        )
        return try desk.render(
            page.content,
            hasErrors: !faults.isEmpty,
            status: faults.isEmpty ? .ok : .unprocessableContent,
            request,
            context
        )
    }
}
