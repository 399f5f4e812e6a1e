import Civics
import Deciding
import HTTPTypes
import Hummingbird
import Ledger
import Wording

/// Recording a term, and correcting one while nobody is on its roll.
struct TermRoutes {
    let ledger: Ledger

    private var desk: RollDesk { RollDesk(ledger: ledger) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.newTerm.route, use: ask)
            .post(AddressPattern.newTerm.route, use: open)
            .get(AddressPattern.correctTerm.route, use: show)
            .post(AddressPattern.correctTerm.route, use: correct)
    }

    @Sendable func ask(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try context.authoriseRoll()
        let terms = try await desk.terms(context)
        return try page(TermEntry(after: terms.first), nil, request, context)
    }

    @Sendable func open(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: TermEntry.fields)
        let entry = TermEntry(fields)
        let id: ID<CongressTerm>
        do throws(RollError) {
            id = try await KeepingTerms(ledger).open(
                entry.form,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            return try page(try entry.refused(error), nil, request, context)
                .response(from: request, context: context)
        }
        return try await desk.list(of: id, done: "term", context)
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try context.authoriseRoll()
        let roll = try await desk.roll(of: try desk.term(context), context)
        return try page(TermEntry(roll), roll.term, request, context)
    }

    @Sendable func correct(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: TermEntry.fields)
        let entry = TermEntry(fields)
        let id = try desk.term(context)
        do throws(RollError) {
            try await KeepingTerms(ledger).correct(
                id,
                entry.form,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            let refused = try entry.refused(error)
            let roll = try await desk.roll(of: id, context)
            return try page(refused, roll.term, request, context)
                .response(from: request, context: context)
        }
        return try await desk.list(of: id, done: "correct", context)
    }

    private func page(
        _ entry: TermEntry,
        _ term: CongressTerm?,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        let address = term.map { Address.correctTerm($0.id) } ?? .newTerm
        let page = TermPage(
            book: context.book,
            entry: entry,
            corrected: term?.number,
            target: context.form(address.path)
        )
        return try desk.render(
            page.content,
            hasErrors: entry.error != nil,
            status: entry.status,
            request,
            context
        )
    }
}

extension TermEntry {
    /// The status of the page that shows it.
    fileprivate var status: HTTPResponse.Status {
        switch error {
        case nil: .ok
        case .changedMeanwhile, .notEmpty: .conflict
        case .faults, .denied, .notFound, .leftAlready, .full, .store: .unprocessableContent
        }
    }
}
