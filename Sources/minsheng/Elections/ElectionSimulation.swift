import BallotCore
import VerifiableVoting
import Wording

/// Plays an election into a folder, and verifies what came of it.
struct ElectionSimulation: Sendable {
    /// A simulation has no moment: the same seed makes the same bytes.
    private static let timestamp = 1_767_225_600
    private static let secrets = "secrets"

    /// What is simulated.
    let plan: SimulationPlan
    /// What all randomness comes from.
    let seed: String
    /// The group.
    let group: ModularGroup

    /// What came of it.
    struct Outcome: Sendable {
        let election: Election
        let questions: [QuestionDraft]
        let ballotCount: Int
        let totalWeight: Int
        let result: ElectionResult
        let report: VerificationReport
    }

    /// Plays the election.
    func run(into path: String) async throws(CommandFailure) -> Outcome {
        let console = Console.current
        let bar = ProgressBar(.electionSimulateProgress, on: console)
        let folder = try NewFolder(path)
        do throws(CommandFailure) {
            let outcome = try await play(in: folder, bar)
            bar.clear()
            try folder.finish()
            return outcome
        } catch {
            bar.clear()
            folder.discard()
            throw error
        }
    }

    private func play(
        in folder: NewFolder,
        _ bar: ProgressBar
    ) async throws(CommandFailure) -> Outcome {
        let (election, result, archive) = try playArchive(in: folder, bar)
        let source: FileSource
        do throws(SourceError) {
            source = try FileSource(path: archive)
        } catch { throw CommandFailure(FileFailure(path: archive, code: error.code)) }
        let report = await ArchiveVerification(of: source, policy: .congress, workerCount: 2)
            .report()
        guard report.verdict == .sound, report.result == result else {
            throw CommandFailure(.recordInvalid, .electionSimulateStopped(check: "verify"))
        }
        return Outcome(
            election: election,
            questions: plan.preset.questions,
            ballotCount: plan.weights.count,
            totalWeight: plan.weights.reduce(0) { $0 + $1.value },
            result: result,
            report: report
        )
    }

    private func playArchive(
        in folder: NewFolder,
        _ bar: ProgressBar
    ) throws(CommandFailure) -> (Election, ElectionResult, path: String) {
        var random = ExpandedSeed(
            SecretBytes(SHA256.hash(Array("minsheng simulation|\(seed)".utf8)).bytes)
        )
        var simulation: SimulatedElection<ModularGroup>
        do throws(SimulationFault<Never>) {
            simulation = try SimulatedElection(plan, in: PreparedGroup(group), from: &random)
        } catch { throw CommandFailure(error) }
        let uuid = String(decoding: simulation.election.uuid, as: UTF8.self)
        let path = "\(folder.partialPath)/\(uuid).bel"
        let result: ElectionResult
        var archive = try Self.archive(at: path)
        do throws(SimulationFault<ArchiveFileError>) {
            result = try simulation.run(in: &archive, from: &random) { progress in
                guard case .ballots(let done, let total) = progress else { return }
                bar.show(Int64(done), of: Int64(total))
            }
        } catch { throw CommandFailure(error) }
        try write(simulation, to: folder)
        return (simulation.election, result, path)
    }

    private static func archive(at path: String) throws(CommandFailure) -> ArchiveFile {
        do throws(ArchiveFileError) {
            return try ArchiveFile.create(at: path, header: ArchiveHeader(timestamp: timestamp))
        } catch { throw CommandFailure(error, of: path) }
    }

    /// Writes the secrets beside the archive, and says that it is a simulation.
    private func write(
        _ simulation: borrowing SimulatedElection<ModularGroup>,
        to folder: NewFolder
    ) throws(CommandFailure) {
        for language in Language.allCases {
            let text = Phrasebook(language).say(.electionSimulateMark) + "\n"
            try folder.write(Array(text.utf8), to: "SIMULATION.\(language.rawValue).txt")
        }
        try folder.makeFolder(Self.secrets)
        let path = "\(folder.partialPath)/\(Self.secrets)"
        var votes: [UInt8] = []
        for vote in simulation.votes {
            votes += Self.row(vote) + [UInt8(ascii: "\n")]
        }
        try ElectionFiles.write(votes, to: "\(path)/votes.txt")
        try CredentialFiles.write(simulation.credentials, to: path)
        for (index, secret) in simulation.trusteeSecrets.enumerated() {
            try ElectionFiles.write(secret: secret.content, to: "\(path)/\(secret.name)")
            guard !simulation.trusteePrivateKeys.isEmpty else { continue }
            let name = secret.name.replacing(".key", with: ".dkey")
            try ElectionFiles.write(
                simulation.trusteePrivateKeys[index] + [UInt8(ascii: "\n")],
                to: "\(path)/\(name)"
            )
        }
    }

    /// A vote as belenios-tool reads it: `[[1,0,…],…]`.
    private static func row(_ vote: [[Bool]]) -> [UInt8] {
        var writer = CanonicalWriter()
        writer.array { writer in
            for question in vote {
                writer.array { writer in
                    for flag in question { writer.integer(flag ? 1 : 0) }
                }
            }
        }
        return writer.bytes
    }
}

extension ElectionSimulation.Outcome {
    /// Tells what came of it.
    func tell(in folder: String, seed: String, on console: Console) throws(CommandFailure) {
        try console.say(
            .electionSimulateDone(
                uuid: String(decoding: election.uuid, as: UTF8.self),
                ballots: ballotCount,
                weight: totalWeight
            )
        )
        for (question, sums) in zip(questions, result.questions) {
            guard case .sums(let sums) = sums else { continue }
            try console.print(question.text + "\n")
            let names =
                (question.allowsBlank ? [console.book.say(.electionChoiceBlank)] : [])
                + question.answers
            for (name, sum) in zip(names, sums) {
                try console.print("  \(sum.value)\t\(name)\n")
            }
        }
        try console.say(
            .electionSimulateVerified(
                head: report.head.map { String(decoding: $0.hexadecimal, as: UTF8.self) } ?? ""
            )
        )
        try console.say(.electionSimulateSeedUsed(seed: seed))
        try console.print("belenios-tool election verify --dir \(folder)\n")
    }
}
