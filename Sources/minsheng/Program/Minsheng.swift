package import ArgumentParser
import Wording

/// The program: `serve` and the operator's commands.
@main
package struct Minsheng: AsyncParsableCommand {
    /// The commands in the order in which an operator meets them.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "minsheng",
            abstract: Help.say(.commandMinshengAbstract),
            discussion: Help.discussion(
                .commandMinshengDiscussion,
                examples: [
                    "minsheng demo --home ~/minsheng-demo --port 8080",
                    "minsheng tally congress record.json --explain",
                    "minsheng --generate-completion-script zsh > _minsheng",
                ]
            ),
            version: Version.current,
            subcommands: [
                Demo.self, Found.self, Serve.self, Import.self, Export.self, Backup.self,
                Restore.self, Audit.self, Candidates.self, Tally.self, ElectionCommand.self,
            ]
        )
    }

    /// Creates the root command; it does nothing but show its help.
    package init() {}

    /// Runs the command that the process was started with, and ends the process.
    package static func main() async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        let status = await Program.run(arguments, in: .process(arguments: arguments))
        exit(withErrorCode: status)
    }

    private static func exit(withErrorCode status: Int32) -> Never {
        Self.exit(withError: ExitCode(status))
    }
}
