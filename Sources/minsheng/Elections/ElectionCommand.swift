package import ArgumentParser
import Wording

/// `minsheng election`: the making side of a verifiable ballot, a command for each step.
package struct ElectionCommand: AsyncParsableCommand {
    /// The steps in the order of an election.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "election",
            abstract: Help.say(.electionAbstract),
            discussion: Help.discussion(
                .electionDiscussion,
                examples: [
                    "minsheng election simulate --preset choose:12:0:8 --voters 100 "
                        + "--trustees 3 --threshold 2 --out simulated"
                ]
            ),
            subcommands: [
                ElectionSimulate.self, ElectionCredentials.self, ElectionErase.self,
                ElectionTrustee.self,
                ElectionCreate.self, ElectionVote.self, ElectionCast.self, ElectionClose.self,
                ElectionDecrypt.self, ElectionShare.self, ElectionResultCommand.self,
            ]
        )
    }

    /// Creates the command; it does nothing but show its help.
    package init() {}
}
