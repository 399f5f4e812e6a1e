import Civics
import Delivering
import Hummingbird
import Ledger
import Markup
import Wording

/// The lists that are delivered, each entry of them, who does what, and what others found.
struct DeliveryRoutes {
    let ledger: Ledger

    private var desk: DeliveryDesk { DeliveryDesk(ledger: ledger) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.delivery.route, use: index)
            .get(AddressPattern.deliveryList.route, use: list)
            .get(AddressPattern.deliveryEntry.route, use: show)
            .post(AddressPattern.deliveryAct.route, use: act)
            .get(AddressPattern.deliveryDuties.route, use: duties)
            .post(AddressPattern.deliveryDuties.route, use: assign)
    }

    // MARK: - Looking

    @Sendable func index(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let board = try await desk.newest(context)
        let page = DeliveryBoardPage(
            book: context.book,
            board: board,
            lists: try await desk.lists(context),
            done: nil,
            officer: context.officer,
            today: desk.today
        )
        return try desk.render(
            page.content,
            isSample: board?.isSample ?? false,
            request,
            context
        )
    }

    @Sendable func list(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let board = try await desk.board(context)
        let page = DeliveryBoardPage(
            book: context.book,
            board: board,
            lists: try await desk.lists(context),
            done: try request.query("done"),
            officer: context.officer,
            today: desk.today
        )
        return try desk.render(page.content, isSample: board.isSample, request, context)
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try await page(DeliveryEntry(), done: try request.query("done"), request, context)
    }

    private func page(
        _ entry: DeliveryEntry,
        done: String?,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let (board, row) = try await desk.row(context)
        let page = DeliveryEntryPage(
            book: context.book,
            board: board,
            row: row,
            officer: context.officer,
            entry: entry,
            former: try await desk.former(row.evidence, context),
            done: done,
            today: desk.today,
            target: context.form(Address.deliveryAct(row.key).path)
        )
        return try desk.render(
            page.content,
            entry: entry,
            isSample: board.isSample,
            request,
            context
        )
    }

    // MARK: - What befalls an entry

    @Sendable func act(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: EntryAct.fields)
        guard let act = EntryAct(rawValue: fields["act"]) else {
            throw .unreadable(.unknownField("act"))
        }
        let entry = DeliveryEntry(act.rawValue, fields)
        let (_, row) = try await desk.row(context)
        do throws(DeliveryError) {
            try await run(act, on: row.entry.enrolment.id, entry, context)
        } catch {
            return try await page(try entry.refused(error), done: nil, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.deliveryEntry(row.key).path + "?done=\(act.rawValue)")
    }

    private func run(
        _ act: EntryAct,
        on id: ID<Enrolment>,
        _ entry: DeliveryEntry,
        _ context: SignedIn
    ) async throws(DeliveryError) {
        let (actor, place) = (context.actor, context.officer.jurisdiction)
        switch act {
        case .finish:
            try await AcceptingProjects(ledger)
                .finish(id, document: entry["document"], by: actor, in: place)
        case .accept:
            try await AcceptingProjects(ledger)
                .accept(id, AcceptanceForm(entry), by: actor, in: place)
        case .decide:
            try await DecidingStates(ledger)
                .decide(id, StateDecisionForm(entry), by: actor, in: place)
        case .suspend:
            try await SuspendingLights(ledger).suspend(
                id,
                reason: entry["reason"],
                document: entry["document"],
                by: actor,
                in: place
            )
        case .lift: try await SuspendingLights(ledger).lift(id, by: actor, in: place)
        }
    }

    // MARK: - Duties

    @Sendable func duties(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try desk.authorise(.managePlans, context)
        let (board, row) = try await desk.row(context)
        return try duties(
            DutyForm(row.entry.duties),
            DeliveryEntry(),
            board,
            row,
            request,
            context
        )
    }

    @Sendable func assign(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(
            request,
            context,
            fields: ["lead", "leader", "contact"],
            prefixes: ["responsible-", "cooperating-"]
        )
        try desk.authorise(.managePlans, context)
        let form = DutyForm(fields)
        let entry = DeliveryEntry("duties", fields)
        let (board, row) = try await desk.row(context)
        do throws(DeliveryError) {
            try await KeepingPlans(ledger).assign(
                form,
                to: row.entry.enrolment.id,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            return try duties(form, try entry.refused(error), board, row, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.deliveryEntry(row.key).path + "?done=duties")
    }

    private func duties(
        _ form: DutyForm,
        _ entry: DeliveryEntry,
        _ board: DeliveryBoard,
        _ row: DeliveryBoard.Row,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        let page = DutiesPage(
            book: context.book,
            board: board,
            row: row,
            form: form,
            entry: entry,
            target: context.form(Address.deliveryDuties(row.key).path)
        )
        return try desk.render(
            page.content,
            entry: entry,
            isSample: board.isSample,
            request,
            context
        )
    }
}

/// What can befall an entry on its page.
enum EntryAct: String, CaseIterable {
    case finish
    case accept
    case decide
    case suspend
    case lift

    /// Every field that one of the forms has.
    static let fields: Set<String> = [
        "act", "document", "state", "reason", "result", "date", "checkers", "findings",
        "defects", "mendBy", "keeper", "number", "authority", "goal", "due",
    ]
}

extension AcceptanceForm {
    /// Reads what was sent.
    fileprivate init(_ entry: DeliveryEntry) {
        self.init()
        result = entry["result"]
        date = entry["date"]
        document = entry["document"]
        checkers = entry["checkers"]
        findings = entry["findings"]
        defects = entry["defects"]
        mendBy = entry["mendBy"]
        keeper = entry["keeper"]
    }
}

extension StateDecisionForm {
    /// Reads what was sent.
    fileprivate init(_ entry: DeliveryEntry) {
        self.init(
            state: entry["state"],
            decision: DecisionForm(entry),
            goal: entry["goal"],
            due: entry["due"]
        )
    }
}

extension DutyForm {
    /// Reads what was sent: a box for each unit that helps.
    fileprivate init(_ fields: FormFields) {
        self.init(
            lead: fields["lead"],
            responsible: fields.names(after: "responsible-"),
            cooperating: fields.names(after: "cooperating-"),
            leader: fields["leader"],
            contact: fields["contact"]
        )
    }
}
