import Casework
import Civics
import Evaluating
import Hummingbird
import Ledger
import Markup
import Proposing
import Wording

/// Following a suggestion by its code, without an account.
struct TrackRoutes {
    let ledger: Ledger
    let limit: RateLimit

    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self)
            .get(AddressPattern.track.route, use: ask)
            .post(AddressPattern.track.route, use: find)
            .get(AddressPattern.tracked.route, use: show)
            .post(AddressPattern.mendTitle.route, use: mendTitle)
    }

    @Sendable func ask(_ request: Request, _ context: Anonymous) throws(PageError) -> Page {
        try asking(typed: "", error: nil, request, context)
    }

    /// The code is sent in a form and not in an address, so that a mistyped one is in no log.
    @Sendable func find(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: ["code"])
        try limit.take(context.remoteKey)
        let scope = try context.scope
        let code: TrackingCode
        do throws(TrackingCodeError) {
            code = try TrackingCode(fields["code"])
        } catch {
            return try asking(typed: fields["code"], error: error.message, request, context)
                .response(from: request, context: context)
        }
        do throws(ReadError) {
            _ = try await ReadingSuggestions(ledger).thread(of: code)
        } catch .notFound {
            guard try await isReport(code) else {
                return try asking(
                    typed: fields["code"],
                    error: .trackCodeUnknown,
                    request,
                    context
                ).response(from: request, context: context)
            }
            return .seeOther(Address.reported(code).path(in: scope))
        } catch {
            throw PageError(error)
        }
        return .seeOther(Address.tracked(code).path(in: scope))
    }

    /// Whether the code is of what a resident said is not true of a project.
    private func isReport(_ code: TrackingCode) async throws(PageError) -> Bool {
        do throws(ReadError) {
            _ = try await ReadingCases(ledger).folder(of: code)
            return true
        } catch .notFound {
            return false
        } catch {
            throw PageError(error)
        }
    }

    @Sendable func show(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let code = try context.trackingCode
        let isNew = try request.query("new") == "1"
        return try await tracked(code, isNew: isNew, mending: nil, request, context)
    }

    @Sendable func mendTitle(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        let code = try context.trackingCode
        let fields = try await FormFields(request, context, fields: ["title"])
        let scope = try context.scope
        do throws(SuggestError) {
            try await Suggesting(ledger).mendTitle(fields["title"], of: code)
        } catch .faults(let faults) {
            let mending = (typed: fields["title"], error: faults.first?.message)
            return try await tracked(code, isNew: false, mending: mending, request, context)
                .response(from: request, context: context)
        } catch .takenUp {
            let mending = (typed: fields["title"], error: Message?.some(.trackTitleTakenUp))
            return try await tracked(code, isNew: false, mending: mending, request, context)
                .response(from: request, context: context)
        } catch {
            throw PageError(error)
        }
        return .seeOther(Address.tracked(code).path(in: scope))
    }

    private func asking(
        typed: String,
        error: Message?,
        _ request: Request,
        _ context: Anonymous
    ) throws(PageError) -> Page {
        let page = TrackAskPage(
            book: context.book,
            typed: typed,
            error: error,
            target: context.form(Address.track.path(in: try context.scope))
        )
        var frame = try PublicFrame(request, context).frame(
            title: .trackAskTitle,
            current: .track
        )
        frame.hasErrors = error != nil
        return Page(
            frame.html { page.content },
            status: error == nil ? .ok : .unprocessableContent,
            keeping: .nobody
        )
    }

    private func tracked(
        _ code: TrackingCode,
        isNew: Bool,
        mending: (typed: String, error: Message?)?,
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let thread: SuggestionThread
        do throws(ReadError) {
            thread = try await ReadingSuggestions(ledger).thread(of: code)
        } catch {
            throw PageError(error)
        }
        let scope = try context.scope
        let tree = try context.site.tree
        let files = try await ledger.files(for: .holder(code))
        let page = TrackPage(
            book: context.book,
            code: code,
            thread: thread,
            place: thread.suggestion.place.flatMap { tree[$0] },
            isNew: isNew,
            mending: mending,
            mendTarget: context.form(Address.mendTitle(code).path(in: scope)),
            suggestAddress: Address.suggest.path(in: scope),
            candidatesAddress: Address.candidates.path(in: scope),
            after: try await after(thread.story.candidate, context),
            notices: try await notices(of: thread.suggestion.id),
            withdrawAddress: Address.withdraw(code).path(in: scope),
            files: FileList(
                book: context.book,
                files: files,
                file: { Address.trackedFile(code, $0).path(in: scope) },
                preview: { Address.trackedPreview(code, $0).path(in: scope) }
            )
        )
        var frame = try PublicFrame(request, context).frame(
            title: .trackPageTitle,
            current: .track
        )
        frame.hasErrors = mending?.error != nil
        return Page(
            frame.html { page.content },
            status: mending == nil ? .ok : .unprocessableContent,
            keeping: .secret
        )
    }
}

extension TrackRoutes {
    private func notices(of suggestion: ID<Suggestion>) async throws(PageError) -> [Notice] {
        do throws(StoreError) {
            return try await ReadingNotices(ledger).notices(of: suggestion)
        } catch {
            throw PageError(error)
        }
    }

    /// What became of a candidate that is on a frozen list.
    private func after(
        _ candidate: Candidate?,
        _ context: Anonymous
    ) async throws(PageError) -> FateSteps? {
        guard let candidate, !candidate.state.isOpen, candidate.state != .removed else {
            return nil
        }
        let scope = try context.scope
        let fate: ProjectFate
        do throws(StoreError) {
            fate = try await ReadingFates(ledger).fate(
                of: candidate.code,
                in: candidate.jurisdiction
            )
        } catch {
            throw PageError(error)
        }
        return FateSteps(book: context.book, scope: scope, fate: fate)
    }
}

extension TrackingCodeError {
    /// The sentence beside the field.
    var message: Message {
        switch self {
        case .wrongLength(let count):
            count == 0
                ? .trackCodeMissing
                : .trackCodeLength(right: TrackingCode.symbolCount, count: count)
        case .wrongSymbol(let position): .trackCodeSymbol(position: position)
        case .checkFails: .trackCodeCheck
        }
    }
}
