import Civics
import Deciding
import Hummingbird
import Ledger
import Wording

/// A desk: one big input that a scanner or a hand fills, and what came of it.
///
/// Each answer is a page of its own and no redirect: its last steps stand in it and nowhere else.
struct DeskRoutes {
    let ledger: Ledger

    private var desk: RegisterDesk { RegisterDesk(ledger: ledger) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.registerDesk.route, use: show)
            .post(AddressPattern.registerDesk.route, use: act)
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try context.authoriseDesk()
        let mode = try request.query("mode").flatMap(DeskMode.init) ?? .checkIn
        return try await page(mode, nil, DeskTrail(), request, context)
    }

    @Sendable func act(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        try context.authoriseDesk()
        let fields = try await FormFields(request, context, fields: DeskEntry.fields)
        let entry = try DeskEntry(fields, context)
        let (answer, trail) = try await answer(entry, context)
        let numbers = answer.isRefused ? entry.numbers : ""
        return try await page(entry.mode, answer, trail, numbers: numbers, request, context)
            .response(from: request, context: context)
    }

    /// Does what was asked for, and gives what is to be said of it and the steps after.
    private func answer(
        _ entry: DeskEntry,
        _ context: SignedIn
    ) async throws(PageError) -> (DeskAnswer, DeskTrail) {
        guard let register = try await desk.open(context), register.sitting.id == entry.sitting
        else {
            let number = try await number(entry, context)
            return (.refused(.sittingClosed(number: number), nil), DeskTrail())
        }
        let work = DeskWork(ledger: ledger, entry: entry, register: register, context: context)
        var who = (entry.act?.deputy ?? entry.deputy).flatMap(register.deputy)
        do throws(RegisterError) {
            switch entry.step {
            case .scan:
                let finding = try await find(entry, register, context)
                guard case .one(let found) = finding else {
                    return (.choose(finding, words: entry.words), entry.trail)
                }
                who = found
                return try await work.serve(found)
            case .choose:
                guard let who else { throw .notFound }
                return try await work.serve(who)
            case .enter, .leave, .exchange:
                guard let who else { throw .notFound }
                return try await work.change(who)
            case .undo: return try await work.undo()
            case .bringIn, .issueToAll: return (try await work.serveTogether(), entry.trail)
            case .observerIn, .observerOut: return (try await work.observe(), entry.trail)
            }
        } catch {
            switch error {
            case .denied, .store: throw PageError(error)
            default: return (.refused(error, who), entry.trail)
            }
        }
    }

    /// Whom it means: a code is one whole; anything else is a number, a seat or a name first.
    private func find(
        _ entry: DeskEntry,
        _ register: SittingRegister,
        _ context: SignedIn
    ) async throws(RegisterError) -> DeskFinding {
        let finding = register.find(entry.words)
        guard case .nobody(.unknown) = finding else { return finding }
        switch PassCode.read(entry.words) {
        case nil: return finding
        case .failure: return .nobody(.mistypedCode)
        case .success(let code):
            do throws(ReadError) {
                return try await ReadingRegister(ledger).find(
                    code: code,
                    in: register,
                    secret: context.anonymous.foundSite?.identity.secret ?? []
                )
            } catch {
                switch error {
                case .denied(let denied): throw .denied(denied)
                case .notFound: throw .notFound
                case .store(let error): throw .store(error)
                }
            }
        }
    }

    /// The number of the sitting that a page was opened for.
    private func number(_ entry: DeskEntry, _ context: SignedIn) async throws(PageError) -> Int {
        do throws(ReadError) {
            return try await ReadingRegister(ledger).register(
                of: entry.sitting,
                in: context.officer.jurisdiction,
                by: context.actor
            ).sitting.number
        } catch {
            throw PageError(error)
        }
    }

    private func page(
        _ mode: DeskMode,
        _ answer: DeskAnswer?,
        _ trail: DeskTrail,
        numbers: String = "",
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let register = try await desk.open(context)
        let list = try request.query("list") ?? ""
        let content =
            register.map { register in
                RegisterDeskPage(
                    book: context.book,
                    register: register,
                    mode: mode,
                    answer: answer,
                    trail: trail,
                    list: list,
                    numbers: numbers,
                    target: context.form(
                        Address.registerDesk.path,
                        hidden: [
                            .init("sitting", register.sitting.id.description),
                            .init("mode", mode.rawValue),
                            .init(
                                "sessions",
                                register.issuing.map(\.session.id.description)
                                    .joined(separator: " ")
                            ),
                            .init("trail", trail.sealed(at: register.sitting.id, context)),
                        ]
                    )
                ).content
            } ?? NoDeskPage(book: context.book, answer: answer).content
        return try desk.render(
            content,
            title: .registerDeskNav,
            current: .registerDesk,
            hasErrors: answer?.isRefused == true,
            status: answer?.status ?? .ok,
            isSample: register?.meeting.provenance.certainty == .inventedSample,
            request,
            context
        )
    }
}

extension SignedIn {
    /// Checks that the post sits at a desk.
    func authoriseDesk() throws(PageError) {
        do throws(Denied) {
            try actor.authorise(.registerDeputies, in: officer.jurisdiction)
        } catch {
            throw .denied(error)
        }
    }
}
