import Civics
import HTTPTypes
import Hummingbird
import Ledger
import Markup
import NIOCore
import Proposing
import Sheets
import Wording

/// Tables of suggestions on their way in: sent, looked at, brought in.
struct ImportRoutes {
    /// The largest table a page takes: some hundred thousand suggestions.
    private static let mostBytes = 32 << 20

    let ledger: Ledger

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.importSuggestions.route, use: ask)
            .post(AddressPattern.importSuggestions.route, use: send)
            .get(AddressPattern.importFile.route, use: look)
            .post(AddressPattern.importFile.route, use: bringIn)
            .get(AddressPattern.importFileRest.route, use: fetchRest)
            .post(AddressPattern.dropImportFile.route, use: drop)
    }

    @Sendable func ask(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let isDropped = try request.query("dropped") == "1"
        return try await asking(isDropped ? .dropped : .asked, request, context)
    }

    @Sendable func send(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        try context.authoriseExchange()
        let upload = try await Upload(
            request,
            context,
            fields: [EncodingField.name],
            file: "table",
            mostBytes: Self.mostBytes
        )
        let encoding = try SheetEncoding(field: upload.fields[EncodingField.name] ?? "")
        guard !upload.bytes.isEmpty else {
            return try await asking(.noFile, encoding: encoding, request, context)
                .response(from: request, context: context)
        }
        do throws(SuggestionImportError) {
            let digest = try await SendingTables(ledger).send(
                upload.bytes,
                fileName: upload.fileName,
                encoding: encoding,
                by: context.officer
            )
            return .seeOther(ImportQuery(encoding: encoding).path(.importFile(digest)))
        } catch {
            let outcome = try SendingOutcome(error, fileName: upload.fileName, in: context.book)
            return try await asking(outcome, encoding: encoding, request, context)
                .response(from: request, context: context)
        }
    }

    @Sendable func look(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try await looking(try ImportQuery(request), isRefused: false, request, context)
    }

    @Sendable func bringIn(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(
            request,
            context,
            fields: ImportQuery.fields.union(["rows"])
        )
        let query = try ImportQuery(fields)
        let digest = try digest(context)
        do throws(SuggestionImportError) {
            let file = try await SendingTables(ledger).find(digest, by: context.officer)
            let done = try await ImportingSuggestions(ledger).run(
                file.bytes,
                fileName: file.upload.fileName,
                options: query.options(
                    isGoodRowsOnly: fields["rows"] == "good",
                    in: context.book
                ),
                upload: digest,
                in: context.officer.jurisdiction,
                by: context.actor
            )
            let entry = done.id.map(Address.importEntry) ?? .imports
            return .seeOther(entry.path + "?done=1")
        } catch {
            // What is wrong with the table stands in the page that looks at it.
            switch error {
            case .sheet, .workbook, .header, .noRows, .rows, .uploadGone:
                return try await looking(query, isRefused: true, request, context)
                    .response(from: request, context: context)
            case .denied, .notFound, .cancelled, .store: throw PageError(error)
            }
        }
    }

    @Sendable func fetchRest(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let query = try ImportQuery(request)
        let digest = try digest(context)
        let rest: RestOfImport?
        do throws(SuggestionImportError) {
            let file = try await SendingTables(ledger).find(digest, by: context.officer)
            rest = try await PreviewingImport(ledger).rest(
                file.bytes,
                options: query.options(in: context.book),
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
        guard let rest else { throw .notFound }
        return .workbook(rest.bytes, named: "suggestions-to-mend.xlsx")
    }

    @Sendable func drop(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        _ = try await FormFields(request, context, fields: [])
        let digest = try digest(context)
        do throws(SuggestionImportError) {
            try await SendingTables(ledger).drop(digest, by: context.officer)
        } catch .uploadGone {
            // It is away, which is what was wanted.
        } catch {
            throw PageError(error)
        }
        return .seeOther(Address.importSuggestions.path + "?dropped=1")
    }

    private func asking(
        _ outcome: SendingOutcome,
        encoding: SheetEncoding? = nil,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let waiting: [SuggestionUpload]
        do throws(SuggestionImportError) {
            waiting = try await SendingTables(ledger).waiting(by: context.officer)
        } catch {
            throw PageError(error)
        }
        let page = ImportPage(
            book: context.book,
            outcome: outcome,
            waiting: waiting,
            encoding: encoding,
            target: context.form(Address.importSuggestions.path, method: .upload)
        )
        var frame = try ConsolePageFrame(request, context).frame(
            title: .consoleNavImport,
            current: .importSuggestions
        )
        frame.hasErrors = outcome.isRefused
        return Page(frame.html { page.content }, status: outcome.status, keeping: .nobody)
    }

    private func looking(
        _ query: ImportQuery,
        isRefused: Bool,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let digest = try digest(context)
        let look: ImportLook
        do throws(SuggestionImportError) {
            look = try await ImportLook(
                ledger,
                digest,
                query,
                by: context.officer,
                in: context.book
            )
        } catch .uploadGone {
            return try await asking(.gone, request, context)
        } catch {
            throw PageError(error)
        }
        let page = ImportPreviewPage(
            book: context.book,
            look: look,
            bring: context.form(Address.importFile(digest).path, hidden: query.hidden),
            drop: context.form(Address.dropImportFile(digest).path)
        )
        var frame = try ConsolePageFrame(request, context).frame(
            title: .exchangePagePreviewTitle,
            current: .importSuggestions
        )
        frame.hasErrors = isRefused
        return Page(
            frame.html { page.content },
            status: isRefused || look.isUnreadable ? .unprocessableContent : .ok,
            keeping: .nobody
        )
    }

    private func digest(_ context: SignedIn) throws(PageError) -> Digest {
        guard let text = context.parameters.get("file"), text == text.lowercased(),
            let digest = Digest(hex: text)
        else { throw .notFound }
        return digest
    }
}

extension Response {
    /// A workbook that is saved and not shown.
    static func workbook(_ bytes: [UInt8], named name: String) -> Response {
        Response(
            status: .ok,
            headers: .file(named: name, ExportFileKind.workbookType),
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}
