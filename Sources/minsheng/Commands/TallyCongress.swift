package import ArgumentParser
import Wording

/// `minsheng tally congress`: counts a record of a people's congress anew.
package struct TallyCongress: AsyncParsableCommand {
    /// What the help says of it.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "congress",
            abstract: Help.say(.commandTallyCongressAbstract),
            discussion: Help.discussion(
                .commandTallyCongressDiscussion,
                examples: [
                    "minsheng tally congress record.json",
                    "minsheng tally congress record.json --explain --lang zh",
                ]
            )
        )
    }

    @Argument(help: ArgumentHelp(Help.say(.commandTallyCongressRecord), valueName: "record"))
    var record: String

    @Flag(help: ArgumentHelp(Help.say(.commandTallyCongressExplain)))
    var explain = false

    @Option(help: ArgumentHelp(Help.say(.commandTallyCongressList), valueName: "file"))
    var list: String?

    @Option(help: ArgumentHelp(Help.say(.commandTallyCongressRule), valueName: "file"))
    var rule: String?

    @OptionGroup var language: LanguageOption

    /// Creates the command, to be parsed.
    package init() {}

    /// Counts and prints.
    package func run() async throws {
        let console = Console.current
        let tally = try CongressTally(
            of: console.read(record),
            named: Console.name(of: record),
            in: console.language
        )
        var documents: [Message] = []
        if let list {
            documents.append(try tally.compare(.list, with: console.read(list)))
        }
        if let rule {
            documents.append(try tally.compare(.rule, with: console.read(rule)))
        }
        for document in documents { console.complain(document) }
        try console.print(explain ? tally.explanation : tally.outcome)
    }
}
