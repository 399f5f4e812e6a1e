package import ArgumentParser
import Evaluating
import Ledger
import Wording

/// `minsheng serve`: brings a store up to date and serves it.
package struct Serve: AsyncParsableCommand {
    /// What the help says of it.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Help.say(.commandServeAbstract),
            discussion: Help.discussion(
                .commandServeDiscussion,
                examples: [
                    "minsheng serve --port 8080 --database sqlite:/srv/minsheng.sqlite",
                    "MINSHENG_DATABASE=postgres://minsheng@db/minsheng minsheng serve --port 8080",
                ]
            )
        )
    }

    @OptionGroup var port: PortOption
    @OptionGroup var database: DatabaseOption

    @Option(help: ArgumentHelp(Help.say(.commandServeHost), valueName: "address"))
    var host: String?

    @Option(help: ArgumentHelp(Help.say(.commandServeBehindProxy), valueName: "name"))
    var behindProxy: String?

    @Option(help: ArgumentHelp(Help.say(.commandServeKinds), valueName: "folder"))
    var kinds: String?

    @OptionGroup var notices: NoticeOptions

    @OptionGroup var language: LanguageOption

    /// Creates the command, to be parsed.
    package init() {}

    /// Serves until the process is told to stop.
    package func run() async throws {
        let console = Console.current
        var serving = Serving(host: host ?? "127.0.0.1", port: port.number, proxy: behindProxy)
        serving.notices = try notices.senders()
        try serving.check()
        let server = serving
        let kinds = try KindFolder.read(kinds)
        let address = try database.address(in: console)
        try await OpenedStore.with(address, for: .making, kinds: kinds) {
            store throws(CommandFailure) in
            let identity = try await store.identity()
            if identity?.isDemo == true, !Loopback.contains(server.host) || server.proxy != nil {
                throw CommandFailure(.otherStore, .commandServeDemoOffLoopback)
            }
            if identity?.isDemo == true, !server.notices.isEmpty {
                throw CommandFailure(.otherStore, .commandServeDemoSends)
            }
            if identity == nil {
                console.complain(.commandServeNotFounded)
            } else {
                try await store.completeCalendar()
            }
            try await server.run(store.ledger) { site in
                try? console.say(.commandServeReady(site: site))
            }
        }
    }
}
