package import ArgumentParser
import Civics
import Database
import Foundation
import Ledger
import Logging
import Portal
import Wording

/// `minsheng demo`: makes the demo year if it is not there, and serves it on this machine.
package struct Demo: AsyncParsableCommand {
    /// What the help says of it.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Help.say(.commandDemoAbstract),
            discussion: Help.discussion(
                .commandDemoDiscussion,
                examples: ["minsheng demo --home ~/minsheng-demo --port 8080"]
            )
        )
    }

    @Option(help: ArgumentHelp(Help.say(.commandDemoHome), valueName: "folder"))
    var home: String

    @OptionGroup var port: PortOption
    @OptionGroup var database: DatabaseOption
    @OptionGroup var language: LanguageOption

    /// Creates the command, to be parsed.
    package init() {}

    /// Makes, serves, and says where to look.
    package func run() async throws {
        let console = Console.current
        let address = try storeAddress(console)
        let kinds = try KindFolder.read(nil)
        let port = port.number
        try await OpenedStore.with(address, for: .making, kinds: kinds) {
            store throws(CommandFailure) in
            try await DemoYear(in: store, console: console).make()
            let people = DemoPeople(of: DemoPlaces()).people
            var serving = Serving(host: "127.0.0.1", port: port)
            serving.demoAccounts = people.map { person in
                Portal.DemoAccount(login: person.login, password: person.password)
            }
            serving.logLevel = .warning
            try await serving.run(store.ledger) { site in
                Self.welcome(people, to: site, on: console)
            }
        }
    }

    /// The database that is named, else a file in the folder, which is made if need be.
    private func storeAddress(_ console: Console) throws(CommandFailure) -> DatabaseAddress {
        if let address = try database.givenAddress(in: console) { return address }
        let folder = URL(fileURLWithPath: home).standardizedFileURL.path
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw CommandFailure(.fileRefused, .commandDemoHomeUnusable(path: folder))
        }
        return .sqlite(path: folder + "/demo.sqlite")
    }

    private static func welcome(
        _ people: [DemoPeople.Person],
        to site: String,
        on console: Console
    ) {
        let book = console.book
        var lines = [book.say(.commandDemoReady(site: site)), book.say(.commandDemoAddresses)]
        for (path, page) in DemoPages.all {
            lines.append("  \(site)\(path)  \(book.say(page))")
        }
        lines.append(book.say(.commandDemoAccounts(site: "\(site)\(DemoPages.signIn)")))
        for person in people {
            let post = person.posts.first
            let name = console.language == .zh ? post?.name : post?.nameEnglish
            lines.append(
                "  "
                    + book.say(
                        .commandDemoAccount(
                            login: person.login,
                            password: person.password,
                            post: name ?? ""
                        )
                    )
            )
        }
        lines.append(book.say(.commandDemoStop))
        try? console.print(lines.map { $0 + "\n" }.joined())
    }
}
