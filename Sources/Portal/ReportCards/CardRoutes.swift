import Civics
import Evaluating
import Hummingbird
import Ledger
import Markup
import NIOCore
import Wording

/// The report cards (暖心答卷) that everybody may read: data, story, every version and its file.
struct CardRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self)
            .get(AddressPattern.report.route, use: newest)
            .get(AddressPattern.reportYear.route, use: year)
            .get(AddressPattern.reportStory.route, use: story)
            .get(AddressPattern.reportVersion.route, use: year)
            .get(AddressPattern.reportVersionStory.route, use: story)
            .get(AddressPattern.reportText.route, use: text)
    }

    @Sendable func newest(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let all = try await ledger.publishedCards(of: context.scope.jurisdiction.id)
        guard let newest = all.first else {
            return try ComingRoutes.show(.report, request, context)
        }
        return try page(newest, of: all, isNamed: false, request, context)
    }

    @Sendable func year(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let (card, all, isNamed) = try await asked(context)
        return try page(card, of: all, isNamed: isNamed, request, context)
    }

    @Sendable func story(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let (card, all, isNamed) = try await asked(context)
        let face = try face(card, of: all, isNamed: isNamed, context)
        return try render(CardStoryPage(face: face).content, face, request, context)
    }

    /// The frozen text, byte for byte what the fingerprint is of.
    @Sendable func text(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        let card = try await asked(context).card
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/json; charset=utf-8",
                .cacheControl: Response.publicPage,
            ],
            body: .init(byteBuffer: ByteBuffer(string: card.text))
        )
    }

    /// The version that the address names, or the newest of its year.
    private func asked(
        _ context: Anonymous
    ) async throws(PageError) -> (card: PublishedCard, all: [PublishedCard], isNamed: Bool) {
        let year = try context.number("year")
        let all = try await ledger.publishedCards(of: context.scope.jurisdiction.id)
        let name = context.parameters.get("version")
        let found = all.first {
            $0.year == year && (name == nil || name == "v\($0.version)")
        }
        guard let found else { throw .notFound }
        return (found, all, name != nil)
    }

    private func face(
        _ card: PublishedCard,
        of all: [PublishedCard],
        isNamed: Bool,
        _ context: Anonymous
    ) throws(PageError) -> CardFace {
        CardFace(
            book: context.book,
            scope: try context.scope,
            card: card,
            versions: all.filter { $0.year == card.year },
            isNamed: isNamed
        )
    }

    private func page(
        _ card: PublishedCard,
        of all: [PublishedCard],
        isNamed: Bool,
        _ request: Request,
        _ context: Anonymous
    ) throws(PageError) -> Page {
        let face = try face(card, of: all, isNamed: isNamed, context)
        var years: [Int] = []
        for card in all where years.last != card.year { years.append(card.year) }
        return try render(CardPage(face: face, years: years).content, face, request, context)
    }

    private func render(
        _ content: HTML,
        _ face: CardFace,
        _ request: Request,
        _ context: Anonymous
    ) throws(PageError) -> Page {
        var frame = try PublicFrame(request, context).frame(title: face.title, current: .report)
        if face.card.isSample { frame.sampleNote = context.book.say(.frameSampleNote) }
        return Page(frame.html { content }, keeping: .everybody)
    }
}

extension Ledger {
    /// The newest version of every year that has a card.
    func newestCards(of jurisdiction: ID<Jurisdiction>) async throws(PageError) -> [PublishedCard] {
        var newest: [PublishedCard] = []
        for card in try await publishedCards(of: jurisdiction)
        where newest.last?.year != card.year {
            newest.append(card)
        }
        return newest
    }

    /// The report cards of a jurisdiction: the newest year first, of a year the newest version.
    func publishedCards(
        of jurisdiction: ID<Jurisdiction>
    ) async throws(PageError) -> [PublishedCard] {
        do throws(StoreError) {
            return try await ReadingCards(self).published(of: jurisdiction)
        } catch {
            throw PageError(error)
        }
    }
}
