package import BallotCore

/// The answers to questions that are not counted by sums, shuffled by a trustee (Belenios 2.0
/// specification, section 4.17).
///
/// Its proofs are read and written, and not verified here.
package struct Shuffle: Hashable, Sendable {
    /// For each such question its ciphertexts, of each first alpha, then beta.
    package let questions: [Elements]
    /// The proofs, in JSON.
    private let proofs: [UInt8]

    /// Reads it; the elements need not be members.
    package init(_ bytes: [UInt8], in group: some Group) throws(ReadingError) {
        self = try CanonicalReader.record(bytes) { reader throws(ReadingError) in
            let questions = try reader.field("ciphertexts") { reader throws(ReadingError) in
                try reader.list { reader throws(ReadingError) in
                    try reader.ciphertexts(in: group)
                }
            }
            let place = try reader.field("proofs") { reader throws(ReadingError) in
                try reader.skip()
            }
            return Shuffle(questions: questions, proofs: Array(reader.bytes[place]))
        }
    }

    private init(questions: [Elements], proofs: [UInt8]) {
        self.questions = questions
        self.proofs = proofs
    }

    /// It in JSON.
    package func bytes(in group: some Group) -> [UInt8] {
        CanonicalWriter.record { writer in
            writer.field("ciphertexts") { writer in
                writer.array { writer in
                    for ciphertexts in questions { writer.ciphertexts(ciphertexts, in: group) }
                }
            }
            writer.field("proofs") { $0.raw(proofs) }
        }
    }
}
