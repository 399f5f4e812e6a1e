import Casework
import Civics
import Hummingbird
import Ledger
import Supervising
import Wording

/// Visits in the console: listed, planned, written down, signed, called off.
struct VisitRoutes {
    let ledger: Ledger

    private var desk: SupervisionDesk { SupervisionDesk(ledger: ledger) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.visits.route, use: index)
            .get(AddressPattern.newVisit.route, use: ask)
            .post(AddressPattern.newVisit.route, use: plan)
            .get(AddressPattern.visit.route, use: show)
            .get(AddressPattern.writeVisit.route, use: askRecord)
            .post(AddressPattern.writeVisit.route, use: write)
            .post(AddressPattern.signVisit.route, use: sign)
            .post(AddressPattern.cancelVisit.route, use: cancel)
    }

    @Sendable func index(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let (visits, parties, listed) = try await all(context)
        let page = VisitsPage(
            book: context.book,
            visits: visits,
            parties: parties,
            listed: listed,
            mayVisit: context.officer.permissions.contains(.visitProjects),
            did: try request.query("done") == "word" ? .supervisionVisitDoneWord : nil
        )
        return try desk.render(
            page.content,
            title: .supervisionVisitNav,
            current: .visits,
            isSample: visits.contains { $0.certainty == .inventedSample },
            request,
            context
        )
    }

    @Sendable func ask(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try await planPage(VisitEntry(number: CaseForm.newNumber()), request, context)
    }

    @Sendable func plan(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let entry = try await sent(request, context).entry
        do throws(VisitError) {
            let id = try await HoldingVisits(ledger).plan(
                entry.form,
                of: context.officer.party,
                number: entry.number,
                by: context.actor,
                in: context.officer.jurisdiction
            )
            return .seeOther(Address.visit(id).path + "?done=plan")
        } catch {
            return try await planPage(try entry.refused(error), request, context)
                .response(from: request, context: context)
        }
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let did: Message? =
            switch try request.query("done") {
            case "plan": .supervisionVisitDonePlan
            case "write": .supervisionVisitDoneWrite
            case "sign": .supervisionVisitDoneSign
            case "cancel": .supervisionVisitDoneCancel
            case "word": .supervisionVisitDoneWord
            default: nil
            }
        return try page(try await folder(context), VisitEntry(), did: did, request, context)
    }

    @Sendable func askRecord(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try context.authorise(.visitProjects)
        let folder = try await folder(context)
        var form = VisitForm([.held: min(desk.today, folder.visit.plannedOn).description])
        form.methods = Set(folder.visit.methods.map(\.rawValue))
        form.findings = VisitEntry.findings.map { _ in CaseForm(for: folder) }
        var entry = VisitEntry(form)
        if !folder.mayWrite {
            entry = try entry.refused(
                folder.visit.state == .planned
                    ? .notYours(folder.visit.party) : .wrongState(folder.visit.state)
            )
        }
        return try recordPage(entry, folder, request, context)
    }

    @Sendable func write(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let (entry, version) = try await sent(request, context)
        let id = try id(context)
        do throws(VisitError) {
            try await HoldingVisits(ledger).write(
                entry.form,
                of: id,
                version: version,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            let refused = try entry.refused(error)
            return try recordPage(refused, try await folder(context), request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.visit(id).path + "?done=write")
    }

    @Sendable func sign(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let (entry, version) = try await sent(request, context)
        let id = try id(context)
        do throws(VisitError) {
            try await HoldingVisits(ledger).sign(
                id,
                version: version,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            return try await refused(entry, error, request, context)
        }
        return .seeOther(Address.visit(id).path + "?done=sign")
    }

    @Sendable func cancel(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let (entry, version) = try await sent(request, context)
        let id = try id(context)
        do throws(VisitError) {
            try await HoldingVisits(ledger).cancel(
                entry.form,
                id,
                version: version,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            return try await refused(entry, error, request, context)
        }
        return .seeOther(Address.visit(id).path + "?done=cancel")
    }

    private func refused(
        _ entry: VisitEntry,
        _ error: VisitError,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let refused = try entry.refused(error)
        return try page(try await folder(context), refused, did: nil, request, context)
            .response(from: request, context: context)
    }

    private func sent(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> (entry: VisitEntry, version: Int) {
        let fields = try await FormFields(
            request,
            context,
            fields: VisitEntry.fields,
            prefixes: VisitEntry.prefixes
        )
        return (VisitEntry(fields), Int(fields["version"]) ?? 0)
    }

    private func planPage(
        _ entry: VisitEntry,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try context.authorise(.visitProjects)
        let (_, parties, listed) = try await all(context)
        let groups = try await reading { () async throws(ReadError) in
            try await ReadingGroups(ledger).all(
                in: context.officer.jurisdiction,
                by: context.actor
            ).groups
        }
        let own = groups.filter { $0.group.party == context.officer.party }
            .flatMap(\.group.tasks).map(\.enrolment)
        let page = PlanVisitPage(
            book: context.book,
            entry: entry,
            parties: parties,
            listed: listed.filter { own.contains($0.enrolment) }
                + listed.filter { !own.contains($0.enrolment) },
            target: context.form(
                Address.newVisit.path,
                hidden: [.init("form", entry.number)]
            )
        )
        return try desk.render(
            page.content,
            title: .supervisionVisitPlan,
            current: .visits,
            status: entry.status,
            request,
            context
        )
    }

    private func recordPage(
        _ entry: VisitEntry,
        _ folder: VisitFolder,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        guard let kind = CaseKinds.builtIn[CaseKind.problem] else { throw .notFound }
        let page = WriteVisitPage(
            book: context.book,
            folder: folder,
            entry: entry,
            kind: kind,
            target: context.form(
                Address.writeVisit(folder.visit.id).path,
                hidden: [.init("version", String(folder.visit.version))]
            )
        )
        return try desk.render(
            page.content,
            title: .supervisionVisitWrite,
            current: .visits,
            status: entry.status,
            isSample: folder.visit.certainty == .inventedSample,
            request,
            context
        )
    }

    private func page(
        _ folder: VisitFolder,
        _ entry: VisitEntry,
        did: Message?,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        let visit = folder.visit
        let version = [FormTarget.Hidden("version", String(visit.version))]
        let page = VisitPage(
            book: context.book,
            folder: folder,
            entry: entry,
            did: did,
            sign: context.form(Address.signVisit(visit.id).path, hidden: version),
            cancel: context.form(Address.cancelVisit(visit.id).path, hidden: version),
            signsForPaper: folder.group?.headAccount == nil
        )
        return try desk.render(
            page.content,
            title: .supervisionVisitNav,
            current: .visits,
            status: entry.status,
            isSample: visit.certainty == .inventedSample,
            request,
            context
        )
    }

    private func all(
        _ context: SignedIn
    ) async throws(PageError) -> (visits: [Visit], parties: [Party], listed: [ListedSubject]) {
        try await reading { () async throws(ReadError) in
            try await ReadingVisits(ledger).all(
                in: context.officer.jurisdiction,
                by: context.actor
            )
        }
    }

    private func id(_ context: SignedIn) throws(PageError) -> ID<Visit> {
        guard let id = context.parameters.get("visit").flatMap(ID<Visit>.init) else {
            throw .notFound
        }
        return id
    }

    private func folder(_ context: SignedIn) async throws(PageError) -> VisitFolder {
        let id = try id(context)
        return try await reading { () async throws(ReadError) in
            try await ReadingVisits(ledger).folder(
                id,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        }
    }
}

extension CaseForm {
    /// A problem of a visit before anything is typed: where one project is visited, it is that
    /// one and the unit that leads it.
    fileprivate init(for folder: VisitFolder) {
        self.init()
        guard folder.visit.projects.count == 1, let only = folder.visit.projects.first else {
            return
        }
        self[.project] = only.description
        let task = folder.group?.tasks.first { $0.enrolment == only }
        self[.owner] = task?.unit?.description ?? ""
    }
}
