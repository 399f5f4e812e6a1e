import BallotCore

/// Votes that nobody cast, drawn for a simulation.
struct SimulatedVotes {
    /// Draws what one voter chooses: for each question the flags of its choices.
    static func draw(
        for questions: [QuestionDraft],
        from random: inout some RandomSource & ~Copyable
    ) -> [[Bool]] {
        var votes: [[Bool]] = []
        for question in questions {
            var flags = [Bool](repeating: false, count: question.choiceCount)
            let first = question.allowsBlank ? 1 : 0
            if question.allowsBlank, number(below: 5, from: &random) == 0 {
                flags[0] = true
            } else {
                let range = question.maximum - question.minimum + 1
                let count = question.minimum + number(below: range, from: &random)
                // One after the other of those that are left: each set of that size is as likely.
                var left = Array(first..<question.choiceCount)
                for _ in 0..<count {
                    let place = number(below: left.count, from: &random)
                    flags[left.remove(at: place)] = true
                }
            }
            votes.append(flags)
        }
        return votes
    }

    /// Draws a number below a limit of at most 2^16, each as likely as any other.
    static func number(
        below limit: Int,
        from random: inout some RandomSource & ~Copyable
    ) -> Int {
        precondition((1...(1 << 16)).contains(limit), "what two bytes can choose of")
        let bound = (1 << 16) - (1 << 16) % limit
        while true {
            var bytes = SecretBytes(count: 2)
            bytes.withMutableBytes { random.fill($0) }
            let value = bytes.withBytes { Int($0[0]) << 8 | Int($0[1]) }
            if value < bound { return value % limit }
        }
    }
}
