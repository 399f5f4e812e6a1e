/// The making of one answer, every step of which does the same for all choices.
///
/// The voter knows the exponent `r` of each ciphertext; so of every statement, true or not, the
/// commitments are powers of `g` and `y` alone: with a random challenge `c` and a random `u` they
/// are `g^u` and `y^u * g^((m - M) * c)`, to which the response is `u - r * c`. Of the true one
/// `m - M` is 0, and any challenge will do: it gets what is left of the hash.
package struct AnswerMaking<Subject: Group>: ~Copyable {
    private let election: PreparedElection<Subject>
    let proof: AnswerProof
    /// The exponent of each choice, and last that of the sum.
    private(set) var randomness: SecretScalars
    private var flags: SecretBytes
    private var challenges: SecretScalars
    private var masks: SecretScalars
    /// For each statement `m - M`.
    private var differences: SecretScalars
    /// For each statement 1 if it is the true one of its disjunction.
    private var truths: SecretBytes

    private var field: ScalarField { election.group.scalars }

    /// Draws everything that is random: first the exponents of the choices, then for each
    /// statement a challenge and a mask.
    package init(
        of flags: consuming SecretBytes,
        to question: HomomorphicQuestion,
        in election: PreparedElection<Subject>,
        from random: inout some RandomSource & ~Copyable
    ) {
        let field = election.group.scalars
        let proof = AnswerProof(of: question)
        let (choiceCount, stride) = (proof.choiceCount, field.stride)
        let statementCount = proof.statements.count
        self.election = election
        self.proof = proof
        self.flags = flags
        randomness = SecretScalars(count: choiceCount + 1, stride: stride)
        challenges = SecretScalars(count: statementCount, stride: stride)
        masks = SecretScalars(count: statementCount, stride: stride)
        differences = SecretScalars(count: statementCount, stride: stride)
        truths = SecretBytes(count: statementCount)
        for choice in 0..<choiceCount { randomness.sample(choice, in: field, from: &random) }
        for statement in 0..<statementCount {
            challenges.sample(statement, in: field, from: &random)
            masks.sample(statement, in: field, from: &random)
        }
        prepare(question)
    }

    /// Sums up, and finds which statements are true.
    private mutating func prepare(_ question: HomomorphicQuestion) {
        let (field, choiceCount) = (field, proof.choiceCount)
        var values = SecretBytes(count: 4 * (choiceCount + 1))
        let firstChosen = question.allowsBlank ? 1 : 0
        let sum = randomness.pointer(at: choiceCount)
        for choice in firstChosen..<choiceCount {
            field.add(sum, sum, randomness.pointer(at: choice))
        }
        let proof = proof
        flags.withBytes { flags in
            var chosen: UInt32 = 0
            for choice in firstChosen..<choiceCount { chosen &+= UInt32(flags[choice]) }
            values.withMutableBytes { values in
                for choice in 0...choiceCount {
                    let value = choice < choiceCount ? UInt32(flags[choice]) : chosen
                    for place in 0..<4 {
                        values[4 * choice + place] = UInt8(
                            truncatingIfNeeded: value &>> UInt32(8 * place)
                        )
                    }
                }
            }
            let isBlank = question.allowsBlank ? flags[0] : 0
            truths.withMutableBytes { truths in
                for disjunction in proof.disjunctions {
                    for (place, index) in disjunction.statements.enumerated() {
                        let statement = proof.statements[index]
                        let value =
                            statement.subject < choiceCount
                            ? UInt32(flags[statement.subject]) : chosen
                        let difference = value ^ UInt32(statement.message)
                        let isEqual = UInt8(truncatingIfNeeded: (difference &- 1) >> 31)
                        truths[index] =
                            switch disjunction.kind {
                            case .individual, .sum: isEqual
                            case .blankOrSum: place == 0 ? isBlank : isEqual & (isBlank ^ 1)
                            case .blank: place == 0 ? isBlank ^ 1 : isBlank
                            }
                    }
                }
            }
        }
        let value = SecretScalars(count: 1, stride: field.stride)
        for (index, statement) in proof.statements.enumerated() {
            values.withBytes { values in
                for place in 0..<4 {
                    value.pointer(at: 0)[place] = values[4 * statement.subject + place]
                }
            }
            _ = field.scalar(UInt32(statement.message)).withPointer { message in
                field.subtract(differences.pointer(at: index), value.pointer(at: 0), message)
            }
        }
    }

    // MARK: - Ciphertexts and commitments

    /// The ciphertexts, of each first alpha, then beta, and the commitments of all statements.
    package func elements() -> (ciphertexts: Elements, commitments: Elements) {
        let group = election.group
        let (choiceCount, statementCount) = (proof.choiceCount, proof.statements.count)
        let stride = field.stride
        let ofGenerator = SecretScalars(count: choiceCount + 2 * statementCount, stride: stride)
        let ofKey = SecretScalars(count: choiceCount + statementCount, stride: stride)
        for choice in 0..<choiceCount {
            let exponent = randomness.pointer(at: choice)
            ofGenerator.pointer(at: choice).update(from: exponent, count: stride)
            ofKey.pointer(at: choice).update(from: exponent, count: stride)
        }
        for statement in 0..<statementCount {
            let place = choiceCount + statement
            let mask = masks.pointer(at: statement)
            ofGenerator.pointer(at: place).update(from: mask, count: stride)
            ofKey.pointer(at: place).update(from: mask, count: stride)
            field.multiply(
                ofGenerator.pointer(at: place + statementCount),
                differences.pointer(at: statement),
                challenges.pointer(at: statement)
            )
        }
        let generatorPowers = group.powers(of: election.generatorTable, by: ofGenerator)
        let keyPowers = group.powers(of: election.keyTable, by: ofKey)
        let messages = group.select(
            Elements(repeating: group.generator, count: choiceCount),
            where: flags
        )
        let end = choiceCount + statementCount
        let betas = group.products(keyPowers[0..<choiceCount], messages)
        let second = group.products(
            keyPowers[choiceCount..<end],
            generatorPowers[end..<(end + statementCount)]
        )
        return (
            Elements(interleaving: generatorPowers[0..<choiceCount], betas),
            Elements(interleaving: generatorPowers[choiceCount..<end], second)
        )
    }

    // MARK: - Challenges and responses

    /// Ends all proofs.
    ///
    /// - Parameters:
    ///   - ciphertexts: the texts of the ciphertexts.
    ///   - commitments: the texts of the commitments.
    ///   - sum: the texts of the product of the ciphertexts.
    ///   - context: what the proofs begin with (`S0`).
    /// - Returns: for each statement its proof.
    mutating func proofs(
        ciphertexts: ElementTexts,
        commitments: ElementTexts,
        sum: ElementTexts,
        context: [UInt8]
    ) -> [Proof] {
        var whole = context
        var separator = UInt8(ascii: "|")
        for index in 0..<ciphertexts.count {
            whole.append(separator)
            whole += ciphertexts[index]
            separator = UInt8(ascii: ",")
        }
        for disjunction in proof.disjunctions {
            var hash: ProofHash
            switch disjunction.kind {
            case .individual(let choice):
                hash = ProofHash("prove", part: context)
                hash.beginPart()
                hash.add(ciphertexts[2 * choice])
                hash.add(ciphertexts[2 * choice + 1])
            case .sum:
                hash = ProofHash("prove", part: whole)
                hash.beginPart()
                hash.add(sum[0])
                hash.add(sum[1])
            case .blankOrSum: hash = ProofHash("bproof1", part: whole)
            case .blank: hash = ProofHash("bproof0", part: whole)
            }
            hash.beginPart()
            for statement in disjunction.statements {
                hash.add(commitments[2 * statement])
                hash.add(commitments[2 * statement + 1])
            }
            complete(disjunction.statements, hash: hash.challenge(in: field))
        }
        return proof.statements.indices.map { response(to: $0) }
    }

    /// Gives the true statement what the challenges of the others leave of the hash.
    package mutating func complete(_ statements: [Int], hash: Scalars) {
        let field = field
        let rest = SecretScalars(count: 2, stride: field.stride)
        let (left, candidate) = (rest.pointer(at: 0), rest.pointer(at: 1))
        _ = hash.withPointer { left.update(from: $0, count: field.stride) }
        for statement in statements {
            field.subtract(left, left, challenges.pointer(at: statement))
        }
        for statement in statements {
            let challenge = challenges.pointer(at: statement)
            field.add(candidate, left, challenge)
            let mask = truths.withBytes { 0 &- $0[statement] }
            field.select(challenge, mask: mask, candidate, otherwise: challenge)
        }
    }

    /// The proof of a statement whose disjunction is complete.
    package func response(to statement: Int) -> Proof {
        let field = field
        let response = SecretScalars(count: 1, stride: field.stride)
        let result = response.pointer(at: 0)
        field.multiply(
            result,
            randomness.pointer(at: proof.statements[statement].subject),
            challenges.pointer(at: statement)
        )
        field.subtract(result, masks.pointer(at: statement), result)
        return Proof(
            challenge: challenges.disclosed(at: statement),
            response: response.disclosed(at: 0)
        )
    }
}

extension Elements {
    /// One element so many times.
    init(repeating element: Elements, count: Int) {
        self.init(stride: element.stride)
        reserveCapacity(count)
        for _ in 0..<count { append(element) }
    }

    /// The first of both, the second of both, and so on.
    init(interleaving first: Elements, _ second: Elements) {
        self.init(stride: first.stride)
        reserveCapacity(2 * first.count)
        for index in 0..<first.count {
            append(first, at: index)
            append(second, at: index)
        }
    }
}
