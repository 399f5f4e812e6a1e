package import BallotCore

/// For each question its ciphertexts: the sums of the ballots, choice by choice, or the answers
/// themselves where a question is not counted by sums (Belenios 2.0 specification, section 4.16).
package struct EncryptedTally: Hashable, Sendable {
    /// For each question its ciphertexts, of each first alpha, then beta.
    package let questions: [Elements]

    /// Makes it of its parts.
    package init(questions: [Elements]) {
        self.questions = questions
    }

    /// Reads it; the elements need not be members.
    package init(_ bytes: [UInt8], in group: some Group) throws(ReadingError) {
        questions = try CanonicalReader.read(bytes, limit: ArchiveLimits.recordBytes) {
            reader throws(ReadingError) in
            try reader.list { reader throws(ReadingError) in try reader.ciphertexts(in: group) }
        }
    }

    /// It in JSON.
    package func bytes(in group: some Group) -> [UInt8] {
        var writer = CanonicalWriter()
        writer.array { writer in
            for ciphertexts in questions { writer.ciphertexts(ciphertexts, in: group) }
        }
        return writer.bytes
    }
}
