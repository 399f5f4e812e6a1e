import Civics
import Hummingbird
import Ledger
import Markup
import Proposing
import Wording

/// Answers to be printed and posted, one or those of a day.
struct ReplySlipRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.replySlip.route, use: show)
            .get(AddressPattern.replySlips.route, use: index)
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        guard let text = context.parameters.get("suggestion"), let id = ID<Suggestion>(text)
        else { throw .notFound }
        let slip: ReplySlip
        do throws(ReadError) {
            slip = try await ReadingReplies(ledger).slip(
                of: id,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
        return try page([slip], asked: nil, request, context)
    }

    @Sendable func index(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let today = ledger.clock.now().date
        let asked = try ReplySlipQuery(request, today: today)
        let slips: [ReplySlip]
        do throws(ReadError) {
            slips = try await ReadingReplies(ledger).slips(
                answeredOn: asked.day ?? today,
                via: asked.via,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
        return try page(asked.day == nil ? [] : slips, asked: asked, request, context)
    }

    private func page(
        _ slips: [ReplySlip],
        asked: ReplySlipQuery?,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        guard let home = try context.site.tree[context.officer.jurisdiction] else {
            throw .notFound
        }
        let page = ReplySlipsPage(
            book: context.book,
            slips: slips,
            asked: asked,
            organ: home.name,
            post: context.officer.postName
        )
        var frame = try ConsolePageFrame(request, context).frame(
            title: .replySlipsTitle,
            current: .replies
        )
        frame.hasErrors = asked?.error != nil
        if slips.contains(where: { $0.suggestion.provenance.certainty == .inventedSample }) {
            frame.sampleNote = context.book.say(.frameSampleNote)
        }
        return Page(
            frame.html { page.content },
            status: asked?.error == nil ? .ok : .unprocessableContent,
            keeping: .nobody
        )
    }
}

/// Which slips the address asks for.
struct ReplySlipQuery {
    /// The day as it was typed.
    let typed: String
    /// The day on which they were answered; nil where it cannot be read.
    let day: CivilDate?
    /// How the suggestions came; nil for all ways.
    let via: ArrivalWay?

    /// What is wrong with the day.
    var error: Message? { day == nil ? .replySlipsDayUnreadable : nil }

    init(_ request: Request, today: CivilDate) throws(PageError) {
        typed = try request.query("day") ?? today.description
        day = try? CivilDate(iso: typed)
        let way = try request.query("via") ?? ArrivalWay.letter.rawValue
        guard way.isEmpty || ArrivalWay(rawValue: way) != nil else {
            throw .unreadable(.parameter("via"))
        }
        via = ArrivalWay(rawValue: way)
    }
}
