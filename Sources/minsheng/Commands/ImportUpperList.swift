package import ArgumentParser
import Ledger
import Proposing
import Wording

/// `minsheng import upper-list`: brings in what the level above has on its list.
package struct ImportUpperList: AsyncParsableCommand {
    /// What the help says of it.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "upper-list",
            abstract: Help.say(.commandImportUpperListAbstract),
            discussion: Help.discussion(
                .commandImportUpperListDiscussion,
                examples: [
                    "minsheng import upper-list chongqing-2025.csv --list 重庆市2025年重点民生实事"
                ]
            )
        )
    }

    @Argument(help: ArgumentHelp(Help.say(.commandImportUpperListFile), valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp(Help.say(.commandImportUpperListList), valueName: "name"))
    var list: String

    @Option(help: ArgumentHelp(Help.say(.commandExchangeJurisdiction), valueName: "name"))
    var jurisdiction: String?

    @OptionGroup var database: DatabaseOption
    @OptionGroup var language: LanguageOption

    /// Creates the command, to be parsed.
    package init() {}

    /// Brings the list in and says how many items it has.
    package func run() async throws {
        let console = Console.current
        let address = try database.address(in: console)
        let kinds = try KindFolder.read(nil)
        let bytes = try console.read(file)
        let (list, slug) = (list, jurisdiction)
        try await OpenedStore.with(address, for: .using, kinds: kinds) {
            store throws(CommandFailure) in
            let place = try await store.jurisdiction(slug)
            let count = try await Self.bringIn(bytes, list, store, place)
            try console.say(.commandImportUpperListDone(list: list, count: count))
        }
    }

    private static func bringIn(
        _ bytes: [UInt8],
        _ list: String,
        _ store: OpenedStore,
        _ place: Jurisdiction
    ) async throws(CommandFailure) -> Int {
        do throws(UpperListError) {
            return try await UpperLists(store.ledger).bringIn(
                bytes,
                list: list,
                in: place.id,
                by: .operatorAtConsole
            )
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            throw CommandFailure(.rowsWrong, error.messages)
        }
    }
}
