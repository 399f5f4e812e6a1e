import Civics
import Delivering
import HTTPTypes
import Hummingbird
import Ledger
import NIOCore
import Sheets
import Wording

/// The plans of a list as files, out of the console and back.
///
/// Nothing is kept between looking and bringing in: the form carries the file as it was sent.
struct PlanFileRoutes {
    /// The most that is taken in, so that a file that is too large is told and not cut off.
    private static let mostBytes = 32 << 20

    let ledger: Ledger

    private var desk: DeliveryDesk { DeliveryDesk(ledger: ledger) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.planFile.route, use: fetch)
            .get(AddressPattern.planFiles.route, use: open)
            .post(AddressPattern.planFiles.route, use: look)
            .post(AddressPattern.bringPlans.route, use: bringIn)
    }

    // MARK: - Out

    @Sendable func fetch(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let board = try await desk.board(context)
        guard let kind = context.parameters.get("file").flatMap(PlanFileKind.init(rawValue:))
        else { throw .notFound }
        var key = board.key
        if let number = try request.query("entry") {
            guard let number = Int(number), board[number] != nil else { throw .notFound }
            key = DeliveryKey(kind: key.kind, year: key.year, number: number)
        }
        do throws(SheetError) {
            let table = PlanTable(board, for: context.actor, entry: key.number)
            return Response(
                status: .ok,
                headers: .file(named: kind.fileName(key), kind.contentType),
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: try kind.written(table)))
            )
        } catch {
            throw .broken(code: error.code)
        }
    }

    // MARK: - In

    @Sendable func open(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try desk.authorise(.managePlans, context)
        let entry = DeliveryEntry(part: PlanUploadForm.part)
        return try await asking(entry, nil, try request.query("done"), request, context)
    }

    @Sendable func look(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try desk.authorise(.managePlans, context)
        let upload = try await Upload(
            request,
            context,
            fields: NumberedDecisionFields.names,
            file: "table",
            mostBytes: Self.mostBytes
        )
        let entry = DeliveryEntry(upload.fields, part: PlanUploadForm.part)
        guard !upload.bytes.isEmpty else {
            let refused = try entry.refused(.faults([.missing(field: "table")]))
            return try await asking(refused, nil, nil, request, context)
        }
        return try await looking(upload.bytes, upload.fileName, entry, request, context)
    }

    @Sendable func bringIn(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(
            request,
            context,
            fields: NumberedDecisionFields.names.union(["table", "file-name", "looked"])
        )
        try desk.authorise(.managePlans, context)
        guard let bytes = Base64URL.decode(fields["table"]),
            let looked = Digest(hex: fields["looked"])
        else { throw .unreadable(.parameter("table")) }
        let entry = DeliveryEntry(PlanUploadForm.part, fields)
        let key = try desk.key(context)
        let count: Int
        do throws(DeliveryError) {
            count = try await ExchangingPlans(ledger).bringIn(
                bytes,
                DecisionForm(entry),
                kind: key.kind,
                year: key.year,
                looked: looked,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            let refused = try entry.refused(error)
            return try await looking(bytes, fields["file-name"], refused, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.planFiles(key.list).path + "?done=\(count)")
    }

    // MARK: - Pages

    private func asking(
        _ entry: DeliveryEntry,
        _ fileName: String?,
        _ done: String?,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let board = try await desk.board(context)
        let page = PlanFilesPage(
            book: context.book,
            board: board,
            entry: entry,
            fileName: fileName,
            done: done,
            target: context.form(Address.planFiles(board.key).path, method: .upload)
        )
        return try desk.render(
            page.content,
            entry: entry,
            isSample: board.isSample,
            request,
            context
        )
    }

    private func looking(
        _ bytes: [UInt8],
        _ fileName: String,
        _ entry: DeliveryEntry,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let board = try await desk.board(context)
        let preview: PlanPreview
        do throws(DeliveryError) {
            preview = try await ExchangingPlans(ledger).preview(
                bytes,
                DecisionForm(entry),
                kind: board.key.kind,
                year: board.key.year,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            return try await asking(try entry.refused(error), fileName, nil, request, context)
        }
        var entry = entry
        // What is wrong is shown before anybody confirms it.
        if entry.error == nil {
            if !preview.rowFaults.isEmpty {
                entry = try entry.refused(.file(.rows(preview.rowFaults)))
            } else if preview.needsDecision, !preview.decisionFaults.isEmpty {
                entry = try entry.refused(.faults(preview.decisionFaults))
            }
        }
        let page = PlanPreviewPage(
            book: context.book,
            board: board,
            preview: preview,
            fileName: fileName,
            entry: entry,
            bring: context.form(
                Address.bringPlans(board.key).path,
                hidden: [
                    .init("table", Base64URL.encode(bytes)), .init("file-name", fileName),
                    .init("looked", preview.fingerprint.hex),
                ]
            ),
            send: context.form(Address.planFiles(board.key).path, method: .upload)
        )
        return try desk.render(
            page.content,
            entry: entry,
            isSample: board.isSample,
            request,
            context
        )
    }
}
