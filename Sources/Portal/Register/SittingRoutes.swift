import Civics
import Deciding
import Hummingbird
import Ledger
import Wording

/// The sittings of the meetings: opened, closed, and what can be printed of them.
struct SittingRoutes {
    let ledger: Ledger

    private var desk: RegisterDesk { RegisterDesk(ledger: ledger) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.sittings.route, use: index)
            .post(AddressPattern.sittings.route, use: open)
            .post(AddressPattern.closeSitting.route, use: close)
            .get(AddressPattern.sittingSheet.route, use: sheet)
            .get(AddressPattern.sessionSheet.route, use: sessionSheet)
    }

    @Sendable func index(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try await list(SittingEntry(), done: try request.query("done"), request, context)
    }

    @Sendable func open(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: ["meeting", "day"])
        guard let meeting = ID<Meeting>(fields["meeting"]) else { throw .notFound }
        do throws(RegisterError) {
            _ = try await KeepingSittings(ledger).open(
                meeting,
                on: fields["day"],
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            let entry = try SittingEntry(meeting: meeting, day: fields["day"], error)
            return try await list(entry, done: nil, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.sittings.path + "?done=open")
    }

    @Sendable func close(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        _ = try await FormFields(request, context, fields: [])
        guard let id = context.parameters.get("sitting").flatMap(ID<Sitting>.init) else {
            throw .notFound
        }
        do throws(RegisterError) {
            try await KeepingSittings(ledger).close(
                id,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            return try await list(try SittingEntry(error), done: nil, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.sittings.path + "?done=close")
    }

    @Sendable func sheet(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let register = try await desk.register(context)
        // Before that only the figures of the desks.
        guard register.sitting.isClosed else { throw .notFound }
        return try print(register, nil, request, context)
    }

    @Sendable func sessionSheet(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let register = try await desk.register(context)
        guard
            let session = context.parameters.get("session").flatMap(ID<BallotSession>.init)
                .flatMap(register.session), session.isRegisterClosed
        else { throw .notFound }
        return try print(register, session, request, context)
    }

    private func print(
        _ register: SittingRegister,
        _ session: SessionRegister?,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        let page = RegisterSheet(
            book: context.book,
            register: register,
            session: session,
            home: try desk.home(context)
        )
        return try desk.render(
            page.content,
            title: .registerSheetTitle,
            isSample: register.meeting.provenance.certainty == .inventedSample,
            request,
            context
        )
    }

    private func list(
        _ entry: SittingEntry,
        done: String?,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let meetings = try await desk.sittings(context)
        let page = SittingsPage(
            book: context.book,
            meetings: meetings,
            entry: entry,
            done: done,
            today: desk.today,
            isOfStreet: try desk.home(context).kind == .street,
            isConductor: context.conductsVotes,
            isAtDesk: context.registers,
            open: { meeting in
                context.form(
                    Address.sittings.path,
                    hidden: [.init("meeting", meeting.description)]
                )
            },
            close: { context.form(Address.closeSitting($0).path) }
        )
        return try desk.render(
            page.content,
            hasErrors: entry.error != nil,
            status: entry.status,
            isSample: meetings.contains {
                $0.meeting.provenance.certainty == .inventedSample
            },
            request,
            context
        )
    }
}
