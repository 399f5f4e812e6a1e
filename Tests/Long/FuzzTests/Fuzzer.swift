import Foundation
import Seeding

/// Feeds a subject with its corpus, then with mutations of whatever led to a new kind of answer.
struct Fuzzer<Subject: FuzzSubject> {
    /// What a run did.
    struct Report: CustomStringConvertible {
        /// Inputs tried.
        var inputs = 0
        /// Kinds of answers seen.
        var kinds = 0
        /// Where the random numbers began.
        let seed: UInt64

        var description: String {
            "\(Subject.name): \(inputs) inputs, \(kinds) kinds of answers, seed \(seed)"
        }
    }

    /// The longest one input may take.
    private let patience = Duration.seconds(2)
    private let budget: FuzzBudget

    init(_ budget: FuzzBudget = FuzzBudget()) {
        self.budget = budget
    }

    /// Runs for as long as the budget says.
    ///
    /// - Throws: ``FuzzFault`` with the input, in Base64, that a claim does not hold for.
    func run() throws -> Report {
        // Told before the first input: a crash leaves no other trace.
        note("\(Subject.name): fuzzing from seed \(budget.seed)")
        var generator = SeededGenerator(seed: budget.seed)
        let mutator = Mutator(pieces: Subject.pieces, mostBytes: Subject.mostBytes)
        let corpus = Corpus(named: Subject.name)
        var report = Report(seed: budget.seed)
        var pool: [[UInt8]] = []
        var kinds: Set<String> = []
        for input in try Subject.seeds + corpus.inputs()
        where kinds.insert(try examine(input, &report)).inserted {
            pool.append(input)
        }
        let clock = ContinuousClock()
        let end = clock.now + budget.duration
        while report.inputs < budget.fewest || clock.now < end {
            guard let source = pool.randomElement(using: &generator),
                let other = pool.randomElement(using: &generator)
            else { throw FuzzFault(claim: "\(Subject.name) has seeds") }
            let input = mutator.mutated(source, with: other, using: &generator)
            if kinds.insert(try examine(input, &report)).inserted { pool.append(input) }
        }
        report.kinds = kinds.count
        try corpus.keep(pool)
        note("\(report)")
        return report
    }

    private func examine(_ input: [UInt8], _ report: inout Report) throws -> String {
        let clock = ContinuousClock()
        let start = clock.now
        report.inputs += 1
        let kind: String
        do {
            kind = try Subject.examine(input)
        } catch {
            throw FuzzFault(claim: "\(error), for \(Data(input).base64EncodedString())")
        }
        guard clock.now - start < patience else {
            throw FuzzFault(claim: "within \(patience), for \(Data(input).base64EncodedString())")
        }
        return kind
    }

    private func note(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}
