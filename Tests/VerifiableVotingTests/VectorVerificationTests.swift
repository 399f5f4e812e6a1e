import BallotCore
import Testing
import VerifiableVoting

/// Archives that belenios-tool made, of all kinds, and what must be said of each.
@Suite struct VectorVerificationTests {
    @Test func `a finished election is sound to its result`() async throws {
        let report = await Verifying.report(try Vectors.own(Vectors.styles))

        #expect(report.findings == [])
        #expect(report.verdict == .sound)
        #expect(CheckName.allCases.allSatisfy { report.outcome(of: $0).isHeld })
        #expect(
            report.result?.bytes
                == Array(#"{"result":[[3,2,3,2],[3,1,1],[2,1],[1,2,1,1]]}"#.utf8)
        )
        #expect(report.notices == [.replacedBallots(count: 1)])
        #expect(report.ballotCount == 6 && report.countedCount == 5)
        #expect(report.trustees == (3, 2))
    }

    @Test func `a congress does not take a second ballot of a credential`() async throws {
        let report = await Verifying.report(
            try Vectors.own(Vectors.styles),
            policy: .congress
        )

        #expect(report.verdict == .wrong)
        #expect(report.findings.map(\.fault) == [.secondBallot(ballot: 6, first: 1)])
        #expect(report.findings.map(\.check) == [.ballotsCredentials])
    }

    @Test func `ballots before an end that another follows are not hidden`() async throws {
        let report = await Verifying.report(try Vectors.own(Vectors.hidden))

        #expect(report.verdict == .wrong)
        #expect(Verifying.codes(report) == ["archive.ballot-after-end"])
        #expect(report.findings.map(\.check) == [.archiveOrder])
    }

    @Test func `an invalid share beside enough valid ones is told`() async throws {
        let report = await Verifying.report(try Vectors.own(Vectors.invalidShare))

        #expect(report.verdict == .wrong)
        #expect(Verifying.codes(report) == ["shares.proof"])
    }

    @Test func `what is not counted by sums is read, and said not to be verified`() async throws {
        let report = await Verifying.report(try Vectors.own(Vectors.shuffled))

        #expect(report.findings == [])
        #expect(report.verdict == .notVerified)
        #expect(report.limitations == [.shuffledQuestions(count: 1)])
        #expect(report.outcome(of: .tallySums).isHeld)
    }

    // MARK: - The folder of facts

    @Test(.enabled(if: Vectors.hasShared, "needs ../shared/voting"))
    func `every sound archive of every release is found sound as far as it goes`() async throws {
        let paths = try Vectors.sharedArchives().filter { !$0.contains("hostile") }
        #expect(paths.count > 40)

        for path in paths {
            let report = await Verifying.report(try Vectors.shared(path))
            let isFinished = !path.contains("stages/")
            let verdict: VerificationReport.Verdict =
                path.contains("nh-rfc3526") ? .notVerified : isFinished ? .sound : .unfinished
            #expect(report.findings == [], "\(path)")
            #expect(report.verdict == verdict, "\(path)")
            let isOld = path.hasPrefix("vectors/")
            #expect(
                report.notices.contains(.plainThreshold)
                    == (isOld && !path.contains("single3") && !path.contains("nh-")),
                "\(path)"
            )
        }
    }

    @Test(
        .enabled(if: Vectors.hasShared, "needs ../shared/voting"),
        arguments: [
            ("vectors/hostile/ballots-hidden-before-EndBallots", "archive.ballot-after-end"),
            ("vectors-3.0/hostile/forged-tally-no-result", "tally.sum"),
            ("vectors-3.0/hostile/full-hidden-3-of-4", "archive.ballot-after-end"),
            ("vectors-3.0/hostile/full-no-EndBallots", "archive.order"),
            ("vectors-3.0/hostile/one-invalid-share", "shares.proof"),
            ("vectors-3.0/hostile/same-ballot-twice", "ballots.repeated"),
            ("vectors-3.0/hostile/trailing-byte", "archive.truncated"),
        ]
    )
    func `every hostile archive is refused, with the reason`(
        path: String,
        code: String
    ) async throws {
        let report = await Verifying.report(try Vectors.shared(path + ".bel"))

        #expect(report.verdict == .wrong)
        #expect(Verifying.codes(report) == [code])
    }
}

extension VerificationReport.Outcome {
    /// Whether the check holds.
    var isHeld: Bool {
        guard case .held = self else { return false }
        return true
    }
}
