import Civics
import Hummingbird
import Ledger
import Markup
import Proposing
import Wording

/// The candidates of a year on the console: the list, a page for each, and a form a section.
struct ConsoleCandidateRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.consoleCandidates.route, use: index)
            .post(AddressPattern.beginCandidate.route, use: begin)
            .post(AddressPattern.orderCandidates.route, use: order)
            .post(AddressPattern.candidateSeats.route, use: seats)
            .get(AddressPattern.consoleCandidate.route, use: show)
            .post(AddressPattern.moveCandidate.route, use: move)
            .post(AddressPattern.scoreCandidate.route, use: score)
            .addRoutes(CandidateSectionRoutes(ledger: ledger).endpoints)
            .addRoutes(FreezeRoutes(ledger: ledger).endpoints)
            .addRoutes(UpperListRoutes(ledger: ledger).endpoints)
    }

    private var editing: EditingCandidates { EditingCandidates(ledger) }

    @Sendable func index(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try await list(CandidateListForm(), year: asked(request), request, context)
    }

    @Sendable func begin(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: ["name", "year"])
        let year = try Self.year(fields["year"])
        let id: ID<Candidate>
        do throws(CandidateError) {
            id = try await editing.begin(
                name: fields["name"],
                year: year,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            let form = try CandidateListForm(name: fields["name"]).refused(error)
            return try await refused(form, year: year, request, context)
        }
        return .seeOther(Address.consoleCandidate(id).path)
    }

    @Sendable func seats(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: ["seats", "year"])
        let year = try Self.year(fields["year"])
        do throws(CandidateError) {
            try await editing.setSeats(
                fields["seats"],
                year: year,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            let form = try CandidateListForm(seats: fields["seats"]).refused(error)
            return try await refused(form, year: year, request, context)
        }
        return .seeOther(CandidateQuery(year: year).path)
    }

    /// The order by the numbers typed, or one step up or down by a button.
    @Sendable func order(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let year = try Self.year(request.query("year") ?? "")
        let listing = try await listing(year, context)
        let ids = listing.records.filter(\.candidate.state.isOpen).map(\.candidate.id)
        let fields = try await FormFields(
            request,
            context,
            fields: Set(ids.map { "place-\($0)" } + ["step"])
        )
        do throws(CandidateError) {
            try await editing.order(
                CandidateOrder(ids: ids, fields: fields).ids,
                year: year,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            let form = try CandidateListForm().refused(error)
            return try await refused(form, year: year, request, context)
        }
        return .seeOther(CandidateQuery(year: year).path + "#order")
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try await desk(CandidateDeskForm(), request, context)
    }

    @Sendable func move(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: ["state", "reason"])
        let id = try context.candidate
        guard let state = Candidate.State(rawValue: fields["state"]) else {
            throw .unreadable(.parameter("state"))
        }
        do throws(CandidateError) {
            try await editing.move(
                id,
                to: state,
                reason: fields["reason"],
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            let form = try CandidateDeskForm(state: state, reason: fields["reason"])
                .refused(error, in: context.book)
            return try await desk(form, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.consoleCandidate(id).path)
    }

    @Sendable func score(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: ["points", "score-reason"])
        let id = try context.candidate
        do throws(CandidateError) {
            try await editing.override(
                fields["points"],
                reason: fields["score-reason"],
                of: id,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            let form = try CandidateDeskForm(
                points: fields["points"],
                scoreReason: fields["score-reason"]
            ).refused(error, in: context.book)
            return try await desk(form, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.consoleCandidate(id).path + "#score")
    }

    // MARK: - Pages

    private func list(
        _ form: CandidateListForm,
        year: Int?,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let years = try await years(context)
        let shown = year ?? years.first ?? ledger.clock.now().date.year + 1
        let query = CandidateQuery(
            year: shown,
            state: try request.query("state").flatMap(Candidate.State.init(rawValue:))
        )
        let order = Address.orderCandidates.path
        let page = CandidateListPage(
            book: context.book,
            listing: try await listing(shown, context),
            query: query,
            years: years,
            form: form,
            rights: context.officer.permissions,
            beginTarget: context.form(
                Address.beginCandidate.path,
                hidden: [.init("year", String(shown))]
            ),
            seatsTarget: context.form(
                Address.candidateSeats.path,
                hidden: [.init("year", String(shown))]
            ),
            orderTarget: FormTarget(
                order + "?year=\(shown)",
                hidden: context.form(order).hidden
            )
        )
        var frame = try ConsolePageFrame(request, context).frame(
            title: .candidateConsoleTitle,
            current: .consoleCandidates
        )
        frame.hasErrors = form.isRefused
        if page.showsSamples { frame.sampleNote = context.book.say(.frameSampleNote) }
        return Page(
            frame.html { page.content },
            status: form.status,
            keeping: .nobody
        )
    }

    private func refused(
        _ form: CandidateListForm,
        year: Int,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        try await list(form, year: year, request, context)
            .response(from: request, context: context)
    }

    private func desk(
        _ form: CandidateDeskForm,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let id = try context.candidate
        let desk = try await ledger.candidateDesk(id, context)
        let page = CandidateDeskPage(
            book: context.book,
            desk: desk,
            form: form,
            rights: context.officer.permissions,
            moveTarget: context.form(Address.moveCandidate(id).path),
            scoreTarget: context.form(Address.scoreCandidate(id).path)
        )
        var frame = try ConsolePageFrame(request, context).frame(
            title: .candidateConsoleTitle,
            current: .consoleCandidates
        )
        frame.hasErrors = form.isRefused
        if desk.record.candidate.provenance.certainty == .inventedSample {
            frame.sampleNote = context.book.say(.frameSampleNote)
        }
        return Page(frame.html { page.content }, status: form.status, keeping: .nobody)
    }

    private func years(_ context: SignedIn) async throws(PageError) -> [Int] {
        do throws(ReadError) {
            return try await ReadingCandidates(ledger).years(
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
    }

    private func listing(
        _ year: Int,
        _ context: SignedIn
    ) async throws(PageError) -> CandidateListing {
        try await ledger.candidateListing(year, context)
    }

    private func asked(_ request: Request) throws(PageError) -> Int? {
        guard let text = try request.query("year") else { return nil }
        return try Self.year(text)
    }

    static func year(_ text: String) throws(PageError) -> Int {
        guard let year = Int(text), (1949...2999).contains(year) else {
            throw .unreadable(.parameter("year"))
        }
        return year
    }
}
