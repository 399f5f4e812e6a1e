import Civics
import Evaluating
import Hummingbird
import Ledger
import Markup
import Wording

/// Holding surveys: preparing one, printing its slips, opening and closing it.
struct SurveyDeskRoutes {
    let ledger: Ledger

    private var holding: HoldingSurveys { HoldingSurveys(ledger) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.surveyDesk.route, use: index)
            .post(AddressPattern.surveyDesk.route, use: prepare)
            .get(AddressPattern.surveyHeld.route, use: show)
            .post(AddressPattern.surveySlips.route, use: print)
            .post(AddressPattern.openSurvey.route, use: open)
            .post(AddressPattern.closeSurvey.route, use: close)
    }

    @Sendable func index(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let all = try await all(context)
        let years: [Int]
        do throws(StoreError) {
            years = try await ledger.programmes(
                of: context.officer.jurisdiction,
                kind: CompilingCards.kind
            ).map(\.programme.year)
        } catch {
            throw PageError(error)
        }
        let entry = SurveyEntry(["year": years.first.map(String.init) ?? ""])
        return try index(entry, all, request, context)
    }

    @Sendable func prepare(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(
            request,
            context,
            fields: ["year", "title", "title-en", "who"]
        )
        let entry = SurveyEntry(fields)
        do throws(SurveyError) {
            let id = try await holding.prepare(
                entry.form,
                by: context.actor,
                in: context.officer.jurisdiction
            )
            return .seeOther(Address.surveyHeld(id).path + "?done=prepare")
        } catch {
            let refused = try entry.refused(error)
            return try index(refused, try await all(context), request, context)
                .response(from: request, context: context)
        }
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let did: Message? =
            switch try request.query("done") {
            case "prepare": .surveyDonePrepare
            case "open": .surveyDoneOpen
            case "closed": .surveyDoneClosed
            default: nil
            }
        return try await one(SurveyEntry(), did: did, request, context)
    }

    /// The codes are on this one answer and nowhere else.
    @Sendable func print(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: ["slips"])
        let entry = SurveyEntry(fields)
        let codes: [TrackingCode]
        do throws(SurveyError) {
            codes = try await holding.drawSlips(
                entry["slips"],
                for: try id(context),
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            return try await one(try entry.refused(error), did: nil, request, context)
                .response(from: request, context: context)
        }
        let result = try await found(context)
        guard let home = try context.site.tree[context.officer.jurisdiction] else {
            throw .notFound
        }
        let scope = Scope(
            jurisdiction: home,
            isDefault: home.id == (try context.site.tree.defaultID)
        )
        let page = SurveySlipsPage(
            book: context.book,
            place: home.name,
            survey: result.survey,
            codes: codes,
            address: (request.head.authority ?? "")
                + Address.survey(result.survey.year, result.survey.number).path(in: scope)
        )
        return try render(
            page.content,
            keeping: .secret,
            isSample: result.survey.certainty == .inventedSample,
            request,
            context
        ).response(from: request, context: context)
    }

    @Sendable func open(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        try await advance(to: .open, request, context)
    }

    @Sendable func close(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        try await advance(to: .closed, request, context)
    }

    private func advance(
        to state: Survey.State,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: ["edit"])
        do throws(SurveyError) {
            let id = try id(context)
            try await holding.advance(
                id,
                to: state,
                edit: Int(fields["edit"]) ?? 0,
                by: context.actor,
                in: context.officer.jurisdiction
            )
            return .seeOther(Address.surveyHeld(id).path + "?done=\(state.rawValue)")
        } catch {
            return try await one(
                try SurveyEntry(fields).refused(error),
                did: nil,
                request,
                context
            ).response(from: request, context: context)
        }
    }

    // MARK: - Parts

    private func id(_ context: SignedIn) throws(SurveyError) -> ID<Survey> {
        guard let id = context.parameters.get("survey").flatMap(ID<Survey>.init) else {
            throw .notFound
        }
        return id
    }

    private func all(_ context: SignedIn) async throws(PageError) -> [SurveyResult] {
        try await reading { () async throws(ReadError) in
            try await ReadingSurveys(ledger).all(
                in: context.officer.jurisdiction,
                by: context.actor
            )
        }
    }

    private func found(_ context: SignedIn) async throws(PageError) -> SurveyResult {
        let all = try await all(context)
        guard let id = try? id(context), let found = all.first(where: { $0.survey.id == id })
        else { throw .notFound }
        return found
    }

    private func index(
        _ entry: SurveyEntry,
        _ all: [SurveyResult],
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        let page = SurveyDeskPage(
            book: context.book,
            all: all,
            entry: entry,
            target: context.form(Address.surveyDesk.path)
        )
        return try render(
            page.content,
            entry: entry,
            isSample: all.contains { $0.survey.certainty == .inventedSample },
            request,
            context
        )
    }

    private func one(
        _ entry: SurveyEntry,
        did: Message?,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let result = try await found(context)
        let id = result.survey.id
        let words = try await reading { () async throws(ReadError) in
            try await ReadingSurveys(ledger).words(
                of: id,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        }
        let hidden = [FormTarget.Hidden("edit", String(result.survey.edit))]
        guard let home = try context.site.tree[context.officer.jurisdiction] else {
            throw .notFound
        }
        let page = SurveyHeldPage(
            book: context.book,
            result: result,
            words: words,
            entry: entry,
            publicAddress: Address.survey(result.survey.year, result.survey.number).path(
                in: Scope(
                    jurisdiction: home,
                    isDefault: home.id == (try context.site.tree.defaultID)
                )
            ),
            print: context.form(Address.surveySlips(id).path),
            open: context.form(Address.openSurvey(id).path, hidden: hidden),
            close: context.form(Address.closeSurvey(id).path, hidden: hidden),
            did: did
        )
        return try render(
            page.content,
            entry: entry,
            isSample: result.survey.certainty == .inventedSample,
            request,
            context
        )
    }

    private func render(
        _ content: HTML,
        entry: SurveyEntry = SurveyEntry(),
        keeping: Page.Keeping = .nobody,
        isSample: Bool,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        var frame = try ConsolePageFrame(request, context).frame(
            title: .surveyNav,
            current: .surveyDesk
        )
        frame.hasErrors = entry.error != nil
        if isSample { frame.sampleNote = context.book.say(.frameSampleNote) }
        return Page(frame.html { content }, status: entry.status, keeping: keeping)
    }
}
