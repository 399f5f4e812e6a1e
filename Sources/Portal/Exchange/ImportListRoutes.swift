import Civics
import HTTPTypes
import Hummingbird
import Ledger
import Markup
import Proposing
import Wording

/// Tables that were brought in: their list, a page for each, and taking one back.
struct ImportListRoutes {
    /// How many fit a page.
    private static let pageSize = 50

    let ledger: Ledger

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.imports.route, use: index)
            .get(AddressPattern.importEntry.route, use: show)
            .get(AddressPattern.importRest.route, use: fetchRest)
            .post(AddressPattern.undoImport.route, use: undo)
    }

    @Sendable func index(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        guard let offset = Int(try request.query("from") ?? "0"), (0...10_000_000).contains(offset)
        else { throw .unreadable(.parameter("from")) }
        let list: ImportList
        do throws(ReadError) {
            list = try await ReadingImports(ledger).list(
                offset: offset,
                limit: Self.pageSize,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
        let frame = try ConsolePageFrame(request, context).frame(
            title: .exchangePageImportsTitle,
            current: .importSuggestions
        )
        let page = ImportListPage(book: context.book, list: list)
        return Page(frame.html { page.content }, keeping: .nobody)
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let news: ImportEntryPage.News? =
            try request.query("done") == "1"
            ? .broughtIn : try request.query("undone") == "1" ? .takenBack : nil
        return try await page(try id(context), news, request, context)
    }

    @Sendable func fetchRest(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let id = try id(context)
        do throws(ReadError) {
            let rest = try await ReadingImports(ledger).rest(
                of: id,
                in: context.officer.jurisdiction,
                by: context.actor
            )
            return .workbook(rest, named: "suggestions-to-mend.xlsx")
        } catch {
            throw PageError(error)
        }
    }

    @Sendable func undo(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        _ = try await FormFields(request, context, fields: [])
        let id = try id(context)
        do throws(UndoImportError) {
            try await UndoingImports(ledger).undo(
                id,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            guard let sentence = error.sentence(in: context.book) else { throw PageError(error) }
            return try await page(id, .refused(sentence), request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.importEntry(id).path + "?undone=1")
    }

    private func page(
        _ id: ID<SuggestionImport>,
        _ news: ImportEntryPage.News?,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let file: ImportFile
        do throws(ReadError) {
            file = try await ReadingImports(ledger).find(
                id,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
        var frame = try ConsolePageFrame(request, context).frame(
            title: .exchangePageEntryTitle,
            current: .importSuggestions
        )
        let page = ImportEntryPage(
            book: context.book,
            file: file,
            news: news,
            undo: context.form(Address.undoImport(id).path)
        )
        frame.hasErrors = page.isRefused
        return Page(
            frame.html { page.content },
            status: page.isRefused ? .conflict : .ok,
            keeping: .nobody
        )
    }

    private func id(_ context: SignedIn) throws(PageError) -> ID<SuggestionImport> {
        guard let text = context.parameters.get("import"), let id = ID<SuggestionImport>(text)
        else { throw .notFound }
        return id
    }
}
