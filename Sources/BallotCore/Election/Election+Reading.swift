extension Election {
    /// The most bytes, questions, answers and votes an election may have here.
    private static let limits = (bytes: 1 << 20, questions: 256, answers: 1024, sum: 1024)

    /// Reads an election.
    ///
    /// Fields that a later release may have added at the end are stepped over: they are hashed
    /// with the rest.
    ///
    /// - Throws: `ReadingError`; `invalidValue` for a version other than 1, for a name that is not
    ///   base 58 of at least 14 characters, and for a question that nobody can answer.
    package init(_ bytes: [UInt8]) throws(ReadingError) {
        self = try CanonicalReader.read(bytes, limit: Self.limits.bytes) {
            reader throws(ReadingError) in
            try reader.object { reader throws(ReadingError) in try Self.fields(&reader) }
        }
    }

    private static func fields(_ reader: inout CanonicalReader) throws(ReadingError) -> Election {
        try reader.field("version") { reader throws(ReadingError) in
            guard try reader.integer() == 1 else { throw reader.fault(.invalidValue) }
        }
        let description = try text("description", from: &reader)
        let name = try text("name", from: &reader)
        let group = try text("group", from: &reader)
        let publicKey = try reader.field("public_key") { reader throws(ReadingError) in
            try reader.plainText()
        }
        let questions = try reader.field("questions") { reader throws(ReadingError) in
            try reader.array(limit: limits.questions) { reader throws(ReadingError) in
                try question(&reader)
            }
        }
        let uuid = try reader.field("uuid") { reader throws(ReadingError) in
            let uuid = try reader.text(limit: 64)
            guard uuid.count >= 14, Base58.isText(uuid) else { throw reader.fault(.invalidValue) }
            return uuid
        }
        let administrator = try reader.fieldIfPresent("administrator") {
            reader throws(ReadingError) in
            try reader.text()
        }
        let authority = try reader.fieldIfPresent("credential_authority") {
            reader throws(ReadingError) in
            try reader.text()
        }
        try reader.skipFields()
        return Election(
            bytes: reader.bytes,
            description: description,
            name: name,
            group: group,
            publicKey: publicKey,
            questions: questions,
            uuid: uuid,
            administrator: administrator,
            credentialAuthority: authority,
            fingerprint: SHA256.hash(reader.bytes)
        )
    }

    private static func question(
        _ reader: inout CanonicalReader
    ) throws(ReadingError) -> Question {
        try reader.object { reader throws(ReadingError) in
            if let question = try reader.fieldIfPresent(
                "type",
                { reader throws(ReadingError) in
                    guard try reader.text() == [UInt8](ascii: "NonHomomorphic") else {
                        throw reader.fault(.invalidValue)
                    }
                    return true
                }
            ), question {
                return try reader.field("value") { reader throws(ReadingError) in
                    try reader.object { reader throws(ReadingError) in
                        try .nonHomomorphic(
                            answers: answers(&reader),
                            question: text("question", from: &reader)
                        )
                    }
                }
            }
            return try .homomorphic(homomorphicQuestion(&reader))
        }
    }

    private static func homomorphicQuestion(
        _ reader: inout CanonicalReader
    ) throws(ReadingError) -> HomomorphicQuestion {
        let answers = try answers(&reader)
        let allowsBlank = try reader.fieldIfPresent("blank") { reader throws(ReadingError) in
            try reader.boolean()
        }
        let minimum = try reader.field("min") { reader throws(ReadingError) in
            try count(&reader)
        }
        let maximum = try reader.field("max") { reader throws(ReadingError) in
            let maximum = try count(&reader)
            guard minimum <= maximum, minimum <= answers.count else {
                throw reader.fault(.invalidValue)
            }
            return maximum
        }
        return HomomorphicQuestion(
            answers: answers,
            allowsBlank: allowsBlank ?? false,
            minimum: minimum,
            maximum: maximum,
            question: try text("question", from: &reader)
        )
    }

    private static func answers(
        _ reader: inout CanonicalReader
    ) throws(ReadingError) -> [[UInt8]] {
        try reader.field("answers") { reader throws(ReadingError) in
            try reader.array(limit: limits.answers) { reader throws(ReadingError) in
                try reader.text()
            }
        }
    }

    private static func count(_ reader: inout CanonicalReader) throws(ReadingError) -> Int {
        let count = try reader.integer()
        guard count <= limits.sum else { throw reader.fault(.numberOutOfRange) }
        return count
    }

    private static func text(
        _ name: StaticString,
        from reader: inout CanonicalReader
    ) throws(ReadingError) -> [UInt8] {
        try reader.field(name) { reader throws(ReadingError) in try reader.text() }
    }
}
