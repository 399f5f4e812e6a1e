import Civics
import Hummingbird
import Ledger
import Markup
import Proposing
import Wording

/// What waits for an answer, and answering many at once.
struct ReplyRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.replies.route, use: index)
            .get(AddressPattern.replyBatch.route, use: ask)
            .post(AddressPattern.replyBatch.route, use: send)
    }

    @Sendable func index(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let asked = try ReplyQuery(request)
        let sent = try request.query("done").flatMap { Int($0) }
        let found: WaitingPage
        do throws(ReadError) {
            found = try await ReadingReplies(ledger).waiting(
                asked.filter,
                offset: asked.offset,
                limit: ReplyQuery.pageSize,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
        let page = RepliesPage(
            book: context.book,
            found: found,
            asked: asked,
            sent: sent,
            mayReply: context.officer.permissions.contains(.replyToSuggestions),
            filterTarget: FormTarget(Address.replies.path, method: .get)
        )
        return Page(
            try frame(request, context, .replyNav, samples: page.showsSamples)
                .html { page.content },
            keeping: .nobody
        )
    }

    @Sendable func ask(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let asked = try ReplyQuery(request)
        let previews: [ReplyPreview]
        do throws(ReadError) {
            previews = try await ReadingReplies(ledger).previews(
                asked.filter,
                offset: asked.offset,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
        let isTicked = try request.query("ticked") != "none"
        return try page(
            ReplyBatchForm(previews, isTicked: isTicked),
            asked.filter,
            request,
            context
        )
    }

    @Sendable func send(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, allowing: ReplyBatchForm.isField)
        let filter = try ReplyQuery(request).filter
        var form = try ReplyBatchForm(fields)
        let batch: ReplyBatch
        do throws(ReplyBatchError) {
            batch = try await Replying(ledger).replyToAll(form.drafts, by: context.officer)
        } catch {
            try form.refuse(error)
            return try await again(form, filter, request, context)
        }
        guard !batch.leftOut.isEmpty else {
            return .seeOther(Address.replies.path + "?done=\(batch.sent.count)")
        }
        form.keepOnly(batch)
        return try await again(form, filter, request, context)
    }

    /// The page once more, with everything as it was typed.
    private func again(
        _ form: ReplyBatchForm,
        _ filter: ReplyFilter,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        var form = form
        do throws(ReadError) {
            for id in form.rows.map(\.id) {
                let preview = try await previewIfThere(id, context)
                form.show(preview, of: id)
            }
        } catch {
            throw PageError(error)
        }
        form.arrange()
        return try page(form, filter, request, context)
            .response(from: request, context: context)
    }

    private func previewIfThere(
        _ id: ID<Suggestion>,
        _ context: SignedIn
    ) async throws(ReadError) -> ReplyPreview? {
        do throws(ReadError) {
            return try await ReadingReplies(ledger).preview(
                of: id,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch .notFound {
            return nil
        }
    }

    private func page(
        _ form: ReplyBatchForm,
        _ filter: ReplyFilter,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        let page = ReplyBatchPage(
            book: context.book,
            form: form,
            filter: filter,
            target: context.form(Address.replyBatch.path)
        )
        var frame = try frame(
            request,
            context,
            .replyBatchTitle,
            samples: form.rows.contains { $0.isSample }
        )
        frame.hasErrors = form.isRefused
        return Page(frame.html { page.content }, status: form.status, keeping: .nobody)
    }

    private func frame(
        _ request: Request,
        _ context: SignedIn,
        _ title: Message,
        samples: Bool
    ) throws(PageError) -> ConsoleFrame {
        var frame = try ConsolePageFrame(request, context).frame(title: title, current: .replies)
        if samples { frame.sampleNote = context.book.say(.frameSampleNote) }
        return frame
    }
}
