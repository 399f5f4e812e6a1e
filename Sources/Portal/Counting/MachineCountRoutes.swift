import Civics
import Deciding
import Hummingbird
import Ledger
import Proposing
import Tallying
import Wording

/// The count of a session by the hall's keypads.
struct MachineCountRoutes {
    let ledger: Ledger

    private static let noFault = CountingEntry(["", ""])

    private var desk: CountingDesk { CountingDesk(ledger: ledger) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.machineCount.route, use: show)
            .post(AddressPattern.machineCount.route, use: enter)
            .post(AddressPattern.confirmMachine.route, use: confirm)
            .post(AddressPattern.machineFault.route, use: breakOff)
            .get(AddressPattern.machinePrint.route, use: print)
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try await page(nil, Self.noFault, request, context)
    }

    @Sendable func enter(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        try desk.authorise(context, .countVotes)
        let view = try await desk.view(context, as: [.teller])
        let lines = Set(BoxLines(view.ballot, channel: .keypad).all.map(\.key))
        let sent = try await FormWithFiles(
            request,
            fields: lines.union(["device", "papers", "version"]),
            file: "file",
            rule: .machinePrint
        )
        let entry = CountingEntry(
            MachineForm(
                device: sent.fields["device"],
                numbers: CountForm.read(sent.fields),
                version: Int(sent.fields["version"]) ?? 0
            )
        )
        return try await sent.answer(request, context) { () async throws(PageError) in
            do throws(CountingError) {
                try await CountingByMachine(ledger).enter(
                    entry.form,
                    print: sent.files,
                    in: view.session.id,
                    by: context.officer,
                    of: context.officer.jurisdiction
                )
            } catch {
                let refused = try entry.refused(error)
                return try await page(refused, Self.noFault, request, context)
                    .response(from: request, context: context)
            }
            return desk.done(.machine, view.session.id)
        }
    }

    @Sendable func confirm(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        try desk.authorise(context, .superviseVotes)
        let fields = try await FormFields(request, context, fields: ["version"])
        let id = try desk.session(context)
        do throws(CountingError) {
            _ = try await CountingByMachine(ledger).confirm(
                id,
                version: Int(fields["version"]) ?? 0,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            let refused = try Self.noFault.refused(error)
            return try await page(nil, refused, request, context)
                .response(from: request, context: context)
        }
        return desk.done(.confirmed, id)
    }

    @Sendable func breakOff(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        try desk.authorise(context, .superviseVotes, .conductVotes)
        let fields = try await FormFields(request, context, fields: ["document", "reason"])
        let entry = CountingEntry([fields["document"], fields["reason"]])
        let id = try desk.session(context)
        do throws(CountingError) {
            try await CountingByMachine(ledger).breakOff(
                id,
                document: fields["document"],
                reason: fields["reason"],
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            return try await page(nil, try entry.refused(error), request, context)
                .response(from: request, context: context)
        }
        return desk.done(.broken, id)
    }

    @Sendable func print(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let id = try desk.session(context)
        do throws(ReadError) {
            let file = try await ReadingCounts(ledger).machinePrint(
                of: id,
                by: context.actor,
                in: context.officer.jurisdiction
            )
            return .counting(file, isInline: false, named: "machine-print")
        } catch {
            throw PageError(error)
        }
    }

    private func page(
        _ entry: CountingEntry<MachineForm>?,
        _ fault: CountingEntry<[String]>,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let view = try await desk.view(context)
        guard view.session.channel == .keypad else { throw .notFound }
        let id = view.session.id
        let version = String(view.machine?.version ?? 0)
        let page = MachineCountPage(
            book: context.book,
            view: view,
            entry: entry ?? CountingEntry(form(view)),
            fault: fault,
            enter: context.form(
                Address.machineCount(id).path,
                method: .upload,
                hidden: [.init("version", version)]
            ),
            confirm: context.form(
                Address.confirmMachine(id).path,
                hidden: [.init("version", version)]
            ),
            breakOff: context.form(Address.machineFault(id).path),
            account: context.officer.account
        )
        return try desk.render(
            page.content,
            error: entry?.error ?? fault.error,
            view: view,
            request,
            context
        )
    }

    /// What was entered before, or nothing.
    private func form(_ view: CountingView) -> MachineForm {
        guard let machine = view.machine else {
            return MachineForm(
                device: "",
                numbers: BoxForm(papers: "", numbers: [:]),
                version: 0
            )
        }
        return MachineForm(
            device: machine.device,
            numbers: BoxForm(
                machine.totals,
                papers: machine.papers,
                lines: BoxLines(view.ballot, channel: .keypad)
            ),
            version: machine.version
        )
    }
}
