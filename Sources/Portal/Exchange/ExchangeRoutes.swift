import Civics
import HTTPTypes
import Hummingbird
import Ledger
import Markup
import Proposing
import Sheets
import Wording

/// Tables of suggestions, in and out of the console.
struct ExchangeRoutes {
    /// The largest table a page takes: some hundred thousand suggestions.
    private static let mostBytes = 32 << 20

    let ledger: Ledger

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.importSuggestions.route, use: askImport)
            .post(AddressPattern.importSuggestions.route, use: bringIn)
            .get(AddressPattern.exportSuggestions.route, use: askExport)
            .post(AddressPattern.exportSuggestions.route, use: giveOut)
    }

    @Sendable func askImport(
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        try authorise(context)
        return try importing(.asked, request, context)
    }

    @Sendable func bringIn(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try authorise(context)
        let upload = try await Upload(
            request,
            context,
            fields: ["trial"],
            file: "table",
            mostBytes: Self.mostBytes
        )
        guard !upload.bytes.isEmpty else { return try importing(.noFile, request, context) }
        let outcome: ImportOutcome
        do throws(SuggestionImportError) {
            outcome = .done(
                try await ImportingSuggestions(ledger).run(
                    upload.bytes,
                    fileName: upload.fileName,
                    options: SuggestionImport.Options(isDryRun: upload.fields["trial"] == "1"),
                    in: context.officer.jurisdiction,
                    by: context.actor
                ),
                fileName: upload.fileName
            )
        } catch {
            outcome = try .refused(error, fileName: upload.fileName, in: context.book)
        }
        return try importing(outcome, request, context)
    }

    @Sendable func askExport(
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        try authorise(context)
        return try exporting(.asked, request, context)
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
            return try exporting(refused, request, context)
                .response(from: request, context: context)
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=\(form.encoding.rawValue)",
                .contentDisposition: "attachment; filename=\"suggestions.csv\"",
                .cacheControl: "no-store",
            ],
            body: try await file.body(context)
        )
    }

    private func importing(
        _ outcome: ImportOutcome,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        let page = ImportPage(
            book: context.book,
            outcome: outcome,
            target: context.form(Address.importSuggestions.path, method: .upload)
        )
        var frame = try ConsolePageFrame(request, context).frame(
            title: .consoleNavImport,
            current: .importSuggestions
        )
        frame.hasErrors = outcome.isRefused
        return Page(
            frame.html { page.content },
            status: outcome.isRefused ? .unprocessableContent : .ok,
            keeping: .nobody
        )
    }

    private func exporting(
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

    private func authorise(_ context: SignedIn) throws(PageError) {
        do throws(Denied) {
            try context.actor.authorise(
                .exchangeSuggestions,
                in: context.officer.jurisdiction
            )
        } catch {
            throw .denied(error)
        }
    }
}
