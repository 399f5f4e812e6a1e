/// The five things a rule must say (五项要素), in their order.
package enum RulePart: String, Hashable, Sendable, CaseIterable {
    /// How many are to be chosen (应选数量).
    case seats
    /// How many more candidates there are (候选差额数).
    case surplus
    /// How one votes (表决方式).
    case method
    /// How it is determined what is chosen (项目确定方式).
    case determination
    /// How the result is published (公布方式).
    case publication

    /// What it consists of in a rule for a purpose; nothing where such a rule says none of it.
    package func contents(for purpose: RulePurpose) -> [RuleContent] {
        purpose.contents.filter { $0.part == self }
    }
}

/// One thing a rule says: stated by the document, or assumed until somebody confirms it.
package enum RuleContent: String, Hashable, Sendable, CaseIterable {
    case seats, candidates
    case ballot, blank, channel
    case quorum, participation, threshold, satisfied, basic, tie, shortfall
    case publishing, order

    /// The part it belongs to.
    package var part: RulePart {
        switch self {
        case .seats: .seats
        case .candidates: .surplus
        case .ballot, .blank, .channel: .method
        case .quorum, .participation, .threshold, .satisfied, .basic, .tie, .shortfall:
            .determination
        case .publishing, .order: .publication
        }
    }
}
