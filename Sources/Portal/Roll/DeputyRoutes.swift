import Civics
import Deciding
import Hummingbird
import Ledger
import Wording

/// One deputy, and the changes that decisions bring.
struct DeputyRoutes {
    let ledger: Ledger

    private var desk: RollDesk { RollDesk(ledger: ledger) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.joinRoll.route, use: ask)
            .post(AddressPattern.joinRoll.route, use: join)
            .get(AddressPattern.deputy.route, use: show)
            .post(AddressPattern.changeDeputy.route, use: change)
    }

    @Sendable func ask(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try context.authoriseRoll()
        return try await joining(nil, request, context)
    }

    @Sendable func join(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: DeputyEntry.fields)
        let entry = DeputyEntry(nil, fields)
        let term = try desk.term(context)
        do throws(RollError) {
            let id = try await KeepingRoll(ledger).join(
                term,
                entry.form,
                by: context.actor,
                in: context.officer.jurisdiction
            )
            return .seeOther(Address.deputy(id).path + "?done=join")
        } catch {
            return try await joining(try entry.refused(error), request, context)
                .response(from: request, context: context)
        }
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let done = try request.query("done")
        return try await page(DeputyEntry(today: desk.today), done: done, request, context)
    }

    @Sendable func change(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        guard
            let step = context.parameters.get("step").flatMap(DeputyStep.init(rawValue:)),
            let id = context.parameters.get("deputy").flatMap(ID<Deputy>.init)
        else { throw .notFound }
        let fields = try await FormFields(request, context, fields: DeputyEntry.fields)
        let entry = DeputyEntry(step, fields)
        do throws(RollError) {
            try await KeepingRoll(ledger).change(
                id,
                by: step,
                entry.form,
                after: entry.after,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            let refused = try entry.refused(error)
            return try await page(refused, done: nil, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.deputy(id).path + "?done=change")
    }

    private func joining(
        _ entry: DeputyEntry?,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let roll = try await desk.roll(of: try desk.term(context), context)
        let shown =
            entry ?? DeputyEntry(today: desk.today, number: String(roll.nextNumber))
        let page = JoinPage(
            book: context.book,
            entry: shown,
            roll: roll,
            vacancies: roll.count(on: desk.today).vacancies,
            target: context.form(Address.joinRoll(roll.term.id).path)
        )
        return try desk.render(
            page.content,
            hasErrors: shown.error != nil,
            status: shown.status,
            request,
            context
        )
    }

    private func page(
        _ entry: DeputyEntry,
        done: String?,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let (deputy, roll) = try await desk.deputy(context)
        let after = [FormTarget.Hidden("after", String(deputy.changes.count))]
        let page = DeputyPage(
            book: context.book,
            deputy: deputy,
            roll: roll,
            entry: entry,
            done: done,
            isKeeper: context.keepsRoll,
            today: desk.today,
            target: { step in
                context.form(Address.changeDeputy(deputy.id, step).path, hidden: after)
            }
        )
        return try desk.render(
            page.content,
            hasErrors: entry.error != nil,
            status: entry.status,
            isSample: roll.isSample,
            request,
            context
        )
    }
}
