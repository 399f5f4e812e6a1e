import Civics
import Deciding
import Hummingbird
import Ledger
import Proposing
import Wording

/// Leading a poll from its preparation to the seal, step by step.
struct PollRoutes {
    let ledger: Ledger

    private var desk: PollDesk { PollDesk(ledger: ledger) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.polls.route, use: index)
            .get(AddressPattern.newPoll.route, use: ask)
            .post(AddressPattern.newPoll.route, use: prepare)
            .get(AddressPattern.poll.route, use: show)
            .post(AddressPattern.pollStep.route, use: take)
            .get(AddressPattern.pollPaper.route, use: paper)
    }

    @Sendable func index(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let views = try await desk.views(context)
        let page = PollsPage(
            book: context.book,
            views: views,
            meetings: try await meetings(context),
            mayPrepare: context.officer.permissions.contains(.prepareVotes)
        )
        return try desk.render(
            page.content,
            isSample: views.contains(where: \.isSample),
            request,
            context
        )
    }

    /// The meetings that are not over, for those who prepare votes.
    private func meetings(
        _ context: SignedIn
    ) async throws(PageError) -> [ReadingMeetings.Listed] {
        guard context.officer.permissions.contains(.prepareVotes) else { return [] }
        do throws(ReadError) {
            return try await ReadingMeetings(ledger)
                .all(in: context.officer.jurisdiction, by: context.actor)
                .filter { $0.meeting.state != .closed }
        } catch {
            throw PageError(error)
        }
    }

    // MARK: - Preparing

    @Sendable func ask(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let place = try place(context)
        let lists = try await lists(context)
        let year = lists.first?.book.year
        return try await asking(
            PollEntry([
                "kind": (place.kind == .street ? Poll.Kind.recommendation : .projects).rawValue,
                "year": year.map(String.init) ?? "",
                "title": year.map {
                    Phrasebook(.zh).say(.pollTitleProposed(place: place.name, year: $0))
                } ?? "",
            ]),
            request,
            context
        )
    }

    @Sendable func prepare(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: PollFormPage.fields)
        let entry = PollEntry(nil, fields, names: PollFormPage.fields)
        do throws(PollError) {
            let id = try await PreparingPolls(ledger).prepare(
                PollForm(
                    kind: entry["kind"],
                    year: entry["year"],
                    title: entry["title"],
                    titleEnglish: entry["titleEnglish"]
                ),
                at: try meeting(context),
                by: context.actor,
                in: context.officer.jurisdiction
            )
            return .seeOther(Address.poll(id).path)
        } catch {
            return try await asking(try entry.refused(error), request, context)
                .response(from: request, context: context)
        }
    }

    private func asking(
        _ entry: PollEntry,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        do throws(Denied) {
            try context.actor.authorise(.prepareVotes, in: context.officer.jurisdiction)
        } catch {
            throw .denied(error)
        }
        let meeting: ID<Meeting>
        do throws(PollError) {
            meeting = try self.meeting(context)
        } catch {
            throw PageError(error)
        }
        let page = PollFormPage(
            book: context.book,
            entry: entry,
            years: try await lists(context).map(\.book.year),
            isStreet: try place(context).kind == .street,
            target: context.form(Address.newPoll(meeting).path)
        )
        return try desk.render(page.content, status: entry.status, request, context)
    }

    private func meeting(_ context: SignedIn) throws(PollError) -> ID<Meeting> {
        guard let id = context.parameters.get("meeting").flatMap(ID<Meeting>.init) else {
            throw .notFound
        }
        return id
    }

    private func lists(_ context: SignedIn) async throws(PageError) -> [FrozenList] {
        do throws(StoreError) {
            return try await ledger.frozenLists(of: context.officer.jurisdiction)
        } catch {
            throw PageError(error)
        }
    }

    private func place(_ context: SignedIn) throws(PageError) -> Jurisdiction {
        guard let place = try context.site.tree[context.officer.jurisdiction] else {
            throw .notFound
        }
        return place
    }

    // MARK: - Leading

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let done = try request.query("done").flatMap(PollStep.init(rawValue:))
        return try await page(PollEntry(), done: done, request, context)
    }

    @Sendable func take(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        guard let step = context.parameters.get("step").flatMap(PollStep.init(rawValue:)),
            let id = context.parameters.get("poll").flatMap(ID<Poll>.init)
        else { throw .notFound }
        let fields = try await FormFields(
            request,
            context,
            fields: step.fields.union(["version"]),
            prefixes: [PollEntry.itemPrefix]
        )
        let entry = PollEntry(step, fields, names: step.fields)
        do throws(PollError) {
            try await PollStepTaking(
                ledger: ledger,
                poll: id,
                version: Int(fields["version"]) ?? 0,
                entry: entry,
                actor: context.actor,
                jurisdiction: context.officer.jurisdiction
            ).take(step)
        } catch {
            return try await page(try entry.refused(error), done: nil, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.poll(id).path + "?done=\(step.rawValue)")
    }

    /// The papers of the session that is being opened or is going on, to be printed.
    @Sendable func paper(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let view = try await desk.view(context)
        let page = BallotPaperPage(
            book: context.book,
            view: view,
            place: try place(context)
        )
        return try desk.render(
            page.content,
            title: .pollPaperTitle,
            isSample: view.isSample,
            request,
            context
        )
    }

    private func page(
        _ entry: PollEntry,
        done: PollStep?,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let view = try await desk.view(context)
        let id = view.day.poll.id
        let version = [FormTarget.Hidden("version", String(view.day.poll.version))]
        let page = PollPage(
            book: context.book,
            view: view,
            entry: entry,
            done: done,
            permissions: context.officer.permissions,
            target: { context.form(Address.pollStep(id, $0).path, hidden: version) }
        )
        return try desk.render(
            page.content,
            status: entry.status,
            isSample: view.isSample,
            request,
            context
        )
    }
}
