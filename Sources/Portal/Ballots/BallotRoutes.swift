import Civics
import Deciding
import HTTPTypes
import Hummingbird
import Ledger
import Markup
import Tallying
import Wording

/// Ballots whose counts are published: the list, the result of each, and the files from which a
/// stranger counts it again.
struct BallotRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self)
            .get(AddressPattern.ballots.route, use: index)
            .get(AddressPattern.ballot.route, use: show)
            .get(AddressPattern.ballotRecord.route, use: record)
            .get(AddressPattern.ballotOutcome.route, use: outcome)
            .get(AddressPattern.ratingList.route, use: ratingList)
    }

    @Sendable func index(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let page = BallotsPage(
            book: context.book,
            scope: try context.scope,
            tree: try context.site.tree,
            results: try await ledger.publishedCounts(),
            ratings: try await ledger.publishedRatings(),
            reported: try await reported()
        )
        var frame = try PublicFrame(request, context).frame(
            title: .frameNavBallots,
            current: .ballots
        )
        frame.description = context.book.say(.ballotListDescription)
        if page.showsSamples { frame.sampleNote = context.book.say(.frameSampleNote) }
        return Page(frame.html { page.content }, keeping: .everybody)
    }

    private func reported() async throws(PageError) -> [ReportedVote] {
        do throws(StoreError) {
            return try await ReportingVotes(ledger).all()
        } catch {
            throw PageError(error)
        }
    }

    @Sendable func show(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        if let rating = try await rating(context) {
            return try await show(rating, request, context)
        }
        let result = try await find(context)
        let page = BallotPage(
            book: context.book,
            scope: try context.scope,
            result: result,
            certificate: try await certificate(of: result.ballot),
            recounts: try await ReadingCertificates(ledger)
                .recounts(of: result.ballot.key, in: try context.scope)
        )
        var frame = try PublicFrame(request, context).frame(
            title: .ballotPageTitle(title: result.title(in: context.book.language).text),
            current: .ballots
        )
        if !result.ballot.inventions.isEmpty {
            frame.sampleNote = context.book.say(.frameSampleNote)
        }
        return Page(frame.html { page.content }, keeping: .everybody)
    }

    private func show(
        _ rating: RatingResult,
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let list: StoredRatingList?
        do throws(StoreError) {
            list = try await ReadingRatings(ledger).published(
                rating.ballot.key,
                of: rating.ballot.jurisdiction
            )
        } catch {
            throw PageError(error)
        }
        let page = RatingPage(
            book: context.book,
            scope: try context.scope,
            result: rating,
            certificate: try await certificate(of: rating.ballot),
            recounts: try await ReadingCertificates(ledger)
                .recounts(of: rating.ballot.key, in: try context.scope),
            again: list?.againKey
        )
        var frame = try PublicFrame(request, context).frame(
            title: .ratingPageTitle(title: page.title.text),
            current: .ballots
        )
        if rating.isInvented { frame.sampleNote = context.book.say(.frameSampleNote) }
        return Page(frame.html { page.content }, keeping: .everybody)
    }

    /// The record, to be kept and counted elsewhere; where the rule lets it be published.
    @Sendable func record(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        let record: String
        if let rating = try await rating(context) {
            guard rating.ballot.publishing == .all else { throw .notFound }
            record = rating.ballot.record
        } else {
            record = try await findWhole(context).ballot.record
        }
        var response = Response.json(record, cacheControl: Response.publicPage)
        response.headers[.contentDisposition] =
            "attachment; filename=\"\(BallotFiles.recordName)\""
        return response
    }

    /// The outcome, byte for byte what the command prints.
    @Sendable func outcome(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        let outcome: [UInt8]
        if let rating = try await rating(context) {
            guard rating.ballot.publishing == .all else { throw .notFound }
            outcome = rating.count.outcome.json
        } else {
            outcome = try await findWhole(context).count.outcome.json
        }
        return .json(BallotFiles.outcome(outcome), cacheControl: Response.publicPage)
    }

    /// The list of what was rated: these bytes give the fingerprint that record and form name.
    @Sendable func ratingList(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        let key = try context.ballotKey
        let home = try context.scope.jurisdiction.id
        let list: StoredRatingList?
        do throws(StoreError) {
            list = try await ReadingRatings(ledger).published(key, of: home)
        } catch {
            throw PageError(error)
        }
        guard let list else { throw .notFound }
        return .json(list.text, cacheControl: Response.publicPage)
    }

    /// The certificate of a count that was made here; nil of one that was brought in.
    private func certificate(
        of ballot: CountedBallot
    ) async throws(PageError) -> SealedCertificate? {
        do throws(StoreError) {
            return try await ReadingCertificates(ledger)
                .published(ballot.key, of: ballot.jurisdiction)
        } catch {
            throw PageError(error)
        }
    }

    /// A ballot whose counts are all public.
    private func findWhole(
        _ context: Anonymous
    ) async throws(PageError) -> BallotResult {
        let result = try await find(context)
        guard result.ballot.publishing == .all else { throw .notFound }
        return result
    }

    /// The rating under the address; nil where it is a vote, or nothing.
    private func rating(_ context: Anonymous) async throws(PageError) -> RatingResult? {
        let key = try context.ballotKey
        let jurisdiction = try context.scope.jurisdiction.id
        do throws(PublishingError) {
            return try await PublishedRatings(ledger).find(key, of: jurisdiction)
        } catch {
            throw PageError(error)
        }
    }

    private func find(_ context: Anonymous) async throws(PageError) -> BallotResult {
        let key = try context.ballotKey
        let jurisdiction = try context.scope.jurisdiction.id
        let found: BallotResult?
        do throws(PublishingError) {
            found = try await PublishingCounts(ledger).find(key, of: jurisdiction)
        } catch {
            throw PageError(error)
        }
        guard let found else { throw .notFound }
        return found
    }
}

extension Anonymous {
    /// The key of the published count under the address.
    var ballotKey: BallotKey {
        get throws(PageError) {
            guard let key = parameters.get("ballot").flatMap(BallotKey.init) else {
                throw .notFound
            }
            return key
        }
    }
}
