package import ArgumentParser
import Tallying
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
        do throws(FileFailure) {
            let bytes = try record == "-" ? console.input() : FileBytes.read(path: record)
            let tally = try CongressTally(of: bytes, named: record == "-" ? "stdin" : record)
        } catch {
            throw CommandFailure(error)
        }
    }
}
