import Civics
import Hummingbird
import Ledger
import Markup
import Proposing
import Wording

/// The sentences of a jurisdiction's answers, and a page to change each.
struct ReplyTemplateRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.replyTemplates.route, use: index)
            .get(AddressPattern.replyTemplate.route, use: show)
            .post(AddressPattern.replyTemplate.route, use: write)
    }

    @Sendable func index(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let done = try request.query("done").flatMap { ReplyTemplate.Slot($0) }
        let templates: [ReplyTemplate]
        do throws(TemplateError) {
            templates = try await EditingTemplates(ledger).all(by: context.officer)
        } catch {
            throw PageError(error)
        }
        let page = ReplyTemplatesPage(book: context.book, templates: templates, done: done)
        let frame = try ConsolePageFrame(request, context).frame(
            title: .replyTemplatesTitle,
            current: .replies
        )
        return Page(frame.html { page.content }, keeping: .nobody)
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try await page(try slot(context), typed: nil, refused: nil, request, context)
    }

    @Sendable func write(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let slot = try slot(context)
        let fields = try await FormFields(request, context, fields: ["text", "version"])
        do throws(TemplateError) {
            try await EditingTemplates(ledger).write(
                fields["text"],
                for: slot,
                version: Int(fields["version"]) ?? -1,
                by: context.officer
            )
        } catch {
            return try await page(slot, typed: fields["text"], refused: error, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.replyTemplates.path + "?done=\(slot.key)")
    }

    private func page(
        _ slot: ReplyTemplate.Slot,
        typed: String?,
        refused: TemplateError?,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let versions: [ReplyTemplate]
        do throws(TemplateError) {
            if let refused, refused.isNoFaultOfTheForm { throw refused }
            versions = try await EditingTemplates(ledger).versions(of: slot, by: context.officer)
        } catch {
            throw PageError(error)
        }
        let page = ReplyTemplatePage(
            book: context.book,
            slot: slot,
            versions: versions,
            typed: typed,
            refused: refused,
            target: context.form(
                Address.replyTemplate(slot).path,
                hidden: [.init("version", String(versions.last?.version ?? 0))]
            )
        )
        var frame = try ConsolePageFrame(request, context).frame(
            title: .replyTemplateTitle,
            current: .replies
        )
        frame.hasErrors = refused != nil
        return Page(
            frame.html { page.content },
            status: page.status,
            keeping: .nobody
        )
    }

    private func slot(_ context: SignedIn) throws(PageError) -> ReplyTemplate.Slot {
        guard let text = context.parameters.get("slot"), let slot = ReplyTemplate.Slot(text)
        else { throw .notFound }
        return slot
    }
}

extension TemplateError {
    /// Whether the page says nothing of it.
    fileprivate var isNoFaultOfTheForm: Bool {
        switch self {
        case .denied, .store: true
        case .textTooShort, .textTooLong, .unknownTokens, .loneBrace, .changedMeanwhile: false
        }
    }
}

extension PageError {
    /// Editing the sentences of answers.
    init(_ error: TemplateError) {
        switch error {
        case .denied(let denied): self = .denied(denied)
        case .store(let error): self.init(error)
        case .textTooShort, .textTooLong, .unknownTokens, .loneBrace, .changedMeanwhile:
            self = .broken(code: error.code)
        }
    }
}
