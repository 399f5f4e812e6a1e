package import ArgumentParser
import Wording

/// `minsheng export`: giving tables out of the record.
package struct Export: AsyncParsableCommand {
    /// What can be given out.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Help.say(.commandExportAbstract),
            subcommands: [ExportSuggestions.self]
        )
    }

    /// Creates the command; it does nothing but show its help.
    package init() {}
}
