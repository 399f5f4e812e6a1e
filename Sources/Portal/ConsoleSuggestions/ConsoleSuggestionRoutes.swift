import Civics
import Hummingbird
import Ledger
import Markup
import Proposing
import Wording

/// The clerk's list of suggestions, and a page for each with its answer.
struct ConsoleSuggestionRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.suggestions.route, use: index)
            .get(AddressPattern.suggestion.route, use: show)
            .post(AddressPattern.acknowledge.route, use: acknowledge)
            .post(AddressPattern.reply.route, use: reply)
    }

    @Sendable func index(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let asked = try SuggestionQuery(request)
        let found: SuggestionPage
        do throws(ReadError) {
            found = try await ReadingSuggestions(ledger).page(
                asked.filter,
                offset: asked.offset,
                limit: SuggestionQuery.pageSize,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
        let page = SuggestionListPage(
            book: context.book,
            page: found,
            tree: try context.site.tree,
            mayExchange: context.officer.permissions.contains(.exchangeSuggestions)
        )
        var frame = try ConsolePageFrame(request, context).frame(
            title: .consoleNavSuggestions,
            current: .suggestions
        )
        if page.showsSamples { frame.sampleNote = context.book.say(.frameSampleNote) }
        return Page(frame.html { page.content }, keeping: .nobody)
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let done = try request.query("done") == "1"
        return try await page(try id(context), .untouched(isDone: done), request, context)
    }

    @Sendable func acknowledge(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: ["title", "version"])
        let id = try id(context)
        do throws(ReplyError) {
            try await Replying(ledger).acknowledge(
                id,
                version: Int(fields["version"]) ?? 0,
                title: fields["title"],
                by: context.officer
            )
        } catch {
            let refused = try ReplyForm.refused(error, title: fields["title"])
            return try await page(id, refused, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.suggestion(id).path + "?done=1")
    }

    @Sendable func reply(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: ReplyForm.fields)
        let id = try id(context)
        let form = ReplyForm(fields)
        do throws(ReplyError) {
            try await Replying(ledger).reply(
                to: id,
                version: form.version,
                outcome: Outcome(rawValue: form.outcome),
                reason: RejectionReason(rawValue: form.reason),
                text: form.text,
                by: context.officer
            )
        } catch {
            let refused = try form.refused(error)
            return try await page(id, refused, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.suggestion(id).path + "?done=1")
    }

    private func page(
        _ id: ID<Suggestion>,
        _ form: ReplyForm,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let thread: SuggestionThread
        do throws(ReadError) {
            thread = try await ReadingSuggestions(ledger).thread(
                id,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
        let tree = try context.site.tree
        let version = [FormTarget.Hidden("version", String(thread.suggestion.version))]
        let page = SuggestionDeskPage(
            book: context.book,
            thread: thread,
            place: thread.suggestion.place.flatMap { tree[$0] },
            form: form,
            mayReply: context.officer.permissions.contains(.replyToSuggestions),
            acknowledgeTarget: context.form(Address.acknowledge(id).path, hidden: version),
            replyTarget: context.form(Address.reply(id).path, hidden: version)
        )
        var frame = try ConsolePageFrame(request, context).frame(
            title: .consoleSuggestionTitle,
            current: .suggestions
        )
        frame.hasErrors = form.isRefused
        if thread.suggestion.provenance.certainty == .inventedSample {
            frame.sampleNote = context.book.say(.frameSampleNote)
        }
        return Page(
            frame.html { page.content },
            status: form.status,
            keeping: .nobody
        )
    }

    private func id(_ context: SignedIn) throws(PageError) -> ID<Suggestion> {
        guard let text = context.parameters.get("suggestion"), let id = ID<Suggestion>(text)
        else { throw .notFound }
        return id
    }
}
