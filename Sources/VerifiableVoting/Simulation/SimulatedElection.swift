package import BallotCore

/// A whole election that one program plays, every part of it: trustees, credential authority,
/// voters and server.
package struct SimulatedElection<Subject: Group>: ~Copyable {
    /// What is simulated.
    package let plan: SimulationPlan
    /// The election.
    package let election: Election
    /// The trustees.
    package var trustees: Trustees { players.trustees }
    /// The credentials with their secrets.
    package let credentials: IssuedCredentials
    /// For each voter, for each question, what was drawn.
    package private(set) var votes: [[[Bool]]] = []
    private let players: SimulatedTrustees<Subject>
    private let prepared: PreparedGroup<Subject>

    /// Prepares everything that is fixed before the first ballot.
    ///
    /// - Parameters:
    ///   - plan: what is simulated.
    ///   - prepared: the group.
    ///   - random: where everything that is random comes from.
    /// - Throws: `SimulationFault`.
    package init(
        _ plan: SimulationPlan,
        in prepared: PreparedGroup<Subject>,
        from random: inout some RandomSource & ~Copyable
    ) throws(SimulationFault<Never>) {
        let draft = ElectionDraft(
            name: plan.name,
            description: plan.description,
            questions: plan.preset.questions,
            uuid: ElectionDraft.uuid(from: &random)
        )
        let players: SimulatedTrustees<Subject>
        do throws(CeremonyFault) {
            players = try SimulatedTrustees(plan, in: prepared, from: &random)
        } catch { throw .ceremony(error) }
        let election: Election
        do throws(ElectionDraft.Fault) {
            election = try draft.election(
                encryptedTo: TrusteeChecks(group: prepared.group).publicKey(of: players.trustees),
                in: prepared.group
            )
        } catch { throw .draft(error) }
        // Only now: what has one owner is not taken before nothing can go wrong any more.
        self.plan = plan
        self.prepared = prepared
        self.players = players
        self.election = election
        credentials = IssuedCredentials(
            plan.credentialKind,
            weights: plan.weights,
            uuid: draft.uuid,
            in: prepared,
            from: &random
        )
    }

    /// The secrets of the trustees: of each what it needs to give its share.
    package var trusteeSecrets: [SecretFile] { players.secrets }
    /// With a threshold, what each trustee keeps beside its seed; otherwise nothing.
    package var trusteePrivateKeys: [[UInt8]] { players.privateKeys }

    // MARK: - Playing

    /// Plays the election from its setup to its result.
    ///
    /// - Parameters:
    ///   - archive: an archive with no event.
    ///   - random: where everything that is random comes from.
    ///   - progress: is told how far it has come.
    /// - Returns: the result, which is the sum of the votes that were drawn.
    /// - Throws: `SimulationFault`.
    package mutating func run<Archive: AppendingArchive & ~Copyable>(
        in archive: inout Archive,
        from random: inout some RandomSource & ~Copyable,
        progress: (SimulationProgress) -> Void = { _ in }
    ) throws(SimulationFault<Archive.Failure>) -> ElectionResult {
        var recorded: RecordedElection<Subject>
        do throws(SetupRefusal<Archive.Failure>) {
            recorded = try RecordedElection.begin(
                election,
                trustees: trustees,
                credentials: credentials.list,
                in: prepared.group,
                archive: &archive
            )
        } catch { throw .setup(error) }
        try vote(in: &recorded, &archive, from: &random, progress)
        do throws(RecordingRefusal<Archive.Failure>) {
            try recorded.close(in: &archive)
        } catch { throw .recording(error) }
        try decrypt(&recorded, &archive, from: &random, progress)
        let result: ElectionResult
        do throws(RecordingRefusal<Archive.Failure>) {
            result = try recorded.finish(in: &archive)
        } catch { throw .recording(error) }
        guard result == expectedResult else { throw .result }
        return result
    }

    private mutating func vote<Archive: AppendingArchive & ~Copyable>(
        in recorded: inout RecordedElection<Subject>,
        _ archive: inout Archive,
        from random: inout some RandomSource & ~Copyable,
        _ progress: (SimulationProgress) -> Void
    ) throws(SimulationFault<Archive.Failure>) {
        guard
            let booth = try? PreparedElection(election, group: prepared.group, for: .secret)
        else { throw .election }
        for voter in 0..<credentials.count {
            guard !Task.isCancelled else { throw .cancelled }
            let vote = SimulatedVotes.draw(for: plan.preset.questions, from: &random)
            votes.append(vote)
            let credential: PrivateCredential
            do throws(PrivateCredential.Refusal) {
                credential = try credentials.credential(of: voter)
            } catch { throw .credential(error) }
            let choices: Choices
            do throws(Choices.Refusal) {
                choices = try Choices(
                    SecretBytes(vote.flatMap { $0.map { $0 ? 1 : 0 } }),
                    in: election
                )
            } catch { throw .choices(error) }
            let secret = credential.secret(uuid: election.uuid, in: prepared.group.scalars)
            let ballot = booth.makeBallot(choices, by: secret, from: &random)
                .signed(by: secret, in: booth, from: &random)
            do throws(RecordingRefusal<Archive.Failure>) {
                _ = try recorded.cast(ballot, in: &archive)
            } catch { throw .recording(error) }
            progress(.ballots(done: voter + 1, total: credentials.count))
        }
    }

    private func decrypt<Archive: AppendingArchive & ~Copyable>(
        _ recorded: inout RecordedElection<Subject>,
        _ archive: inout Archive,
        from random: inout some RandomSource & ~Copyable,
        _ progress: (SimulationProgress) -> Void
    ) throws(SimulationFault<Archive.Failure>) {
        var left = Array(0..<plan.trusteeCount)
        let needed = plan.threshold ?? plan.trusteeCount
        for done in 1...needed {
            // Any trustees that are enough: the archive shows which.
            let place = SimulatedVotes.number(below: left.count, from: &random)
            let trustee = left.remove(at: place)
            let key: TrusteeKey<Subject>
            do throws(CeremonyFault) {
                key = try players.key(of: trustee)
            } catch { throw .ceremony(error) }
            let share: RecordedElection<Subject>.Share
            do throws(ShareFault) {
                share = try recorded.share(
                    by: key,
                    owner: trustee + 1,
                    in: prepared,
                    from: &random
                )
            } catch { throw .share(error) }
            do throws(RecordingRefusal<Archive.Failure>) {
                try recorded.record(share, in: &archive)
            } catch { throw .recording(error) }
            progress(.shares(done: done, total: needed))
        }
    }

    /// The sums of the votes that were drawn.
    private var expectedResult: ElectionResult {
        ElectionResult(
            questions: plan.preset.questions.enumerated().map { index, question in
                .sums(
                    (0..<question.choiceCount).map { choice in
                        Weight(
                            votes.indices.reduce(0) { sum, voter in
                                votes[voter][index][choice]
                                    ? sum + plan.weights[voter].value : sum
                            }
                        )
                    }
                )
            }
        )
    }
}
