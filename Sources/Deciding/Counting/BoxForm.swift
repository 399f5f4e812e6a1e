import Civics
package import Tallying

/// What a teller typed of a box, before it is checked.
package struct BoxForm: Hashable, Sendable {
    /// The papers counted in the box.
    package var papers: String
    /// The number of each line, by its key; what is not there is empty.
    package var numbers: [String: String]

    /// Takes what was typed.
    package init(papers: String, numbers: [String: String]) {
        self.papers = papers
        self.numbers = numbers
    }

    /// What was entered before, to be corrected.
    package init(_ totals: PaperTotals, papers: Int, lines: BoxLines) {
        self.papers = String(papers)
        numbers = Dictionary(
            uniqueKeysWithValues: lines.all.map { line in
                let number = totals[line]
                return (line.key, number == 0 && line.mayBeEmpty ? "" : String(number))
            }
        )
    }

    /// Reads the form and checks that it adds up, to the papers that were found in the box and to
    /// what was ruled on its doubtful papers.
    ///
    /// - Parameters:
    ///   - ballot: the paper.
    ///   - found: the papers found when the box was opened; nil where this form tells them.
    ///   - ruled: how many doubtful papers of the box were ruled void, by reason.
    ///   - channel: whether papers or keypads are counted.
    /// - Returns: the papers and the totals, the items in the order of the paper.
    /// - Throws: ``CountingError/faults(_:)`` with every one that can be told.
    package func checked(
        as ballot: BoxBallot,
        papers found: Int?,
        ruled: [VoidReason: Int] = [:],
        channel: RuleChannel = .paper
    ) throws(CountingError) -> (papers: Int, totals: PaperTotals) {
        let lines = BoxLines(ballot, channel: channel)
        var faults: [CountingFault] = []
        let papers = CountNumber.read(self.papers)
        if papers == nil { faults.append(.number(field: "papers")) }
        if let papers, let found, papers != found {
            faults.append(.papersDiffer(entered: papers, found: found))
        }
        var numbers: [BoxComparison.Line: Int] = [:]
        for line in lines.all {
            let text = self.numbers[line.key] ?? ""
            if line.mayBeEmpty, ChineseText.folded(text).isEmpty {
                numbers[line] = 0
            } else if let number = CountNumber.read(text) {
                numbers[line] = number
            } else {
                faults.append(.number(field: line.key))
            }
        }
        guard faults.isEmpty, let papers else { throw .faults(faults) }
        let totals = try ballot.added(ballot.nothing.replacing(numbers), papers: papers)
        for (reason, count) in ruled.sorted(by: { $0.key < $1.key })
        where totals[.void(reason)] < count {
            faults.append(
                .voidBelowRuled(reason, entered: totals[.void(reason)], ruled: count)
            )
        }
        guard faults.isEmpty else { throw .faults(faults) }
        return (papers, totals)
    }
}

extension BoxBallot {
    /// The same check as ``checked(_:papers:)``, its error beside the field of the form.
    func added(_ totals: PaperTotals, papers: Int) throws(CountingError) -> PaperTotals {
        do throws(RecordError) {
            return try checked(totals, papers: papers)
        } catch {
            throw .faults([CountingFault(error)])
        }
    }
}

/// Reading a number of papers or votes as people type it.
enum CountNumber {
    /// More than any congress has papers or points.
    static let most = 9_999_999

    /// Digits of either width, nothing else; nil where there are none or too many.
    static func read(_ text: String) -> Int? {
        let digits = ChineseText.folded(text)
        guard !digits.isEmpty, digits.utf8.count <= 7,
            digits.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
        else { return nil }
        return Int(digits)
    }
}
