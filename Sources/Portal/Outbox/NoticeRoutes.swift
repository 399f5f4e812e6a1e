import Civics
import Evaluating
import Hummingbird
import Ledger
import Markup
import Wording

/// The notices (告知): looked at, printed for telephoning, tried again, told, cancelled.
struct NoticeRoutes {
    let ledger: Ledger
    let senders: NoticeSenders

    /// How many fit a page.
    private static let pageSize = 50

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.notices.route, use: index)
            .get(AddressPattern.noticeCalls.route, use: calls)
            .post(AddressPattern.tryNotice.route, use: tryAgain)
            .post(AddressPattern.tellNotice.route, use: tell)
            .post(AddressPattern.cancelNotice.route, use: cancel)
    }

    @Sendable func index(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try await page(
            try NoticeQuery(request),
            try NoticeOutcome(request),
            request,
            context
        )
    }

    @Sendable func calls(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        guard let home = try context.site.tree[context.officer.jurisdiction] else {
            throw .notFound
        }
        let found = try await notices(try NoticeQuery(request), context)
        let page = NoticeCallsPage(
            book: context.book,
            page: found,
            limit: Self.pageSize,
            today: ledger.clock.now().date,
            organ: home.name(in: context.book.language)
        )
        return try render(found, title: .outboxCallsTitle, page.content, nil, request, context)
    }

    @Sendable func tryAgain(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        try await step(.tryAgain, request, context) {
            (id, fields) async throws(NoticeError) in
            try await KeepingNotices(ledger).tryAgain(
                id,
                version: Int(fields["version"]) ?? 0,
                by: context.officer
            )
        }
    }

    @Sendable func tell(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        try await step(.tell, request, context) { (id, fields) async throws(NoticeError) in
            try await KeepingNotices(ledger).tell(
                id,
                version: Int(fields["version"]) ?? 0,
                by: context.officer
            )
        }
    }

    @Sendable func cancel(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        try await step(.cancel, request, context, fields: ["version", "reason"]) {
            (id, fields) async throws(NoticeError) in
            try await KeepingNotices(ledger).cancel(
                id,
                version: Int(fields["version"]) ?? 0,
                reason: fields["reason"],
                by: context.officer
            )
        }
    }

    private func step(
        _ step: NoticeOutcome.Step,
        _ request: Request,
        _ context: SignedIn,
        fields names: Set<String> = ["version"],
        _ take: (ID<Notice>, FormFields) async throws(NoticeError) -> Void
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: names)
        guard let id = context.parameters.get("notice").flatMap(ID<Notice>.init) else {
            throw .notFound
        }
        do throws(NoticeError) {
            try await take(id, fields)
        } catch {
            let typed = names.contains("reason") ? fields["reason"] : ""
            let outcome = try NoticeOutcome(step, of: id, refused: error, typed: typed)
            return try await page(NoticeQuery(), outcome, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.notices.path + "?did=\(step.rawValue)")
    }

    private func notices(
        _ query: NoticeQuery,
        _ context: SignedIn
    ) async throws(PageError) -> NoticePage {
        do throws(ReadError) {
            return try await ReadingNotices(ledger).page(
                in: query.tab.states,
                offset: query.offset,
                limit: Self.pageSize,
                by: context.officer
            )
        } catch {
            throw PageError(error)
        }
    }

    private func page(
        _ query: NoticeQuery,
        _ outcome: NoticeOutcome,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let found = try await notices(query, context)
        let page = NoticesPage(
            book: context.book,
            page: found,
            tab: query.tab,
            limit: Self.pageSize,
            today: ledger.clock.now().date,
            senders: senders,
            mayAct: context.officer.permissions.contains(KeepingNotices.permission),
            outcome: outcome,
            target: { address, notice in
                context.form(
                    address.path,
                    hidden: [FormTarget.Hidden("version", String(notice.version))]
                )
            }
        )
        return try render(found, title: .outboxNav, page.content, outcome, request, context)
    }

    private func render(
        _ found: NoticePage,
        title: Message,
        _ content: HTML,
        _ outcome: NoticeOutcome?,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        var frame = try ConsolePageFrame(request, context).frame(
            title: title,
            current: .notices
        )
        frame.hasErrors = outcome?.error != nil
        if found.lines.contains(where: { $0.told.certainty == .inventedSample }) {
            frame.sampleNote = context.book.say(.frameSampleNote)
        }
        return Page(frame.html { content }, status: outcome?.status ?? .ok, keeping: .nobody)
    }
}
