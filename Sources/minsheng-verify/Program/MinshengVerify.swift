import Foundation

/// The auditor's program: verifies the archive of a verifiable ballot.
@main
enum MinshengVerify {
    /// Runs the command that the process was started with, and ends the process.
    static func main() async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        exit(await Program.run(arguments, in: .process(arguments: arguments)).rawValue)
    }
}
