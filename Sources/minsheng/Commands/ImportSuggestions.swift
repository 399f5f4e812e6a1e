package import ArgumentParser
import Ledger
import Proposing
import Wording

/// `minsheng import suggestions`: brings in a table of suggestions, all of it or the rows that are right.
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
                    "minsheng import suggestions letters.xlsx --sheet 来信 --jurisdiction beibei",
                    "minsheng import suggestions letters.xlsx --good-rows-only --wrong-rows mend.xlsx",
                ]
            )
        )
    }

    @Argument(help: ArgumentHelp(Help.say(.commandImportSuggestionsFile), valueName: "file"))
    var file: String

    @OptionGroup var exchange: ExchangeOptions

    @Option(help: ArgumentHelp(Help.say(.commandImportSuggestionsSheet), valueName: "name"))
    var sheet: String?

    @Flag(help: ArgumentHelp(Help.say(.commandImportSuggestionsDryRun)))
    var dryRun = false

    @Flag(help: ArgumentHelp(Help.say(.commandImportSuggestionsGoodRowsOnly)))
    var goodRowsOnly = false

    @Option(help: ArgumentHelp(Help.say(.commandImportSuggestionsWrongRows), valueName: "file"))
    var wrongRows: String?

    @OptionGroup var database: DatabaseOption
    @OptionGroup var language: LanguageOption

    /// Creates the command, to be parsed.
    package init() {}

    /// Brings the table in and says what came of it.
    package func run() async throws {
        let console = Console.current
        guard goodRowsOnly && !dryRun || wrongRows == nil else {
            throw CommandFailure(.usage, .commandImportSuggestionsWrongRowsAlone)
        }
        let address = try database.address(in: console)
        let kinds = try KindFolder.read(nil)
        let bringing = BringingIn(
            bytes: try console.read(file),
            fileName: Console.name(of: file),
            restPath: wrongRows,
            options: SuggestionImport.Options(
                encoding: exchange.encoding,
                sheet: sheet,
                isGoodRowsOnly: goodRowsOnly,
                language: console.language,
                isDryRun: dryRun
            ),
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
