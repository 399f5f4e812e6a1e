package import ArgumentParser
import Wording

/// `minsheng candidates`: what anybody can do with a frozen list.
package struct Candidates: AsyncParsableCommand {
    /// What can be done.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Help.say(.commandCandidatesAbstract),
            subcommands: [CandidatesVerify.self]
        )
    }

    /// Creates the command; it does nothing but show its help.
    package init() {}
}
