/// The ballot boxes of a session with the papers found in each.
///
/// A box whose count somebody sees must hide each of its voters among others: at least ten papers.
/// Where all papers together are fewer, they lie in one box.
package struct BoxSet: Hashable, Sendable {
    /// The fewest papers of a box, unless it is the only one.
    package static let fewestPapers = 10

    /// Why boxes cannot be counted so.
    package enum Fault: Error, Hashable, Sendable {
        /// There is none.
        case none
        /// A number is below 0.
        case negative(box: Int, papers: Int)
        /// Too few papers to be counted apart: they are mixed into another box first.
        case tooFew(box: Int, papers: Int)
        /// All papers together do not fit a number.
        case overflow
    }

    /// The papers of each box, in the order of the boxes from 1.
    package let papers: [Int]
    /// All papers together.
    package let returned: Int

    /// Takes what was found in the boxes.
    ///
    /// - Throws: the first ``Fault``; boxes are named by their place from 1.
    package init(_ papers: [Int]) throws(Fault) {
        guard !papers.isEmpty else { throw .none }
        var sum = 0
        for (place, number) in papers.enumerated() {
            guard number >= 0 else { throw .negative(box: place + 1, papers: number) }
            let (next, isTooLarge) = sum.addingReportingOverflow(number)
            guard !isTooLarge else { throw .overflow }
            sum = next
        }
        if papers.count > 1,
            let small = papers.firstIndex(where: { $0 < Self.fewestPapers })
        {
            throw .tooFew(box: small + 1, papers: papers[small])
        }
        self.papers = papers
        returned = sum
    }

    /// Whether the session stands (投票有效): no more came back than were issued, and as many took
    /// part as the rule asks.
    ///
    /// - Parameters:
    ///   - issued: papers issued.
    ///   - isEnough: whether so many returned papers are enough for the rule.
    /// - Returns: whether it stands, and otherwise why not.
    package func reconciled(issued: Int, isEnough: (Int) -> Bool) -> Reconciliation {
        if returned > issued { return .moreThanIssued(returned: returned, issued: issued) }
        return isEnough(returned) ? .stands(unreturned: issued - returned) : .tooFewTookPart
    }
}

/// What comparing the papers returned with those issued says.
package enum Reconciliation: Hashable, Sendable {
    /// The session stands; so many papers did not come back.
    case stands(unreturned: Int)
    /// More came back than were issued: void (选举法 art. 44 by analogy).
    case moreThanIssued(returned: Int, issued: Int)
    /// Fewer took part than the rule demands: to be held anew.
    case tooFewTookPart

    /// Where the session goes.
    package var state: SessionState {
        switch self {
        case .stands: .reconciled
        case .moreThanIssued, .tooFewTookPart: .void
        }
    }
}
