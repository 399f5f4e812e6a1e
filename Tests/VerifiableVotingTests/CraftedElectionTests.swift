import BallotCore
import Testing
import VerifiableVoting

/// Elections that are made here hold, so that what is changed of them in other tests is all that
/// is wrong.
@Suite struct CraftedElectionTests {
    @Test func `an election that is made here is sound`() async throws {
        let archive = CraftedElection.shared.steps().bytes
        let report = await Verifying.report(archive, policy: .congress)

        #expect(report.findings == [])
        #expect(report.verdict == .sound && report.notices == [])
        #expect(report.result?.bytes == Array(CraftedElection.result.utf8))
        #expect(report.trustees == (4, 3))
        #expect(try Rewriting.rewritten(archive) == archive)
    }

    @Test func `any trustees who are enough open the same result`() async throws {
        for owners in [[3, 1, 2], [1, 4, 3], [4, 3, 2, 1]] {
            let archive = CraftedElection.shared.steps(owners: owners).bytes

            #expect(await Verifying.report(archive).verdict == .sound)
        }
    }

    @Test func `credentials count as much as they weigh`() async throws {
        let election = CraftedElection(weights: [1, 5, 2])
        let archive = election.steps(result: "{\"result\":[[3,5],[5,3]]}").bytes
        let report = await Verifying.report(archive)

        #expect(report.findings == [])
        #expect(report.verdict == .sound && report.notices == [.weights(totalWeight: 8)])
    }

    @Test func `the other group holds as well`() async throws {
        let election = CraftedElection(in: .rfc3526())
        let report = await Verifying.report(election.steps().bytes)

        #expect(report.findings == [] && report.verdict == .sound)
    }

    @Test(
        .enabled(if: BeleniosTool.isInstalled, "needs belenios-tool")
    )
    func `belenios-tool accepts what is made here`() throws {
        let election = CraftedElection.shared
        var archive = election.steps()
        #expect(try BeleniosTool.accepts(archive.bytes, named: election.election.uuid))

        archive.replace(in: .result, "[2", with: "[1")
        #expect(try !BeleniosTool.accepts(archive.bytes, named: election.election.uuid))

        let weighted = CraftedElection(weights: [1, 5, 2])
        let other = weighted.steps(result: "{\"result\":[[3,5],[5,3]]}")
        #expect(try BeleniosTool.accepts(other.bytes, named: weighted.election.uuid))
    }
}
