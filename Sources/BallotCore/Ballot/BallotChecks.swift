/// All proofs of one ballot: first the commitments that must be computed, then, when they have
/// been computed at once, the hashes.
struct BallotChecks<Subject: Group> {
    /// What must be computed.
    private(set) var commitments: Commitments
    /// For each base that may be a stranger, where in the ballot it stands; 0 for sums.
    private(set) var offsets: [Int] = []
    private var checks: [Check] = []
    private var signature: (proof: Proof, value: Int)?
    private let ballot: Ballot
    private let election: PreparedElection<Subject>
    private let context: [UInt8]

    /// A hash over the commitments `values`, and what their proofs' challenges must add up to it.
    private struct Check {
        let hash: ProofHash
        let values: [Int]
        let proofs: [Proof]
        let refusal: BallotRefusal
    }

    /// Where among the commitments those of one ciphertext begin.
    private struct Values {
        let alpha: Int
        let beta: Int

        /// The places of those of some proofs, as they are hashed.
        func places(_ proofs: Range<Int>) -> [Int] {
            proofs.flatMap { [alpha + $0, beta + $0] }
        }
    }

    init(of ballot: Ballot, in election: PreparedElection<Subject>) {
        self.ballot = ballot
        self.election = election
        commitments = Commitments(of: election.group)
        context = election.context(credential: ballot.credentialText)
    }

    // MARK: - What must be computed

    /// Adds the checks of the answer to a question.
    mutating func add(answerTo index: Int, ciphertexts: Elements) {
        switch (ballot.answers[index], election.election.questions[index]) {
        case (.homomorphic(let answer), .homomorphic(let question)):
            add(answer, to: question, ciphertexts, index: index)
        case (.nonHomomorphic(let place, let proof), .nonHomomorphic):
            add(proof, of: place, ciphertexts, index: index)
        case (.homomorphic, .nonHomomorphic), (.nonHomomorphic, .homomorphic):
            preconditionFailure("a ballot is read by its questions")
        }
    }

    /// Adds the signature, if there is one, and the credential in any case.
    mutating func add(_ signature: Ballot.Signature?, credential: Elements) {
        append(base: credential, at: 0, offset: ballot.credential.lowerBound)
        guard let proof = signature?.proof else { return }
        self.signature = (proof, commitments.valueCount)
        commitments.append(generator: proof.response, key: nil, base: proof.challenge)
    }

    private mutating func add(
        _ answer: Ballot.HomomorphicAnswer,
        to question: HomomorphicQuestion,
        _ ciphertexts: Elements,
        index: Int
    ) {
        // Of the choice “blank” two things more are proved: see the specification, section 4.13.
        var blankValues: Values?
        for (choice, place) in answer.choices.enumerated() {
            let proofs = answer.individualProofs[choice]
            var statements = [(0, proofs[0]), (1, proofs[1])]
            if choice == 0, let blankProof = answer.blankProof {
                statements += [(1, answer.overallProof[0]), (0, blankProof[0])]
            }
            let values = append(
                ciphertexts[(2 * choice)..<(2 * choice + 2)],
                at: place,
                statements
            )
            if choice == 0, answer.blankProof != nil { blankValues = values }
            var hash = ProofHash("prove", part: context)
            hash.beginPart()
            hash.add(ballot.bytes[place.alpha])
            hash.add(ballot.bytes[place.beta])
            checks.append(
                Check(
                    hash: hash,
                    values: values.places(0..<2),
                    proofs: proofs,
                    refusal: .individualProof(question: index, choice: choice)
                )
            )
        }
        add(sumOf: answer, to: question, ciphertexts, blankValues: blankValues, index: index)
    }

    private mutating func add(
        sumOf answer: Ballot.HomomorphicAnswer,
        to question: HomomorphicQuestion,
        _ ciphertexts: Elements,
        blankValues: Values?,
        index: Int
    ) {
        let sum = election.sum(of: ciphertexts, isBlankFirst: question.allowsBlank)
        let overall = answer.overallProof.suffix(question.sumCount)
        var statements = zip(question.minimum..., overall).map { ($0, $1) }
        if let blankProof = answer.blankProof { statements.append((0, blankProof[1])) }
        let values = append(sum, at: nil, statements)
        let sumPlaces = values.places(0..<question.sumCount)
        let whole = answer.context(context, in: ballot)
        guard let blankProof = answer.blankProof, let blankValues else {
            var hash = ProofHash("prove", part: whole)
            hash.beginPart()
            let texts = election.group.texts(of: sum)
            hash.add(texts[0])
            hash.add(texts[1])
            checks.append(
                Check(
                    hash: hash,
                    values: sumPlaces,
                    proofs: answer.overallProof,
                    refusal: .overallProof(question: index)
                )
            )
            return
        }
        checks.append(
            Check(
                hash: ProofHash("bproof1", part: whole),
                values: blankValues.places(2..<3) + sumPlaces,
                proofs: answer.overallProof,
                refusal: .overallProof(question: index)
            )
        )
        let last = question.sumCount..<(question.sumCount + 1)
        checks.append(
            Check(
                hash: ProofHash("bproof0", part: whole),
                values: blankValues.places(3..<4) + values.places(last),
                proofs: blankProof,
                refusal: .blankProof(question: index)
            )
        )
    }

