import Civics
import HTTPTypes
import Hummingbird
import Ledger
import Markup
import Proposing
import Wording

/// The form with which anybody makes a suggestion (群众提).
struct SuggestRoutes {
    let ledger: Ledger
    let like: LikeSuggestions
    let limit: RateLimit

    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self)
            .get(AddressPattern.suggest.route, use: show)
            .post(AddressPattern.suggest.route, use: create)
    }

    @Sendable func show(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        try await page(.empty(number: Suggesting(ledger).newForm()), request, context)
    }

    @Sendable func create(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        let sent = try await FormWithFiles(
            request,
            fields: SuggestPage.fields,
            file: SuggestPage.files,
            rule: .residents
        )
        return try await sent.answer(request, context) { () async throws(PageError) in
            try limit.take(context.remoteKey)
            return try await record(sent, request, context)
        }
    }

    private func record(
        _ sent: FormWithFiles,
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        let entered = SuggestPage.Entered(sent.fields, hadFiles: !sent.files.isEmpty)
        guard sent.fields["look"].isEmpty else {
            let others = try await like.others(ask: entered.form.body, context)
            return try await page(entered, others: others, request, context)
                .response(from: request, context: context)
        }
        let scope = try context.scope
        let identity = try context.site.identity
        let code: TrackingCode
        do throws(SuggestError) {
            code = try await Suggesting(ledger).suggest(
                entered.form,
                files: sent.files,
                form: entered.number,
                in: scope.jurisdiction.id,
                identity: identity
            )
        } catch .faults(let faults) {
            return try await page(entered.with(faults), request, context)
                .response(from: request, context: context)
        } catch {
            throw PageError(error)
        }
        return .seeOther(Address.tracked(code).path(in: scope) + "?new=1")
    }

    private func page(
        _ entered: SuggestPage.Entered,
        others: OthersAsk? = nil,
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let scope = try context.scope
        let counts: [ChannelCount]
        do throws(StoreError) {
            counts = try await ReadingSuggestions(ledger).counts(in: scope.jurisdiction.id)
        } catch {
            throw PageError(error)
        }
        let today = ledger.clock.now().date
        let page = SuggestPage(
            book: context.book,
            places: try context.site.tree.places(of: scope.jurisdiction.id, on: today),
            fields: ledger.kinds.publicFields,
            call: try await call(scope, today, context.book),
            entered: entered,
            target: context.form(
                Address.suggest.path(in: scope),
                hidden: [.init("form", entered.number)]
            ),
            counts: counts,
            othersAddress: Address.othersAsk.path(in: scope),
            others: others
        )
        var frame = try PublicFrame(request, context).frame(
            title: .suggestPageTitle,
            current: .suggest
        )
        frame.sampleNote = ChannelCounts(book: context.book, counts: counts).sampleNote
        frame.hasErrors = !entered.faults.isEmpty
        return Page(
            frame.html { page.content },
            status: entered.faults.isEmpty ? .ok : .unprocessableContent,
            keeping: .nobody
        )
    }

    private func call(
        _ scope: Scope,
        _ today: CivilDate,
        _ book: Phrasebook
    ) async throws(PageError) -> CallOffer? {
        do throws(StoreError) {
            return try await ReadingCalls(ledger).current(in: scope.jurisdiction.id)
                .map { CallOffer(book: book, call: $0, today: today, scope: scope) }
        } catch {
            throw PageError(error)
        }
    }
}
