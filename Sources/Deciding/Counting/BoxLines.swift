package import Tallying

/// The lines of the form of a box, in the order of the paper.
package struct BoxLines: Hashable, Sendable {
    /// Valid, then void by reason, then blank where the rule of a vote does not make it void.
    package let papers: [BoxComparison.Line]
    /// The lines of each item.
    package let items: [(item: ItemID, lines: [BoxComparison.Line])]

    /// The lines of a ballot; keypads have no papers that scrutineers could call void.
    package init(_ ballot: BoxBallot, channel: RuleChannel = .paper) {
        let reasons =
            switch channel {
            case .paper: ballot.voidReasons
            case .keypad: ballot.ownVoidReasons
            }
        papers =
            [.valid] + reasons.map { .void($0) }
            + (ballot.rule.ballot != nil && ballot.rule.blank == .valid ? [.blank] : [])
        items = ballot.items.map { ($0, Self.lines(of: $0, by: ballot.rule)) }
    }

    private static func lines(of item: ItemID, by rule: CountRule) -> [BoxComparison.Line] {
        switch rule {
        case .votes(let rule):
            switch rule.ballot {
            case .upTo, .exactly: [.answer(item, .yes)]
            case .perItem, .package: BoxComparison.Column.allCases.map { .answer(item, $0) }
            case .rank: [.answer(item, .yes), .score(item)]
            }
        case .ratings(let scheme):
            // Where a form must not leave an item blank there is nothing to be entered.
            BoxComparison.Mark.allCases.filter { $0 != .blank || scheme.blank == .valid }
                .map { .mark(item, $0) }
        }
    }

    /// All of them.
    package var all: [BoxComparison.Line] { papers + items.flatMap(\.lines) }

    package static func == (one: BoxLines, other: BoxLines) -> Bool { one.all == other.all }

    package func hash(into hasher: inout Hasher) { hasher.combine(all) }
}

extension BoxComparison.Line {
    /// Its name in forms and columns: `valid`, `void-torn`, `yes-3`.
    package var key: String {
        switch self {
        case .valid: "valid"
        case .void(let reason): "void-\(reason.text)"
        case .blank: "blank"
        case .answer(let item, let column): "\(column.rawValue)-\(item.text)"
        case .score(let item): "score-\(item.text)"
        case .mark(let item, let mark): "\(mark.rawValue)-\(item.text)"
        }
    }

    /// Whether an empty field means none: what most boxes have nothing of.
    package var mayBeEmpty: Bool {
        switch self {
        case .void, .blank, .answer(_, .unpressed), .mark(_, .blank): true
        case .valid, .answer, .score, .mark: false
        }
    }
}
