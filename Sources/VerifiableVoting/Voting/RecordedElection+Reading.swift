import BallotCore

extension RecordedElection {
    /// Reads an archive.
    ///
    /// - Parameters:
    ///   - source: the archive.
    ///   - group: the group that its election must name.
    /// - Throws: `RecordedElectionFault` with the first thing that does not hold.
    package init(
        _ source: some ByteSource,
        in group: Subject
    ) throws(RecordedElectionFault) {
        var scanner = try Self.archive { () throws(ArchiveFault) in try ArchiveScanner(source) }
        func next() throws(RecordedElectionFault) -> PlacedEvent? {
            try Self.archive { () throws(ArchiveFault) in try scanner.next() }
        }
        guard let setup = try next() else { throw .empty }
        var reading = try RecordedReading(setup, of: source, in: group)
        while let event = try next() { try reading.add(event, of: source) }
        self = reading.finished(at: scanner.stage)
    }

    private static func archive<Value>(
        _ body: () throws(ArchiveFault) -> Value
    ) throws(RecordedElectionFault) -> Value {
        do throws(ArchiveFault) { return try body() } catch { throw .archive(error) }
    }
}

/// What has been read of an archive so far.
private struct RecordedReading<Subject: Group> {
    private let group: Subject
    private let election: PreparedElection<Subject>
    private let trustees: Trustees
    private let credentials: CredentialList
    private let places: [ArraySlice<UInt8>: Int]
    private var ballots: [[UInt8]: Digest] = [:]
    private var sums: BallotSums<Subject>
    private var totalWeight = Weight(0)
    private var tally: RecordedTally?
    private var shares: [RecordedElection<Subject>.Share] = []
    private var result: ElectionResult?

    init(
        _ setup: PlacedEvent,
        of source: some ByteSource,
        in group: Subject
    ) throws(RecordedElectionFault) {
        self.group = group
        var records: [[UInt8]] = []
        for place in setup.records.dropLast() {
            records.append(try Self.content(of: place, in: source))
        }
        let setup: (Election, Trustees, CredentialList)
        do throws(ReadingError) {
            let election = try Election(records[0])
            guard election.group == group.name else { throw ReadingError.otherGroup }
            setup = try (
                election, Trustees(records[1], in: group),
                CredentialList(records[2], in: group)
            )
        } catch {
            if let election = try? Election(records[0]), election.group != group.name {
                throw .otherGroup(election.group)
            }
            throw .form(.setup, error)
        }
        (_, trustees, credentials) = setup
        for question in setup.0.questions {
            guard case .homomorphic = question else { throw .shuffled }
        }
        let checks = TrusteeChecks(group: group)
        if let fault = checks.faults(of: trustees).first { throw .trustees(fault) }
        guard
            let prepared = try? PreparedElection(setup.0, group: group, for: .public),
            prepared.key == checks.publicKey(of: trustees)
        else { throw .key }
        election = prepared
        places = credentials.places()
        sums = BallotSums(of: setup.0, in: group)
    }

    private static func content(
        of place: RecordPlace,
        in source: some ByteSource
    ) throws(RecordedElectionFault) -> [UInt8] {
        do throws(SourceError) {
            return try source.read(at: place.offset, count: place.size)
        } catch {
            throw .archive(
                ArchiveFault(
                    .unreadable(code: error.code),
                    record: place.record,
                    offset: place.offset
                )
            )
        }
    }

    mutating func add(
        _ event: PlacedEvent,
        of source: some ByteSource
    ) throws(RecordedElectionFault) {
        switch event.event.type {
        case .setup, .endBallots: break
        case .shuffle, .endShuffles: throw .shuffled
        case .ballot: try add(ballot: event.payload)
        case .encryptedTally, .partialDecryption, .result:
            let content = try Self.content(of: event.records[0], in: source)
            do throws(ReadingError) {
                switch event.event.type {
                case .encryptedTally:
                    tally = try RecordedTally(
                        tally: EncryptedTally(content, in: group),
                        sized: SizedTally(event.payload)
                    )
                case .partialDecryption:
                    shares.append(
                        try RecordedElection.Share(
                            owner: OwnedRecord(event.payload).owner,
                            decryption: PartialDecryption(content, in: group)
                        )
                    )
                default: result = try ElectionResult(content)
                }
            } catch { throw .form(event.event.type, error) }
            try check(event.event.type)
        }
    }

    private mutating func add(ballot bytes: [UInt8]) throws(RecordedElectionFault) {
        let number = ballots.count + 1
        let verified: VerifiedBallot
        do throws(BallotRefusal) {
            verified = try election.verify(bytes) { places[$0] != nil }
        } catch { throw .ballot(number: number, error) }
        let credential = verified.ballot.credentialText
        guard let place = places[credential],
            let total = totalWeight.adding(credentials.entries[place].weight)
        else { throw .weight }
        guard ballots.updateValue(verified.ballot.tracker, forKey: Array(credential)) == nil
        else { throw .secondBallot(number: number) }
        sums.add(verified, weight: credentials.entries[place].weight)
        totalWeight = total
    }

    /// Checks what was read last.
    private func check(_ type: EventType) throws(RecordedElectionFault) {
        if type == .encryptedTally {
            let sized = SizedTally(
                ballotCount: ballots.count,
                totalWeight: totalWeight,
                tally: SHA256.hash(EncryptedTally(questions: sums.questions).bytes(in: group))
            )
            guard tally?.sized == sized else { throw .tally }
        }
        guard type == .partialDecryption, let share = shares.last, let tally else { return }
        do throws(ShareFault) {
            let others = shares.dropLast().map(\.owner)
            guard !others.contains(share.owner) else { throw .repeatedOwner(share.owner) }
            try ShareChecks(election: election, trustees: trustees)
                .check(share.decryption, of: share.owner, tally: tally.tally)
        } catch { throw .share(owner: share.owner, error) }
    }

    func finished(at stage: ArchiveStage) -> RecordedElection<Subject> {
        RecordedElection(
            election: election,
            trustees: trustees,
            credentials: credentials,
            stage: stage,
            tally: tally,
            shares: shares,
            result: result,
            ballots: ballots,
            sums: sums,
            totalWeight: totalWeight,
            places: places
        )
    }
}

extension ReadingError {
    /// Ends the reading of a setup of another group; what is told is the group.
    fileprivate static var otherGroup: ReadingError {
        ReadingError(.invalidValue, field: [UInt8](ascii: "group"), offset: 0)
    }
}
