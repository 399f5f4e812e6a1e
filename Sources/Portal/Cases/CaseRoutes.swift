import Casework
import Civics
import HTTPTypes
import Hummingbird
import Ledger
import Markup
import Wording

/// The cases in the console: listed, raised, and every step of them.
struct CaseRoutes {
    let ledger: Ledger

    private var cases: ReadingCases { ReadingCases(ledger) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.cases.route, use: index)
            .get(AddressPattern.newCase.route, use: ask)
            .post(AddressPattern.newCase.route, use: raise)
            .get(AddressPattern.caseFolder.route, use: show)
            .post(AddressPattern.caseAct.route, use: take)
    }

    @Sendable func index(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let query = try CaseQuery(request)
        let (choices, found) = try await reading { () async throws(ReadError) in
            (
                try await cases.choices(
                    in: context.officer.jurisdiction,
                    by: context.actor
                ),
                try await cases.page(
                    query.filter,
                    offset: query.offset,
                    limit: CaseQuery.limit,
                    in: context.officer.jurisdiction,
                    by: context.actor
                )
            )
        }
        let page = CaseListPage(
            book: context.book,
            query: query,
            page: CaseListPage.CasePageShown(
                lines: found.lines,
                total: found.total,
                counts: found.counts,
                offset: query.offset
            ),
            kinds: cases.kinds.all,
            parties: choices.parties,
            listed: choices.listed,
            mayRaise: context.officer.permissions.contains(.visitProjects)
        )
        let isSample = found.lines.contains { $0.file.certainty == .inventedSample }
        return try render(page.content, isSample: isSample, request, context)
    }

    @Sendable func ask(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let form = CaseForm([.project: try request.query("project") ?? ""])
        return try await newCase(
            CaseEntry(form, number: CaseForm.newNumber()),
            request,
            context
        )
    }

    @Sendable func raise(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: CaseEntry.fields)
        let entry = CaseEntry(nil, fields)
        do throws(CaseError) {
            let id = try await RaisingCases(ledger).raise(
                entry.form,
                of: CaseKind.problem,
                number: entry.number,
                by: context.actor,
                in: context.officer.jurisdiction
            )
            return .seeOther(Address.caseFolder(id).path + "?done=raise")
        } catch {
            return try await newCase(try entry.refused(error), request, context)
                .response(from: request, context: context)
        }
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let folder = try await folder(context)
        let did: Message? =
            switch try request.query("done") {
            case "raise": .caseDoneRaise(reference: folder.line.file.reference)
            case "take": .caseDoneTake
            default: nil
            }
        return try page(folder, CaseEntry(), did: did, request, context)
    }

    @Sendable func take(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        guard let act = context.parameters.get("act").flatMap(CaseAct.init) else {
            throw .notFound
        }
        let fields = try await FormFields(request, context, fields: CaseEntry.fields)
        let entry = CaseEntry(act, fields)
        let id = try id(context)
        do throws(CaseError) {
            try await AdvancingCases(ledger).take(
                act,
                entry.form,
                on: id,
                version: Int(fields["version"]) ?? 0,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            let refused = try entry.refused(error)
            return try page(try await folder(context), refused, did: nil, request, context)
                .response(from: request, context: context)
        }
        // A unit that gave a case back may go on reading it.
        return .seeOther(Address.caseFolder(id).path + "?done=take")
    }

    private func newCase(
        _ entry: CaseEntry,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try context.authorise(.visitProjects)
        let choices = try await reading { () async throws(ReadError) in
            try await cases.choices(in: context.officer.jurisdiction, by: context.actor)
        }
        guard let kind = cases.kinds[CaseKind.problem] else { throw .notFound }
        let page = NewCasePage(
            book: context.book,
            kind: kind,
            entry: entry,
            parties: choices.parties,
            listed: choices.listed,
            watcher: context.officer.party,
            target: context.form(
                Address.newCase.path,
                hidden: [.init("form", entry.number)]
            )
        )
        return try render(page.content, status: entry.status, request, context)
    }

    private func page(
        _ folder: CaseFolder,
        _ entry: CaseEntry,
        did: Message?,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        let file = folder.line.file
        let page = CasePage(
            book: context.book,
            folder: folder,
            entry: entry,
            did: did,
            target: { act in
                context.form(
                    Address.caseAct(file.id, act).path,
                    hidden: [.init("version", String(file.version))]
                )
            }
        )
        return try render(
            page.content,
            status: entry.status,
            isSample: file.certainty == .inventedSample,
            request,
            context
        )
    }

    private func id(_ context: SignedIn) throws(PageError) -> ID<Case> {
        guard let id = context.parameters.get("case").flatMap(ID<Case>.init) else {
            throw .notFound
        }
        return id
    }

    private func folder(_ context: SignedIn) async throws(PageError) -> CaseFolder {
        let id = try id(context)
        return try await reading { () async throws(ReadError) in
            try await cases.folder(id, in: context.officer.jurisdiction, by: context.actor)
        }
    }

    private func render(
        _ content: HTML,
        status: HTTPResponse.Status = .ok,
        isSample: Bool = false,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        var frame = try ConsolePageFrame(request, context).frame(
            title: .caseNav,
            current: .cases
        )
        frame.hasErrors = status != .ok
        if isSample { frame.sampleNote = context.book.say(.frameSampleNote) }
        return Page(frame.html { content }, status: status, keeping: .nobody)
    }
}

extension SignedIn {
    /// Checks that the post has a right, for the pages that hold nothing but a form.
    func authorise(_ permission: Permission) throws(PageError) {
        do throws(Denied) {
            try actor.authorise(permission, in: officer.jurisdiction)
        } catch {
            throw .denied(error)
        }
    }
}
