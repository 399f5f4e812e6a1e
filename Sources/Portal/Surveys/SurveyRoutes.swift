import Civics
import Evaluating
import Hummingbird
import Ledger
import Markup
import Wording

/// The residents' surveys: answered while they are open, read once they are closed.
struct SurveyRoutes {
    let ledger: Ledger
    let isSecure: Bool
    let limit: RateLimit

    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self)
            .get(AddressPattern.surveys.route, use: newest)
            .get(AddressPattern.survey.route, use: show)
            .post(AddressPattern.survey.route, use: answer)
    }

    /// The newest one, or that there is none yet.
    @Sendable func newest(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        let scope = try context.scope
        if let survey = try await published(scope).first?.survey {
            return .seeOther(Address.survey(survey.year, survey.number).path(in: scope))
        }
        let frame = try PublicFrame(request, context).frame(title: .surveyNav, current: nil)
        let book = context.book
        return Page(
            frame.html {
                HTML.h1(book.say(.surveyNav))
                Component.empty(title: book.say(.surveyEmptyTitle), book.say(.surveyEmptyText)) {
                    Component.buttonLink(
                        book.say(.frameNavReport),
                        to: Address.report.path(in: scope),
                        .second
                    )
                }
            },
            keeping: .nobody
        ).response(from: request, context: context)
    }

    @Sendable func show(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        let isThanks = try request.query("done") == "1"
        let result = try await asked(context).result
        var response = try await page(SurveyEntry(), isThanks: isThanks, request, context)
        if result.survey.state == .open, result.survey.isOpenToAll,
            try device(request, context) == nil
        {
            let secret = try context.site.identity.secret
            response.setCookie(DeviceCookie.cookie(DeviceCookie.make(secret: secret), isSecure))
        }
        return response
    }

    @Sendable func answer(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(
            request,
            context,
            fields: ["code", "words"],
            prefixes: [SurveyEntry.gradePrefix]
        )
        try limit.take(context.remoteKey)
        let entry = SurveyEntry(fields)
        let survey = try await asked(context).result.survey
        let scope = try context.scope
        do throws(SurveyError) {
            try await AnsweringSurveys(ledger).answer(
                entry.answer,
                with: try ticket(entry["code"], of: survey, request, context),
                to: survey.id,
                in: scope.jurisdiction.id
            )
        } catch {
            return try await page(
                try entry.refused(error),
                isThanks: false,
                request,
                context
            )
        }
        return .seeOther(Address.survey(survey.year, survey.number).path(in: scope) + "?done=1")
    }

    /// A slip where a code was typed, or where only slips are taken; else the device.
    private func ticket(
        _ typed: String,
        of survey: Survey,
        _ request: Request,
        _ context: Anonymous
    ) throws(SurveyError) -> AnsweringSurveys.Ticket {
        guard typed.isEmpty, survey.isOpenToAll else { return .slip(typed) }
        guard let number = try? device(request, context) else { throw .slipNeeded }
        return .device(number)
    }

    /// The number of a device whose cookie we have signed.
    private func device(
        _ request: Request,
        _ context: Anonymous
    ) throws(PageError) -> String? {
        let secret = try context.site.identity.secret
        return request.cookies[DeviceCookie.name(isSecure)]
            .flatMap { DeviceCookie.number($0.value, secret: secret) }
    }

    private func asked(
        _ context: Anonymous
    ) async throws(PageError) -> (result: SurveyResult, all: [SurveyResult]) {
        let (year, number) = (try context.number("year"), try context.number("number"))
        let all = try await published(context.scope)
        guard
            let result = all.first(where: { $0.survey.year == year && $0.survey.number == number })
        else { throw .notFound }
        return (result, all)
    }

    private func published(_ scope: Scope) async throws(PageError) -> [SurveyResult] {
        do throws(StoreError) {
            return try await ReadingSurveys(ledger).published(of: scope.jurisdiction.id)
        } catch {
            throw PageError(error)
        }
    }

    private func page(
        _ entry: SurveyEntry,
        isThanks: Bool,
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        let (result, all) = try await asked(context)
        let scope = try context.scope
        let survey = result.survey
        let page = SurveyPage(
            book: context.book,
            scope: scope,
            result: result,
            others: all.map(\.survey).filter { $0.id != survey.id },
            entry: entry,
            target: context.form(Address.survey(survey.year, survey.number).path(in: scope)),
            isThanks: isThanks
        )
        var frame = try PublicFrame(request, context).frame(
            title: .surveyPublicTitle(year: survey.year),
            current: nil
        )
        frame.hasErrors = entry.error != nil
        if survey.certainty == .inventedSample {
            frame.sampleNote = context.book.say(.frameSampleNote)
        }
        return Page(
            frame.html { page.content },
            status: entry.status,
            keeping: survey.state == .closed && entry.error == nil ? .everybody : .nobody
        ).response(from: request, context: context)
    }
}
