import Hummingbird
import Wording

/// The script that keeps the forms' pages on a device, so that they open without a network.
///
/// It must lie at the root, for it answers for the paths below itself; its first lines name what
/// it keeps, under addresses that change with their content.
struct ServiceWorkerRoute {
    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self)
            .get(AddressPattern.serviceWorker.route, use: show)
    }

    @Sendable func show(_ request: Request, _ context: Anonymous) throws(PageError) -> Response {
        guard let script = Asset.named("service-worker.js") else { throw .notFound }
        let kept = ["minsheng.css", "icon.svg", "draft.js", "count.js"]
            .map { Address.asset($0).path }
        let forms = [
            AddressPattern.suggest, .unitForm, .takeWord, .months, .deliveryMonth,
        ].map(\.rawValue)
        var response = Response.text(
            """
            const ASSETS = [\(Self.list(kept))];
            const FORMS = [\(Self.list(forms))];
            const SIGN_OUT = "\(Address.signOut.path)";
            \(script.text)
            """,
            cacheControl: "no-cache"
        )
        response.headers[.contentType] = script.contentType
        return response
    }

    private static func list(_ paths: [String]) -> String {
        paths.map { "\"\($0)\"" }.joined(separator: ", ")
    }
}
