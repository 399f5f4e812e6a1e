package import ArgumentParser
import Ledger
import Proposing
import Sheets
import Wording

/// `minsheng export suggestions`: gives suggestions out as the table that the import takes in.
package struct ExportSuggestions: AsyncParsableCommand {
    /// What the help says of it.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "suggestions",
            abstract: Help.say(.commandExportSuggestionsAbstract),
            discussion: Help.discussion(
                .commandExportSuggestionsDiscussion,
                examples: [
                    "minsheng export suggestions suggestions.xlsx --jurisdiction beibei",
                    "minsheng export suggestions suggestions.csv --encoding gb18030",
                ]
            )
        )
    }

    @Argument(help: ArgumentHelp(Help.say(.commandExportSuggestionsFile), valueName: "file"))
    var file: String

    @OptionGroup var exchange: ExchangeOptions

    @Option(
        help: ArgumentHelp(Help.say(.commandExportSuggestionsFormat), valueName: "csv|xlsx")
    )
    var format: ExportFormat?

    @Flag(help: ArgumentHelp(Help.say(.commandExportSuggestionsWithContacts)))
    var withContacts = false

    @Option(help: ArgumentHelp(Help.say(.commandExportSuggestionsReason), valueName: "text"))
    var reason: String?

    @OptionGroup var database: DatabaseOption
    @OptionGroup var language: LanguageOption

    /// Creates the command, to be parsed.
    package init() {}

    /// Gives the table out.
    package func run() async throws {
        let console = Console.current
        guard withContacts || reason == nil else {
            throw CommandFailure(.usage, .commandExportSuggestionsReasonAlone)
        }
        let format = format ?? ExportFormat(endOf: file)
        guard format == .csv || exchange.encoding == nil else {
            throw CommandFailure(.usage, .commandExportSuggestionsEncodingAlone)
        }
        let address = try database.address(in: console)
        let kinds = try KindFolder.read(nil)
        let giving = GivingOut(
            path: file,
            options: SuggestionExport.Options(
                format: format == .csv ? .csv(exchange.encoding ?? .utf8) : .workbook,
                contacts: withContacts ? .included(reason: reason ?? "") : .leftOut
            ),
            console: console
        )
        let slug = exchange.jurisdiction
        try await Interruption.cancelling { () throws(CommandFailure) in
            try await OpenedStore.with(address, for: .using, kinds: kinds) {
                store throws(CommandFailure) in
                try await giving.run(of: store.ledger, jurisdiction: store.jurisdiction(slug))
            }
        }
    }
}
