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
        let chosen = polls.first { $0.choice == wanted } ?? polls.first
        let title = chosen.map { rated in
            let (place, year) = (context.home?.name ?? "", rated.poll.list.year)
            return Phrasebook(.zh).say(
                rated.again == nil
                    ? .ratingFormTitleProposed(place: place, year: year)
                    : .ratingFormTitleAgain(place: place, year: year)
            )
        }
        let entry = PollEntry([
            "rated": chosen?.choice ?? "", "title": title ?? "",
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
        let chosen = polls.first { $0.choice == entry["rated"] }
        let page = RatingFormPage(
            book: context.book,
            // The places of the states are those of the poll that the form showed.
            entry: chosen == nil ? entry.withoutStates : entry,
            polls: polls,
            chosen: chosen ?? polls.first,
            corrected: nil,
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
        let basis = try await basis(of: view, context)
        var values = ["report": basis.list.report, "rated": basis.counts.first?.choice ?? ""]
        for item in view.day.poll.items {
            values[RatingForm.stateField(item.id)] = item.state?.rawValue
        }
        return try correcting(PollEntry(values), view, basis, request, context)
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
            let basis = try await basis(of: view, context)
            return try correcting(refused, view, basis, request, context)
                .response(from: request, context: context)
        }
    }

    private func correcting(
        _ entry: PollEntry,
        _ view: PollView,
        _ basis: RatingBasis,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        let path = Address.pollRated(view.day.poll.id).path
        let page = RatingFormPage(
            book: context.book,
            entry: entry.carried(to: basis),
            polls: [],
            chosen: basis.newest,
            corrected: .init(poll: view.day.poll, basis: basis),
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

    private func basis(
        of view: PollView,
        _ context: SignedIn
    ) async throws(PageError) -> RatingBasis {
        do throws(ReadError) {
            return try await reading.basis(
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
        self.init(
            rated: entry["rated"],
            title: entry["title"],
            titleEnglish: entry["titleEnglish"],
            report: entry["report"],
            states: entry.states
        )
    }
}

extension PollEntry {
    /// How far each project is, by its place on the form.
    fileprivate var states: [String: String] {
        let prefix = RatingForm.stateField("")
        return Dictionary(
            uniqueKeysWithValues: values.filter { $0.key.hasPrefix(prefix) }
                .map { (String($0.key.dropFirst(prefix.count)), $0.value) }
        )
    }

    /// The same with no state of any project.
    fileprivate var withoutStates: PollEntry {
        with(values.filter { !$0.key.hasPrefix(RatingForm.stateField("")) })
    }

    /// The same with each state beside its project, wherever the newest count puts that.
    fileprivate func carried(to basis: RatingBasis) -> PollEntry {
        let fields = basis.carried(states, from: self["rated"])
            .map { (RatingForm.stateField($0.key), $0.value) }
        return with(withoutStates.values.merging(fields) { $1 })
    }
}
