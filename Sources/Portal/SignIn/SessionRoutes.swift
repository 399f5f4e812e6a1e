import Civics
import Hummingbird
import Ledger
import Wording

/// Ending a session, and acting from another of the posts held.
struct SessionRoutes {
    let ledger: Ledger
    let options: Portal.Options

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .post(AddressPattern.signOut.route, use: close)
            .post(AddressPattern.changePost.route, use: changePost)
    }

    @Sendable func close(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        _ = try await FormFields(request, context, fields: [])
        do throws(StoreError) {
            try await ledger.signOut(token: context.token, by: context.officer)
        } catch {
            throw PageError(error)
        }
        var response = Response.seeOther(Address.signIn.path)
        response.setCookie(SessionCookie.ended(options.isSecure))
        return response
    }

    @Sendable func changePost(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: ["post"])
        guard let post = ID<Post>(fields["post"]) else { throw .unreadable(.parameter("post")) }
        do throws(PostChangeError) {
            try await ledger.changePost(
                to: post,
                token: context.token,
                session: context.session
            )
        } catch {
            throw PageError(error)
        }
        return .seeOther(Address.console.path)
    }
}
