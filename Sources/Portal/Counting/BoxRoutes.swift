import Civics
import Deciding
import Hummingbird
import Ledger
import Tallying
import Wording

/// One box: entered by its tellers, compared and ruled on by the chief scrutineer.
struct BoxRoutes {
    let ledger: Ledger

    private var desk: CountingDesk { CountingDesk(ledger: ledger) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.countingBox.route, use: ask)
            .post(AddressPattern.countingBox.route, use: enter)
            .get(AddressPattern.compareBox.route, use: compare)
            .post(AddressPattern.compareBox.route, use: rule)
            .post(AddressPattern.againBox.route, use: again)
            .get(AddressPattern.recountBox.route, use: askRecount)
            .post(AddressPattern.recountBox.route, use: recount)
    }

    // MARK: - Entering

    @Sendable func ask(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let (view, box) = try await tellerBox(context)
        let form =
            box.own.map {
                BoxForm($0.totals, papers: box.papers, lines: BoxLines(view.ballot))
            } ?? BoxForm(papers: "", numbers: [:])
        let entering = BoxEntering(form, attempt: box.attempt, version: box.own?.version ?? 0)
        return try entryPage(CountingEntry(entering), view, box, request, context)
    }

    @Sendable func enter(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        try desk.authorise(context, .countVotes)
        let fields = try await FormFields(
            request,
            context,
            fields: CountForm.fields.union(["attempt", "version"]),
            prefixes: CountForm.prefixes
        )
        let entry = CountingEntry(
            BoxEntering(
                CountForm.read(fields),
                attempt: Int(fields["attempt"]) ?? 0,
                version: Int(fields["version"]) ?? 0
            )
        )
        let id = try desk.session(context)
        let number = try desk.number("box", context)
        do throws(CountingError) {
            try await EnteringBoxes(ledger).enter(
                number,
                of: id,
                entry.form,
                by: context.officer,
                in: context.officer.jurisdiction
            )
        } catch {
            let refused = try entry.refused(error)
            let (view, box) = try await tellerBox(context)
            return try entryPage(refused, view, box, request, context)
                .response(from: request, context: context)
        }
        return desk.done(.entered, id)
    }

    /// What was refused because of something newer is sent again as of the newest.
    private func entryPage(
        _ entry: CountingEntry<BoxEntering>,
        _ view: CountingView,
        _ box: CountingView.TellerBox,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        let page = BoxEntryPage(
            book: context.book,
            view: view,
            box: box,
            entry: CountingEntry(entry.form.form, error: entry.error),
            target: context.form(
                Address.countingBox(view.session.id, box.number).path,
                hidden: [
                    .init("attempt", String(box.attempt)),
                    .init("version", String(box.own?.version ?? 0)),
                ]
            )
        )
        return try desk.render(page.content, error: entry.error, view: view, request, context)
    }

    private func tellerBox(
        _ context: SignedIn
    ) async throws(PageError) -> (CountingView, CountingView.TellerBox) {
        let view = try await desk.view(context, as: [.teller])
        let number = try desk.number("box", context)
        guard let box = view.tellerBoxes.first(where: { $0.number == number }) else {
            throw .notFound
        }
        return (view, box)
    }

    // MARK: - Comparing

    @Sendable func compare(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let (view, box) = try await chiefBox(context)
        let entry = CountingEntry(BoxRulingForm(lines: [:], attempt: box.box.attempt))
        return try comparison(entry, view, box, request, context)
    }

    @Sendable func rule(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        try desk.authorise(context, .superviseVotes)
        let fields = try await FormFields(
            request,
            context,
            fields: CountForm.fields.union(["attempt"]),
            prefixes: CountForm.prefixes + [BoxRulingForm.reasonField("")]
        )
        let reasons = BoxRulingForm.reasonField("")
        let keys = fields.names.filter { !$0.hasPrefix(reasons) }
        let entry = CountingEntry(
            BoxRulingForm(
                lines: Dictionary(
                    uniqueKeysWithValues: keys.map { key in
                        (key, .init(number: fields[key], reason: fields[reasons + key]))
                    }
                ),
                attempt: Int(fields["attempt"]) ?? 0
            )
        )
        let id = try desk.session(context)
        let number = try desk.number("box", context)
        do throws(CountingError) {
            try await RulingBoxes(ledger).rule(
                number,
                of: id,
                entry.form,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            let refused = try entry.refused(error)
            let (view, box) = try await chiefBox(context)
            return try comparison(refused, view, box, request, context)
                .response(from: request, context: context)
        }
        return desk.done(.ruled, id)
    }

    @Sendable func again(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        try desk.authorise(context, .superviseVotes)
        let fields = try await FormFields(request, context, fields: ["attempt"])
        let id = try desk.session(context)
        let number = try desk.number("box", context)
        let entry = CountingEntry(
            BoxRulingForm(lines: [:], attempt: Int(fields["attempt"]) ?? 0)
        )
        do throws(CountingError) {
            try await RulingBoxes(ledger).again(
                number,
                of: id,
                attempt: entry.form.attempt,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            let refused = try entry.refused(error)
            let (view, box) = try await chiefBox(context)
            return try comparison(refused, view, box, request, context)
                .response(from: request, context: context)
        }
        return desk.done(.again, id)
    }

    private func comparison(
        _ entry: CountingEntry<BoxRulingForm>,
        _ view: CountingView,
        _ box: CountingView.ChiefBox,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        let (id, number) = (view.session.id, box.box.number)
        let hidden = [FormTarget.Hidden("attempt", String(box.box.attempt))]
        let page = CompareBoxPage(
            book: context.book,
            view: view,
            box: box,
            entry: entry,
            rule: context.form(Address.compareBox(id, number).path, hidden: hidden),
            again: context.form(Address.againBox(id, number).path, hidden: hidden)
        )
        return try desk.render(page.content, error: entry.error, view: view, request, context)
    }

    private func chiefBox(
        _ context: SignedIn
    ) async throws(PageError) -> (CountingView, CountingView.ChiefBox) {
        let view = try await desk.view(context, as: [.chief])
        let number = try desk.number("box", context)
        guard let box = view.chiefBoxes.first(where: { $0.box.number == number }) else {
            throw .notFound
        }
        return (view, box)
    }

    // MARK: - Counting the papers again

    @Sendable func askRecount(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let (_, box) = try await chiefBox(context)
        let form = BoxRecountForm(papers: "", reason: "", attempt: box.box.attempt)
        return try await recounting(CountingEntry(form), request, context)
    }

    @Sendable func recount(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        try desk.authorise(context, .superviseVotes)
        let fields = try await FormFields(
            request,
            context,
            fields: ["papers", "reason", "attempt"]
        )
        let entry = CountingEntry(
            BoxRecountForm(
                papers: fields["papers"],
                reason: fields["reason"],
                attempt: Int(fields["attempt"]) ?? 0
            )
        )
        let id = try desk.session(context)
        let number = try desk.number("box", context)
        do throws(CountingError) {
            try await OpeningBoxes(ledger).recount(
                number,
                of: id,
                entry.form,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            return try await recounting(try entry.refused(error), request, context)
                .response(from: request, context: context)
        }
        return desk.done(.recounted, id)
    }

    private func recounting(
        _ entry: CountingEntry<BoxRecountForm>,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let (view, box) = try await chiefBox(context)
        let page = RecountBoxPage(
            book: context.book,
            view: view,
            box: box,
            entry: entry,
            target: context.form(
                Address.recountBox(view.session.id, box.box.number).path,
                hidden: [.init("attempt", String(box.box.attempt))]
            )
        )
        return try desk.render(page.content, error: entry.error, view: view, request, context)
    }
}
