import Civics
import Deciding
import HTTPTypes
import Hummingbird
import Ledger
import NIOCore
import Proposing
import Wording

/// Doubtful papers: put forward, looked at, ruled on.
struct DoubtfulRoutes {
    let ledger: Ledger

    private var desk: CountingDesk { CountingDesk(ledger: ledger) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.doubtfulPapers.route, use: index)
            .post(AddressPattern.doubtfulPapers.route, use: put)
            .get(AddressPattern.doubtfulPaper.route, use: show)
            .post(AddressPattern.doubtfulPaper.route, use: rule)
            .get(AddressPattern.doubtfulPhotograph.route, use: photograph)
    }

    @Sendable func index(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let form = DoubtForm(box: "", doubt: "", note: "")
        return try await list(CountingEntry(form), request, context)
    }

    @Sendable func put(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        try desk.authorise(context, .countVotes, .superviseVotes)
        let view = try await desk.view(context, as: [.teller, .chief])
        let sent = try await FormWithFiles(
            request,
            fields: ["box", "doubt", "note"],
            file: "file",
            rule: .photograph
        )
        let entry = CountingEntry(
            DoubtForm(
                box: sent.fields["box"],
                doubt: sent.fields["doubt"],
                note: sent.fields["note"]
            )
        )
        return try await sent.answer(request, context) { () async throws(PageError) in
            do throws(CountingError) {
                _ = try await RulingPapers(ledger).put(
                    entry.form,
                    photograph: sent.files,
                    in: view.session.id,
                    by: context.actor,
                    of: context.officer.jurisdiction
                )
            } catch {
                return try await list(try entry.refused(error), request, context)
                    .response(from: request, context: context)
            }
            return desk.done(.doubtful, view.session.id)
        }
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let form = PaperRulingForm(ruling: "", reason: "")
        return try await paper(CountingEntry(form), request, context)
    }

    @Sendable func rule(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        try desk.authorise(context, .superviseVotes)
        let fields = try await FormFields(request, context, fields: ["ruling", "reason"])
        let entry = CountingEntry(
            PaperRulingForm(ruling: fields["ruling"], reason: fields["reason"])
        )
        let id = try desk.session(context)
        let number = try desk.number("paper", context)
        do throws(CountingError) {
            try await RulingPapers(ledger).rule(
                number,
                entry.form,
                in: id,
                by: context.actor,
                of: context.officer.jurisdiction
            )
        } catch {
            return try await paper(try entry.refused(error), request, context)
                .response(from: request, context: context)
        }
        return desk.done(.paper, id)
    }

    @Sendable func photograph(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let id = try desk.session(context)
        let number = try desk.number("paper", context)
        do throws(ReadError) {
            let file = try await ReadingCounts(ledger).photograph(
                number,
                of: id,
                by: context.actor,
                in: context.officer.jurisdiction
            )
            return .counting(file, isInline: true, named: "paper-\(number)")
        } catch {
            throw PageError(error)
        }
    }

    private func list(
        _ entry: CountingEntry<DoubtForm>,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let view = try await desk.view(context, as: [.teller, .chief])
        let page = DoubtfulPage(
            book: context.book,
            view: view,
            entry: entry,
            target: context.form(
                Address.doubtfulPapers(view.session.id).path,
                method: .upload
            )
        )
        return try desk.render(page.content, error: entry.error, view: view, request, context)
    }

    private func paper(
        _ entry: CountingEntry<PaperRulingForm>,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let view = try await desk.view(context, as: [.teller, .chief])
        let number = try desk.number("paper", context)
        guard let paper = view.papers.first(where: { $0.number == number }) else {
            throw .notFound
        }
        let page = DoubtfulPaperPage(
            book: context.book,
            view: view,
            paper: paper,
            entry: entry,
            target: context.form(Address.doubtfulPaper(view.session.id, number).path)
        )
        return try desk.render(page.content, error: entry.error, view: view, request, context)
    }
}

extension Response {
    /// A file of the counting room: nobody keeps it, and it can do nothing.
    static func counting(
        _ file: CountingFile,
        isInline: Bool,
        named name: String
    ) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: file.kind.contentType,
                .cacheControl: "no-store",
                .contentSecurityPolicy: "default-src 'none'; sandbox",
                .referrerPolicy: "no-referrer",
                .contentDisposition: isInline
                    ? "inline" : "attachment; filename=\"\(name).\(file.kind.fileEnding)\"",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: file.bytes))
        )
    }
}
