import BallotCore

/// The checks of what comes after the ballots: the recorded sums, the shares and the result.
struct TallyChecks<Source: ByteSource, Subject: Group> {
    let reading: RecordReading<Source, Subject>
    let setup: VerifiedSetup<Subject>
    let index: ArchiveIndex

    private var group: Subject { reading.group }
    private var election: Election { setup.election.election }

    /// Checks everything that there is.
    ///
    /// - Parameters:
    ///   - ballots: what the ballots gave; nothing if some of them are wrong.
    ///   - report: takes what is found.
    func check(_ ballots: CountedBallots<Subject>?, _ report: inout VerificationReport) {
        guard !index.tally.isEmpty else {
            report.setNothingYet(.tallySums, .sharesOwners, .sharesProofs, .resultSums)
            return
        }
        do throws(Finding) {
            for shuffle in index.shuffles { try checkForm(of: shuffle) }
        } catch { report.add(error) }
        guard let ballots, let tally = tally(of: ballots, &report) else { return }
        guard !index.shares.isEmpty else {
            report.setNothingYet(.sharesOwners, .sharesProofs, .resultSums)
            return
        }
        guard let trustees = setup.trustees else { return }
        let shares = shares(of: tally, by: trustees.keys, &report)
        guard let place = index.result else {
            report.setNothingYet(.resultSums)
            return
        }
        do throws(Finding) {
            try checkResult(at: place, tally, shares, of: trustees, &report)
        } catch { report.add(error) }
    }

    /// Shuffles are read and written again, and not verified.
    private func checkForm(of shuffle: ArchiveIndex.Owned) throws(Finding) {
        _ = try reading.record(
            .shuffle,
            at: shuffle.content,
            for: .tallySums,
            { bytes throws(ReadingError) in try Shuffle(bytes, in: group) },
            rewritten: { $0.bytes(in: group) }
        )
    }

    // MARK: - The sums

    /// The recorded tally, if it is that of the ballots.
    private func tally(
        of ballots: CountedBallots<Subject>,
        _ report: inout VerificationReport
    ) -> EncryptedTally? {
        do throws(Finding) {
            let tally = try reading.record(
                .encryptedTally,
                at: index.tally[0],
                for: .tallySums,
                { bytes throws(ReadingError) in try EncryptedTally(bytes, in: group) },
                rewritten: { $0.bytes(in: group) }
            )
            let sized = try reading.record(
                .sizedTally,
                at: index.tally[1],
                for: .tallySums,
                { bytes throws(ReadingError) in try SizedTally(bytes) },
                rewritten: { $0.bytes }
            )
            try check(tally, against: ballots.sums)
            guard sized.ballotCount == ballots.count else {
                let fault = VerificationFault.tallyCount(
                    recorded: sized.ballotCount,
                    counted: ballots.count
                )
                throw Finding(.tallySums, fault, in: index.tally[1])
            }
            guard sized.totalWeight == ballots.weight else {
                let fault = VerificationFault.tallyWeight(
                    recorded: sized.totalWeight.value,
                    counted: ballots.weight.value
                )
                throw Finding(.tallySums, fault, in: index.tally[1])
            }
            let sums = election.summedQuestions.reduce(0) { $0 + tally.questions[$1].count / 2 }
            report.hold(.tallySums, count: sums)
            return tally
        } catch {
            report.add(error)
            return nil
        }
    }

    private func check(
        _ tally: EncryptedTally,
        against sums: BallotSums<Subject>
    ) throws(Finding) {
        guard tally.questions.count == election.questions.count else {
            throw Finding(.tallySums, .tallyShape, in: index.tally[0])
        }
        for question in election.summedQuestions {
            let (recorded, counted) = (tally.questions[question], sums.questions[question])
            guard recorded.count == counted.count else {
                throw Finding(.tallySums, .tallyShape, in: index.tally[0])
            }
            for place in 0..<counted.count where recorded[place] != counted[place] {
                throw Finding(
                    .tallySums,
                    .tallySum(question: question + 1, choice: place / 2 + 1),
                    in: index.tally[0]
                )
            }
        }
    }

    // MARK: - Shares

