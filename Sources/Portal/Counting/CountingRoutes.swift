import Civics
import Deciding
import Hummingbird
import Ledger
import Wording

/// The counting room: its sessions, the opening of boxes, and the sums.
struct CountingRoutes {
    let ledger: Ledger

    private var desk: CountingDesk { CountingDesk(ledger: ledger) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.counting.route, use: index)
            .get(AddressPattern.countingSession.route, use: show)
            .get(AddressPattern.openBoxes.route, use: ask)
            .post(AddressPattern.openBoxes.route, use: open)
            .get(AddressPattern.countingSums.route, use: sums)
            .post(AddressPattern.countingSums.route, use: close)
    }

    @Sendable func index(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let sessions: [CountingListed]
        do throws(ReadError) {
            sessions = try await ReadingCounts(ledger).sessions(
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            throw PageError(error)
        }
        let page = CountingListPage(book: context.book, sessions: sessions)
        return try desk.render(page.content, request, context)
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let view = try await desk.view(context)
        let page = CountingSessionPage(
            book: context.book,
            view: view,
            done: try request.query("done").flatMap(CountingDone.init)
        )
        return try desk.render(page.content, view: view, request, context)
    }

    // MARK: - Opening the boxes

    /// How many boxes the form has at first, and at once more.
    private static let boxes = 6

    @Sendable func ask(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let asked = try request.query("boxes").flatMap { Int($0) } ?? Self.boxes
        let count = min(max(asked, 1), OpeningBoxes.mostBoxes)
        let form = [String](repeating: "", count: count)
        return try await opening(CountingEntry(form), request, context)
    }

    @Sendable func open(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        try desk.authorise(context, .superviseVotes, .conductVotes)
        let names = (1...OpeningBoxes.mostBoxes).map { "box-\($0)" }
        let fields = try await FormFields(
            request,
            context,
            fields: Set(names).union(["confirmed"])
        )
        let sent = names.prefix { fields.names.contains($0) }
        let entry = CountingEntry(sent.map { fields[$0] })
        let id = try desk.session(context)
        do throws(CountingError) {
            _ = try await OpeningBoxes(ledger).reconcile(
                id,
                entry.form,
                confirmed: Int(fields["confirmed"]),
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            return try await opening(try entry.refused(error), request, context)
                .response(from: request, context: context)
        }
        return desk.done(.opened, id)
    }

    private func opening(
        _ entry: CountingEntry<[String]>,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let view = try await desk.view(context, as: [.chief, .conductor])
        let path = Address.openBoxes(view.session.id).path
        let shown = entry.form.isEmpty ? [""] : entry.form
        let page = OpenBoxesPage(
            book: context.book,
            view: view,
            entry: CountingEntry(shown, error: entry.error),
            target: context.form(path),
            more: shown.count < OpeningBoxes.mostBoxes
                ? path + "?boxes=\(min(shown.count + 6, OpeningBoxes.mostBoxes))" : nil
        )
        return try desk.render(page.content, error: entry.error, view: view, request, context)
    }

    // MARK: - Sums

    @Sendable func sums(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try await adding(nil, request, context)
    }

    @Sendable func close(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        try desk.authorise(context, .superviseVotes)
        let fields = try await FormFields(request, context, fields: ["version"])
        let id = try desk.session(context)
        do throws(CountingError) {
            try await RulingBoxes(ledger).close(
                id,
                version: Int(fields["version"]) ?? 0,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            let refused = try CountingEntry("").refused(error)
            return try await adding(refused.error, request, context)
                .response(from: request, context: context)
        }
        return desk.done(.closed, id)
    }

    private func adding(
        _ error: CountingError?,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let view = try await desk.view(context, as: [.chief])
        let page = CountingSumsPage(
            book: context.book,
            view: view,
            error: error,
            target: context.form(
                Address.countingSums(view.session.id).path,
                hidden: [.init("version", String(view.session.version))]
            )
        )
        return try desk.render(page.content, error: error, view: view, request, context)
    }
}
