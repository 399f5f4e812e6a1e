import Civics
import Hummingbird
import Ledger
import Markup
import Supervising
import Wording

/// Bulletins in the console: listed, drafted, written, reviewed, issued, corrected.
struct BulletinRoutes {
    let ledger: Ledger

    private var desk: SupervisionDesk { SupervisionDesk(ledger: ledger) }
    private var drafting: DraftingBulletins { DraftingBulletins(ledger) }
    private var issuing: IssuingBulletins { IssuingBulletins(ledger) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.consoleBulletins.route, use: index)
            .post(AddressPattern.consoleBulletins.route, use: draft)
            .get(AddressPattern.consoleBulletin.route, use: show)
            .post(AddressPattern.consoleBulletin.route, use: save)
            .get(AddressPattern.bulletinFile.route, use: file)
            .post(AddressPattern.refreshBulletin.route, use: refresh)
            .post(AddressPattern.reviewBulletin.route, use: review)
            .post(AddressPattern.returnBulletin.route, use: sendBack)
            .post(AddressPattern.issueBulletin.route, use: issue)
            .post(AddressPattern.correctBulletin.route, use: correct)
    }

    @Sendable func index(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try await list(nil, request, context)
    }

    @Sendable func draft(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: ["kind", "year", "month"])
        do throws(BulletinError) {
            let id = try await drafting.draft(
                fields["kind"],
                year: Int(fields["year"]) ?? 0,
                month: Int(fields["month"]) ?? 0,
                by: context.actor,
                in: context.officer.jurisdiction
            )
            return .seeOther(Address.consoleBulletin(id).path + "?done=draft")
        } catch .exists(let id) {
            return .seeOther(Address.consoleBulletin(id).path + "?done=exists")
        } catch {
            let refused = try BulletinEntry().refused(error)
            return try await list(refused, request, context)
                .response(from: request, context: context)
        }
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try page(try await folder(context), BulletinEntry(), request, context)
    }

    @Sendable func save(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context) { name in
            name == "revision" || name == FormToken.field || BulletinPart(name: name) != nil
        }
        let entry = BulletinEntry("texts", fields)
        return try await step(entry, done: "save", request, context) {
            (id, revision) throws(BulletinError) in
            try await drafting.save(
                BulletinForm(entry.values),
                of: id,
                revision: revision,
                by: context.actor,
                in: context.officer.jurisdiction
            )
            return nil
        }
    }

    @Sendable func refresh(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let entry = try await sent("refresh", request, context)
        return try await step(entry, done: "refresh", request, context) {
            (id, revision) throws(BulletinError) in
            try await drafting.refresh(
                id,
                revision: revision,
                by: context.actor,
                in: context.officer.jurisdiction
            )
            return nil
        }
    }

    @Sendable func review(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let entry = try await sent("review", request, context)
        return try await step(entry, done: "review", request, context) {
            (id, revision) throws(BulletinError) in
            try await issuing.review(
                id,
                revision: revision,
                by: context.actor,
                in: context.officer.jurisdiction
            )
            return nil
        }
    }

    @Sendable func sendBack(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let entry = try await sent("back", request, context)
        return try await step(entry, done: "back", request, context) {
            (id, revision) throws(BulletinError) in
            try await issuing.sendBack(
                id,
                revision: revision,
                reason: entry["reason"],
                by: context.actor,
                in: context.officer.jurisdiction
            )
            return nil
        }
    }

    @Sendable func issue(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let entry = try await sent("issue", request, context)
        return try await step(entry, done: "issue", request, context) {
            (id, revision) throws(BulletinError) in
            _ = try await issuing.issue(
                id,
                revision: revision,
                by: context.actor,
                in: context.officer.jurisdiction
            )
            return nil
        }
    }

    @Sendable func correct(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let entry = try await sent("correct", request, context)
        return try await step(entry, done: "correct", request, context) {
            (id, revision) throws(BulletinError) in
            try await issuing.correct(
                id,
                revision: revision,
                reason: entry["reason"],
                by: context.actor,
                in: context.officer.jurisdiction
            )
        }
    }

    /// The frozen text of the internal edition: these bytes and no others give its fingerprint.
    @Sendable func file(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        guard let issued = try await folder(context).bulletin.issued else { throw .notFound }
        return .json(issued.internalText, cacheControl: "no-store")
    }

    // MARK: - Pages

    /// Takes a step and shows the bulletin it leads to, or the page again with what was typed.
    private func step(
        _ entry: BulletinEntry,
        done: String,
        _ request: Request,
        _ context: SignedIn,
        _ take: (ID<Bulletin>, Int) async throws(BulletinError) -> ID<Bulletin>?
    ) async throws(PageError) -> Response {
        let id = try id(context)
        do throws(BulletinError) {
            let next = try await take(id, Int(entry["revision"]) ?? -1)
            return .seeOther(Address.consoleBulletin(next ?? id).path + "?done=\(done)")
        } catch .exists(let newer) {
            return .seeOther(Address.consoleBulletin(newer).path + "?done=exists")
        } catch {
            let refused = try entry.refused(error)
            return try page(try await folder(context), refused, request, context)
                .response(from: request, context: context)
        }
    }

    private func sent(
        _ part: String,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> BulletinEntry {
        BulletinEntry(
            part,
            try await FormFields(request, context, fields: ["revision", "reason"])
        )
    }

    private func list(
        _ entry: BulletinEntry?,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let bulletins = try await reading { () async throws(ReadError) in
            try await ReadingBulletins(ledger).all(
                in: context.officer.jurisdiction,
                by: context.actor
            )
        }
        let missing: [MissingBulletin]
        do throws(StoreError) {
            missing = try await ReadingBulletins(ledger)
                .missing(in: context.officer.jurisdiction)
        } catch {
            throw PageError(error)
        }
        let page = BulletinListPage(
            book: context.book,
            bulletins: bulletins,
            missing: missing,
            mayDraft: context.officer.permissions.contains(.draftBulletins),
            refusal: entry?.sentence(in: context.book),
            target: { context.form(Address.consoleBulletins.path, hidden: $0) }
        )
        return try desk.render(
            page.content,
            title: .bulletinNav,
            current: .consoleBulletins,
            status: entry?.status ?? .ok,
            isSample: bulletins.contains { $0.certainty == .inventedSample },
            request,
            context
        )
    }

    private func page(
        _ folder: BulletinFolder,
        _ entry: BulletinEntry,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        let bulletin = folder.bulletin
        let revision = [FormTarget.Hidden("revision", String(bulletin.revision))]
        let page = BulletinPage(
            book: context.book,
            folder: folder,
            entry: entry,
            did: try request.query("done").flatMap(BulletinPage.done),
            permissions: context.officer.permissions,
            edition: try request.query("edition") == "public" ? .everybody : .inside,
            target: { context.form($0.path, hidden: revision) }
        )
        return try desk.render(
            page.content,
            title: .bulletinNav,
            current: .consoleBulletins,
            status: entry.status,
            isSample: bulletin.certainty == .inventedSample,
            request,
            context
        )
    }

    private func id(_ context: SignedIn) throws(PageError) -> ID<Bulletin> {
        guard let id = context.parameters.get("bulletin").flatMap(ID<Bulletin>.init) else {
            throw .notFound
        }
        return id
    }

    private func folder(_ context: SignedIn) async throws(PageError) -> BulletinFolder {
        let id = try id(context)
        return try await reading { () async throws(ReadError) in
            try await ReadingBulletins(ledger).folder(
                id,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        }
    }
}
