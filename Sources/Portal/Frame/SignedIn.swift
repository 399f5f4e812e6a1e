import Hummingbird
import Ledger

/// A request from somebody signed in.
struct SignedIn: ChildRequestContext, PageContext {
    var coreContext: CoreRequestContextStorage
    let anonymous: Anonymous
    /// Who acts, and from which post.
    let session: Session
    /// The cookie, to end the session with.
    let token: String

    init(context: Anonymous) throws {
        guard let session = context.session, let token = context.sessionToken else {
            throw PageError.signInNeeded
        }
        coreContext = context.coreContext
        anonymous = context
        self.session = session
        self.token = token
    }

    /// The one who acts.
    var officer: Officer { session.officer }
    /// The same, for a use case.
    var actor: Actor { .officer(session.officer) }
}
