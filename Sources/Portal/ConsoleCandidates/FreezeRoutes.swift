import Civics
import HTTPTypes
import Hummingbird
import Ledger
import Markup
import Proposing
import Wording

/// Freezing the list of a year, and changing a frozen one by a decision of the presidium.
struct FreezeRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.freezeCandidates.route, use: openFreeze)
            .post(AddressPattern.freezeCandidates.route, use: freeze)
            .get(AddressPattern.amendCandidates.route, use: openAmend)
            .post(AddressPattern.amendCandidates.route, use: amend)
    }

    private var freezing: FreezingCandidates { FreezingCandidates(ledger) }

    @Sendable func openFreeze(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try Self.authorise(.freezeCandidates, context)
        let year = try ConsoleCandidateRoutes.year(request.query("year") ?? "")
        return try await freezePage(FreezeState(), year, request, context)
    }

    @Sendable func freeze(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(
            request,
            context,
            fields: Set(["year"] + CandidateSectionRoutes.decisionFields)
        )
        let year = try ConsoleCandidateRoutes.year(fields["year"])
        let decision = DecisionForm(fields)
        do throws(FreezeError) {
            _ = try await freezing.freeze(
                year: year,
                decision: decision,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            let state = try FreezeState(decision: decision).refused(error)
            return try await freezePage(state, year, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.freezeCandidates.path + "?year=\(year)")
    }

    @Sendable func openAmend(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try Self.authorise(.amendCandidates, context)
        let year = try ConsoleCandidateRoutes.year(request.query("year") ?? "")
        return try await amendPage(FreezeState(), year, request, context)
    }

    @Sendable func amend(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let year = try ConsoleCandidateRoutes.year(request.query("year") ?? "")
        let listing = try await ledger.candidateListing(year, context)
        let fields = try await FormFields(
            request,
            context,
            fields: Set(
                listing.records.flatMap { record in
                    ["place", "withdraw", "add"].map { "\($0)-\(record.candidate.id)" }
                } + ["reason"] + CandidateSectionRoutes.decisionFields
            )
        )
        let decision = DecisionForm(fields)
        do throws(FreezeError) {
            _ = try await freezing.amend(
                year: year,
                decision: decision,
                Amendment.all(in: fields, of: listing),
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            let state = try FreezeState(decision: decision, fields: fields).refused(error)
            return try await amendPage(state, year, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(CandidateQuery(year: year).path)
    }

    private func freezePage(
        _ state: FreezeState,
        _ year: Int,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let page = FreezePage(
            book: context.book,
            listing: try await ledger.candidateListing(year, context),
            year: year,
            state: state,
            target: context.form(
                Address.freezeCandidates.path,
                hidden: [.init("year", String(year))]
            ),
            publicList: Address.candidateYear(year).path(in: try context.homeScope)
        )
        var frame = try ConsolePageFrame(request, context).frame(
            title: .candidateConsoleFreeze,
            current: .consoleCandidates
        )
        frame.hasErrors = state.isRefused
        return Page(frame.html { page.content }, status: state.status, keeping: .nobody)
    }

    private func amendPage(
        _ state: FreezeState,
        _ year: Int,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let path = Address.amendCandidates.path
        let page = AmendPage(
            book: context.book,
            listing: try await ledger.candidateListing(year, context),
            year: year,
            state: state,
            target: FormTarget(path + "?year=\(year)", hidden: context.form(path).hidden)
        )
        var frame = try ConsolePageFrame(request, context).frame(
            title: .candidateConsoleAmend,
            current: .consoleCandidates
        )
        frame.hasErrors = state.isRefused
        return Page(frame.html { page.content }, status: state.status, keeping: .nobody)
    }

    private static func authorise(
        _ permission: Permission,
        _ context: SignedIn
    ) throws(PageError) {
        do throws(Denied) {
            try context.actor.authorise(permission, in: context.officer.jurisdiction)
        } catch {
            throw .denied(error)
        }
    }
}

extension DecisionForm {
    fileprivate init(_ fields: FormFields) {
        self.init(
            number: fields["decision-number"],
            date: fields["decision-date"],
            words: fields["decision-words"]
        )
    }
}

extension Amendment {
    /// What a form asks for: withdrawals first, then additions, then the order of what is left.
    fileprivate static func all(
        in fields: FormFields,
        of listing: CandidateListing
    ) -> [Amendment] {
        let formal = listing.records.filter { $0.candidate.state == .formal }.map(\.candidate.id)
        let submitted = listing.records.filter { $0.candidate.state == .submitted }
            .map(\.candidate.id)
        let leaving = formal.filter { !fields["withdraw-\($0)"].isEmpty }
        let coming = submitted.filter { !fields["add-\($0)"].isEmpty }
        let staying = formal.filter { !leaving.contains($0) } + coming
        let order = CandidateOrder(ids: staying, fields: fields).ids
        return leaving.map { .withdraw($0, reason: fields["reason"]) }
            + coming.map { .add($0) } + (order == staying ? [] : [.reorder(order)])
    }
}

/// What was typed on the pages that freeze and amend, and what was wrong with it.
struct FreezeState {
    var decision = DecisionForm(number: "", date: "", words: "")
    private(set) var faults: [CandidateFault] = []
    private(set) var notice: Message?
    private let fields: FormFields?

    /// What was sent, to be shown again; nothing where the page is opened.
    init(
        decision: DecisionForm = DecisionForm(number: "", date: "", words: ""),
        fields: FormFields? = nil
    ) {
        self.decision = decision
        self.fields = fields
    }

    /// What was sent in a field; nil where the page is opened.
    func entered(_ field: String) -> String? { fields.map { $0[field] } }

    var isRefused: Bool { !faults.isEmpty || notice != nil }

    var status: HTTPResponse.Status {
        notice != nil ? .conflict : faults.isEmpty ? .ok : .unprocessableContent
    }

    /// The sentence beside a field.
    func error(_ field: String, in book: Phrasebook) -> String? {
        faults.first { $0.field == field }.map { book.say($0.message(in: book)) }
    }

    /// The same with what was wrong; errors that are no fault of a field go up.
    func refused(_ error: FreezeError) throws(PageError) -> FreezeState {
        var copy = self
        switch error {
        case .faults(let faults): copy.faults = faults
        case .blocked(let stops): copy.notice = .candidateConsoleBlocked(count: stops.count)
        case .frozenAlready: copy.notice = .candidateConsoleFrozenAlready
        case .notFrozen: copy.notice = .candidateConsoleNotFrozen
        case .nothingSubmitted: copy.notice = .candidateConsoleNothingSubmitted
        case .nothingChanged: copy.notice = .candidateConsoleNothingChanged
        case .denied, .notFound, .store: throw PageError(error)
        }
        return copy
    }
}
