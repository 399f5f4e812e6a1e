import Civics
import Hummingbird
import Ledger
import Markup
import Supervising
import Wording

/// Issued bulletins as everybody sees them.
struct PublishedBulletinRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self)
            .get(AddressPattern.bulletins.route, use: index)
            .get(AddressPattern.bulletin.route, use: show)
            .get(AddressPattern.bulletinVersion.route, use: show)
            .get(AddressPattern.bulletinText.route, use: text)
    }

    @Sendable func index(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let scope = try context.scope
        let bulletins: [Bulletin]
        do throws(StoreError) {
            bulletins = try await ReadingBulletins(ledger).issued(in: scope.jurisdiction.id)
        } catch {
            throw PageError(error)
        }
        guard !bulletins.isEmpty else {
            return try ComingRoutes.show(.bulletins, request, context)
        }
        let page = BulletinsPage(book: context.book, scope: scope, bulletins: bulletins)
        return try render(
            page.content,
            isSample: bulletins.contains { $0.certainty == .inventedSample },
            request,
            context
        )
    }

    @Sendable func show(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let (versions, bulletin, issued) = try await find(context)
        guard let document = BulletinDocument(issued.publicText) else {
            throw .broken(code: "bulletin.unreadable")
        }
        let page = PublishedBulletinPage(
            book: context.book,
            scope: try context.scope,
            bulletin: bulletin,
            issued: issued,
            versions: versions,
            document: document
        )
        return try render(
            page.content,
            isSample: bulletin.certainty == .inventedSample,
            request,
            context
        )
    }

    /// The frozen text of the public edition: these bytes and no others give its fingerprint.
    @Sendable func text(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        .json(try await find(context).issued.publicText, cacheControl: Response.publicPage)
    }

    /// The version that the address names, or the newest that is issued.
    private func find(
        _ context: Anonymous
    ) async throws(PageError) -> (versions: [Bulletin], bulletin: Bulletin, issued: Bulletin.Issued)
    {
        let serial = try context.number("bulletin")
        let version: Int? =
            context.parameters.get("version") == nil ? nil : try context.number("version")
        let place = try context.scope.jurisdiction.id
        let versions: [Bulletin]
        do throws(StoreError) {
            versions = try await ReadingBulletins(ledger).issued(serial, in: place)
        } catch {
            throw PageError(error)
        }
        let found =
            version.map { wanted in versions.first { $0.version == wanted } }
            ?? versions.last
        guard let bulletin = found, let issued = bulletin.issued else { throw .notFound }
        return (versions, bulletin, issued)
    }

    private func render(
        _ content: HTML,
        isSample: Bool,
        _ request: Request,
        _ context: Anonymous
    ) throws(PageError) -> Page {
        var frame = try PublicFrame(request, context).frame(
            title: .frameNavBulletins,
            current: .bulletins
        )
        frame.description = context.book.say(.bulletinPublicDescription)
        if isSample { frame.sampleNote = context.book.say(.frameSampleNote) }
        return Page(frame.html { content }, keeping: .everybody)
    }
}
