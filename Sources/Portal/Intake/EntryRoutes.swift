import Civics
import Hummingbird
import Ledger
import Markup
import Proposing
import Wording

/// Entering a suggestion for somebody who wrote, called or came, and the slip for them.
struct EntryRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.enterSuggestion.route, use: show)
            .post(AddressPattern.enterSuggestion.route, use: enter)
            .get(AddressPattern.slip.route, use: slip)
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try authorise(context)
        let entered = EntryPage.Entered.empty(
            number: Suggesting(ledger).newForm(),
            today: ledger.clock.now().date
        )
        return try await page(entered, request, context)
    }

    @Sendable func enter(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        try authorise(context)
        let sent = try await FormWithFiles(
            request,
            fields: EntryPage.fields,
            file: SuggestPage.files,
            rule: .offices
        )
        return try await sent.answer(request, context) { () async throws(PageError) in
            try await record(sent, request, context)
        }
    }

    private func record(
        _ sent: FormWithFiles,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let entered = EntryPage.Entered(sent.fields, hadFiles: !sent.files.isEmpty)
        let identity = try context.site.identity
        let code: TrackingCode
        do throws(SuggestError) {
            code = try await EnteringSuggestions(ledger).enter(
                entered.form,
                files: sent.files,
                form: entered.number,
                identity: identity,
                by: context.officer
            )
        } catch .faults(let faults) {
            return try await page(entered.with(faults), request, context)
                .response(from: request, context: context)
        } catch {
            throw PageError(error)
        }
        return .seeOther(Address.slip(code).path)
    }

    @Sendable func slip(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let code = try context.trackingCode
        let suggestion: Suggestion
        do throws(ReadError) {
            suggestion = try await EnteringSuggestions(ledger).slip(of: code, by: context.officer)
        } catch {
            throw PageError(error)
        }
        guard let home = try context.site.tree[context.officer.jurisdiction] else {
            throw .notFound
        }
        let page = SlipPage(
            book: context.book,
            code: code,
            suggestion: suggestion,
            place: home.name(in: context.book.language),
            office: context.officer.postName(in: context.book.language)
        )
        let frame = try ConsolePageFrame(request, context).frame(
            title: .intakeSlipTitle,
            current: .enterSuggestion
        )
        return Page(frame.html { page.content }, keeping: .secret)
    }

    private func page(
        _ entered: EntryPage.Entered,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let parties: [Party]
        let counts: [ChannelCount]
        do throws(StoreError) {
            parties = try await ledger.parties(of: context.officer.jurisdiction)
            counts = try await ReadingSuggestions(ledger).counts(in: context.officer.jurisdiction)
        } catch {
            throw PageError(error)
        }
        let page = EntryPage(
            book: context.book,
            places: try context.site.tree.places(
                of: context.officer.jurisdiction,
                on: ledger.clock.now().date
            ),
            fields: ledger.kinds.publicFields,
            parties: parties,
            entered: entered,
            target: context.form(
                Address.enterSuggestion.path,
                method: .upload,
                hidden: [.init("form", entered.number)]
            ),
            counts: counts
        )
        var frame = try ConsolePageFrame(request, context).frame(
            title: .intakeNavEnter,
            current: .enterSuggestion
        )
        frame.sampleNote = ChannelCounts(book: context.book, counts: counts).sampleNote
        frame.hasErrors = !entered.faults.isEmpty
        return Page(
            frame.html { page.content },
            status: entered.faults.isEmpty ? .ok : .unprocessableContent,
            keeping: .nobody
        )
    }

    private func authorise(_ context: SignedIn) throws(PageError) {
        do throws(Denied) {
            try context.actor.authorise(.enterSuggestions, in: context.officer.jurisdiction)
        } catch {
            throw .denied(error)
        }
    }
}
