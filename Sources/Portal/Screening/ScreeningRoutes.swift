import Civics
import Hummingbird
import Ledger
import Proposing
import Wording

/// The screening desk, and one suggestion on it.
struct ScreeningRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.desk.route, use: desk)
            .get(AddressPattern.screened.route, use: show)
            .post(AddressPattern.screen.route, use: step)
    }

    @Sendable func desk(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let id = try round(context)
        let asked = try DeskAddress(request)
        let found = try await reading { () async throws(ReadError) in
            try await ReadingScreening(ledger).desk(
                asked.filter,
                of: id,
                offset: asked.offset,
                limit: DeskAddress.pageSize,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        }
        let page = DeskListPage(
            book: context.book,
            page: found,
            tree: try context.site.tree,
            today: ledger.clock.now().date
        )
        return try ScreeningFrame(request, context).page(
            page.content,
            title: .screeningDesk,
            hasSamples: found.rows.contains { $0.certainty == .inventedSample }
        )
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try await page(.nothing, request, context)
    }

    @Sendable func step(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        guard let step = ScreeningStep(rawValue: context.parameters.get("step") ?? "") else {
            throw .notFound
        }
        let fields = try await FormFields(
            request,
            context,
            fields: Self.fields,
            prefixes: ["c.", "n."]
        )
        let form = step == .end ? fields["assignment"] : step.rawValue
        var entry = ScreeningEntry(form: form)
        for name in Self.fields.union(fields.names(after: "")) { entry.values[name] = fields[name] }
        let id = try suggestion(context)
        let round = try round(context)
        do throws(ScreeningRefusal) {
            try await take(step, fields, on: id, round, context)
        } catch {
            switch error {
            case .screening(.changedMeanwhile(let latest)): entry.conflict = .some(latest)
            case .screening(let error):
                guard let fault = error.fault else { throw error.page }
                entry.fault = fault
            case .assignment(let error):
                guard let fault = error.fault else { throw error.page }
                entry.fault = fault
            }
            return try await page(entry, request, context)
                .response(from: request, context: context)
        }
        let query = DeskAddress.query(
            try DeskAddress(request).filter,
            with: [("done", step.rawValue)]
        )
        return .seeOther(Address.screened(round, id).path + query)
    }

    /// The fields of the forms of the page.
    private static let fields: Set<String> = [
        "version", "outcome", "reason", "duplicate", "grounds", "overriding", "text", "party",
        "days", "due", "remember", "assignment", "ending", "instead",
    ]

    private func take(
        _ step: ScreeningStep,
        _ fields: FormFields,
        on id: ID<Suggestion>,
        _ round: ID<ScreeningRound>,
        _ context: SignedIn
    ) async throws(ScreeningRefusal) {
        switch step {
        case .rule, .takeBack, .check:
            do throws(ScreeningError) {
                try await screen(step, fields, on: id, context)
            } catch {
                throw .screening(error)
            }
        case .assign, .end:
            do throws(AssignmentError) {
                try await assign(step, fields, on: id, round, context)
            } catch {
                throw .assignment(error)
            }
        }
    }

    private func screen(
        _ step: ScreeningStep,
        _ fields: FormFields,
        on id: ID<Suggestion>,
        _ context: SignedIn
    ) async throws(ScreeningError) {
        let screening = Screening(ledger)
        let home = context.officer.jurisdiction
        let version = Int(fields["version"]) ?? 0
        switch step {
        case .rule:
            try await screening.rule(
                try await ruling(fields, context),
                overriding: fields["overriding"],
                on: id,
                version: version,
                in: home,
                by: context.actor
            )
        case .takeBack:
            try await screening.takeBack(
                from: id,
                version: version,
                because: fields["text"],
                in: home,
                by: context.actor
            )
        case .check, .assign, .end:
            try await screening.check(
                CriteriaForm.drafts(fields),
                of: id,
                version: version,
                in: home,
                by: context.actor
            )
        }
    }

    private func ruling(
        _ fields: FormFields,
        _ context: SignedIn
    ) async throws(ScreeningError) -> Ruling {
        guard let outcome = Outcome(rawValue: fields["outcome"]) else { throw .outcomeMissing }
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
                throw .ruling(.duplicateUnknown)
            }
        }
        return Ruling(
            outcome,
            reason: RejectionReason(rawValue: fields["reason"]),
            duplicateOf: other,
            grounds: fields["grounds"]
        )
    }

    private func assign(
        _ step: ScreeningStep,
        _ fields: FormFields,
        on id: ID<Suggestion>,
        _ round: ID<ScreeningRound>,
        _ context: SignedIn
    ) async throws(AssignmentError) {
        let home = context.officer.jurisdiction
        if step == .assign {
            _ = try await Assigning(ledger).assign(
                [id],
                try AssignmentForm.plan(fields),
                in: round,
                of: home,
                by: context.actor
            )
            return
        }
        guard let assignment = ID<Assignment>(fields["assignment"]) else { throw .notFound }
        let ending = Assignment.Ending(rawValue: fields["ending"]) ?? .recalled
        let instead = ID<Party>(fields["instead"])
        if ending == .reassigned, instead == nil { throw .partyUnknown }
        try await Assigning(ledger).end(
            assignment,
            ending,
            because: fields["text"],
            askingInstead: ending == .reassigned ? instead : nil,
            of: home,
            by: context.actor
        )
    }

    private func page(
        _ entry: ScreeningEntry,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let round = try round(context)
        let id = try suggestion(context)
        let filter = try DeskAddress(request).filter
        let found = try await reading { () async throws(ReadError) in
            try await ReadingScreening(ledger).suggestion(
                id,
                of: round,
                filter,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        }
        let done = try request.query("done").flatMap(ScreeningStep.init(rawValue:))
        let query = DeskAddress.query(filter)
        let version = [FormTarget.Hidden("version", String(found.suggestion.version))]
        let page = ScreenedPage(
            book: context.book,
            found: found,
            filter: filter,
            tree: try context.site.tree,
            today: ledger.clock.now().date,
            entry: entry,
            done: entry.form == nil ? done : nil,
            target: { step, hidden in
                let path = Address.screen(round, id, step).path
                let form = context.form(path, hidden: version + hidden)
                return FormTarget(path + query, hidden: form.hidden)
            }
        )
        return try ScreeningFrame(request, context).page(
            page.content,
            title: .screeningDesk,
            entry: entry,
            hasSamples: found.suggestion.provenance.certainty == .inventedSample
        )
    }

    private func round(_ context: SignedIn) throws(PageError) -> ID<ScreeningRound> {
        guard let id = ID<ScreeningRound>(context.parameters.get("round") ?? "") else {
            throw .notFound
        }
        return id
    }

    private func suggestion(_ context: SignedIn) throws(PageError) -> ID<Suggestion> {
        guard let id = ID<Suggestion>(context.parameters.get("suggestion") ?? "") else {
            throw .notFound
        }
        return id
    }
}

