package import ArgumentParser
import Ledger
import Proposing
import Wording

/// `minsheng import suggestions`: brings in a table of suggestions, all of it or nothing.
package struct ImportSuggestions: AsyncParsableCommand {
    /// What the help says of it.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "suggestions",
            abstract: Help.say(.commandImportSuggestionsAbstract),
            discussion: Help.discussion(
                .commandImportSuggestionsDiscussion,
                examples: [
                    "minsheng import suggestions letters.csv --dry-run",
                    "minsheng import suggestions letters.csv --jurisdiction beibei",
                ]
            )
        )
    }

    @Argument(help: ArgumentHelp(Help.say(.commandImportSuggestionsFile), valueName: "file"))
    var file: String

    @OptionGroup var exchange: ExchangeOptions

    @Flag(help: ArgumentHelp(Help.say(.commandImportSuggestionsDryRun)))
    var dryRun = false

    @OptionGroup var database: DatabaseOption
    @OptionGroup var language: LanguageOption

    /// Creates the command, to be parsed.
    package init() {}

    /// Brings the table in and says what came of it.
    package func run() async throws {
        let console = Console.current
        let address = try database.address(in: console)
        let kinds = try KindFolder.read(nil)
        let bringing = BringingIn(
            bytes: try console.read(file),
            fileName: Console.name(of: file),
            options: SuggestionImport.Options(encoding: exchange.encoding, isDryRun: dryRun),
            console: console
        )
        let slug = exchange.jurisdiction
        try await Interruption.cancelling { () throws(CommandFailure) in
            try await OpenedStore.with(address, for: .using, kinds: kinds) {
                store throws(CommandFailure) in
                try await bringing.run(
                    in: store.ledger,
                    jurisdiction: store.jurisdiction(slug)
                )
            }
        }
    }
}
