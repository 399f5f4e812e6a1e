package import ArgumentParser
import Wording

/// `minsheng tally`: counting by the rules of votes.
package struct Tally: AsyncParsableCommand {
    /// The rules that can be counted by.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Help.say(.commandTallyAbstract),
            subcommands: [TallyCongress.self, TallyRating.self]
        )
    }

    /// Creates the command; it does nothing but show its help.
    package init() {}
}
