import Civics
import Hummingbird
import Ledger
import Markup
import Proposing
import Wording

/// Units, posts and accounts of a jurisdiction: one page, one form a step.
struct AdministrationRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.administration.route, use: show)
            .post(AddressPattern.administer.route, use: administer)
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let done = try request.query("done").flatMap(AdministrationStep.init(rawValue:))
        return try await page(.untouched(done: done), request, context)
    }

    @Sendable func administer(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        guard
            let step = context.parameters.get("step").flatMap(AdministrationStep.init(rawValue:))
        else { throw .notFound }
        let fields = try await FormFields(request, context, fields: step.fields)
        do throws(AdministrationError) {
            try await AdministrationDeed(ledger: ledger, context: context, fields: fields)
                .perform(step)
        } catch {
            let entry = try AdministrationEntry(step, fields, error)
            return try await page(entry, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.administration.path + "?done=\(step.rawValue)")
    }

    private func page(
        _ entry: AdministrationEntry,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let administration: Administration
        do throws(ReadError) {
            administration = try await ledger.administration(
                by: context.actor,
                of: context.officer.jurisdiction
            )
        } catch {
            throw PageError(error)
        }
        let channels: [PartyChannel]
        do throws(StoreError) {
            channels = try await PartyChannels(ledger).all(of: context.officer.jurisdiction)
        } catch {
            throw PageError(error)
        }
        let page = AdministrationPage(
            book: context.book,
            administration: administration,
            channels: channels,
            entry: entry,
            target: { step, hidden in
                context.form(Address.administer(step).path, hidden: hidden)
            }
        )
        var frame = try ConsolePageFrame(request, context).frame(
            title: .consoleNavAdministration,
            current: .administration
        )
        frame.hasErrors = entry.error != nil
        return Page(
            frame.html { page.content },
            status: entry.error == nil ? .ok : .unprocessableContent,
            keeping: .nobody
        )
    }
}
