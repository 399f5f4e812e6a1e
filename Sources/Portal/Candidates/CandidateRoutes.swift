import Civics
import Hummingbird
import Ledger
import Markup
import Proposing
import Wording

/// The frozen lists of candidates: as pages, as a book to print, and as the text that the
/// fingerprint is made of.
struct CandidateRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self)
            .get(AddressPattern.candidates.route, use: index)
            .get(AddressPattern.candidateYear.route, use: year)
            .get(AddressPattern.candidate.route, use: show)
            .get(AddressPattern.candidateBook.route, use: book)
            .get(AddressPattern.candidateText.route, use: text)
    }

    /// The newest list; before the first freeze, what will stand there.
    @Sendable func index(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let lists = try await ledger.publicLists(of: context.scope.jurisdiction.id)
        guard let newest = lists.first else { return try coming(request, context) }
        return try list(newest, of: lists, request, context)
    }

    /// The list of a year.
    @Sendable func year(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let lists = try await ledger.publicLists(of: context.scope.jurisdiction.id)
        return try list(lists.list(of: context.number("year")), of: lists, request, context)
    }

    /// One candidate.
    @Sendable func show(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let lists = try await ledger.publicLists(of: context.scope.jurisdiction.id)
        let list = try lists.list(of: context.number("year"))
        guard let entry = try list.book[context.number("number")] else { throw .notFound }
        let page = CandidatePage(
            book: context.book,
            scope: try context.scope,
            list: list,
            entry: entry
        )
        var frame = try PublicFrame(request, context).frame(
            title: .freezeCandidateTitle(name: entry.localName(in: context.book.language).text),
            current: .candidates
        )
        if list.book.isSample { frame.sampleNote = context.book.say(.frameSampleNote) }
        return Page(frame.html { page.content }, keeping: .everybody)
    }

    /// The candidate book, to be printed.
    @Sendable func book(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let lists = try await ledger.publicLists(of: context.scope.jurisdiction.id)
        let list = try lists.list(of: context.number("year"))
        let page = CandidateBookPage(book: context.book, scope: try context.scope, list: list)
        var frame = try PublicFrame(request, context).frame(
            title: .freezeBookTitle(year: list.book.year),
            current: .candidates
        )
        if list.book.isSample { frame.sampleNote = context.book.say(.frameSampleNote) }
        frame.stamp = page.stampText
        return Page(frame.html { page.content }, keeping: .everybody)
    }

    /// The canonical text of a version: these bytes and no others give the fingerprint.
    @Sendable func text(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        let (year, version) = (try context.number("year"), try context.number("version"))
        let lists = try await ledger.publicLists(of: context.scope.jurisdiction.id)
        guard
            let list = lists.first(where: {
                $0.book.year == year && $0.book.version == version
            })
        else { throw .notFound }
        return .json(list.text, cacheControl: Response.publicPage)
    }

    private func list(
        _ list: FrozenList,
        of lists: [FrozenList],
        _ request: Request,
        _ context: Anonymous
    ) throws(PageError) -> Page {
        var years: [Int] = []
        for other in lists where !years.contains(other.book.year) { years.append(other.book.year) }
        let page = CandidatesPage(
            book: context.book,
            scope: try context.scope,
            list: list,
            years: years,
            earlier: lists.filter {
                $0.book.year == list.book.year && $0.book.version < list.book.version
            }
        )
        var frame = try PublicFrame(request, context).frame(
            title: .freezeListTitle(year: list.book.year),
            current: .candidates
        )
        if list.book.isSample { frame.sampleNote = context.book.say(.frameSampleNote) }
        return Page(frame.html { page.content }, keeping: .everybody)
    }

    private func coming(
        _ request: Request,
        _ context: Anonymous
    ) throws(PageError) -> Page {
        let page = ComingPage(kind: .candidates, book: context.book, scope: try context.scope)
        let frame = try PublicFrame(request, context).frame(
            title: ComingPage.Kind.candidates.title,
            current: .candidates
        )
        return Page(frame.html { page.content }, keeping: .everybody)
    }
}

extension Ledger {
    /// Every frozen list, newest first.
    func publicLists(of jurisdiction: ID<Jurisdiction>) async throws(PageError) -> [FrozenList] {
        do throws(StoreError) {
            return try await frozenLists(of: jurisdiction)
        } catch {
            throw PageError(error)
        }
    }
}

extension [FrozenList] {
    /// The version of a year that holds.
    func list(of year: Int) throws(PageError) -> FrozenList {
        guard let list = first(where: { $0.book.year == year }) else { throw .notFound }
        return list
    }
}

extension CandidateBook.Entry {
    /// The name in the visitor's language, or in Chinese and marked so.
    func localName(in language: Language) -> LocalText {
        LocalText(name, english: nameEnglish, in: language)
    }
}
