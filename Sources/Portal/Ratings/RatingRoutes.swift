import Civics
import Deciding
import Hummingbird
import Ledger
import Tallying
import Wording

/// Putting a rating on a meeting's agenda, and correcting what is rated.
struct RatingRoutes {
    let ledger: Ledger

    private var desk: PollDesk { PollDesk(ledger: ledger) }
    private var preparing: PreparingRatings { PreparingRatings(ledger) }
    private var reading: ReadingRatings { ReadingRatings(ledger) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.newRating.route, use: ask)
            .post(AddressPattern.newRating.route, use: prepare)
            .get(AddressPattern.pollRated.route, use: open)
            .post(AddressPattern.pollRated.route, use: correct)
    }

    // MARK: - Preparing

    @Sendable func ask(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let polls = try await rateable(context)
        let wanted = try request.query("rated")
        let chosen = polls.first { $0.poll.id.description == wanted } ?? polls.first
        let title = chosen.map { rated in
            Phrasebook(.zh).say(
                .ratingFormTitleProposed(
                    place: context.home?.name ?? "",
                    year: rated.poll.list.year
                )
            )
        }
        let entry = PollEntry([
            "rated": chosen?.poll.id.description ?? "", "title": title ?? "",
        ])
        return try asking(entry, polls, request, context)
    }

    @Sendable func prepare(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        try authorise(context)
        let (entry, _) = try await entry(request, context)
        do throws(PollError) {
            let id = try await preparing.prepare(
                RatingForm(entry),
                at: try meeting(context),
                by: context.actor,
                in: context.officer.jurisdiction
            )
            return .seeOther(Address.poll(id).path)
        } catch {
            let refused = try entry.refused(error)
            return try asking(refused, try await rateable(context), request, context)
                .response(from: request, context: context)
        }
    }

    private func asking(
        _ entry: PollEntry,
        _ polls: [RatedPoll],
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        let meeting: ID<Meeting>
        do throws(PollError) {
            meeting = try self.meeting(context)
        } catch {
            throw PageError(error)
        }
        let path = Address.newRating(meeting).path
        let page = RatingFormPage(
            book: context.book,
            entry: entry,
            polls: polls,
            chosen: polls.first { $0.poll.id.description == entry["rated"] } ?? polls.first,
            poll: nil,
            path: path,
            target: context.form(path)
        )
        return try desk.render(page.content, status: entry.status, request, context)
    }

    private func meeting(_ context: SignedIn) throws(PollError) -> ID<Meeting> {
        guard let id = context.parameters.get("meeting").flatMap(ID<Meeting>.init) else {
            throw .notFound
        }
        return id
    }

    // MARK: - Correcting

    @Sendable func open(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try authorise(context)
        let view = try await desk.view(context)
        let list = try await list(of: view, context)
        var values = ["report": list.report]
        for item in view.day.poll.items {
            values[RatingForm.stateField(item.id)] = item.state?.rawValue
        }
        return try await correcting(PollEntry(values), view, list, request, context)
    }

    @Sendable func correct(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        try authorise(context)
        let (entry, version) = try await entry(request, context)
        let view = try await desk.view(context)
        do throws(PollError) {
            try await preparing.correct(
                view.day.poll.id,
                version: version,
                RatingForm(entry),
                by: context.actor,
                in: context.officer.jurisdiction
            )
            return .seeOther(Address.poll(view.day.poll.id).path)
        } catch {
            let refused = try entry.refused(error)
            let list = try await list(of: view, context)
            return try await correcting(refused, view, list, request, context)
                .response(from: request, context: context)
        }
    }

    private func correcting(
        _ entry: PollEntry,
        _ view: PollView,
        _ list: StoredRatingList,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let own = try await rateable(context).filter { $0.poll.id == list.rated }
        let path = Address.pollRated(view.day.poll.id).path
        let page = RatingFormPage(
            book: context.book,
            entry: entry,
            polls: own,
            chosen: own.first,
            poll: view.day.poll,
            path: path,
            target: context.form(
                path,
                hidden: [.init("version", String(view.day.poll.version))]
            )
        )
        return try desk.render(
            page.content,
            status: entry.status,
            isSample: view.isSample,
            request,
            context
        )
    }

    // MARK: - Parts

    /// Before anything is read: what is rated is said by who prepares votes.
    private func authorise(_ context: SignedIn) throws(PageError) {
        do throws(Denied) {
            try context.actor.authorise(.prepareVotes, in: context.officer.jurisdiction)
        } catch {
            throw .denied(error)
        }
    }

    private func entry(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> (entry: PollEntry, version: Int) {
        let prefix = RatingForm.stateField("")
        let fields = try await FormFields(
            request,
            context,
            fields: RatingFormPage.fields,
            prefixes: [prefix]
        )
        let names = RatingFormPage.fields.union(fields.names.filter { $0.hasPrefix(prefix) })
        return (PollEntry(nil, fields, names: names), Int(fields["version"]) ?? 0)
    }

    private func rateable(_ context: SignedIn) async throws(PageError) -> [RatedPoll] {
        do throws(ReadError) {
            return try await reading.rateable(
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
    }

    private func list(
        of view: PollView,
        _ context: SignedIn
    ) async throws(PageError) -> StoredRatingList {
        do throws(ReadError) {
            return try await reading.list(
                of: view.day.poll.id,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
    }
}

extension SignedIn {
    /// Whose post it is.
    fileprivate var home: Jurisdiction? { try? site.tree[officer.jurisdiction] }
}

extension RatingForm {
    /// What was sent.
    fileprivate init(_ entry: PollEntry) {
        let prefix = Self.stateField("")
        self.init(
            rated: entry["rated"],
            title: entry["title"],
            titleEnglish: entry["titleEnglish"],
            report: entry["report"],
            states: Dictionary(
                uniqueKeysWithValues: entry.values.filter { $0.key.hasPrefix(prefix) }
                    .map { (String($0.key.dropFirst(prefix.count)), $0.value) }
            )
        )
    }
}
