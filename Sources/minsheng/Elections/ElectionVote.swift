package import ArgumentParser
import BallotCore
import Foundation
import VerifiableVoting
import VotingSentences
import Wording

/// `minsheng election vote`: makes a ballot and prints it, without casting it.
package struct ElectionVote: AsyncParsableCommand {
    /// What the help says of it.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "vote",
            abstract: Help.say(.electionVoteAbstract),
            discussion: Help.discussion(
                .electionVoteDiscussion,
                examples: [
                    "minsheng election vote --credential slip.txt --choice vote.json > ballot.json",
                    "minsheng election cast ballot.json",
                    "minsheng election vote --credential slip.txt --choice vote.json "
                        + "--challenge challenge.json > ballot.json",
                ]
            )
        )
    }

    @Option(help: ArgumentHelp(Help.say(.electionDir), valueName: "folder"))
    var dir = "."

    @Option(help: ArgumentHelp(Help.say(.electionVoteCredential), valueName: "file"))
    var credential: String

    @Option(help: ArgumentHelp(Help.say(.electionVoteChoice), valueName: "file"))
    var choice: String

    @Option(help: ArgumentHelp(Help.say(.challengeCommandOption), valueName: "file"))
    var challenge: String?

    @OptionGroup var language: LanguageOption

    /// Creates the command, to be parsed.
    package init() {}

    /// Prints the ballot, or discloses it.
    package func run() async throws {
        let question = try challenge.map(ChallengeQuestion.init)
        let recorded = try ElectionArchive.read(ElectionArchive.path(in: dir))
        let (election, group) = (recorded.election.election, recorded.election.group)
        let secret = try Self.credential(credential)
            .secret(uuid: election.uuid, in: group.scalars)
        let choices = try Self.choices(choice, in: election)
        let booth = try PreparedElection(election, group: group, for: .secret)
        var random = SystemRandomness()
        let unsigned = booth.makeBallot(choices, by: secret, from: &random)
        if let question, try question.ask(code: unsigned.hash) == .challenge {
            try question.disclose(unsigned, in: group.scalars)
            return
        }
        let ballot = unsigned.signed(by: secret, in: booth, from: &random)
        do throws(BallotRefusal) {
            try recorded.check(ballot)
        } catch {
            throw CommandFailure(
                .recordInvalid,
                error == .unknownCredential
                    ? .electionVoteUnknownCredential
                    : .electionRefusedBallot(problem: error.message)
            )
        }
        try Console.current.print(String(decoding: ballot, as: UTF8.self) + "\n")
    }

    private static func credential(
        _ path: String
    ) throws(CommandFailure) -> PrivateCredential {
        var bytes = try Console.current.read(path)
        defer { ElectionFiles.erase(&bytes) }
        let end = bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
        var typed = Array(bytes[..<end])
        defer { ElectionFiles.erase(&typed) }
        do throws(PrivateCredential.Refusal) {
            return try PrivateCredential(typed: SecretBytes(typed))
        } catch {
            throw CommandFailure(
                .recordInvalid,
                error == .checkCharacter
                    ? .electionVoteMistyped : .electionVoteBadCredential
            )
        }
    }

    private static func choices(
        _ path: String,
        in election: Election
    ) throws(CommandFailure) -> Choices {
        let bytes = try Console.current.read(path)
        guard let rows = try? JSONDecoder().decode([[UInt8]].self, from: Data(bytes)),
            rows.count == election.questions.count
        else {
            throw CommandFailure(
                .recordInvalid,
                .electionVoteBadChoice(questions: election.questions.count)
            )
        }
        do throws(Choices.Refusal) {
            return try Choices(SecretBytes(rows.flatMap { $0 }), in: election)
        } catch {
            switch error {
            case .count:
                throw CommandFailure(
                    .recordInvalid,
                    .electionVoteBadChoice(questions: election.questions.count)
                )
            case .flag(let question), .sum(let question):
                throw CommandFailure(
                    .recordInvalid,
                    .electionVoteNotAllowed(question: question + 1)
                )
            }
        }
    }
}
