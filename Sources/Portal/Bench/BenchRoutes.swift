import Civics
import Hummingbird
import Ledger
import Markup
import Proposing
import Wording

/// The merging bench: what is alike, side by side, and what becomes of it.
struct BenchRoutes {
    let ledger: Ledger
    let like: LikeSuggestions
    let order: BenchOrder

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.bench.route, use: show)
            .post(AddressPattern.benchDecide.route, use: decide)
            .post(AddressPattern.benchSplit.route, use: split)
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try await page(try BenchQuery(request), BenchForm(), request, context)
    }

    @Sendable func decide(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, allowing: BenchForm.isField)
        var asked = Self.query(fields)
        guard let at = asked.at else { throw .unreadable(.parameter("at")) }
        var form = BenchForm(fields)
        let chosen = [BenchChoice(at, version: form.version)] + form.ticked.filter { $0.id != at }
        if !form.isLooking {
            do throws(MergingError) {
                try await act(&asked, form, chosen, try home(context), by: context.actor)
                return .seeOther(asked.path)
            } catch {
                try form.refuse(error)
            }
        }
        return try await page(asked, form, request, context)
            .response(from: request, context: context)
    }

    @Sendable func split(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, allowing: BenchForm.isTaking)
        var asked = Self.query(fields)
        let chosen = BenchForm.choices(fields, prefix: "take-")
        var form = BenchForm()
        do throws(MergingError) {
            try await Merging(ledger).split(
                chosen,
                because: "",
                in: try home(context),
                by: context.actor
            )
        } catch {
            try form.refuse(error)
            return try await page(asked, form, request, context)
                .response(from: request, context: context)
        }
        // What was taken out lies in the middle again.
        if asked.at == nil { asked.at = chosen.first?.id }
        asked.done = BenchQuery.Done(outcome: nil, ids: chosen.map(\.id))
        return .seeOther(asked.path)
    }

    /// Does what was decided, and sets what is looked at next.
    private func act(
        _ asked: inout BenchQuery,
        _ form: BenchForm,
        _ chosen: [BenchChoice],
        _ home: Jurisdiction,
        by actor: Actor
    ) async throws(MergingError) {
        let merging = Merging(ledger)
        if let outcome = form.decision?.outcome {
            try await merging.rule(
                Ruling(
                    outcome,
                    reason: RejectionReason(rawValue: form.reason),
                    grounds: form.grounds
                ),
                on: chosen,
                in: home,
                by: actor
            )
            asked.done = BenchQuery.Done(outcome: outcome, ids: chosen.map(\.id))
        } else {
            let merged = try await merging.merge(
                chosen,
                into: try await target(asked, form, home, by: actor),
                grounds: form.grounds,
                in: home,
                by: actor
            )
            asked.candidate = merged.candidate.id
            asked.done = BenchQuery.Done(outcome: .merged, ids: chosen.map(\.id))
        }
        asked.near = asked.at
        asked.at = nil
    }

    private func target(
        _ asked: BenchQuery,
        _ form: BenchForm,
        _ home: Jurisdiction,
        by actor: Actor
    ) async throws(MergingError) -> MergeTarget? {
        switch form.decision {
        case .merge:
            return asked.candidate.map { .existing($0, version: form.candidateVersion) }
        case .begin:
            return .new(
                call: asked.call ?? ID(rawValue: 0),
                name: form.name,
                field: form.field,
                target: form.target
            )
        case nil, .forward, .reserve, .reject: return nil
        }
    }

    private static func query(_ fields: FormFields) -> BenchQuery {
        var asked = BenchQuery()
        asked.call = ID(fields["call"])
        asked.at = ID(fields["at"])
        asked.near = ID(fields["near"])
        asked.candidate = ID(fields["candidate"])
        if let floor = Int(fields["floor"]) { asked.floor = min(max(floor, 1), 100) }
        return asked
    }

    private func home(_ context: SignedIn) throws(MergingError) -> Jurisdiction {
        guard let found = try? context.site.tree[context.officer.jurisdiction] else {
            throw .notFound
        }
        return found
    }

    private func page(
        _ asked: BenchQuery,
        _ form: BenchForm,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let desk: BenchDesk
        do throws(ReadError) {
            desk = try await BenchLaying(ledger: ledger, like: like, order: order).desk(
                asked,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
        let page = BenchPage(
            book: context.book,
            asked: asked,
            desk: desk,
            form: form,
            tree: try context.site.tree,
            fields: ledger.kinds.publicFields,
            decideTarget: context.form(Address.benchDecide.path),
            splitTarget: context.form(Address.benchSplit.path)
        )
        var frame = try ConsolePageFrame(request, context).frame(
            title: .benchNav,
            current: .bench
        )
        frame.hasErrors = form.fault != nil
        if page.showsSamples { frame.sampleNote = context.book.say(.frameSampleNote) }
        return Page(frame.html { page.content }, status: form.status, keeping: .nobody)
    }
}