    /// The shares that hold, by their owners.
    private func shares(
        of tally: EncryptedTally,
        by keys: [TrusteePublicKey],
        _ report: inout VerificationReport
    ) -> [Int: PartialDecryption] {
        var seen: Set<Int> = []
        var shares: [Int: PartialDecryption] = [:]
        for owned in index.shares {
            let owner = owned.ownerNumber
            guard keys.indices.contains(owner - 1) else {
                let fault = VerificationFault.unknownOwner(owner: owner)
                report.add(Finding(.sharesOwners, fault, in: owned.owner))
                continue
            }
            guard seen.insert(owner).inserted else {
                let fault = VerificationFault.repeatedOwner(owner: owner)
                report.add(Finding(.sharesOwners, fault, in: owned.owner))
                continue
            }
            do throws(Finding) {
                shares[owner] = try share(owned, of: keys[owner - 1].key, tally)
            } catch { report.add(error) }
        }
        report.hold(.sharesOwners, count: index.shares.count)
        report.hold(.sharesProofs, count: index.shares.count)
        return shares
    }

    private func share(
        _ owned: ArchiveIndex.Owned,
        of key: Elements,
        _ tally: EncryptedTally
    ) throws(Finding) -> PartialDecryption {
        let owner = owned.ownerNumber
        let share = try reading.record(
            .share,
            at: owned.content,
            for: .sharesProofs,
            { bytes throws(ReadingError) in try PartialDecryption(bytes, in: group) },
            rewritten: { $0.bytes(in: group) }
        )
        guard share.factors.count == tally.questions.count,
            share.proofs.count == tally.questions.count
        else { throw Finding(.sharesProofs, .shareShape(owner: owner), in: owned.content) }
        let statement = DecryptionProof(
            fingerprint: election.fingerprint.base64,
            key: key,
            in: group
        )
        for question in election.summedQuestions {
            let alphas = tally.questions[question][every: 2, from: 0]
            let (factors, proofs) = (share.factors[question], share.proofs[question])
            guard factors.count == alphas.count, proofs.count == alphas.count else {
                throw Finding(.sharesProofs, .shareShape(owner: owner), in: owned.content)
            }
            guard
                let choice = statement.firstFault(
                    in: factors,
                    of: alphas,
                    proofs: proofs,
                    key: key,
                    group: group
                )
            else { continue }
            let fault = VerificationFault.shareProof(
                owner: owner,
                question: question + 1,
                choice: choice + 1
            )
            throw Finding(.sharesProofs, fault, in: owned.content)
        }
        return share
    }

    // MARK: - The result

    private func checkResult(
        at place: RecordPlace,
        _ tally: EncryptedTally,
        _ shares: [Int: PartialDecryption],
        of trustees: Trustees,
        _ report: inout VerificationReport
    ) throws(Finding) {
        let result = try reading.record(
            .result,
            at: place,
            for: .resultSums,
            { bytes throws(ReadingError) in try ElectionResult(bytes) },
            rewritten: { $0.bytes }
        )
        guard
            let combination = ShareCombination(
                of: trustees,
                owners: Set(shares.keys),
                in: group.scalars
            )
        else { throw Finding(.resultSums, .missingShares, in: place) }
        guard result.questions.count == tally.questions.count else {
            throw Finding(.resultSums, .resultShape, in: place)
        }
        var count = 0
        for question in election.summedQuestions {
            let ciphertexts = tally.questions[question]
            guard case .sums(let sums) = result.questions[question],
                2 * sums.count == ciphertexts.count
            else { throw Finding(.resultSums, .resultShape, in: place) }
            for (choice, sum) in sums.enumerated() {
                var factors = Elements(stride: ciphertexts.stride)
                for part in combination.parts {
                    guard let share = shares[part.owner] else { continue }
                    factors.append(share.factors[question], at: choice)
                }
                let power = combination.power(of: factors, in: group)
                guard isOpened(ciphertexts[2 * choice + 1], by: power, to: sum) else {
                    let fault = VerificationFault.resultSum(
                        question: question + 1,
                        choice: choice + 1
                    )
                    throw Finding(.resultSums, fault, in: place)
                }
                count += 1
            }
        }
        report.hold(.resultSums, count: count)
        report.result = result
    }

    /// Whether `beta` is the power of the shares times `g` to the votes: votes are far fewer than
    /// the order of the group, so that only one number fits.
    private func isOpened(_ beta: Elements, by power: Elements, to sum: Weight) -> Bool {
        guard let exponent = sum.exponent(in: group.scalars) else { return false }
        return group.products(power, group.product(of: group.generator, to: exponent)) == beta
    }
}
