import Civics
import Hummingbird
import Ledger
import Markup
import Proposing
import Wording

/// The clerk's list of suggestions, and a page for each with its answer.
struct ConsoleSuggestionRoutes {
    let ledger: Ledger
    let like: LikeSuggestions

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
        let tree = try context.site.tree
        let jurisdiction = context.officer.jurisdiction
        let places = tree.places(of: jurisdiction, on: ledger.clock.now().date)
        let query = try SuggestionQuery(request, places: places)
        var found: SuggestionPage?
        var years: [Int] = []
        do throws(ReadError) {
            if query.refused == nil {
                found = try await ReadingSuggestions(ledger).page(
                    query.filter,
                    order: query.order,
                    from: query.cursor,
                    limit: SuggestionQuery.pageSize,
                    in: jurisdiction,
                    by: context.actor
                )
            }
        } catch {
            throw PageError(error)
        }
        do throws(StoreError) {
            years = try await ReadingCalls(ledger).years(in: jurisdiction)
        } catch {
            throw PageError(error)
        }
        let page = SuggestionListPage(
            book: context.book,
            query: query,
            page: found,
            tree: tree,
            offer: .init(fields: ledger.kinds.publicFields, places: places, years: years),
            mayExchange: context.officer.permissions.contains(.exchangeSuggestions),
            held: context.officer.permissions.contains(.enterSuggestions)
                ? try await ledger.heldCount(by: context.officer) : 0
        )
        var frame = try ConsolePageFrame(request, context).frame(
            title: .consoleNavSuggestions,
            current: .suggestions
        )
        frame.hasErrors = query.refused != nil
        if page.showsSamples { frame.sampleNote = context.book.say(.frameSampleNote) }
        return Page(
            frame.html { page.content },
            status: query.refused == nil ? .ok : .unprocessableContent,
            keeping: .nobody
        )
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let done = try request.query("done") == "1"
        let id = try context.suggestion
        guard context.officer.permissions.contains(.replyToSuggestions) else {
            return try await page(id, .untouched(isDone: done), request, context)
        }
        let slot = try request.query("template").flatMap { ReplyTemplate.Slot($0) }
        let preview: ReplyPreview
        do throws(ReadError) {
            preview = try await ReadingReplies(ledger).preview(
                of: id,
                slot: slot,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
        let form = ReplyForm.untouched(
            isDone: done,
            slot: preview.template?.slot,
            text: preview.suggestion.state == .replied && slot == nil ? "" : preview.text,
            template: preview.template?.key ?? ""
        )
        return try await page(id, form, missing: preview.missing, request, context)
    }

    @Sendable func acknowledge(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: ["title", "version"])
        let id = try context.suggestion
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
        let id = try context.suggestion
        let form = ReplyForm(fields)
        do throws(ReplyError) {
            try await Replying(ledger).reply(
                ReplyDraft(
                    to: id,
                    version: form.version,
                    outcome: Outcome(rawValue: form.outcome),
                    reason: RejectionReason(rawValue: form.reason),
                    text: form.text,
                    template: form.template
                ),
                by: context.officer
            )
        } catch {
            let refused = try form.refused(error)
            return try await page(id, refused, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.suggestion(id).path + "?done=1")
    }

    func page(
        _ id: ID<Suggestion>,
        _ form: ReplyForm,
        missing: [ReplyToken] = [],
        _ request: Request,
        _ context: SignedIn,
        outcome: IntakeOutcome? = nil
    ) async throws(PageError) -> Page {
        let thread: SuggestionThread
        let alike: AlikeAnswer<AlikeSuggestion>
        do throws(ReadError) {
            thread = try await ReadingSuggestions(ledger).thread(
                id,
                in: context.officer.jurisdiction,
                by: context.actor
            )
            alike = try await like.nearest(
                to: id,
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
            missing: missing,
            mayReply: context.officer.permissions.contains(.replyToSuggestions),
            acknowledgeTarget: context.form(Address.acknowledge(id).path, hidden: version),
            replyTarget: context.form(
                Address.reply(id).path,
                hidden: version + [.init("template", form.template)]
            ),
            intake: try await IntakeSection(
                thread.suggestion,
                ledger,
                request,
                context,
                outcome: outcome
            ),
            alike: AlikeSection(
                book: context.book,
                tree: tree,
                suggestion: thread.suggestion,
                answer: alike
            )
        )
        var frame = try ConsolePageFrame(request, context).frame(
            title: .consoleSuggestionTitle,
            current: .suggestions
        )
        frame.hasErrors = form.isRefused || outcome?.error != nil
        if thread.suggestion.provenance.certainty == .inventedSample {
            frame.sampleNote = context.book.say(.frameSampleNote)
        }
        return Page(
            frame.html { page.content },
            status: outcome?.status ?? form.status,
            keeping: .nobody
        )
    }
}
