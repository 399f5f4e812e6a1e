extension PreparedElection {
    /// The public credential of a secret exponent, as it is written.
    ///
    /// The election must have been prepared for `secret` powers.
    package func publicCredential(of secret: borrowing SecretScalars) -> [UInt8] {
        group.texts(of: group.powers(of: generatorTable, by: secret)).bytes
    }

    /// Encrypts a vote.
    ///
    /// The election must have been prepared for `secret` powers. Random numbers are drawn question
    /// by question: first the exponent of each choice, then for each statement that is proved its
    /// challenge and its mask.
    ///
    /// - Parameters:
    ///   - choices: the vote.
    ///   - secret: the secret exponent of the voter's credential.
    ///   - random: where all random numbers come from.
    /// - Returns: the ballot, to be cast or challenged.
    package func makeBallot(
        _ choices: consuming Choices,
        by secret: borrowing SecretScalars,
        from random: inout some RandomSource & ~Copyable
    ) -> UnsignedBallot {
        let credential = publicCredential(of: secret)
        let context = context(credential: credential)
        var writer = CanonicalWriter()
        let kept = SecretScalars(count: choices.flags.count, stride: group.scalars.stride)
        var counts: [Int] = []
        var answers: [[UInt8]] = []
        for (index, question) in election.questions.enumerated() {
            guard case .homomorphic(let question) = question else {
                preconditionFailure("choices are of questions that can be answered")
            }
            let making = AnswerMaking(
                of: choices.flags.part(from: choices.starts[index], count: question.choiceCount),
                to: question,
                in: self,
                from: &random
            )
            answers.append(
                answer(making, context, keeping: kept.pointer(at: choices.starts[index]))
            )
            counts.append(question.choiceCount)
        }
        writer.object { writer in
            writer.field("election_uuid", text: election.uuid)
            writer.field("election_hash", text: election.fingerprint.base64)
            writer.field("credential", text: credential)
            writer.field("answers") { writer in
                writer.array { writer in
                    for answer in answers { writer.raw(answer) }
                }
            }
        }
        return UnsignedBallot(
            bytes: writer.bytes,
            counts: counts,
            flags: choices.flags.part(from: 0, count: choices.flags.count),
            randomness: kept
        )
    }

    /// One answer in JSON.
    private func answer(
        _ making: consuming AnswerMaking<Subject>,
        _ context: [UInt8],
        keeping kept: UnsafeMutablePointer<UInt8>
    ) -> [UInt8] {
        let proof = making.proof
        let (ciphertexts, commitments) = making.elements()
        let texts = group.texts(of: ciphertexts)
        let proofs = making.proofs(
            ciphertexts: texts,
            commitments: group.texts(of: commitments),
            sum: group.texts(of: sum(of: ciphertexts, isBlankFirst: proof.allowsBlank)),
            context: context
        )
        making.randomness.withPointer { exponents in
            kept.update(from: exponents, count: proof.choiceCount * group.scalars.stride)
        }
        var writer = CanonicalWriter()
        writer.object { writer in
            writer.field("choices") { writer in
                writer.array { writer in
                    for choice in 0..<proof.choiceCount {
                        writer.object { writer in
                            writer.field("alpha") { $0.plain(texts[2 * choice]) }
                            writer.field("beta") { $0.plain(texts[2 * choice + 1]) }
                        }
                    }
                }
            }
            writer.field("individual_proofs") { writer in
                writer.array { writer in
                    for disjunction in proof.disjunctions.prefix(proof.choiceCount) {
                        write(disjunction, proofs, to: &writer)
                    }
                }
            }
            writer.field("overall_proof") {
                write(proof.disjunctions[proof.choiceCount], proofs, to: &$0)
            }
            if proof.allowsBlank {
                writer.field("blank_proof") {
                    write(proof.disjunctions[proof.choiceCount + 1], proofs, to: &$0)
                }
            }
        }
        return writer.bytes
    }

    private func write(
        _ disjunction: AnswerProof.Disjunction,
        _ proofs: [Proof],
        to writer: inout CanonicalWriter
    ) {
        writer.array { writer in
            for statement in disjunction.statements {
                proofs[statement].write(to: &writer, in: group.scalars)
            }
        }
    }
}

extension SecretBytes {
    /// Some of the bytes, for another owner.
    func part(from start: Int, count: Int) -> SecretBytes {
        var part = SecretBytes(count: count)
        withBytes { bytes in
            part.withMutableBytes { part in
                for index in 0..<count { part[index] = bytes[start + index] }
            }
        }
        return part
    }
}
