import Civics
import Hummingbird
import Ledger
import Markup
import Proposing
import Wording

/// Erasing somebody's personal data at their request.
struct ErasureRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.eraseSuggestion.route, use: ask)
            .post(AddressPattern.eraseSuggestion.route, use: erase)
    }

    @Sendable func ask(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let empty = ErasureRequest(day: "", reason: "", passages: "", takesFiles: false)
        return try await page(empty, nil, request, context)
    }

    @Sendable func erase(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(
            request,
            context,
            fields: ["version", "day", "reason", "passages", "files"]
        )
        let typed = ErasureRequest(
            day: fields["day"],
            reason: fields["reason"],
            passages: fields["passages"],
            takesFiles: fields["files"] == "take"
        )
        let id = try context.suggestion
        do throws(IntakeError) {
            try await ErasingPersonalData(ledger).erase(
                id,
                version: Int(fields["version"]) ?? 0,
                typed,
                by: context.officer
            )
        } catch {
            let outcome = try IntakeOutcome(.erase, refused: error)
            return try await page(typed, outcome, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.suggestion(id).path + "?did=erase")
    }

    private func page(
        _ typed: ErasureRequest,
        _ outcome: IntakeOutcome?,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let id = try context.suggestion
        let thread: SuggestionThread
        do throws(ReadError) {
            try ledger.authoriseReading(
                context.actor,
                .enterSuggestions,
                in: context.officer.jurisdiction
            )
            thread = try await ReadingSuggestions(ledger).thread(
                id,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
        let page = ErasurePage(
            book: context.book,
            suggestion: thread.suggestion,
            typed: typed,
            outcome: outcome,
            target: context.form(
                Address.eraseSuggestion(id).path,
                hidden: [.init("version", String(thread.suggestion.version))]
            )
        )
        var frame = try ConsolePageFrame(request, context).frame(
            title: .intakeEraseTitle,
            current: .suggestions
        )
        frame.hasErrors = outcome != nil
        return Page(
            frame.html { page.content },
            status: outcome?.status ?? .ok,
            keeping: .nobody
        )
    }
}