    /// The proof of an answer of another kind: `raweg|S0|y,alpha,beta|A` (section 4.11.2).
    private mutating func add(
        _ proof: Proof,
        of place: Ballot.CiphertextPlace,
        _ ciphertext: Elements,
        index: Int
    ) {
        var hash = ProofHash("raweg", part: context)
        hash.beginPart()
        hash.add(election.keyText[...])
        hash.add(ballot.bytes[place.alpha])
        hash.add(ballot.bytes[place.beta])
        append(base: ciphertext, at: 1, offset: place.beta.lowerBound)
        append(base: ciphertext, at: 0, offset: place.alpha.lowerBound)
        checks.append(
            Check(
                hash: hash,
                values: [commitments.valueCount],
                proofs: [proof],
                refusal: .nonHomomorphicProof(question: index)
            )
        )
        commitments.append(generator: proof.response, key: nil, base: proof.challenge)
    }

    private mutating func append(base elements: Elements, at index: Int, offset: Int?) {
        commitments.append(base: elements, at: index, isChecked: offset != nil)
        offsets.append(offset ?? 0)
    }

    /// Adds what is proved of one ciphertext: that it encrypts one of some messages.
    private mutating func append(
        _ ciphertext: Elements,
        at place: Ballot.CiphertextPlace?,
        _ statements: [(message: Int, proof: Proof)]
    ) -> Values {
        let field = election.group.scalars
        let alpha = commitments.valueCount
        append(base: ciphertext, at: 0, offset: place?.alpha.lowerBound)
        for (_, proof) in statements {
            commitments.append(generator: proof.response, key: nil, base: proof.challenge)
        }
        append(base: ciphertext, at: 1, offset: place?.beta.lowerBound)
        for (message, proof) in statements {
            // (beta / g^M)^c, without an inverse.
            let exponent = field.product(
                field.negative(field.scalar(UInt32(message))),
                proof.challenge
            )
            commitments.append(
                generator: message == 0 ? nil : exponent,
                key: proof.response,
                base: proof.challenge
            )
        }
        return Values(alpha: alpha, beta: alpha + statements.count)
    }

    // MARK: - What must hold

    /// Checks all hashes.
    ///
    /// - Throws: `BallotRefusal` with the first that does not hold.
    func verify(_ texts: ElementTexts) throws(BallotRefusal) {
        let field = election.group.scalars
        for check in checks {
            var hash = check.hash
            hash.beginPart()
            for value in check.values { hash.add(texts[value]) }
            var sum = Scalars(count: 1, stride: field.stride)
            for proof in check.proofs { sum = field.sum(sum, proof.challenge) }
            guard hash.challenge(in: field) == sum else { throw check.refusal }
        }
        guard let (proof, value) = signature else { return }
        var hash = ProofHash("sig", part: ballot.unsignedHash.base64)
        hash.beginPart()
        hash.add(texts[value])
        guard hash.challenge(in: field) == proof.challenge else { throw .signature }
    }
}

extension PreparedElection {
    /// The product of the ciphertexts of an answer, without that of the choice “blank”.
    func sum(of ciphertexts: Elements, isBlankFirst: Bool) -> Elements {
        let chosen = ciphertexts[(isBlankFirst ? 2 : 0)..<ciphertexts.count]
        var sum = group.product(of: chosen[every: 2, from: 0])
        sum.append(group.product(of: chosen[every: 2, from: 1]))
        return sum
    }
}

extension Ballot.HomomorphicAnswer {
    /// What the proofs about a whole answer begin with (section 4.11.1, `S`).
    fileprivate func context(_ context: [UInt8], in ballot: Ballot) -> [UInt8] {
        var whole = context
        var separator = UInt8(ascii: "|")
        for choice in choices {
            for place in [choice.alpha, choice.beta] {
                whole.append(separator)
                whole += ballot.bytes[place]
                separator = UInt8(ascii: ",")
            }
        }
        return whole
    }
}
