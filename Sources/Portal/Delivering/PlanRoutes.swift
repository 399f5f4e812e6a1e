import Civics
import Deciding
import Delivering
import Hummingbird
import Ledger
import Markup
import Proposing
import Wording

/// The plan of an entry: drawn up in a grid, changed by a numbered decision.
struct PlanRoutes {
    let ledger: Ledger

    private var desk: DeliveryDesk { DeliveryDesk(ledger: ledger) }
    private var plans: KeepingPlans { KeepingPlans(ledger) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.deliveryPlan.route, use: open)
            .post(AddressPattern.deliveryPlan.route, use: save)
            .post(AddressPattern.adoptPlan.route, use: adopt)
            .post(AddressPattern.discardPlan.route, use: discard)
    }

    @Sendable func open(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try desk.authorise(.managePlans, context)
        let (board, row) = try await desk.row(context)
        let entry = DeliveryEntry(try await standing(row, context), part: "plan")
        return try page(entry, version(row), board, row, request, context)
    }

    @Sendable func save(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(
            request,
            context,
            fields: ["version", PlanForm.deadline, PlanForm.place],
            prefixes: ["target-", "plan-", "month-", "milestone-", "due-"]
        )
        try desk.authorise(.managePlans, context)
        let entry = DeliveryEntry("plan", fields)
        let version = Int(fields["version"]) ?? -1
        let (_, row) = try await desk.row(context)
        do throws(DeliveryError) {
            try await plans.save(
                PlanForm(entry.values),
                of: row.entry.enrolment.id,
                version: version,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            let entered = try entry.refused(error)
            // Somebody may have been faster while this one was read.
            let (board, row) = try await desk.row(context)
            return try page(
                entered,
                error == .changedMeanwhile ? self.version(row) : version,
                board,
                row,
                request,
                context
            ).response(from: request, context: context)
        }
        let address =
            row.entry.plan == nil ? Address.deliveryEntry(row.key) : .deliveryPlan(row.key)
        return .seeOther(address.path + "?done=plan")
    }

    @Sendable func adopt(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(
            request,
            context,
            fields: NumberedDecisionFields.names.union(["version"])
        )
        try desk.authorise(.managePlans, context)
        let entry = DeliveryEntry("adopt", fields)
        let version = Int(fields["version"]) ?? -1
        let (_, row) = try await desk.row(context)
        do throws(DeliveryError) {
            try await plans.adopt(
                row.entry.enrolment.id,
                version: version,
                DecisionForm(entry),
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            let entered = try entry.refused(error)
            let (board, row) = try await desk.row(context)
            return try page(
                entered,
                self.version(row),
                board,
                row,
                request,
                context
            )
            .response(from: request, context: context)
        }
        return .seeOther(Address.deliveryEntry(row.key).path + "?done=adopt")
    }

    @Sendable func discard(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: ["version"])
        try desk.authorise(.managePlans, context)
        let (_, row) = try await desk.row(context)
        do throws(DeliveryError) {
            try await plans.discard(
                row.entry.enrolment.id,
                version: Int(fields["version"]) ?? -1,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            let refused = try DeliveryEntry("discard", fields).refused(error)
            let (board, row) = try await desk.row(context)
            return try page(refused, version(row), board, row, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.deliveryEntry(row.key).path + "?done=discard")
    }

    private func version(_ row: DeliveryBoard.Row) -> Int {
        row.entry.plans.draft?.version ?? 0
    }

    /// What stands in the form where nobody has typed: the draft, the plan that holds, or what the
    /// deputies voted on.
    private func standing(
        _ row: DeliveryBoard.Row,
        _ context: SignedIn
    ) async throws(PageError) -> [String: String] {
        if let plan = row.entry.plans.draft ?? row.entry.plan {
            return PlanForm(plan, of: row.entry.measures).values
        }
        guard let decided = row.decided else { return [:] }
        do throws(StoreError) {
            let lists = try await ledger.frozenLists(of: context.officer.jurisdiction)
            guard let list = lists.first(where: { $0.fingerprint == decided.list }),
                let voted = list.book[decided.number]
            else { return [:] }
            return PlanForm(voted, of: row.entry.measures).values
        } catch {
            throw PageError(error)
        }
    }

    private func page(
        _ entry: DeliveryEntry,
        _ version: Int,
        _ board: DeliveryBoard,
        _ row: DeliveryBoard.Row,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        let hidden = [FormTarget.Hidden("version", String(version))]
        // A decision that was refused leaves the grid as the draft has it.
        var grid = entry
        if entry.part != "plan", let plan = row.entry.plans.draft ?? row.entry.plan {
            grid = DeliveryEntry(PlanForm(plan, of: row.entry.measures).values, part: "plan")
        }
        let page = PlanPage(
            book: context.book,
            board: board,
            row: row,
            entry: entry,
            form: PlanForm(grid.values),
            today: desk.today,
            done: try request.query("done"),
            save: context.form(Address.deliveryPlan(row.key).path, hidden: hidden),
            adopt: context.form(Address.adoptPlan(row.key).path, hidden: hidden),
            discard: context.form(Address.discardPlan(row.key).path, hidden: hidden)
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

extension PlanForm {
    /// What the deputies voted on, as the first draft of a plan.
    fileprivate init(_ voted: CandidateBook.Entry, of measures: [Measure]) {
        self.init([:])
        self[Self.deadline] = voted.finish ?? ""
        self[Self.place] =
            voted.isEverywhere ? "" : voted.places.map(\.name).joined(separator: "、")
        for (measure, target) in zip(measures.filter { !$0.isMoney }, voted.targets) {
            self[Self.target(measure.ordinal)] = target.quantity
        }
        if let annual = voted.annual, let invested = measures.first(where: { $0.role == .invested })
        {
            self[Self.target(invested.ordinal)] =
                Money(fen: annual.fen).amount(in: .wan).description
        }
        for (key, (name, day)) in [("开工", voted.start), ("完工", voted.finish)].enumerated() {
            guard let day else { continue }
            self[Self.milestone(key + 1)] = name
            self[Self.due(key + 1)] = day
        }
    }
}
