import Evaluating
import Foundation
import Hummingbird
import Ledger
import Logging
import NIOCore
import Portal
import Wording

/// Serves a store over HTTP until the process is told to stop; `serve` and `demo` both do.
struct Serving: Sendable {
    /// The address to listen on.
    var host: String
    /// The port; 0 takes a free one.
    var port: Int
    /// The proxy in front, which speaks TLS; nothing where there is none.
    var proxy: String?
    /// The accounts that a demo store names on its sign-in page.
    var demoAccounts: [Portal.DemoAccount] = []
    /// How notices go out by themselves; not at all unless something is switched on.
    var notices = NoticeSenders(path: Address.track.path)
    /// How much is logged.
    var logLevel = Logger.Level.info

    /// Refuses to send cookies and suggestions in the clear over a network.
    func check() throws(CommandFailure) {
        guard Loopback.contains(host) || proxy != nil else {
            throw CommandFailure(.notOverNetwork, .commandServeNotOverNetwork(host: host))
        }
    }

    /// Serves; `onReady` is called with the site's address once requests are taken.
    func run(
        _ ledger: Ledger,
        onReady: @escaping @Sendable (String) -> Void
    ) async throws(CommandFailure) {
        var options = Portal.Options()
        options.isSecure = proxy != nil
        options.demoAccounts = demoAccounts
        options.notices = notices
        var logger = Logger(label: "minsheng") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = logLevel
        let portal = Portal(ledger: ledger, options: options, logger: logger)
        let host = host
        do {
            try await portal.run(host: host, port: port) { port in
                let name = host.contains(":") && !host.hasPrefix("[") ? "[\(host)]" : host
                onReady("http://\(name):\(port)/")
            }
        } catch is CancellationError {
            // Whoever cancelled it knows.
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw CommandFailure(.portTaken, .commandServePortTaken(port: port))
        } catch let error as IOError {
            throw CommandFailure(
                .addressUnusable,
                .commandServeAddressUnusable(
                    host: host,
                    port: port,
                    reason: String(cString: strerror(error.errnoCode))
                )
            )
        } catch is SocketAddressError.UnknownHost {
            throw CommandFailure(.addressUnusable, .commandServeUnknownHost(host: host))
        } catch {
            throw CommandFailure(whatever: error)
        }
    }
}
