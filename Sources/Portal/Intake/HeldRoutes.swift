import Civics
import Hummingbird
import Ledger
import Markup
import Proposing
import Wording

/// What is held (暂存): looked at, released, or decided with a reason.
struct HeldRoutes {
    let ledger: Ledger
    let like: LikeSuggestions

    /// How many fit a page.
    private static let pageSize = 50

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.held.route, use: index)
            .post(AddressPattern.holdSuggestion.route, use: hold)
            .post(AddressPattern.releaseSuggestion.route, use: release)
            .post(AddressPattern.rejectHeld.route, use: reject)
    }

    @Sendable func index(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try await page(try IntakeOutcome(request), about: nil, request, context)
    }

    @Sendable func hold(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: ["version", "reason"])
        let id = try context.suggestion
        do throws(IntakeError) {
            try await HoldingSuggestions(ledger).hold(
                id,
                version: Int(fields["version"]) ?? 0,
                reason: fields["reason"],
                by: context.officer
            )
        } catch {
            let outcome = try IntakeOutcome(.hold, refused: error, typed: fields["reason"])
            return try await ConsoleSuggestionRoutes(ledger: ledger, like: like)
                .page(id, .untouched(isDone: false), request, context, outcome: outcome)
                .response(from: request, context: context)
        }
        return .seeOther(Address.suggestion(id).path + "?did=hold")
    }

    @Sendable func release(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: ["version", "all"])
        let id = try context.suggestion
        let count: Int
        do throws(IntakeError) {
            count = try await HoldingSuggestions(ledger).release(
                id,
                version: Int(fields["version"]) ?? 0,
                withAllAlike: fields["all"] == "1",
                by: context.officer
            )
        } catch {
            let outcome = try IntakeOutcome(.release, refused: error)
            return try await page(outcome, about: id, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.held.path + "?did=release&count=\(count)")
    }

    @Sendable func reject(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(
            request,
            context,
            fields: ["version", "reason", "grounds"]
        )
        let id = try context.suggestion
        do throws(IntakeError) {
            try await HoldingSuggestions(ledger).reject(
                id,
                version: Int(fields["version"]) ?? 0,
                reason: RejectionReason(rawValue: fields["reason"]),
                grounds: fields["grounds"],
                by: context.officer
            )
        } catch {
            let outcome = try IntakeOutcome(.reject, refused: error, typed: fields["grounds"])
            return try await page(outcome, about: id, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.held.path + "?did=reject")
    }

    private func page(
        _ outcome: IntakeOutcome,
        about: ID<Suggestion>?,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        guard let from = Int(try request.query("from") ?? "0"), (0...10_000_000).contains(from)
        else { throw .unreadable(.parameter("from")) }
        let held: HeldPage
        do throws(ReadError) {
            held = try await ReadingIntake(ledger).held(
                offset: from,
                limit: Self.pageSize,
                by: context.officer
            )
        } catch {
            throw PageError(error)
        }
        let page = HeldListPage(
            book: context.book,
            page: held,
            limit: Self.pageSize,
            outcome: outcome,
            about: about,
            target: { address, version, further in
                context.form(
                    address.path,
                    hidden: [FormTarget.Hidden("version", String(version))] + further
                )
            }
        )
        var frame = try ConsolePageFrame(request, context).frame(
            title: .intakeNavHeld,
            current: .held
        )
        frame.sampleNote = ChannelCounts(book: context.book, counts: held.counts).sampleNote
        frame.hasErrors = outcome.error != nil
        return Page(frame.html { page.content }, status: outcome.status, keeping: .nobody)
    }
}

extension Ledger {
    /// How many suggestions are held.
    func heldCount(by officer: Officer) async throws(PageError) -> Int {
        do throws(ReadError) {
            return try await ReadingIntake(self).heldCount(by: officer)
        } catch {
            throw PageError(error)
        }
    }
}
