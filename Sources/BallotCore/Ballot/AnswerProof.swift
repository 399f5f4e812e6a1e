/// The proofs of an answer, as far as they do not depend on how it is chosen: which statements are
/// made, of which ciphertext, and which of them are hashed together (Belenios 2.0 specification,
/// sections 4.12 and 4.13).
struct AnswerProof {
    /// That a ciphertext encrypts a message: one of several such, of which one is true.
    struct Statement {
        /// The choice, or the number of choices for their sum.
        let subject: Int
        /// The message.
        let message: Int
    }

    /// What a hash begins with.
    enum Kind {
        case individual(choice: Int)
        case sum
        case blankOrSum
        case blank
    }

    /// Statements that are hashed together.
    struct Disjunction {
        let kind: Kind
        let statements: [Int]
    }

    let choiceCount: Int
    let allowsBlank: Bool
    private(set) var statements: [Statement] = []
    private(set) var disjunctions: [Disjunction] = []

    init(of question: HomomorphicQuestion) {
        choiceCount = question.choiceCount
        allowsBlank = question.allowsBlank
        for choice in 0..<choiceCount {
            append(
                .individual(choice: choice),
                [0, 1].map { Statement(subject: choice, message: $0) }
            )
        }
        let sum = choiceCount
        let sums = (question.minimum...question.maximum).map {
            Statement(subject: sum, message: $0)
        }
        if question.allowsBlank {
            append(.blankOrSum, [Statement(subject: 0, message: 1)] + sums)
            append(.blank, [0, sum].map { Statement(subject: $0, message: 0) })
        } else {
            append(.sum, sums)
        }
    }

    private mutating func append(_ kind: Kind, _ parts: [Statement]) {
        let first = statements.count
        statements += parts
        disjunctions.append(
            Disjunction(kind: kind, statements: Array(first..<statements.count))
        )
    }
}
