import BallotCore

/// Why the election of an archive is not gone on with: it is wrong, or of a kind that is not
/// verified here.
enum ElectionRefusal: Error {
    case fault(VerificationFault, offset: Int)
    case limitation(Limitation)
}

extension Election {
    /// Reads the election of an archive.
    static func read(_ bytes: [UInt8]) throws(ElectionRefusal) -> Election {
        if let version = version(of: bytes), version != 1 {
            throw .limitation(.protocolVersion(version))
        }
        do throws(ReadingError) {
            return try Election(bytes)
        } catch {
            if error.reason == .invalidValue, error.field == [UInt8](ascii: "type") {
                throw .limitation(.questionKind)
            }
            throw .fault(.form(.election, error), offset: error.offset)
        }
    }

    /// The version that an election names in its first field.
    private static func version(of bytes: [UInt8]) -> Int? {
        guard var reader = try? CanonicalReader(bytes, limit: bytes.count) else { return nil }
        var version: Int?
        // Nothing is known of what follows in another version.
        _ = try? reader.object { reader throws(ReadingError) in
            version = try reader.count("version")
            throw reader.fault(.extraField)
        }
        return version
    }

    /// The places of the questions that are counted by sums.
    var summedQuestions: [Int] {
        questions.indices.filter { index in
            guard case .homomorphic = questions[index] else { return false }
            return true
        }
    }

    /// How many ciphertexts a question has in a tally; nothing if it is not counted by sums.
    func choiceCount(of question: Int) -> Int? {
        guard case .homomorphic(let question) = questions[question] else { return nil }
        return question.choiceCount
    }
}