/// Why a step on the desk was not taken.
private enum ScreeningRefusal: Error {
    case screening(ScreeningError)
    case assignment(AssignmentError)
}

/// The criteria as a form sends them.
enum CriteriaForm {
    /// What was ticked; a criterion about which nothing is said is left out.
    static func drafts(_ fields: FormFields) -> [CheckDraft] {
        fields.names(after: "c.").compactMap { name in
            let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
            guard parts.count == 2,
                let result = ScreeningCheck.Result(rawValue: fields["c." + name])
            else { return nil }
            return CheckDraft(
                list: parts[0],
                item: parts[1],
                result: result,
                note: fields["n." + name]
            )
        }
    }
}

/// Whom to ask, as a form sends it.
enum AssignmentForm {
    /// The plan; a day that was typed goes before a number of working days.
    static func plan(_ fields: FormFields) throws(AssignmentError) -> AssignmentPlan {
        let term: AssignmentPlan.Term
        if fields["due"].isEmpty {
            guard let days = Int(ChineseText.cleanedLine(fields["days"])) else {
                throw .daysOutOfRange
            }
            term = .workingDays(days)
        } else {
            guard let day = try? CivilDate(iso: fields["due"]) else { throw .daysOutOfRange }
            term = .day(day)
        }
        let party = fields["party"]
        if !party.isEmpty, party != "usual", ID<Party>(party) == nil { throw .partyUnknown }
        if party.isEmpty { throw .partyUnknown }
        return AssignmentPlan(
            party: ID<Party>(party),
            term: term,
            note: fields["text"],
            remembers: fields["remember"] == "1"
        )
    }
}
