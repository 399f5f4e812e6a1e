import Casework
import Evaluating
import Hummingbird
import Ledger
import Markup
import Supervising
import Wording

/// The livelihood projects of a year, and each of them.
struct ProjectRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self)
            .get(AddressPattern.projects.route, use: index)
            .get(AddressPattern.projectYear.route, use: year)
            .get(AddressPattern.project.route, use: show)
    }

    /// The newest list.
    @Sendable func index(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let lists = try await ledger.projectLists(of: context.scope.jurisdiction.id)
        return try await list(lists.first, of: lists, request, context)
    }

    /// The list of a year.
    @Sendable func year(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let year = try context.number("year")
        let lists = try await ledger.projectLists(of: context.scope.jurisdiction.id)
        guard let list = lists.first(where: { $0.programme.year == year }) else {
            throw .notFound
        }
        return try await self.list(list, of: lists, request, context)
    }

    /// One project.
    @Sendable func show(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let (year, number) = (try context.number("year"), try context.number("number"))
        let lists = try await ledger.projectLists(of: context.scope.jurisdiction.id)
        guard let list = lists.first(where: { $0.programme.year == year }),
            let entry = list[number]
        else { throw .notFound }
        let cases: PublicCases
        let fate: ProjectFate
        let bulletin: (serial: Int, month: Int)?
        do throws(StoreError) {
            cases = try await ReadingCases(ledger).published(about: entry.id)
            fate = try await ReadingFates(ledger).fate(
                of: entry.code,
                in: list.programme.jurisdiction
            )
            bulletin = try await ReadingBulletins(ledger)
                .newest(of: list.programme.id, in: list.programme.jurisdiction)
        } catch {
            throw PageError(error)
        }
        let page = ProjectPage(
            book: context.book,
            scope: try context.scope,
            list: list,
            board: try await ledger.deliveryBoard(
                of: context.scope.jurisdiction.id,
                year: year,
                only: number
            ),
            entry: entry,
            cases: cases,
            isPublic: { ledger.kinds[$0.kind]?.audience == .public },
            fate: FateSteps(book: context.book, scope: try context.scope, fate: fate),
            bulletin: bulletin
        )
        var frame = try PublicFrame(request, context).frame(
            title: .projectPageTitle(name: entry.subject.name(in: context.book.language)),
            current: .projects
        )
        if entry.isSample || page.row?.isSample == true || cases.hasSamples {
            frame.sampleNote = context.book.say(.frameSampleNote)
        }
        return Page(frame.html { page.content }, keeping: .everybody)
    }

    private func list(
        _ list: ProjectList?,
        of lists: [ProjectList],
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let scope = try context.scope
        let page = ProjectsPage(
            book: context.book,
            scope: scope,
            list: list,
            board: try await ledger.deliveryBoard(
                of: scope.jurisdiction.id,
                year: list?.programme.year
            ),
            years: lists.map(\.programme.year),
            kinds: ledger.kinds
        )
        var frame = try PublicFrame(request, context).frame(
            title: list.map { .projectListTitle(year: $0.programme.year) } ?? .frameNavProjects,
            current: .projects
        )
        frame.description = context.book.say(.projectListDescription)
        if list?.isSample == true { frame.sampleNote = context.book.say(.frameSampleNote) }
        return Page(frame.html { page.content }, keeping: .everybody)
    }
}

extension Anonymous {
    /// A whole number of the address in its one spelling, from 1 on; anything else is no address
    /// of ours.
    func number(_ name: String) throws(PageError) -> Int {
        guard let text = parameters.get(name), let number = Int(text), number > 0,
            String(number) == text
        else { throw .notFound }
        return number
    }
}
