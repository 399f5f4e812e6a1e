import Civics
import Hummingbird
import Ledger
import Markup
import Wording

/// Signing in to the console.
struct SignInRoutes {
    let ledger: Ledger
    let options: Portal.Options
    let limit: RateLimit

    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self)
            .get(AddressPattern.signIn.route, use: show)
            .post(AddressPattern.signIn.route, use: open)
    }

    @Sendable func show(_ request: Request, _ context: Anonymous) throws(PageError) -> Response {
        guard context.session == nil else { return .seeOther(Address.console.path) }
        return try page(login: "", error: nil, request, context)
            .response(from: request, context: context)
    }

    @Sendable func open(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: ["login", "password"])
        try limit.take(context.remoteKey)
        let session: OpenedSession
        do throws(SignInError) {
            session = try await ledger.signIn(
                login: fields["login"],
                password: Password(fields["password"])
            )
        } catch {
            return try refused(error, login: fields["login"], request, context)
        }
        var response = Response.seeOther(Address.console.path)
        response.setCookie(SessionCookie.cookie(session.token, options.isSecure))
        return response
    }

    private func refused(
        _ error: SignInError,
        login: String,
        _ request: Request,
        _ context: Anonymous
    ) throws(PageError) -> Response {
        let message: Message
        switch error {
        case .wrongNameOrPassword: message = .signInErrorWrong
        case .locked(let until):
            message = .signInErrorLocked(time: context.book.time(until))
        case .noPost: message = .signInErrorNoPost
        case .busy: message = .signInErrorBusy
        case .store(let error): throw PageError(error)
        }
        return try page(login: login, error: message, request, context)
            .response(from: request, context: context)
    }

    private func page(
        login: String,
        error: Message?,
        _ request: Request,
        _ context: Anonymous
    ) throws(PageError) -> Page {
        let page = SignInPage(
            book: context.book,
            login: login,
            error: error,
            accounts: try context.site.identity.isDemo ? options.demoAccounts : [],
            target: context.form(Address.signIn.path)
        )
        var frame = try PublicFrame(request, context).frame(
            title: .signInPageTitle,
            current: .console
        )
        frame.hasErrors = error != nil
        return Page(
            frame.html { page.content },
            status: error == nil ? .ok : .unprocessableContent,
            keeping: .nobody
        )
    }
}
