import Civics
import HTTPTypes
import Hummingbird
import Ledger
import Markup
import Proposing
import Wording

/// The lists of the level above: what is on them, a table on its way in, and taking one away.
struct UpperListRoutes {
    /// The largest table: some thousand items.
    private static let mostBytes = 256 << 10

    let ledger: Ledger

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.upperLists.route, use: show)
            .post(AddressPattern.upperLists.route, use: look)
            .post(AddressPattern.bringUpperList.route, use: bringIn)
            .post(AddressPattern.removeUpperList.route, use: remove)
    }

    private var lists: UpperLists { UpperLists(ledger) }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let done: Message? =
            try request.query("done") == "1"
            ? .upperListDone : try request.query("removed") == "1" ? .upperListRemoved : nil
        return try await page(UpperListForm(done: done), request, context)
    }

    /// Reads a table that was sent; its bytes go on with the form, so nothing is kept of it before
    /// somebody says so.
    @Sendable func look(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let upload = try await Upload(
            request,
            context,
            fields: ["list"],
            file: "table",
            mostBytes: Self.mostBytes
        )
        let form = UpperListForm(
            list: upload.fields["list"] ?? "",
            fileName: upload.fileName,
            bytes: upload.bytes
        )
        return try await preview(form, request, context)
    }

    @Sendable func bringIn(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(
            request,
            context,
            fields: ["list", "table", "file-name"]
        )
        guard let bytes = Base64URL.decode(fields["table"]) else {
            throw .unreadable(.parameter("table"))
        }
        do throws(UpperListError) {
            try await lists.bringIn(
                bytes,
                list: fields["list"],
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            // What is wrong with the table stands in the page that looks at it.
            guard !error.messages.isEmpty else { throw PageError(error) }
            let form = UpperListForm(
                list: fields["list"],
                fileName: fields["file-name"],
                bytes: bytes
            )
            return try await preview(form, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.upperLists.path + "?done=1")
    }

    @Sendable func remove(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: ["list", "reason"])
        do throws(UpperListError) {
            try await lists.remove(
                fields["list"],
                reason: fields["reason"],
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            let form = try UpperListForm(removing: fields["list"], reason: fields["reason"])
                .refused(error, in: context.book)
            return try await page(form, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.upperLists.path + "?removed=1")
    }

    // MARK: - Pages

    private func preview(
        _ form: UpperListForm,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let table: UpperListTable
        do throws(UpperListError) {
            table = try lists.preview(
                form.bytes,
                list: form.list,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            return try await page(
                form.refused(error, in: context.book),
                request,
                context
            )
        }
        let before = try await all(context).first { $0.name == ChineseText.cleanedLine(form.list) }
        let page = UpperListPreviewPage(
            book: context.book,
            form: form,
            table: table,
            before: before,
            bring: context.form(Address.bringUpperList.path, hidden: form.hidden)
        )
        var frame = try ConsolePageFrame(request, context).frame(
            title: .upperListTitle,
            current: .consoleCandidates
        )
        frame.hasErrors = page.isWrong
        return Page(
            frame.html { page.content },
            status: page.isWrong ? .unprocessableContent : .ok,
            keeping: .nobody
        )
    }

    private func page(
        _ form: UpperListForm,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let page = UpperListsPage(
            book: context.book,
            lists: try await all(context),
            form: form,
            mayEdit: context.officer.permissions.contains(.editCandidates),
            look: context.form(Address.upperLists.path, method: .upload),
            remove: context.form(Address.removeUpperList.path)
        )
        var frame = try ConsolePageFrame(request, context).frame(
            title: .upperListTitle,
            current: .consoleCandidates
        )
        frame.hasErrors = form.isRefused
        return Page(
            frame.html { page.content },
            status: form.isRefused ? .unprocessableContent : .ok,
            keeping: .nobody
        )
    }

    private func all(_ context: SignedIn) async throws(PageError) -> [UpperList] {
        do throws(ReadError) {
            return try await lists.all(in: context.officer.jurisdiction, by: context.actor)
        } catch {
            throw PageError(error)
        }
    }
}

extension PageError {
    /// Lists of the level above, where the page itself says nothing of it.
    init(_ error: UpperListError) {
        switch error {
        case .denied(let denied): self = .denied(denied)
        case .notFound: self = .notFound
        case .store(let error): self.init(error)
        case .listName, .unreadable, .nameColumnMissing, .noItems, .namesTooLong,
            .reasonMissing, .reasonTooLong:
            self = .broken(code: error.code)
        }
    }
}
