package import BallotCore

extension RecordedElection {
    /// What a voter gets for a ballot.
    package struct Receipt: Hashable, Sendable {
        /// The digest of the ballot, by which it is listed.
        package let tracker: Digest
        /// Whether these very bytes had been recorded before; then nothing was appended.
        package let wasRecorded: Bool
        /// The digest of the last event after that.
        package let head: Digest?
    }

    // MARK: - Setup

    /// Begins an archive: fixes election, trustees and credentials.
    ///
    /// - Parameters:
    ///   - election: the election.
    ///   - trustees: its trustees, whose key it must have.
    ///   - credentials: the public credentials.
    ///   - group: the group of the election.
    ///   - archive: an archive with no event.
    /// - Returns: the election, to take ballots.
    /// - Throws: `SetupRefusal`.
    package static func begin<Archive: AppendingArchive & ~Copyable>(
        _ election: Election,
        trustees: Trustees,
        credentials: CredentialList,
        in group: Subject,
        archive: inout Archive
    ) throws(SetupRefusal<Archive.Failure>) -> RecordedElection {
        let checks = TrusteeChecks(group: group)
        if let fault = checks.faults(of: trustees).first { throw .trustees(fault) }
        guard election.group == group.name,
            let prepared = try? PreparedElection(election, group: group, for: .public),
            prepared.key == checks.publicKey(of: trustees)
        else { throw .key }
        let places = credentials.places()
        guard places.count == credentials.entries.count else { throw .repeatedCredential }
        guard
            let elements = try? group.elements(
                at: credentials.entries.map(\.key),
                in: credentials.bytes
            ), group.firstNonMember(of: elements) == nil
        else { throw .credential }
        do throws(AppendingError<Archive.Failure>) {
            let setup = try SetupData(
                election: archive.append(record: election.bytes),
                trustees: archive.append(record: trustees.bytes(in: group)),
                credentials: archive.append(record: credentials.bytes)
            )
            _ = try archive.append(record: setup.bytes)
            _ = try archive.append(.setup)
        } catch { throw .archive(error) }
        return RecordedElection(
            election: prepared,
            trustees: trustees,
            credentials: credentials,
            stage: archive.stage,
            tally: nil,
            shares: [],
            result: nil,
            ballots: [:],
            sums: BallotSums(of: election, in: group),
            totalWeight: Weight(0),
            places: places
        )
    }

    // MARK: - Voting

    /// Checks a ballot without taking it.
    ///
    /// - Throws: `BallotRefusal` with the first check that fails.
    package func check(_ bytes: [UInt8]) throws(BallotRefusal) {
        _ = try election.verify(bytes) { places[$0] != nil }
    }

    /// Takes a ballot: verified to its last proof, and the first of its credential.
    ///
    /// - Returns: the receipt; the very same bytes again are acknowledged and not appended again.
    /// - Throws: `RecordingRefusal`.
    package mutating func cast<Archive: AppendingArchive & ~Copyable>(
        _ bytes: [UInt8],
        in archive: inout Archive
    ) throws(RecordingRefusal<Archive.Failure>) -> Receipt {
        let tracker = SHA256.hash(bytes)
        if archive.contains(ballot: tracker) {
            return Receipt(tracker: tracker, wasRecorded: true, head: archive.head)
        }
        guard stage == .voting else { throw .stage(stage) }
        let verified: VerifiedBallot
        do throws(BallotRefusal) {
            verified = try election.verify(bytes) { places[$0] != nil }
        } catch { throw .ballot(error) }
        let credential = verified.ballot.credentialText
        guard let place = places[credential] else { throw .ballot(.unknownCredential) }
        guard ballots[Array(credential)] == nil else { throw .usedCredential }
        let weight = credentials.entries[place].weight
        guard let total = totalWeight.adding(weight) else { throw .weight }
        try Self.append([bytes], .ballot, to: &archive)
        ballots[Array(credential)] = tracker
        sums.add(verified, weight: weight)
        totalWeight = total
        return Receipt(tracker: tracker, wasRecorded: false, head: archive.head)
    }

    /// Ends the voting and records the sums.
    ///
    /// What an interrupted run had done of it is gone on with.
    ///
    /// - Throws: `RecordingRefusal`.
    package mutating func close<Archive: AppendingArchive & ~Copyable>(
        in archive: inout Archive
    ) throws(RecordingRefusal<Archive.Failure>) {
        guard stage == .voting || stage == .ended else { throw .stage(stage) }
        if stage == .voting {
            try Self.append([], .endBallots, to: &archive)
            stage = archive.stage
        }
        let computed = computedTally
        try Self.append(
            [computed.tally.bytes(in: election.group), computed.sized.bytes],
            .encryptedTally,
            to: &archive
        )
        (tally, stage) = (computed, archive.stage)
    }

    // MARK: - Opening

    /// Records a share.
    ///
    /// - Throws: `RecordingRefusal`.
    package mutating func record<Archive: AppendingArchive & ~Copyable>(
        _ share: Share,
        in archive: inout Archive
    ) throws(RecordingRefusal<Archive.Failure>) {
        guard stage == .tallied || stage == .decrypting else { throw .stage(stage) }
        do throws(ShareFault) { try check(share) } catch { throw .share(error) }
        let bytes = share.decryption.bytes(in: election.group)
        let owned = OwnedRecord(owner: share.owner, payload: SHA256.hash(bytes))
        try Self.append([bytes, owned.bytes], .partialDecryption, to: &archive)
        shares.append(share)
        stage = archive.stage
    }

    /// Opens the sums with the shares that are recorded, and records the result.
    ///
    /// - Throws: `RecordingRefusal`.
    package mutating func finish<Archive: AppendingArchive & ~Copyable>(
        in archive: inout Archive
    ) throws(RecordingRefusal<Archive.Failure>) -> ElectionResult {
        guard stage == .decrypting || stage == .tallied else { throw .stage(stage) }
        guard let opened = opened(by: shares) else {
            throw .tooFewShares(present: shares.count)
        }
        try Self.append([opened.bytes], .result, to: &archive)
        (result, stage) = (opened, archive.stage)
        return opened
    }

    private static func append<Archive: AppendingArchive & ~Copyable>(
        _ records: [[UInt8]],
        _ type: EventType,
        to archive: inout Archive
    ) throws(RecordingRefusal<Archive.Failure>) {
        do throws(AppendingError<Archive.Failure>) {
            for record in records { _ = try archive.append(record: record) }
            _ = try archive.append(type)
        } catch { throw .archive(error) }
    }
}

/// Why an election is not begun.
package enum SetupRefusal<Failure: Error>: Error {
    /// Something about the trustees does not hold.
    case trustees(TrusteeFault)
    /// The election's key is not that of the trustees.
    case key
    /// Two credentials are the same.
    case repeatedCredential
    /// A credential is no member of the group.
    case credential
    /// The archive refused it.
    case archive(AppendingError<Failure>)

    /// Stable name for logs, JSON and catalogues.
    ///
    /// Never translated, never reused.
    package var code: StaticString {
        switch self {
        case .trustees(let fault): fault.code
        case .key: "setup.key"
        case .repeatedCredential: "setup.repeated-credential"
        case .credential: "setup.credential"
        case .archive: "setup.archive"
        }
    }
}

extension SetupRefusal: Equatable where Failure: Equatable {}
