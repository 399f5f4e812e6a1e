import Casework
import Civics
import HTTPTypes
import Hummingbird
import Ledger
import Markup
import Supervising
import Wording

/// What residents say is not true of a project, and what became of it.
struct ReportRoutes {
    let ledger: Ledger
    let limit: RateLimit

    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self)
            .get(AddressPattern.reportProject.route, use: ask)
            .post(AddressPattern.reportProject.route, use: report)
            .get(AddressPattern.reported.route, use: show)
    }

    /// The fields of the form.
    private static let fields: Set<String> = ["form", "category", "body"]

    @Sendable func ask(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        try await page(CaseEntry(number: CaseForm.newNumber()), request, context)
    }

    @Sendable func report(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: Self.fields)
        try limit.take(context.remoteKey)
        let (list, entry) = try await project(context)
        var sent = CaseEntry(nil, fields)
        sent.form[.project] = entry.id.description
        let scope = try context.scope
        let identity = try context.site.identity
        do throws(CaseError) {
            let code = try await ReportingUntrue(ledger).report(
                sent.form,
                of: CaseKind.notTrue,
                number: sent.number,
                watcher: try await watcher(of: entry, context),
                certainty: .recorded,
                in: list.programme.jurisdiction,
                identity: identity
            )
            return .seeOther(Address.reported(code).path(in: scope) + "?new=1")
        } catch {
            return try await page(try sent.refused(error), request, context)
                .response(from: request, context: context)
        }
    }

    @Sendable func show(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let code = try context.trackingCode
        let folder: CaseFolder
        do throws(ReadError) {
            folder = try await ReadingCases(ledger).folder(of: code)
        } catch {
            throw PageError(error)
        }
        let page = ReportedPage(
            book: context.book,
            scope: try context.scope,
            code: code,
            folder: folder,
            isNew: try request.query("new") == "1"
        )
        let frame = try PublicFrame(request, context).frame(
            title: .caseReportedTitle,
            current: .track
        )
        return Page(frame.html { page.content }, keeping: .secret)
    }

    private func page(
        _ entry: CaseEntry,
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let (list, project) = try await project(context)
        guard let kind = CaseKinds.builtIn[CaseKind.notTrue] else { throw .notFound }
        let scope = try context.scope
        let page = ReportPage(
            book: context.book,
            scope: scope,
            year: list.programme.year,
            project: project,
            kind: kind,
            entry: entry,
            target: context.form(
                Address.reportProject(year: list.programme.year, number: project.number)
                    .path(in: scope),
                hidden: [.init("form", entry.number)]
            )
        )
        var frame = try PublicFrame(request, context).frame(
            title: .caseReportTitle,
            current: .projects
        )
        frame.hasErrors = entry.error != nil
        return Page(frame.html { page.content }, status: entry.status, keeping: .nobody)
    }

    private func project(
        _ context: Anonymous
    ) async throws(PageError) -> (ProjectList, Enrolment) {
        let (year, number) = (try context.number("year"), try context.number("number"))
        let lists = try await ledger.projectLists(of: context.scope.jurisdiction.id)
        guard let list = lists.first(where: { $0.programme.year == year }),
            let entry = list[number]
        else { throw .notFound }
        return (list, entry)
    }

    private func watcher(
        of entry: Enrolment,
        _ context: Anonymous
    ) async throws(CaseError) -> ID<Party>? {
        do throws(StoreError) {
            return try await ReadingGroups(ledger).watcher(
                of: entry.id,
                in: entry.subject.jurisdiction
            )
        } catch {
            throw .store(error)
        }
    }
}
