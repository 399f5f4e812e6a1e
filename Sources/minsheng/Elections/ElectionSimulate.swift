package import ArgumentParser
import BallotCore
import VerifiableVoting
import Wording

/// `minsheng election simulate`: a whole election with random votes, to be verified by anybody.
package struct ElectionSimulate: AsyncParsableCommand {
    /// What the help says of it.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "simulate",
            abstract: Help.say(.electionSimulateAbstract),
            discussion: Help.discussion(
                .electionSimulateDiscussion,
                examples: [
                    "minsheng election simulate --preset choose:12:0:8 --voters 100 "
                        + "--trustees 3 --threshold 2 --out simulated",
                    "belenios-tool election verify --dir simulated",
                ]
            )
        )
    }

    @Option(help: ArgumentHelp(Help.say(.electionSimulatePreset), valueName: "preset"))
    var preset: String

    @Option(help: ArgumentHelp(Help.say(.electionSimulateVoters), valueName: "count"))
    var voters: Int

    @Option(help: ArgumentHelp(Help.say(.electionSimulateTrustees), valueName: "count"))
    var trustees: Int

    @Option(help: ArgumentHelp(Help.say(.electionSimulateThreshold), valueName: "count"))
    var threshold: Int?

    @Option(help: ArgumentHelp(Help.say(.electionSimulateWeights), valueName: "w,w,…"))
    var weights: String?

    @Option(help: ArgumentHelp(Help.say(.electionGroup), valueName: ElectionGroup.names))
    var group = ElectionGroup.belenios

    @Option(help: ArgumentHelp(Help.say(.electionCredentialKind), valueName: "plain|checked"))
    var credentials = CredentialKindOption.plain

    @Option(help: ArgumentHelp(Help.say(.electionSimulateSeed), valueName: "text"))
    var seed: String?

    @Option(
        name: .customLong("out"),
        help: ArgumentHelp(Help.say(.electionSimulateOut), valueName: "folder")
    )
    var out: String

    @OptionGroup var language: LanguageOption

    /// Creates the command, to be parsed.
    package init() {}

    /// Simulates, verifies and tells.
    package func run() async throws {
        let plan = try plan()
        let seed = seed ?? Self.drawnSeed()
        let (group, out) = (group.group, out)
        let outcome = try await Interruption.cancelling { () throws(CommandFailure) in
            try await ElectionSimulation(plan: plan, seed: seed, group: group).run(into: out)
        }
        try outcome.tell(in: out, seed: seed, on: Console.current)
    }

    private func plan() throws(CommandFailure) -> SimulationPlan {
        guard let preset = SimulationPreset(preset) else {
            throw CommandFailure(
                .usage,
                .electionSimulateBadPreset(
                    preset: self.preset,
                    forms: SimulationPreset.forms.joined(separator: ", ")
                )
            )
        }
        return SimulationPlan(
            preset: preset,
            weights: try VoterWeights.read(weights, voters: voters),
            trusteeCount: trustees,
            threshold: threshold,
            credentialKind: credentials.kind
        )
    }

    /// A seed by which any simulation can be had again.
    private static func drawnSeed() -> String {
        var random = SystemRandomness()
        let characters = (0..<16).map { _ in Base58.random(from: &random) }
        return String(decoding: characters, as: UTF8.self)
    }
}
