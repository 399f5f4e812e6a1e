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
        guard let file = context.parameters.get("file").flatMap(DataFile.init(rawValue:)) else {
            throw .notFound
        }
        let place = try context.scope.jurisdiction
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
        case .dictionaryCSV:
            return try .table(.dictionary)
        }
    }
}

extension Response {
    /// A table to be kept, named as its address.
    static func table(_ table: OpenTable) throws(PageError) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8",
                .contentDisposition: "attachment; filename=\"\(table.file.rawValue)\"",
                .cacheControl: Response.publicPage,
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: try table.csv()))
        )
    }
}
