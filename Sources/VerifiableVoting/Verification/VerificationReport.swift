package import BallotCore

/// Everything that verifying an archive found out.
package struct VerificationReport: Sendable {
    /// What became of one check.
    package enum Outcome: Hashable, Sendable {
        /// It holds, of so many records, ballots or keys.
        case held(count: Int)
        /// It does not hold, so many times.
        case failed(count: Int)
        /// It was not reached, because of what failed before, or of what is not verified here.
        case notReached
        /// There is nothing to check yet.
        case nothingYet
    }

    /// What all of it comes to.
    package enum Verdict: Hashable, Sendable {
        /// Everything holds, to the result.
        case sound
        /// Something is wrong.
        case wrong
        /// Nothing is wrong in what is verified, and something is not verified.
        case notVerified
        /// Nothing is wrong as far as the archive goes, and there is no result yet.
        case unfinished
    }

    /// How many findings of one check are kept; all are counted.
    static let findingLimit = 20

    /// Each check with its outcome, in order.
    package private(set) var outcomes: [CheckName: Outcome] = [:]
    /// What is wrong, check by check.
    package private(set) var findings: [Finding] = []
    /// What computed; nil where nothing had to be.
    package internal(set) var arithmetic: Arithmetic?
    /// What must be known.
    package internal(set) var notices: [Notice] = []
    /// What is not verified.
    package internal(set) var limitations: [Limitation] = []
    /// How far the election has come.
    package internal(set) var stage = ArchiveStage.empty
    /// The digest of the last event.
    package internal(set) var head: Digest?
    /// How many events there are.
    package internal(set) var eventCount = 0
    /// The election, if it can be read.
    package internal(set) var election: Election?
    /// How many trustees there are, and how many of them open a tally.
    package internal(set) var trustees: (count: Int, needed: Int) = (0, 0)
    /// How many credentials there are.
    package internal(set) var credentialCount = 0
    /// How many ballots are recorded.
    package internal(set) var ballotCount = 0
    /// How many of them count.
    package internal(set) var countedCount = 0
    /// The result, as it is recorded; nothing unless the check of it holds.
    package internal(set) var result: ElectionResult?

    /// The outcome of a check.
    package func outcome(of check: CheckName) -> Outcome { outcomes[check] ?? .notReached }

    /// What all of it comes to.
    package var verdict: Verdict {
        if !findings.isEmpty { return .wrong }
        let isWhole = CheckName.allCases.allSatisfy { outcome(of: $0) != .notReached }
        guard limitations.isEmpty, isWhole else { return .notVerified }
        return stage == .finished ? .sound : .unfinished
    }

    mutating func hold(_ check: CheckName, count: Int) {
        if case .failed = outcome(of: check) { return }
        outcomes[check] = .held(count: count)
    }

    mutating func setNothingYet(_ checks: CheckName...) {
        for check in checks { outcomes[check] = .nothingYet }
    }

    mutating func add(_ finding: Finding) {
        var count = 0
        if case .failed(let before) = outcome(of: finding.check) { count = before }
        outcomes[finding.check] = .failed(count: count + 1)
        if count < Self.findingLimit { findings.append(finding) }
    }
}
