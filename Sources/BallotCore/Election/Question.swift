/// One question of an election (Belenios 2.0 specification, section 4.9).
package enum Question: Hashable, Sendable {
    /// The votes for each answer are added up without being opened.
    case homomorphic(HomomorphicQuestion)
    /// Answers are shuffled and opened one by one; such ballots are checked here, not made.
    case nonHomomorphic(answers: [[UInt8]], question: [UInt8])
}

/// A question of which only sums are opened (section 4.9.1).
package struct HomomorphicQuestion: Hashable, Sendable {
    /// What can be chosen, in UTF-8.
    package let answers: [[UInt8]]
    /// Whether all may be left blank; then a ballot has one choice more, before the others.
    package let allowsBlank: Bool
    /// How many must be chosen at least.
    package let minimum: Int
    /// How many may be chosen at most.
    package let maximum: Int
    /// The question, in UTF-8.
    package let question: [UInt8]

    /// How many ciphertexts an answer has.
    package var choiceCount: Int { answers.count + (allowsBlank ? 1 : 0) }
    /// How many sums are allowed.
    var sumCount: Int { maximum - minimum + 1 }
    /// How many proofs the overall proof of an answer has.
    var overallProofCount: Int { sumCount + (allowsBlank ? 1 : 0) }
}
