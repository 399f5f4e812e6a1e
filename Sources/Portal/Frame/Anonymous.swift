package import Hummingbird
import Ledger
import Logging
import NIOCore
import Wording

/// A request from anybody: what the middlewares have found out so far.
package struct Anonymous: RequestContext {
    /// What the server keeps of a request.
    package var coreContext: CoreRequestContextStorage
    /// Who connects, for limiting how often.
    let remote: SocketAddress?
    /// Language and size.
    var preferences = Preferences()
    /// The state of the site the request began with.
    var foundSite: SiteState?
    /// Whose pages are asked for.
    var foundScope: Scope?
    /// The session of the cookie, if it is one.
    var session: Session?
    /// The cookie itself.
    var sessionToken: String?
    /// The random number of this browser, which form tokens are bound to.
    var visitor = ""

    /// Starts with what the connection tells.
    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        remote = source.channel.remoteAddress
    }
}

/// What a page needs of its request, whoever asks.
protocol PageContext: RequestContext {
    /// The request as anybody's.
    var anonymous: Anonymous { get }
}

extension Anonymous: PageContext {
    var anonymous: Anonymous { self }
}

extension PageContext {
    /// Speaks the visitor's language.
    var book: Phrasebook { Phrasebook(anonymous.preferences.language) }

    /// Whose pages are asked for.
    var scope: Scope {
        get throws(PageError) {
            guard let scope = anonymous.foundScope else { throw .notFound }
            return scope
        }
    }

    /// The state of the site.
    var site: SiteState {
        get throws(PageError) {
            guard let site = anonymous.foundSite else { throw .notFounded }
            return site
        }
    }

    /// The number of the request, for the log and for the person who calls about it.
    var requestNumber: String {
        "R-" + (logger[metadataKey: "hb.request.id"]?.description ?? "0").suffix(6).uppercased()
    }
}
