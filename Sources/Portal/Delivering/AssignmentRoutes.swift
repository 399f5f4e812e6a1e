import Civics
import Delivering
import Hummingbird
import Ledger
import Markup
import Wording

/// The notice of assignment: what is missing, issuing it, and the notices that were issued.
struct AssignmentRoutes {
    let ledger: Ledger

    private var desk: DeliveryDesk { DeliveryDesk(ledger: ledger) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.deliveryNotice.route, use: look)
            .post(AddressPattern.deliveryNotice.route, use: issue)
    }

    /// The notices as everybody sees them.
    var published: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self)
            .get(AddressPattern.assignmentNotice.route, use: show)
            .get(AddressPattern.assignmentText.route, use: text)
    }

    @Sendable func look(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try desk.authorise(.managePlans, context)
        let board = try await desk.board(context)
        return try page(DeliveryEntry(), board, request, context)
    }

    @Sendable func issue(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: ["number", "version"])
        try desk.authorise(.managePlans, context)
        let entry = DeliveryEntry("notice", fields)
        let board = try await desk.board(context)
        let issued: IssuedNotice
        do throws(DeliveryError) {
            issued = try await IssuingNotices(ledger).issue(
                board.programme.id,
                number: entry["number"],
                after: Int(fields["version"]) ?? -1,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            return try page(try entry.refused(error), board, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(board.key.notice(issued.version).path)
    }

    private func page(
        _ entry: DeliveryEntry,
        _ board: DeliveryBoard,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        let version = board.notices.first?.version ?? 0
        let page = IssueNoticePage(
            book: context.book,
            board: board,
            entry: entry,
            target: context.form(
                Address.deliveryNotice(board.key).path,
                hidden: [FormTarget.Hidden("version", String(version))]
            )
        )
        return try desk.render(
            page.content,
            entry: entry,
            isSample: board.isSample,
            request,
            context
        )
    }

    // MARK: - Published

    private func find(
        _ context: Anonymous
    ) async throws(PageError) -> (board: DeliveryBoard, notice: IssuedNotice) {
        let (year, version) = (try context.number("year"), try context.number("version"))
        let board = try await ledger.deliveryBoard(
            of: try context.scope.jurisdiction.id,
            year: year
        )
        guard let board, let notice = board.notices.first(where: { $0.version == version })
        else { throw .notFound }
        return (board, notice)
    }

    @Sendable func show(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let (board, notice) = try await find(context)
        let (scope, year) = (try context.scope, board.programme.year)
        let page = AssignmentSheet(
            book: context.book,
            notice: notice,
            notices: board.notices,
            links: AssignmentSheet.Links(
                back: PageLink(
                    context.book.say(.projectListTitle(year: year)),
                    to: Address.projectYear(year).path(in: scope)
                ),
                notice: { Address.assignmentNotice(year, $0).path(in: scope) },
                text: { Address.assignmentText(year, $0).path(in: scope) }
            )
        )
        var frame = try PublicFrame(request, context).frame(
            title: .deliverySheetTitle,
            current: .projects
        )
        if board.isSample { frame.sampleNote = context.book.say(.frameSampleNote) }
        return Page(frame.html { page.content }, keeping: .everybody)
    }

    /// The canonical text: these bytes and no others give the fingerprint.
    @Sendable func text(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        .json(try await find(context).notice.text, cacheControl: Response.publicPage)
    }
}

extension Ledger {
    /// A year's livelihood list in delivery; nil where there is none.
    func deliveryBoard(
        of jurisdiction: ID<Jurisdiction>,
        year: Int?,
        only number: Int? = nil
    ) async throws(PageError) -> DeliveryBoard? {
        guard let year else { return nil }
        do throws(StoreError) {
            return try await ReadingDelivery(self).board(
                of: jurisdiction,
                kind: ProjectList.kind,
                year: year,
                only: number
            )
        } catch {
            throw PageError(error)
        }
    }
}
