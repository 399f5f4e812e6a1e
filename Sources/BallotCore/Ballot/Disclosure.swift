/// What a voter discloses of a ballot that is challenged and never cast: the vote, and the
/// exponents with which anybody can encrypt it again.
package struct Disclosure: Hashable, Sendable {
    /// Why a disclosure does not fit a ballot.
    package enum Refusal: Error, Hashable, Sendable {
        /// The ballot itself is not in order.
        case ballot(BallotRefusal)
        /// It is of another ballot.
        case otherBallot
        /// It has more or fewer choices than the questions.
        case length
        /// Encrypted again, this choice is another ciphertext.
        case otherChoice(question: Int, choice: Int)
    }

    /// The digest of the ballot without a signature.
    package let hash: Digest
    /// For each question, whether each answer was chosen.
    package let choices: [[Bool]]
    /// For each question the exponent of each choice.
    package let randomness: [[Scalars]]

    /// Takes a disclosure apart or together.
    package init(hash: Digest, choices: [[Bool]], randomness: [[Scalars]]) {
        self.hash = hash
        self.choices = choices
        self.randomness = randomness
    }

    /// Reads a disclosure.
    ///
    /// - Throws: `ReadingError`.
    package init(_ bytes: [UInt8], limit: Int, in field: ScalarField) throws(ReadingError) {
        self = try CanonicalReader.read(bytes, limit: limit) { reader throws(ReadingError) in
            try reader.object { reader throws(ReadingError) in
                let hash = try reader.field("hash") { reader throws(ReadingError) in
                    guard let hash = Digest(base64: try reader.text(limit: 64)) else {
                        throw reader.fault(.invalidValue)
                    }
                    return hash
                }
                let choices = try reader.field("choices") { reader throws(ReadingError) in
                    try reader.array(limit: 256) { reader throws(ReadingError) in
                        try reader.array(limit: 1025) { reader throws(ReadingError) in
                            let flag = try reader.integer()
                            guard flag <= 1 else { throw reader.fault(.numberOutOfRange) }
                            return flag == 1
                        }
                    }
                }
                let randomness = try reader.field("randomness") { reader throws(ReadingError) in
                    try reader.array(limit: 256) { reader throws(ReadingError) in
                        try reader.array(limit: 1025) { reader throws(ReadingError) in
                            try reader.scalar(in: field)
                        }
                    }
                }
                return Disclosure(hash: hash, choices: choices, randomness: randomness)
            }
        }
    }

    /// The disclosure in JSON.
    package func json(in field: ScalarField) -> [UInt8] {
        var writer = CanonicalWriter()
        writer.object { writer in
            writer.field("hash", text: hash.base64)
            writer.field("choices") { writer in
                writer.array { writer in
                    for row in choices {
                        writer.array { writer in
                            for flag in row { writer.integer(flag ? 1 : 0) }
                        }
                    }
                }
            }
            writer.field("randomness") { writer in
                writer.array { writer in
                    for row in randomness {
                        writer.array { writer in
                            for exponent in row { writer.scalar(exponent, in: field) }
                        }
                    }
                }
            }
        }
        return writer.bytes
    }
}

extension PreparedElection {
    /// Checks that a ballot encrypts what its voter chose, by encrypting it again, and that the
    /// ballot would have been counted but for its missing signature.
    ///
    /// - Throws: `Disclosure.Refusal` with the first thing that is wrong.
    package func check(
        _ disclosure: Disclosure,
        of unsigned: [UInt8]
    ) throws(Disclosure.Refusal) {
        guard SHA256.hash(unsigned) == disclosure.hash else { throw .otherBallot }
        let verified: VerifiedBallot
        do throws(BallotRefusal) {
            verified = try verifyUnsigned(unsigned)
        } catch { throw .ballot(error) }
        guard disclosure.choices.count == verified.ciphertexts.count,
            disclosure.randomness.count == verified.ciphertexts.count
        else { throw .length }
        for (question, ciphertexts) in verified.ciphertexts.enumerated() {
            let choices = disclosure.choices[question]
            let exponents = disclosure.randomness[question]
            guard 2 * choices.count == ciphertexts.count, exponents.count == choices.count else {
                throw .length
            }
            for (choice, isChosen) in choices.enumerated() {
                let alpha = group.product(of: group.generator, to: exponents[choice])
                var beta = group.product(of: key, to: exponents[choice])
                if isChosen { beta = group.products(beta, group.generator) }
                guard alpha == ciphertexts[2 * choice], beta == ciphertexts[2 * choice + 1] else {
                    throw .otherChoice(question: question, choice: choice)
                }
            }
        }
    }
}
