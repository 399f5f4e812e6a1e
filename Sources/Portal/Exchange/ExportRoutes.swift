import Civics
import HTTPTypes
import Hummingbird
import Ledger
import Markup
import Proposing
import Sheets
import Wording

/// Tables of suggestions, out of the console.
struct ExportRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.exportSuggestions.route, use: ask)
            .post(AddressPattern.exportSuggestions.route, use: giveOut)
    }

    @Sendable func ask(
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        try context.authoriseExchange()
        return try page(.asked, request, context)
    }

    @Sendable func giveOut(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: ExportForm.fields)
        let form = ExportForm(fields)
        let file = try TemporaryFile()
        do throws(SuggestionExportError) {
            _ = try await ExportingSuggestions(ledger).run(
                form.options,
                of: context.officer.jurisdiction,
                by: context.actor,
                write: { try file.append($0) }
            )
        } catch {
            file.remove()
            let refused = try form.refused(error, in: context.book)
            return try page(refused, request, context)
                .response(from: request, context: context)
        }
        return Response(
            status: .ok,
            headers: .file(named: form.format.fileName, form.format.contentType),
            body: try await file.body(context)
        )
    }

    private func page(
        _ form: ExportForm,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        let page = ExportPage(
            book: context.book,
            form: form,
            target: context.form(Address.exportSuggestions.path)
        )
        var frame = try ConsolePageFrame(request, context).frame(
            title: .consoleNavExport,
            current: .exportSuggestions
        )
        frame.hasErrors = form.error != nil
        return Page(
            frame.html { page.content },
            status: form.error == nil ? .ok : .unprocessableContent,
            keeping: .nobody
        )
    }
}

extension SignedIn {
    /// Checks that the post may bring tables in and give them out.
    func authoriseExchange() throws(PageError) {
        do throws(Denied) {
            try actor.authorise(.exchangeSuggestions, in: officer.jurisdiction)
        } catch {
            throw .denied(error)
        }
    }
}

extension HTTPFields {
    /// The head of a file that is saved and not shown.
    static func file(named name: String, _ contentType: String) -> HTTPFields {
        [
            .contentType: contentType,
            .contentDisposition: "attachment; filename=\"\(name)\"",
            .cacheControl: "no-store",
        ]
    }
}
