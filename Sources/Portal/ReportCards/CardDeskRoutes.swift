import Civics
import Evaluating
import Hummingbird
import Ledger
import Markup
import Wording

/// Drawing report cards up: the years, the words of one, publishing and correcting it.
struct CardDeskRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.reportDesk.route, use: index)
            .get(AddressPattern.reportDraft.route, use: edit)
            .post(AddressPattern.reportDraft.route, use: save)
            .post(AddressPattern.publishReport.route, use: publish)
            .post(AddressPattern.discardReport.route, use: discard)
    }

    @Sendable func index(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let desks = try await reading { () async throws(ReadError) in
            try await ReadingCards(ledger).desks(
                in: context.officer.jurisdiction,
                by: context.actor
            )
        }
        let page = CardDeskPage(book: context.book, desks: desks)
        return try render(
            page.content,
            isSample: desks.contains { $0.card.isSample },
            request,
            context
        )
    }

    @Sendable func edit(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let desk = try await desk(context)
        let did: Message? =
            switch try request.query("done") {
            case "save": .reportDoneSave
            case "publish": desk.published.first.map { .reportDonePublish(version: $0.version) }
            case "discard": .reportDoneDiscard
            default: nil
            }
        return try page(CardEntry(desk.form), desk, did: did, request, context)
    }

    @Sendable func save(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context) { name in
            ["edit", CardForm.zh, CardForm.en, CardForm.correction].contains(name)
                || CardForm.missPrefixes.contains { name.hasPrefix($0) }
        }
        return try await take(
            CardEntry(fields),
            done: "save",
            request,
            context
        ) { year throws(CardError) in
            try await CompilingCards(ledger).save(
                CardEntry(fields).form,
                of: year,
                edit: Int(fields["edit"]) ?? 0,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        }
    }

    @Sendable func publish(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: ["edit"])
        return try await take(nil, done: "publish", request, context) {
            year throws(CardError) in
            try await CompilingCards(ledger).publish(
                year,
                edit: Int(fields["edit"]) ?? 0,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        }
    }

    @Sendable func discard(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: ["edit"])
        return try await take(nil, done: "discard", request, context) {
            year throws(CardError) in
            try await CompilingCards(ledger).discard(
                year,
                edit: Int(fields["edit"]) ?? 0,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        }
    }

    /// Takes one step and goes on to the page, or shows the form again with why it was not taken.
    private func take(
        _ entry: CardEntry?,
        done: String,
        _ request: Request,
        _ context: SignedIn,
        _ step: (Int) async throws(CardError) -> Void
    ) async throws(PageError) -> Response {
        try context.authorise(.manageReports)
        let year = try self.year(context)
        do throws(CardError) {
            try await step(year)
        } catch {
            let desk = try await desk(context)
            let refused = try (entry ?? CardEntry(desk.form)).refused(error)
            return try page(refused, desk, did: nil, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.reportDraft(year).path + "?done=\(done)")
    }

    private func year(_ context: SignedIn) throws(PageError) -> Int {
        guard let year = context.parameters.get("year").flatMap({ Int($0) }) else {
            throw .notFound
        }
        return year
    }

    private func desk(_ context: SignedIn) async throws(PageError) -> CardDesk {
        let year = try self.year(context)
        return try await reading { () async throws(ReadError) in
            try await ReadingCards(ledger).desk(
                of: year,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        }
    }

    private func page(
        _ entry: CardEntry,
        _ desk: CardDesk,
        did: Message?,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        let year = desk.card.year
        let hidden = [FormTarget.Hidden("edit", String(desk.draft?.edit ?? 0))]
        guard let home = try context.site.tree[context.officer.jurisdiction] else {
            throw .notFound
        }
        let page = CardDraftPage(
            book: context.book,
            scope: Scope(
                jurisdiction: home,
                isDefault: home.id == (try context.site.tree.defaultID)
            ),
            desk: desk,
            entry: entry,
            targets: .init(
                save: context.form(Address.reportDraft(year).path, hidden: hidden),
                publish: context.form(Address.publishReport(year).path, hidden: hidden),
                discard: context.form(Address.discardReport(year).path, hidden: hidden)
            ),
            did: did
        )
        return try render(
            page.content,
            entry: entry,
            isSample: desk.card.isSample || desk.draft?.certainty == .inventedSample,
            request,
            context
        )
    }

    private func render(
        _ content: HTML,
        entry: CardEntry = CardEntry(CardForm()),
        isSample: Bool,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        var frame = try ConsolePageFrame(request, context).frame(
            title: .reportDeskNav,
            current: .reportDesk
        )
        frame.hasErrors = entry.error != nil
        if isSample { frame.sampleNote = context.book.say(.frameSampleNote) }
        return Page(frame.html { content }, status: entry.status, keeping: .nobody)
    }
}

extension CardDesk {
    /// The words to begin with, as a form has them; a correction begins without its reason.
    var form: CardForm {
        guard let words else { return CardForm() }
        return CardForm(words, correction: draft?.correction ?? "")
    }
}
