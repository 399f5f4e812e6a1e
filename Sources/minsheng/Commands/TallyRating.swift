package import ArgumentParser
import Wording

/// `minsheng tally rating`: counts a record of a rating of projects anew.
package struct TallyRating: AsyncParsableCommand {
    /// What the help says of it.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rating",
            abstract: Help.say(.commandTallyRatingAbstract),
            discussion: Help.discussion(
                .commandTallyRatingDiscussion,
                examples: [
                    "minsheng tally rating rating.json",
                    "minsheng tally rating rating.json --explain --lang zh",
                ]
            )
        )
    }

    @Argument(help: ArgumentHelp(Help.say(.commandTallyRatingRecord), valueName: "record"))
    var record: String

    @Flag(help: ArgumentHelp(Help.say(.commandTallyRatingExplain)))
    var explain = false

    @OptionGroup var language: LanguageOption

    /// Creates the command, to be parsed.
    package init() {}

    /// Counts and prints.
    package func run() async throws {
        let console = Console.current
        let tally = try RatingRecordTally(
            of: console.read(record),
            named: Console.name(of: record),
            in: console.language
        )
        try console.print(explain ? tally.explanation : tally.outcome)
    }
}
