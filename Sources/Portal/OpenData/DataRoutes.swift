import Evaluating
import Hummingbird
import Ledger
import Markup
import NIOCore
import Proposing
import Wording

/// Open data: files for taking home, and a page that says what every column means.
struct DataRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self)
            .get(AddressPattern.data.route, use: index)
            .get(AddressPattern.dataFile.route, use: file)
    }

    @Sendable func index(_ request: Request, _ context: Anonymous) throws(PageError) -> Page {
        let page = DataPage(book: context.book, scope: try context.scope)
        var frame = try PublicFrame(request, context).frame(title: .frameNavData, current: .data)
        frame.description = context.book.say(.dataPageDescription)
        return Page(frame.html { page.content }, keeping: .everybody)
    }

    @Sendable func file(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        let place = try context.scope.jurisdiction
        guard let name = context.parameters.get("file") else { throw .notFound }
        guard let file = DataFile(rawValue: name) else {
            let cards = try await ledger.newestCards(of: place.id)
            guard let card = cards.first(where: { name == "report-\($0.year).csv" }) else {
                throw .notFound
            }
            return try .table(.reports([card], of: place), named: name)
        }
        switch file {
        case .projectsCSV:
            return try .table(.projects(await ledger.projectLists(of: place.id), of: place))
        case .projectsJSON:
            return .json(
                OpenProjects(
                    jurisdiction: place,
                    lists: try await ledger.projectLists(of: place.id)
                ).json,
                cacheControl: Response.publicPage
            )
        case .ballotsCSV:
            return try .table(.ballots(await ledger.publishedCounts(of: place.id), of: place))
        case .ratingsCSV:
            return try .table(.ratings(await ledger.publishedRatings(of: place.id), of: place))
        case .candidatesCSV:
            return try .table(.candidates(await ledger.publicLists(of: place.id), of: place))
        case .channelsCSV:
            return try .table(.channels(await ledger.channelCounts(of: place.id), of: place))
        case .reportsCSV:
            return try .table(.reports(await ledger.newestCards(of: place.id), of: place))
        case .dictionaryCSV:
            return try .table(.dictionary)
        }
    }
}

extension Response {
    /// A table to be kept, named as its address.
    static func table(
        _ table: OpenTable,
        named name: String? = nil
    ) throws(PageError) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8",
                .contentDisposition: "attachment; filename=\"\(name ?? table.file.rawValue)\"",
                .cacheControl: Response.publicPage,
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: try table.csv()))
        )
    }
}
