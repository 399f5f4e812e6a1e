package import ArgumentParser
import Wording

/// `minsheng import`: bringing tables into the record.
package struct Import: AsyncParsableCommand {
    /// What can be brought in.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Help.say(.commandImportAbstract),
            subcommands: [ImportSuggestions.self, ImportUpperList.self]
        )
    }

    /// Creates the command; it does nothing but show its help.
    package init() {}
}
