import Civics
import HTTPTypes
import Hummingbird
import Ledger
import Markup
import Proposing
import Wording

/// Drafting, publishing, prolonging and closing calls.
struct ConsoleCallRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.consoleCalls.route, use: index)
            .get(AddressPattern.newCall.route, use: ask)
            .post(AddressPattern.newCall.route, use: draft)
            .get(AddressPattern.consoleCall.route, use: show)
            .post(AddressPattern.changeCall.route, use: change)
    }

    @Sendable func index(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let page = ConsoleCallsPage(
            book: context.book,
            notices: try await notices(context),
            today: ledger.clock.now().date
        )
        return try render(page.content, hasErrors: false, status: .ok, request, context)
    }

    @Sendable func ask(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let entry = CallEntry.proposed(
            today: ledger.clock.now().date,
            fields: ledger.kinds.publicFields
        )
        return try await drafting(entry, taken: nil, request, context)
    }

    @Sendable func draft(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: CallEntry.fields)
        let entry = CallEntry(fields, known: ledger.kinds.publicFields)
        do throws(CallError) {
            let id = try await Calling(ledger).draft(
                entry.form,
                by: context.actor,
                in: context.officer.jurisdiction
            )
            return .seeOther(Address.consoleCall(id).path + "?done=draft")
        } catch .faults(let faults) {
            return try await drafting(entry.with(faults), taken: nil, request, context)
                .response(from: request, context: context)
        } catch .yearTaken(let year) {
            return try await drafting(entry, taken: year, request, context)
                .response(from: request, context: context)
        } catch {
            throw PageError(error)
        }
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let done = try request.query("done")
        return try await page(try id(context), .untouched(done: done), request, context)
    }

    @Sendable func change(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        guard let step = context.parameters.get("step").flatMap(CallStep.init(rawValue:)) else {
            throw .notFound
        }
        let id = try id(context)
        let fields = try await FormFields(request, context, fields: step.fields)
        let attempt = CallAttempt(step, fields, known: ledger.kinds.publicFields)
        do throws(CallError) {
            try await attempt.perform(on: id, with: Calling(ledger), by: context.officer)
        } catch {
            return try await page(id, try attempt.refused(error), request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.consoleCall(id).path + "?done=\(step.rawValue)")
    }

    private func drafting(
        _ entry: CallEntry,
        taken: Int?,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let section = CallFormSection(
            book: context.book,
            entry: entry,
            parties: try await parties(context),
            known: ledger.kinds.publicFields,
            isNew: true,
            target: context.form(Address.newCall.path)
        )
        let page = NewCallPage(book: context.book, section: section, taken: taken)
        let isRefused = !entry.faults.isEmpty || taken != nil
        return try render(
            page.content,
            hasErrors: isRefused,
            status: isRefused ? .unprocessableContent : .ok,
            request,
            context
        )
    }

    private func page(
        _ id: ID<SuggestionCall>,
        _ attempt: CallAttempt,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        guard let notice = try await notices(context).first(where: { $0.call.id == id }) else {
            throw .notFound
        }
        let scope = Scope(
            jurisdiction: try home(context),
            isDefault: context.officer.jurisdiction == (try context.site.tree).defaultID
        )
        let version = [FormTarget.Hidden("version", String(notice.call.version))]
        let page = ConsoleCallPage(
            book: context.book,
            notice: notice,
            attempt: attempt,
            parties: try await parties(context),
            known: ledger.kinds.publicFields,
            today: ledger.clock.now().date,
            scope: scope,
            address: CallSheet.address(request, in: scope),
            target: { step in
                context.form(Address.changeCall(id, step).path, hidden: version)
            }
        )
        return try render(
            page.content,
            hasErrors: attempt.error != nil,
            status: attempt.status,
            request,
            context
        )
    }

    private func render(
        _ content: HTML,
        hasErrors: Bool,
        status: HTTPResponse.Status,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        var frame = try ConsolePageFrame(request, context).frame(
            title: .callsTitle,
            current: .consoleCalls
        )
        frame.hasErrors = hasErrors
        return Page(frame.html { content }, status: status, keeping: .nobody)
    }

    private func notices(_ context: SignedIn) async throws(PageError) -> [CallNotice] {
        do throws(ReadError) {
            return try await ReadingCalls(ledger).all(
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
    }

    private func parties(_ context: SignedIn) async throws(PageError) -> [Party] {
        do throws(ReadError) {
            return try await ReadingCalls(ledger).parties(
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
    }

    private func home(_ context: SignedIn) throws(PageError) -> Jurisdiction {
        guard let home = try context.site.tree[context.officer.jurisdiction] else {
            throw .notFound
        }
        return home
    }

    private func id(_ context: SignedIn) throws(PageError) -> ID<SuggestionCall> {
        guard let text = context.parameters.get("call"), let id = ID<SuggestionCall>(text)
        else { throw .notFound }
        return id
    }
}
