import BallotCore
import Foundation
import Seeding
import Testing
import VerifiableVoting

/// Whole elections that are played by the program.
@Suite struct SimulationTests {
    struct Case: CustomTestStringConvertible {
        let preset: String
        let voters: [Int]
        let trustees: Int
        let threshold: Int?
        var testDescription: String {
            "\(preset), weights \(voters), \(threshold ?? trustees) of \(trustees)"
        }
    }

    static let cases = [
        Case(preset: "choose:12:0:8", voters: [1, 1, 1], trustees: 3, threshold: 2),
        Case(preset: "exactly:5:2", voters: [1, 2, 3, 1], trustees: 2, threshold: nil),
        Case(preset: "motions:3", voters: [1, 1, 1, 1, 1], trustees: 5, threshold: 3),
        Case(preset: "ratings:2", voters: [7, 1, 0], trustees: 1, threshold: 1),
        Case(preset: "blank:4:1:3", voters: [1, 1, 1, 1, 1, 1], trustees: 4, threshold: 4),
        Case(preset: "choose:2:0:2", voters: [1 << 30, 5], trustees: 1, threshold: nil),
        // The greatest total that is written without quotes, with a digit more than all before it.
        Case(preset: "choose:2:1:1", voters: [(1 << 30) - 2, 1], trustees: 1, threshold: nil),
    ]

    @Test(arguments: cases)
    func `an election of every style verifies from its setup to its result`(
        example: Case
    ) async throws {
        let plan = try SimulationPlan(
            SimulationPreset(example.preset),
            voters: example.voters,
            trustees: example.trustees,
            threshold: example.threshold
        )
        let simulated = try SimulatedFolder(plan, seed: 1)

        let report = try await simulated.report()
        #expect(report.findings == [])
        #expect(report.verdict == .sound)
        #expect(report.result == simulated.result)
        #expect(report.countedCount == example.voters.count)
    }

    @Test(
        .enabled(if: ToolFolder.isInstalled, "needs belenios-tool"),
        arguments: cases
    )
    func `belenios-tool says that all checks passed`(example: Case) throws {
        let plan = try SimulationPlan(
            SimulationPreset(example.preset),
            voters: example.voters,
            trustees: example.trustees,
            threshold: example.threshold
        )
        let simulated = try SimulatedFolder(plan, seed: 2)

        #expect(try ToolFolder(folder: simulated.folder).verifies())
    }

    @Test(
        .enabled(if: ToolFolder.isInstalled, "needs belenios-tool"),
        arguments: [101, 102, 103, 104] as [UInt64]
    )
    func `whatever the style, voters, weights and threshold, both agree`(
        seed: UInt64
    ) async throws {
        var random = SeededGenerator(seed: seed)
        let count = Int.random(in: 2...6, using: &random)
        let maximum = Int.random(in: 1...count, using: &random)
        let minimum = Int.random(in: 0...maximum, using: &random)
        let preset = try #require(
            [
                "choose:\(count):\(minimum):\(maximum)", "exactly:\(count):\(maximum)",
                "motions:\(count)", "ratings:\(count)",
                "blank:\(count):\(minimum):\(maximum)",
            ].randomElement(using: &random)
        )
        let voters = (0..<Int.random(in: 1...7, using: &random)).map { _ in
            Int.random(in: 0...9, using: &random)
        }
        let trustees = Int.random(in: 2...5, using: &random)
        let threshold = [nil, Int.random(in: 2...trustees, using: &random)]
            .randomElement(using: &random)
        let plan = try SimulationPlan(
            SimulationPreset(preset),
            voters: voters,
            trustees: trustees,
            threshold: threshold ?? nil
        )
        let simulated = try SimulatedFolder(plan, seed: UInt8(seed))

        #expect(try await simulated.report().verdict == .sound)
        #expect(try ToolFolder(folder: simulated.folder).verifies())
    }

    @Test(.enabled(if: ToolFolder.isInstalled, "needs belenios-tool"))
    func `belenios-tool agrees in the other group`() throws {
        let plan = try SimulationPlan(
            SimulationPreset("motions:1"),
            voters: [1, 4],
            trustees: 2,
            threshold: 2
        )
        let simulated = try SimulatedFolder(plan, in: .rfc3526(), seed: 3)

        #expect(try ToolFolder(folder: simulated.folder).verifies())
    }

    @Test func `the same seed plays the same election, and another seed another`() throws {
        let plan = try SimulationPlan(SimulationPreset("choose:3:0:2"), voters: [1, 1])

        let first = try SimulatedFolder(plan, seed: 4)
        let again = try SimulatedFolder(plan, seed: 4)
        let other = try SimulatedFolder(plan, seed: 5)
        let bytes = try [first, again, other].map {
            try Data(contentsOf: URL(filePath: $0.archivePath))
        }
        #expect(bytes[0] == bytes[1])
        #expect(bytes[0] != bytes[2])
    }

    @Test(arguments: [
        "", "choose", "choose:3", "choose:3:2:1", "choose:3:0:4", "choose:0:0:0", "motions:0",
        "motions:-1", "motions:1:2", "ratings:x", "exactly:3:4", "blank:3:1", "other:1",
        "choose:257:0:1", "choose: 3:0:1",
    ])
    func `what is no preset is refused`(text: String) {
        #expect(SimulationPreset(text) == nil)
    }
}
