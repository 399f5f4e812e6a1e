import Civics
import Deciding
import Hummingbird
import Ledger
import Sheets
import Wording

/// The table of a whole roll on its way in: sent, looked at, brought in.
///
/// Nothing is kept between looking and bringing in: the form carries the table as it was read.
struct RollImportRoutes {
    /// The largest table a page takes.
    private static let mostBytes = 8 << 20

    let ledger: Ledger

    private var desk: RollDesk { RollDesk(ledger: ledger) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.importRoll.route, use: ask)
            .post(AddressPattern.importRoll.route, use: look)
            .post(AddressPattern.assignRollColumns.route, use: assign)
            .post(AddressPattern.bringRollIn.route, use: bringIn)
    }

    @Sendable func ask(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try context.authoriseRoll()
        return try await asking(.asked, try desk.term(context), request, context)
    }

    @Sendable func look(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try context.authoriseRoll()
        let upload = try await Upload(
            request,
            context,
            fields: [],
            file: "table",
            mostBytes: Self.mostBytes
        )
        let term = try desk.term(context)
        guard !upload.bytes.isEmpty else {
            return try await asking(.noFile, term, request, context)
        }
        let roll = try await desk.roll(of: term, context)
        let table: RollTable
        do throws(RollImportError) {
            table = try await self.table(upload.bytes, term, nil, context)
        } catch .header {
            return try assigning(upload.bytes, nil, upload.fileName, roll, request, context)
        } catch {
            let outcome = try RollImportOutcome(
                error,
                fileName: upload.fileName,
                in: context.book
            )
            return try await asking(outcome, term, request, context)
        }
        let preview = RollPreview(
            table,
            fileName: upload.fileName,
            of: roll.term,
            today: desk.today
        )
        return try looking(preview, roll, request, context)
    }

    /// The same table, read by the columns that somebody has named.
    @Sendable func assign(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try context.authoriseRoll()
        let fields = try await FormFields(
            request,
            context,
            fields: ["term", "file", "table", "line"],
            prefixes: [RollColumnsPage.prefix]
        )
        guard let term = ID<CongressTerm>(fields["term"]) else {
            throw .unreadable(.parameter("term"))
        }
        let roll = try await desk.roll(of: term, context)
        let (bytes, assigned) = (Array(fields["table"].utf8), RollAssignment(fields))
        let table: RollTable
        do throws(RollImportError) {
            table = try await self.table(bytes, term, assigned, context)
        } catch .header {
            return try assigning(bytes, assigned, fields["file"], roll, request, context)
        } catch {
            let outcome = try RollImportOutcome(
                error,
                fileName: fields["file"],
                in: context.book
            )
            return try await asking(outcome, term, request, context)
        }
        let preview = RollPreview(
            table,
            fileName: fields["file"],
            of: roll.term,
            today: desk.today,
            isFile: false
        )
        return try looking(preview, roll, request, context)
    }

    /// Asks which column is which; the table goes along.
    private func assigning(
        _ bytes: [UInt8],
        _ assigned: RollAssignment?,
        _ fileName: String,
        _ roll: Roll,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        let sheet: UnreadRollTable
        do throws(RollImportError) {
            sheet = try UnreadRollTable(bytes, assigned: assigned)
        } catch {
            throw PageError(error)
        }
        let page = RollColumnsPage(
            book: context.book,
            roll: roll,
            sheet: sheet,
            fileName: fileName,
            target: context.form(
                Address.assignRollColumns.path,
                hidden: [
                    .init("term", roll.term.id.description), .init("file", fileName),
                    .init("line", String(sheet.line)),
                    .init("table", String(decoding: sheet.table, as: UTF8.self)),
                ]
            )
        )
        return try desk.render(
            page.content,
            hasErrors: true,
            status: .unprocessableContent,
            request,
            context
        )
    }

    @Sendable func bringIn(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: RollPreview.fields)
        guard let term = ID<CongressTerm>(fields["term"]) else {
            throw .unreadable(.parameter("term"))
        }
        do throws(RollImportError) {
            _ = try await ImportingRoll(ledger).run(
                Array(fields["table"].utf8),
                for: term,
                since: fields["since"],
                document: fields["document"],
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            return try await refused(error, fields, term, request, context)
                .response(from: request, context: context)
        }
        return try await desk.list(of: term, done: "import", context)
    }

    /// What was sent and not brought in: with the page it came from, nothing lost.
    private func refused(
        _ error: RollImportError,
        _ fields: FormFields,
        _ term: ID<CongressTerm>,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        var faults: [RollFault] = []
        switch error {
        case .faults(let found): faults = found
        case .rows, .tooMany: break
        case .denied, .notFound, .notEmpty, .sheet, .workbook, .header, .noRows, .store:
            let outcome = try RollImportOutcome(
                error,
                fileName: fields["file"],
                in: context.book
            )
            return try await asking(outcome, term, request, context)
        }
        let roll = try await desk.roll(of: term, context)
        let table: RollTable
        do throws(RollImportError) {
            table = try await self.table(Array(fields["table"].utf8), term, nil, context)
        } catch {
            throw PageError(error)
        }
        return try looking(
            RollPreview(table, fields, faults: faults),
            roll,
            request,
            context
        )
    }

    private func table(
        _ bytes: [UInt8],
        _ term: ID<CongressTerm>,
        _ assigned: RollAssignment?,
        _ context: SignedIn
    ) async throws(RollImportError) -> RollTable {
        try await ImportingRoll(ledger).look(
            at: bytes,
            for: term,
            assigned: assigned,
            by: context.actor,
            in: context.officer.jurisdiction
        )
    }

    private func asking(
        _ outcome: RollImportOutcome,
        _ term: ID<CongressTerm>,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let page = RollImportPage(
            book: context.book,
            roll: try await desk.roll(of: term, context),
            outcome: outcome,
            target: context.form(Address.importRoll(term).path, method: .upload)
        )
        return try desk.render(
            page.content,
            hasErrors: outcome.isRefused,
            status: outcome.status,
            request,
            context
        )
    }

    private func looking(
        _ preview: RollPreview,
        _ roll: Roll,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        let isRefused = !preview.faults.isEmpty || !preview.isRight(for: roll)
        let rows: [UInt8]
        do throws(SheetError) {
            rows = try preview.table.readRows()
        } catch {
            throw .broken(code: error.code)
        }
        let page = RollPreviewPage(
            book: context.book,
            roll: roll,
            preview: preview,
            target: context.form(
                Address.bringRollIn.path,
                hidden: [
                    .init("term", roll.term.id.description),
                    .init("file", preview.fileName),
                    .init("table", String(decoding: rows, as: UTF8.self)),
                ]
            )
        )
        return try desk.render(
            page.content,
            hasErrors: isRefused,
            status: isRefused ? .unprocessableContent : .ok,
            request,
            context
        )
    }
}
