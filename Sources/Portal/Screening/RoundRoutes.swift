import Civics
import Hummingbird
import Ledger
import Proposing
import Wording

/// The rounds of screening: opening, looking, closing.
struct RoundRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.screening.route, use: index)
            .post(AddressPattern.openRound.route, use: open)
            .get(AddressPattern.round.route, use: show)
            .get(AddressPattern.closeRound.route, use: confirm)
            .post(AddressPattern.closeRound.route, use: close)
            .get(AddressPattern.roundRecord.route, use: record)
            .get(AddressPattern.roundChanges.route, use: changes)
    }

    @Sendable func index(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try await index(.nothing, request, context)
    }

    private func index(
        _ entry: ScreeningEntry,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let calls = try await reading { () async throws(ReadError) in
            try await ReadingScreening(ledger).calls(
                in: context.officer.jurisdiction,
                by: context.actor
            )
        }
        let page = ScreeningPage(
            book: context.book,
            calls: calls,
            mayScreen: context.officer.permissions.contains(.screenSuggestions),
            entry: entry,
            target: { context.form(Address.openRound($0).path) }
        )
        return try ScreeningFrame(request, context)
            .page(page.content, title: .screeningNav, entry: entry)
    }

    @Sendable func open(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(
            request,
            context,
            fields: ["title", "title-en", "last", "attendance", "remark"],
            prefixes: ["list."]
        )
        guard let call = ID<SuggestionCall>(context.parameters.get("call") ?? "") else {
            throw .notFound
        }
        do throws(RoundError) {
            let id = try await OpeningRounds(ledger).open(
                RoundPlan(
                    title: fields["title"],
                    titleEnglish: fields["title-en"],
                    isLast: fields["last"] == "1",
                    lists: fields.names(after: "list."),
                    demandsAttendance: fields["attendance"] == "1",
                    remark: fields["remark"]
                ),
                of: call,
                in: context.officer.jurisdiction,
                by: context.actor
            )
            return .seeOther(Address.round(id).path)
        } catch {
            var entry = ScreeningEntry(form: call.description)
            for name in ["title", "title-en", "last", "attendance", "remark"] {
                entry.values[name] = fields[name]
            }
            for list in fields.names(after: "list.") { entry.values["list." + list] = "1" }
            entry.fault = try error.fault()
            return try await index(entry, request, context)
                .response(from: request, context: context)
        }
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let view = try await view(context)
        let page = RoundPage(
            book: context.book,
            view: view,
            mayScreen: context.officer.permissions.contains(.screenSuggestions)
        )
        return try ScreeningFrame(request, context)
            .page(page.content, title: .screeningNav, hasSamples: view.hasSamples)
    }

    @Sendable func record(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let view = try await view(context)
        guard case .closed(let closing) = view.standing.round.state else { throw .notFound }
        guard let home = try context.site.tree[context.officer.jurisdiction] else {
            throw .notFound
        }
        let page = RoundSheet(book: context.book, view: view, closing: closing, home: home)
        return try ScreeningFrame(request, context)
            .page(page.content, title: .screeningRecordTitle, hasSamples: view.hasSamples)
    }

    @Sendable func changes(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let id = try round(context)
        let found = try await reading { () async throws(ReadError) in
            try await ReadingScreening(ledger).changes(
                of: id,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        }
        let page = ChangesPage(
            book: context.book,
            round: id,
            rounds: found.rounds,
            changes: found.changes
        )
        return try ScreeningFrame(request, context).page(
            page.content,
            title: .screeningChangesTitle,
            hasSamples: found.changes.contains { $0.certainty == .inventedSample }
        )
    }

    @Sendable func confirm(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try await confirm(nil, request, context)
    }

    private func confirm(
        _ error: ClosingError?,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let view = try await view(context)
        let id = view.standing.round.id
        let page = CloseRoundPage(
            book: context.book,
            view: view,
            error: error,
            target: context.form(Address.closeRound(id).path)
        )
        return try ScreeningFrame(request, context).page(
            page.content,
            title: .screeningCloseTitle,
            hasSamples: view.hasSamples,
            status: error == nil ? .ok : .conflict
        )
    }

    @Sendable func close(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        _ = try await FormFields(request, context, fields: [])
        let id = try round(context)
        do throws(ClosingError) {
            _ = try await ClosingRounds(ledger).close(
                id,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            switch error {
            case .denied(let denied): throw .denied(denied)
            case .notFound: throw .notFound
            case .store(let error): throw PageError(error)
            case .closedAlready, .nothingInIt, .unanswered:
                return try await confirm(error, request, context)
                    .response(from: request, context: context)
            }
        }
        return .seeOther(Address.round(id).path)
    }

    private func view(_ context: SignedIn) async throws(PageError) -> RoundView {
        let id = try round(context)
        return try await reading { () async throws(ReadError) in
            try await ReadingScreening(ledger).round(
                id,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        }
    }

    private func round(_ context: SignedIn) throws(PageError) -> ID<ScreeningRound> {
        guard let id = ID<ScreeningRound>(context.parameters.get("round") ?? "") else {
            throw .notFound
        }
        return id
    }
}

extension RoundError {
    /// The sentence and the field it stands beside; where no form can show it, the page that does.
    fileprivate func fault() throws(PageError) -> (field: String, message: Message) {
        switch self {
        case .denied(let denied): throw .denied(denied)
        case .notFound: throw .notFound
        case .store(let error): throw PageError(error)
        case .titleLength(let characters):
            return ("title", .screeningOpenTitleLength(count: characters))
        case .remarkTooLong(let characters):
            return (
                "remark",
                .screeningOpenRemarkTooLong(count: characters, most: OpeningRounds.mostCharacters)
            )
        case .callNotPublished: return ("title", .screeningOpenNotPublished)
        case .remarkMissing: return ("remark", .screeningOpenRemarkMissing)
        case .openAlready(let round): return ("title", .screeningOpenAlready(round: round))
        case .listUnknown: return ("lists", .screeningOpenListUnknown)
        }
    }
}

/// Reads, and says what a failure means to a visitor.
func reading<V>(
    _ body: () async throws(ReadError) -> V
) async throws(PageError) -> V {
    do throws(ReadError) {
        return try await body()
    } catch {
        throw PageError(error)
    }
}
