import Civics
import Hummingbird
import Ledger
import Proposing
import Wording

/// Ruling on several suggestions at once, and asking units about them.
struct BatchRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.batch.route, use: show)
            .post(AddressPattern.batchStep.route, use: step)
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        var ids: [ID<Suggestion>] = []
        for (name, value) in try FormFields.pairs(Array((request.uri.query ?? "").utf8))
        where name == "s" {
            guard let id = ID<Suggestion>(value) else { throw .unreadable(.parameter("s")) }
            ids.append(id)
        }
        return try await page(ids, .nothing, nil, request, context)
    }

    @Sendable func step(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        guard let step = BatchStep(rawValue: context.parameters.get("step") ?? "") else {
            throw .notFound
        }
        let fields = try await FormFields(
            request,
            context,
            fields: Self.fields,
            prefixes: ["v.", "g."]
        )
        let ids = fields.names(after: "v.").compactMap { ID<Suggestion>($0) }
        let round = try round(context)
        var entry = ScreeningEntry(form: step.rawValue)
        for name in fields.names(after: "") { entry.values[name] = fields[name] }
        var about: ID<Suggestion>?
        do throws(BatchRefusal) {
            try await take(step, fields, on: ids, round, context)
        } catch {
            switch error {
            case .assignment(let error):
                guard let fault = error.fault else { throw error.page }
                entry.fault = fault
            case .ruling(let error):
                (entry.fault, entry.conflict, about) = try Self.fault(error)
            }
            return try await page(ids, entry, about, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.desk(round).path)
    }

    /// The fields of the two forms.
    private static let fields: Set<String> = [
        "outcome", "reason", "duplicate", "grounds", "party", "days", "due", "text", "remember",
    ]

    private func take(
        _ step: BatchStep,
        _ fields: FormFields,
        on ids: [ID<Suggestion>],
        _ round: ID<ScreeningRound>,
        _ context: SignedIn
    ) async throws(BatchRefusal) {
        switch step {
        case .assign:
            do throws(AssignmentError) {
                _ = try await Assigning(ledger).assign(
                    ids,
                    try AssignmentForm.plan(fields),
                    in: round,
                    of: context.officer.jurisdiction,
                    by: context.actor
                )
            } catch {
                throw .assignment(error)
            }
        case .rule:
            do throws(BatchRulingError) {
                try await rule(fields, on: ids, context)
            } catch {
                throw .ruling(error)
            }
        }
    }

    private func rule(
        _ fields: FormFields,
        on ids: [ID<Suggestion>],
        _ context: SignedIn
    ) async throws(BatchRulingError) {
        guard let first = ids.first else { throw .nothingChosen }
        guard let outcome = Outcome(rawValue: fields["outcome"]) else {
            throw .one(first, .outcomeMissing)
        }
        var other: ID<Suggestion>?
        let typed = ChineseText.cleanedLine(fields["duplicate"])
        if outcome == .duplicate, !typed.isEmpty {
            do throws(ReadError) {
                other = try await ReadingScreening(ledger).suggestion(
                    filedUnder: typed,
                    in: context.officer.jurisdiction,
                    by: context.actor
                )
            } catch {
                throw .one(first, .ruling(.duplicateUnknown))
            }
        }
        try await Screening(ledger).rule(
            Ruling(
                outcome,
                reason: RejectionReason(rawValue: fields["reason"]),
                duplicateOf: other,
                grounds: fields["grounds"]
            ),
            on: ids.map { id in
                BatchedRuling(
                    id,
                    version: Int(fields["v.\(id)"]) ?? 0,
                    grounds: fields["g.\(id)"]
                )
            },
            in: context.officer.jurisdiction,
            by: context.actor
        )
    }

    /// What was wrong, and with which of the suggestions.
    private static func fault(
        _ error: BatchRulingError
    ) throws(PageError) -> (
        fault: (field: String, message: Message)?, conflict: RulingEntry??,
        about: ID<Suggestion>?
    ) {
        switch error {
        case .denied(let denied): throw .denied(denied)
        case .store(let error): throw PageError(error)
        case .ruling: throw .notFound
        case .nothingChosen: return (("outcome", .screeningBatchNothing), nil, nil)
        case .tooMany(let count):
            return (
                ("outcome", .screeningBatchTooMany(count: count, most: Screening.mostAtOnce)), nil,
                nil
            )
        case .one(let id, .changedMeanwhile(let latest)): return (nil, .some(latest), id)
        case .one(let id, let error):
            guard let fault = error.fault else { throw error.page }
            return (fault, nil, id)
        }
    }

    private func page(
        _ ids: [ID<Suggestion>],
        _ entry: ScreeningEntry,
        _ about: ID<Suggestion>?,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let round = try round(context)
        guard ids.count <= Screening.mostAtOnce else { throw .unreadable(.parameter("s")) }
        let chosen = try await reading { () async throws(ReadError) in
            try await ReadingScreening(ledger).chosen(
                ids,
                of: round,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        }
        let page = BatchPage(
            book: context.book,
            chosen: chosen,
            entry: entry,
            about: about,
            target: { step in
                context.form(
                    Address.batchStep(round, step).path,
                    hidden: chosen.suggestions.map { .init("v.\($0.id)", String($0.version)) }
                )
            }
        )
        return try ScreeningFrame(request, context).page(
            page.content,
            title: .screeningBatchTitle,
            entry: entry,
            hasSamples: chosen.suggestions.contains {
                $0.provenance.certainty == .inventedSample
            }
        )
    }

    private func round(_ context: SignedIn) throws(PageError) -> ID<ScreeningRound> {
        guard let id = ID<ScreeningRound>(context.parameters.get("round") ?? "") else {
            throw .notFound
        }
        return id
    }
}

/// Why a batch was not done.
private enum BatchRefusal: Error {
    case assignment(AssignmentError)
    case ruling(BatchRulingError)
}
