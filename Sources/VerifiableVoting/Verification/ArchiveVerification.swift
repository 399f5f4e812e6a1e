import BallotCore

/// Verifies an archive as anybody can: with nothing but its bytes.
///
/// The archive is read twice. The first reading checks what needs no arithmetic and remembers where
/// everything stands; the second verifies ballot by ballot, on as many workers as wanted, each of
/// which holds one ballot at a time. No check is left out because an earlier one failed, except
/// those that would have nothing to stand on.
package struct ArchiveVerification<Source: ByteSource>: Sendable {
    private let source: Source
    private let policy: RevotePolicy
    private let arithmetic: Arithmetic
    private let workerCount: Int
    private let progress: @Sendable (VerificationProgress) -> Void

    /// Prepares to verify.
    ///
    /// - Parameters:
    ///   - source: the archive.
    ///   - policy: what a second ballot of a credential means.
    ///   - arithmetic: what computes; the portable one takes over where this machine cannot.
    ///   - workerCount: how many ballots are verified at once.
    ///   - progress: is told how far it has come, from any worker.
    package init(
        of source: Source,
        policy: RevotePolicy = .belenios,
        arithmetic: Arithmetic = .fastest,
        workerCount: Int,
        progress: @escaping @Sendable (VerificationProgress) -> Void = { _ in }
    ) {
        self.source = source
        self.policy = policy
        self.arithmetic = arithmetic
        self.workerCount = max(1, workerCount)
        self.progress = progress
    }

    /// Verifies everything.
    package func report() async -> VerificationReport {
        var report = VerificationReport()
        let index: ArchiveIndex
        do throws(ArchiveFault) {
            index = try ArchiveIndex(of: source, progress)
        } catch {
            if case .headerVersion(let version) = error.reason {
                report.limitations.append(.archiveVersion(version))
            } else {
                report.add(Finding(error))
            }
            return report
        }
        report.take(index)
        if let fault = index.fault {
            report.add(Finding(fault))
            return report
        }
        guard index.stage != .empty else {
            report.setNothingYet(.setupElection, .setupTrustees, .setupKey, .setupCredentials)
            report.setNothingYet(.ballotsProofs, .ballotsDistinct, .ballotsCredentials)
            report.setNothingYet(.tallySums, .sharesOwners, .sharesProofs, .resultSums)
            return report
        }
        await verify(index, &report)
        return report
    }

    private func verify(_ index: ArchiveIndex, _ report: inout VerificationReport) async {
        let place = index.setup[0]
        do throws(ElectionRefusal) {
            let election = try Election.read(content(of: place))
            report.election = election
            checkShuffling(in: index, of: election, &report)
            guard let group = ModularGroup.named(election.group) else {
                throw .limitation(.group(election.group))
            }
            report.hold(.setupElection, count: 1)
            if index.setup.count > EventType.setup.recordCount {
                report.limitations.append(.credentialsCertificate)
            }
            let others = election.questions.count - election.summedQuestions.count
            if others > 0 { report.limitations.append(.shuffledQuestions(count: others)) }
            if arithmetic == .lanes, let lanes = LaneGroup(group) {
                report.arithmetic = .lanes
                await verify(index, election, in: lanes, &report)
            } else {
                report.arithmetic = .portable
                await verify(index, election, in: group, &report)
            }
        } catch {
            switch error {
            case .limitation(let limitation): report.limitations.append(limitation)
            case .fault(let fault, let offset):
                report.add(Finding(.setupElection, fault, in: place, at: offset))
            }
        }
    }

    private func verify(
        _ index: ArchiveIndex,
        _ election: Election,
        in group: some Group,
        _ report: inout VerificationReport
    ) async {
        let reading = RecordReading(source: source, group: group)
        let checks = SetupChecks(reading: reading, workerCount: workerCount)
        guard let setup = await checks.setup(index.setup, election, &report) else { return }
        let ballots = await BallotPass(
            reading: reading,
            setup: setup,
            index: index,
            policy: policy,
            workerCount: workerCount,
            progress: progress
        ).sums(&report)
        let rest = TallyChecks(reading: reading, setup: setup, index: index)
        rest.check(ballots, &report)
    }

    /// Shuffles belong to elections with questions that are not counted by sums, and to no other.
    private func checkShuffling(
        in index: ArchiveIndex,
        of election: Election,
        _ report: inout VerificationReport
    ) {
        let isShuffled = election.summedQuestions.count < election.questions.count
        if let event = index.firstShuffling, !isShuffled {
            report.add(
                Finding(
                    .archiveOrder,
                    .archive(.order(event.event.type, after: .tallied)),
                    in: event.place
                )
            )
        } else if let share = index.shares.first, isShuffled, index.firstShuffling == nil {
            report.add(
                Finding(
                    .archiveOrder,
                    .archive(.order(.partialDecryption, after: .tallied)),
                    in: share.event
                )
            )
        }
    }

    private func content(of place: RecordPlace) throws(ElectionRefusal) -> [UInt8] {
        do throws(SourceError) {
            return try source.read(at: place.offset, count: place.size)
        } catch {
            throw .fault(.archive(.unreadable(code: error.code)), offset: 0)
        }
    }
}

extension VerificationReport {
    /// Takes over what the first reading found.
    fileprivate mutating func take(_ index: ArchiveIndex) {
        stage = index.stage
        head = index.head
        eventCount = index.eventCount
        ballotCount = index.ballots.count
        hold(.archiveForm, count: index.recordCount)
        hold(.archiveDigests, count: index.recordCount)
        hold(.archiveChain, count: index.eventCount)
        hold(.archiveOrder, count: index.eventCount)
        hold(.archiveRecords, count: index.recordCount)
    }
}
