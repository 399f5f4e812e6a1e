import Hummingbird
import Ledger
import Logging

/// Whether the server and its store answer, for whoever keeps them running.
///
/// Stands before what asks the store about the visitor, so that it answers when the store does not.
struct HealthRoute {
    let ledger: Ledger

    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self).get(AddressPattern.health.route, use: health)
    }

    /// Asks the store for one row: 200 when it answers, 503 when it does not.
    @Sendable func health(_ request: Request, _ context: Anonymous) async -> Response {
        do throws(StoreError) {
            _ = try await ledger.auditHead()
            return .text("ok\n", cacheControl: "no-store")
        } catch {
            context.logger.error("store not answering", metadata: ["code": "\(error.code)"])
            return .text(
                "\(error.code)\n",
                status: .serviceUnavailable,
                cacheControl: "no-store"
            )
        }
    }
}
