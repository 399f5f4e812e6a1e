import BallotCore

/// The product of the ciphertexts of ballots that count, question by question.
struct BallotSums<Subject: Group>: Sendable {
    private let group: Subject
    /// For each question that is counted by sums its ciphertexts, of each first alpha, then beta;
    /// for others none.
    private(set) var questions: [Elements]

    /// Begins with the sums of no ballots.
    init(of election: Election, in group: Subject) {
        self.group = group
        questions = election.questions.indices.map { question in
            var sums = Elements(stride: group.generator.stride)
            for _ in 0..<(2 * (election.choiceCount(of: question) ?? 0)) {
                sums.append(group.identity)
            }
            return sums
        }
    }

    /// Adds a ballot, as often as its credential counts.
    mutating func add(_ ballot: VerifiedBallot, weight: Weight) {
        for question in questions.indices where questions[question].count > 0 {
            let ciphertexts = weighed(ballot.ciphertexts[question], weight)
            questions[question] = group.products(questions[question], ciphertexts)
        }
    }

    /// Adds the sums of other ballots.
    mutating func add(_ others: BallotSums) {
        for question in questions.indices {
            questions[question] = group.products(questions[question], others.questions[question])
        }
    }

    private func weighed(_ ciphertexts: Elements, _ weight: Weight) -> Elements {
        guard weight != .one, let exponent = weight.exponent(in: group.scalars) else {
            return ciphertexts
        }
        var weighed = Elements(stride: ciphertexts.stride)
        for index in 0..<ciphertexts.count {
            weighed.append(group.product(of: ciphertexts[index], to: exponent))
        }
        return weighed
    }
}
