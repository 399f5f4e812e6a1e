package import BallotCore

/// An election as it is drafted, before its trustees have a key.
package struct ElectionDraft: Hashable, Sendable {
    /// Why a draft makes no election; questions are counted from 1.
    package enum Fault: Error, Hashable, Sendable {
        /// It asks nothing.
        case noQuestion
        /// It asks more than so many questions.
        case tooManyQuestions(limit: Int)
        /// A question has no answers.
        case noAnswer(question: Int)
        /// A question has more than so many answers.
        case tooManyAnswers(question: Int, limit: Int)
        /// More answers must be chosen than may be, or than there are.
        case bounds(question: Int, minimum: Int, maximum: Int, answers: Int)
        /// The name in base 58 is too short, too long or has another character.
        case uuid
        /// The election would be too large.
        case size(ReadingError)

        /// Stable name for logs, JSON and catalogues.
        ///
        /// Never translated, never reused.
        package var code: StaticString {
            switch self {
            case .noQuestion: "draft.no-question"
            case .tooManyQuestions: "draft.too-many-questions"
            case .noAnswer: "draft.no-answer"
            case .tooManyAnswers: "draft.too-many-answers"
            case .bounds: "draft.bounds"
            case .uuid: "draft.uuid"
            case .size: "draft.size"
            }
        }
    }

    private static let uuidLengths = 14...64
    private static let limits = (questions: 256, answers: 1024)

    /// What it is called.
    package let name: String
    /// What is voted on.
    package let description: String
    /// The questions.
    package let questions: [QuestionDraft]
    /// The name in base 58.
    package let uuid: [UInt8]
    /// Who leads it, if that is published.
    package let administrator: String?
    /// Who gives credentials out, if that is published.
    package let credentialAuthority: String?

    /// Drafts an election.
    package init(
        name: String,
        description: String,
        questions: [QuestionDraft],
        uuid: [UInt8],
        administrator: String? = nil,
        credentialAuthority: String? = nil
    ) {
        self.name = name
        self.description = description
        self.questions = questions
        self.uuid = uuid
        self.administrator = administrator
        self.credentialAuthority = credentialAuthority
    }

    /// Draws a name in base 58: 14 characters, as belenios-tool does.
    package static func uuid(from random: inout some RandomSource & ~Copyable) -> [UInt8] {
        var uuid: [UInt8] = []
        for _ in 0..<uuidLengths.lowerBound { uuid.append(Base58.random(from: &random)) }
        return uuid
    }

    /// Whether a text can be the name of an election in base 58.
    package static func isUUID(_ text: [UInt8]) -> Bool {
        uuidLengths.contains(text.count) && Base58.isText(text)
    }

    /// Checks the draft.
    ///
    /// - Throws: `Fault` with the first thing that is wrong.
    package func check() throws(Fault) {
        guard Self.isUUID(uuid) else { throw .uuid }
        guard !questions.isEmpty else { throw .noQuestion }
        guard questions.count <= Self.limits.questions else {
            throw .tooManyQuestions(limit: Self.limits.questions)
        }
        for (index, question) in questions.enumerated() {
            let (number, count) = (index + 1, question.answers.count)
            guard count > 0 else { throw .noAnswer(question: number) }
            guard count <= Self.limits.answers else {
                throw .tooManyAnswers(question: number, limit: Self.limits.answers)
            }
            guard question.minimum >= 0, question.minimum <= question.maximum,
                question.maximum <= count
            else {
                throw .bounds(
                    question: number,
                    minimum: question.minimum,
                    maximum: question.maximum,
                    answers: count
                )
            }
        }
    }

    /// The election.
    ///
    /// - Parameters:
    ///   - key: the key that the trustees made together.
    ///   - group: the group of the key.
    /// - Returns: the election, read from its bytes.
    /// - Throws: `Fault`.
    package func election(
        encryptedTo key: Elements,
        in group: some Group
    ) throws(Fault) -> Election {
        try check()
        let bytes = CanonicalWriter.record { writer in
            writer.count("version", 1)
            writer.field("description", text: Array(description.utf8))
            writer.field("name", text: Array(name.utf8))
            writer.field("group", text: group.name)
            writer.field("public_key") { $0.element(key, in: group) }
            writer.field("questions") { writer in
                writer.array { writer in
                    for question in questions { question.write(to: &writer) }
                }
            }
            writer.field("uuid", text: uuid)
            if let administrator {
                writer.field("administrator", text: Array(administrator.utf8))
            }
            if let credentialAuthority {
                writer.field("credential_authority", text: Array(credentialAuthority.utf8))
            }
        }
        do throws(ReadingError) {
            return try Election(bytes)
        } catch { throw .size(error) }
    }
}

extension QuestionDraft {
    /// Writes the question: `{"answers":[…],"blank":true,"min":0,"max":1,"question":"…"}`
    /// (Belenios 2.0 specification, section 4.9.1).
    fileprivate func write(to writer: inout CanonicalWriter) {
        writer.object { writer in
            writer.field("answers") { writer in
                writer.array { writer in
                    for answer in answers { writer.text(Array(answer.utf8)) }
                }
            }
            if allowsBlank { writer.field("blank") { $0.boolean(true) } }
            writer.count("min", minimum)
            writer.count("max", maximum)
            writer.field("question", text: Array(text.utf8))
        }
    }
}
