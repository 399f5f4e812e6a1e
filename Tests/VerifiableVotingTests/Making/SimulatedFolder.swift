import BallotCore
import Foundation
import VerifiableVoting

/// An election that was simulated into a folder, which is gone when nobody looks at it any more.
final class SimulatedFolder {
    let folder: URL
    let result: ElectionResult
    let uuid: String

    var archivePath: String { folder.appending(path: "\(uuid).bel").path() }

    /// Simulates an election out of a seed.
    init(_ plan: SimulationPlan, in group: ModularGroup = .belenios2048(), seed: UInt8) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var random = Self.randomness(seed)
        var simulation = try SimulatedElection(plan, in: PreparedGroup(group), from: &random)
        uuid = String(decoding: simulation.election.uuid, as: UTF8.self)
        var archive = try ArchiveFile.create(
            at: folder.appending(path: "\(uuid).bel").path(),
            header: ArchiveHeader(timestamp: 1_700_000_000)
        )
        result = try simulation.run(in: &archive, from: &random)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Random bytes that can be had again.
    static func randomness(_ seed: UInt8) -> ExpandedSeed {
        ExpandedSeed(SecretBytes([UInt8](repeating: seed, count: 32)))
    }

    /// What our own verification says of the archive.
    func report() async throws -> VerificationReport {
        await ArchiveVerification(
            of: try FileSource(path: archivePath),
            policy: .congress,
            workerCount: 2
        ).report()
    }
}

extension SimulationPlan {
    /// A small plan.
    init(
        _ preset: SimulationPreset?,
        voters: [Int],
        trustees: Int = 3,
        threshold: Int? = 2
    ) throws {
        guard let preset else { throw NoPreset() }
        self.init(
            preset: preset,
            weights: voters.map { Weight($0) },
            trusteeCount: trustees,
            threshold: threshold
        )
    }

    private struct NoPreset: Error {}
}
