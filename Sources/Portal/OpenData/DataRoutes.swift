import Civics
import Deciding
import HTTPTypes
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
        let scope = try context.scope
        let page = DataPage(book: context.book, scope: scope)
        let frame = try PublicFrame(request, context).frame(title: .frameNavData, current: .data)
        return Page(frame.html { page.content }, keeping: .everybody)
    }

    @Sendable func file(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        guard let file = context.parameters.get("file").flatMap(DataFile.init(rawValue:)) else {
            throw .notFound
        }
        let scope = try context.scope
        switch file {
        case .projectsCSV: return try table(OpenTables.projects(try await lists(scope)), file)
        case .projectsJSON:
            return .json(
                OpenProjects(jurisdiction: scope.jurisdiction, lists: try await lists(scope)).json,
                cacheControl: Response.publicPage
            )
        case .ballotsCSV: return try table(OpenTables.ballots(try await results(scope)), file)
        case .channelsCSV: return try table(OpenTables.channels(try await counts(scope)), file)
        case .dictionaryCSV: return try table(OpenTables.dictionary(context.book), file)
        }
    }

    private func table(_ rows: [[String]], _ file: DataFile) throws(PageError) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8",
                .contentDisposition: "attachment; filename=\"\(file.rawValue)\"",
                .cacheControl: Response.publicPage,
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: try OpenTables.csv(rows)))
        )
    }

    private func lists(
        _ scope: Scope
    ) async throws(PageError) -> [(programme: Programme, entries: [Enrolment])] {
        do throws(StoreError) {
            return try await ledger.programmes(of: scope.jurisdiction.id, kind: "livelihood")
        } catch {
            throw PageError(error)
        }
    }

    private func results(_ scope: Scope) async throws(PageError) -> [BallotResult] {
        do throws(PublishingError) {
            return try await PublishingCounts(ledger).all()
                .filter { $0.ballot.jurisdiction == scope.jurisdiction.id }
        } catch {
            throw PageError(error)
        }
    }

    private func counts(_ scope: Scope) async throws(PageError) -> [ChannelCount] {
        do throws(StoreError) {
            return try await ReadingSuggestions(ledger).counts(in: scope.jurisdiction.id)
        } catch {
            throw PageError(error)
        }
    }
}
