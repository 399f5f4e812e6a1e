import BallotCore

/// What verifying all ballots gave.
struct CountedBallots<Subject: Group>: Sendable {
    /// The sums of those that count.
    let sums: BallotSums<Subject>
    /// How many count.
    let count: Int
    /// What those weigh together.
    let weight: Weight
}

/// The checks of all ballots: several workers take one after the other.
struct BallotPass<Source: ByteSource, Subject: Group>: Sendable {
    let reading: RecordReading<Source, Subject>
    let setup: VerifiedSetup<Subject>
    let index: ArchiveIndex
    let policy: RevotePolicy
    let workerCount: Int
    let progress: @Sendable (VerificationProgress) -> Void

    /// What one worker found.
    private struct Part: Sendable {
        var sums: BallotSums<Subject>
        var count = 0
        var weight: Weight? = Weight(0)
        var findings: [(ballot: Int, finding: Finding)] = []
    }

    /// Verifies all ballots.
    ///
    /// - Returns: the sums of those that count; nothing if some ballot is wrong.
    func sums(_ report: inout VerificationReport) async -> CountedBallots<Subject>? {
        let isCounted = checkCredentials(&report)
        checkRepetitions(&report)
        let (next, done) = (SharedCounter(), SharedCounter())
        let parts = await Workers.run(workerCount) {
            var part = Part(sums: BallotSums(of: setup.election.election, in: reading.group))
            while !Task.isCancelled, let ballot = next.take(below: index.ballots.count) {
                verify(ballot, isCounted: isCounted[ballot], &part)
                progress(.ballots(done: done.increment(), total: index.ballots.count))
            }
            return part
        }
        return combine(parts, &report)
    }

    private func combine(
        _ parts: [Part],
        _ report: inout VerificationReport
    ) -> CountedBallots<Subject>? {
        var sums = BallotSums(of: setup.election.election, in: reading.group)
        var (count, weight): (Int, Weight?) = (0, Weight(0))
        for part in parts {
            sums.add(part.sums)
            count += part.count
            weight = weight.flatMap { total in part.weight.flatMap(total.adding) }
        }
        let findings = parts.flatMap(\.findings).sorted { $0.ballot < $1.ballot }
        for (_, finding) in findings { report.add(finding) }
        report.countedCount = count
        // Whoever cancels gets a report that calls nothing sound.
        guard !Task.isCancelled else { return nil }
        if index.ballots.isEmpty, index.stage == .voting {
            report.setNothingYet(.ballotsProofs, .ballotsDistinct, .ballotsCredentials)
        } else {
            report.hold(.ballotsProofs, count: index.ballots.count)
            report.hold(.ballotsDistinct, count: index.ballots.count)
            report.hold(.ballotsCredentials, count: index.ballots.count)
        }
        guard findings.isEmpty, let weight else { return nil }
        return CountedBallots(sums: sums, count: count, weight: weight)
    }

    private func verify(_ ballot: Int, isCounted: Bool, _ part: inout Part) {
        let place = index.ballots[ballot].place
        do throws(Finding) {
            let bytes = try reading.bytes(of: place, for: .ballotsProofs)
            let verified: VerifiedBallot
            do throws(BallotRefusal) {
                verified = try setup.election.verify(bytes) { setup.places[$0] != nil }
            } catch {
                throw Finding(
                    .ballotsProofs,
                    .ballot(error, ballot: ballot + 1),
                    in: place,
                    at: error.offset
                )
            }
            guard isCounted, let entry = setup.places[verified.ballot.credentialText] else {
                return
            }
            let weight = setup.credentials.entries[entry].weight
            part.sums.add(verified, weight: weight)
            part.count += 1
            part.weight = part.weight.flatMap { $0.adding(weight) }
        } catch { part.findings.append((ballot, error)) }
    }

    /// Finds the last ballot of each credential.
    ///
    /// - Returns: for each ballot whether it is that.
    private func checkCredentials(_ report: inout VerificationReport) -> [Bool] {
        var isCounted = [Bool](repeating: true, count: index.ballots.count)
        var last: [Digest: Int] = [:]
        var replacedCount = 0
        for (number, ballot) in index.ballots.enumerated() {
            guard let credential = ballot.credential,
                let earlier = last.updateValue(number, forKey: credential)
            else { continue }
            isCounted[earlier] = false
            replacedCount += 1
            guard policy == .congress else { continue }
            let fault = VerificationFault.secondBallot(ballot: number + 1, first: earlier + 1)
            report.add(Finding(.ballotsCredentials, fault, in: ballot.place))
        }
        if replacedCount > 0 { report.notices.append(.replacedBallots(count: replacedCount)) }
        return isCounted
    }

    private func checkRepetitions(_ report: inout VerificationReport) {
        var first: [Digest: Int] = [:]
        for (number, ballot) in index.ballots.enumerated() {
            guard let earlier = first[ballot.place.digest] else {
                first[ballot.place.digest] = number
                continue
            }
            let fault = VerificationFault.repeatedBallot(ballot: number + 1, first: earlier + 1)
            report.add(Finding(.ballotsDistinct, fault, in: ballot.place))
        }
    }
}

extension BallotRefusal {
    /// At which byte of the ballot it breaks, as far as that is one place.
    fileprivate var offset: Int {
        switch self {
        case .form(let error): error.offset
        case .elementRange(let offset), .membership(let offset): offset
        case .length, .otherElection, .otherFingerprint, .unknownCredential, .individualProof,
            .overallProof, .blankProof, .nonHomomorphicProof, .missingSignature, .signatureHash,
            .signature:
            0
        }
    }
}
