extension Ballot {
    /// The most bytes that are read: twice what a ballot of an election can have, so that what is
    /// too long is refused for a reason that tells more.
    package static func byteLimit(for election: Election, in group: some Group) -> Int {
        let ciphertext = 2 * (group.digitLimit + 16)
        let proof = 2 * (group.scalars.digitLimit + 20)
        var limit = 512 + group.digitLimit + election.uuid.count + proof
        for question in election.questions {
            limit += 128
            switch question {
            case .homomorphic(let question):
                limit += question.choiceCount * (ciphertext + 2 * proof + 4)
                limit += (question.overallProofCount + 2) * proof
            case .nonHomomorphic: limit += ciphertext + proof
            }
        }
        return 2 * limit
    }

    /// Reads a ballot of an election.
    ///
    /// - Throws: `BallotRefusal`: `.form` where it is not canonical or a number is out of range,
    ///   `.length` where an array is not as long as the questions say.
    package init(
        _ bytes: [UInt8],
        of election: Election,
        in group: some Group
    ) throws(BallotRefusal) {
        let limit = Self.byteLimit(for: election, in: group)
        do throws(ReadingError) {
            self = try CanonicalReader.read(bytes, limit: limit) { reader throws(ReadingError) in
                try Self.fields(&reader, election, group)
            }
        } catch { throw .form(error) }
        guard answers.count == election.questions.count else { throw .length(question: nil) }
        for (index, answer) in answers.enumerated() {
            guard case .homomorphic(let question) = election.questions[index] else { continue }
            guard case .homomorphic(let answer) = answer, answer.matches(question) else {
                throw .length(question: index)
            }
        }
    }

    private static func fields(
        _ reader: inout CanonicalReader,
        _ election: Election,
        _ group: some Group
    ) throws(ReadingError) -> Ballot {
        var unsignedEnd = 0
        return try reader.object { reader throws(ReadingError) in
            let uuid = try reader.field("election_uuid") { reader throws(ReadingError) in
                try reader.text(limit: 64)
            }
            let hash = try reader.field("election_hash") { reader throws(ReadingError) in
                try reader.text(limit: 64)
            }
            let credential = try reader.field("credential") { reader throws(ReadingError) in
                try group.place(in: &reader)
            }
            var index = 0
            let answers = try reader.field("answers") { reader throws(ReadingError) in
                try reader.array(limit: election.questions.count) { reader throws(ReadingError) in
                    index += 1
                    return try answer(&reader, to: election.questions[index - 1], group)
                }
            }
            unsignedEnd = reader.offset
            let signature = try reader.fieldIfPresent("signature") {
                reader throws(ReadingError) in
                try Signature(from: &reader, in: group.scalars)
            }
            return Ballot(
                bytes: reader.bytes,
                electionUUID: uuid,
                electionHash: hash,
                credential: credential,
                answers: answers,
                signature: signature,
                unsignedHash: unsignedHash(reader.bytes[..<unsignedEnd])
            )
        }
    }

    private static func unsignedHash(_ bytes: ArraySlice<UInt8>) -> Digest {
        var hash = SHA256()
        bytes.withUnsafeBytes { hash.update($0) }
        hash.update(byte: UInt8(ascii: "}"))
        return hash.finish()
    }

    private static func answer(
        _ reader: inout CanonicalReader,
        to question: Question,
        _ group: some Group
    ) throws(ReadingError) -> Answer {
        try reader.object { reader throws(ReadingError) in
            switch question {
            case .homomorphic(let question):
                return try .homomorphic(
                    HomomorphicAnswer(from: &reader, to: question, in: group)
                )
            case .nonHomomorphic:
                return try .nonHomomorphic(
                    reader.field("choices") { reader throws(ReadingError) in
                        try CiphertextPlace(from: &reader, in: group)
                    },
                    reader.field("proof") { reader throws(ReadingError) in
                        try Proof(from: &reader, in: group.scalars)
                    }
                )
            }
        }
    }
}

extension Ballot.CiphertextPlace {
    fileprivate init(
        from reader: inout CanonicalReader,
        in group: some Group
    ) throws(ReadingError) {
        self = try reader.object { reader throws(ReadingError) in
            try Ballot.CiphertextPlace(
                alpha: reader.field("alpha") { reader throws(ReadingError) in
                    try group.place(in: &reader)
                },
                beta: reader.field("beta") { reader throws(ReadingError) in
                    try group.place(in: &reader)
                }
            )
        }
    }
}

extension Ballot.Signature {
    fileprivate init(
        from reader: inout CanonicalReader,
        in field: ScalarField
    ) throws(ReadingError) {
        self = try reader.object { reader throws(ReadingError) in
            try Ballot.Signature(
                hash: reader.field("hash") { reader throws(ReadingError) in
                    try reader.text(limit: 64)
                },
                proof: reader.field("proof") { reader throws(ReadingError) in
                    try Proof(from: &reader, in: field)
                }
            )
        }
    }
}

extension Ballot.HomomorphicAnswer {
    fileprivate init(
        from reader: inout CanonicalReader,
        to question: HomomorphicQuestion,
        in group: some Group
    ) throws(ReadingError) {
        func proofs(_ reader: inout CanonicalReader, limit: Int) throws(ReadingError) -> [Proof] {
            try reader.array(limit: limit) { reader throws(ReadingError) in
                try Proof(from: &reader, in: group.scalars)
            }
        }
        let choiceCount = question.choiceCount
        self = try Ballot.HomomorphicAnswer(
            choices: reader.field("choices") { reader throws(ReadingError) in
                try reader.array(limit: choiceCount) { reader throws(ReadingError) in
                    try Ballot.CiphertextPlace(from: &reader, in: group)
                }
            },
            individualProofs: reader.field("individual_proofs") { reader throws(ReadingError) in
                try reader.array(limit: choiceCount) { reader throws(ReadingError) in
                    try proofs(&reader, limit: 2)
                }
            },
            overallProof: reader.field("overall_proof") { reader throws(ReadingError) in
                try proofs(&reader, limit: question.overallProofCount)
            },
            blankProof: reader.fieldIfPresent("blank_proof") { reader throws(ReadingError) in
                try proofs(&reader, limit: 2)
            }
        )
    }

    fileprivate func matches(_ question: HomomorphicQuestion) -> Bool {
        choices.count == question.choiceCount
            && individualProofs.count == question.choiceCount
            && individualProofs.allSatisfy { $0.count == 2 }
            && overallProof.count == question.overallProofCount
            && (blankProof?.count ?? 0) == (question.allowsBlank ? 2 : 0)
            && (blankProof != nil) == question.allowsBlank
    }
}
