/// What a voter chose: for each question 1 or 0 for each answer, the choice “blank” first where it
/// is allowed.
package struct Choices: ~Copyable {
    /// Why choices are no vote.
    ///
    /// It tells nothing of a vote that is allowed.
    package enum Refusal: Error, Hashable, Sendable {
        /// There are more or fewer than the questions have answers.
        case count
        /// Something is neither 0 nor 1.
        case flag(question: Int)
        /// Too many or too few are chosen, or some beside “blank”.
        case sum(question: Int)
    }

    /// All flags, one question after the other.
    let flags: SecretBytes
    /// For each question where its flags begin.
    let starts: [Int]

    /// Takes flags for all questions.
    ///
    /// - Throws: `Refusal` if they are no vote in this election.
    package init(
        _ flags: consuming SecretBytes,
        in election: Election
    ) throws(Refusal) {
        var starts: [Int] = []
        var count = 0
        for question in election.questions {
            starts.append(count)
            guard case .homomorphic(let question) = question else { throw .count }
            count += question.choiceCount
        }
        guard flags.count == count else { throw .count }
        for (index, question) in election.questions.enumerated() {
            guard case .homomorphic(let question) = question else { throw .count }
            let faults = flags.withBytes { flags in
                Self.faults(
                    UnsafeBufferPointer(
                        rebasing: flags[starts[index]..<(starts[index] + question.choiceCount)]
                    ),
                    in: question
                )
            }
            guard faults.flags == 0 else { throw .flag(question: index) }
            guard faults.sum == 0 else { throw .sum(question: index) }
        }
        self.flags = flags
        self.starts = starts
    }

    /// Looks at all flags in the same time, whatever they are.
    private static func faults(
        _ flags: UnsafeBufferPointer<UInt8>,
        in question: HomomorphicQuestion
    ) -> (flags: UInt8, sum: UInt32) {
        var (faults, sum): (UInt8, UInt32) = (0, 0)
        for flag in flags {
            faults |= flag & 0xFE
            sum &+= UInt32(flag)
        }
        let isBlank = question.allowsBlank ? UInt32(flags[0]) : 0
        let chosen = sum &- isBlank
        // The top bit of a difference tells that it is below 0.
        let isBelow = (chosen &- UInt32(question.minimum)) >> 31
        let isAbove = (UInt32(question.maximum) &- chosen) >> 31
        let isOutside = (isBelow | isAbove) & (isBlank ^ 1)
        let isBoth = isBlank & ((0 &- chosen) >> 31)
        return (faults, isOutside | isBoth)
    }
}
