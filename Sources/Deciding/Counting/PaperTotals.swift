import Database
package import Tallying

/// What papers come to, as the counting room adds them up: those of a vote, or forms of a rating.
///
/// Rolls, boxes, entries and rulings know lines and numbers only; what the lines are is told here
/// and by ``BoxBallot``.
package enum PaperTotals: Hashable, Sendable {
    /// Ballots of a vote.
    case votes(VoteTotals)
    /// Forms of a rating.
    case ratings(RatingTotals)

    /// Papers that count.
    package var valid: Int { self[.valid] }

    /// Papers void, by reason.
    package var void: [VoidCount] {
        switch self {
        case .votes(let totals): totals.void
        case .ratings(let totals): totals.void
        }
    }

    /// The number of a line of the form; 0 where nothing was entered.
    package subscript(line: BoxComparison.Line) -> Int {
        switch self {
        case .votes(let totals): totals[line]
        case .ratings(let totals): totals[line]
        }
    }

    /// The lines of the items, in the order of the form.
    var itemLines: [BoxComparison.Line] {
        switch self {
        case .votes(let totals):
            totals.items.flatMap { tally in
                BoxComparison.Column.allCases.map { .answer(tally.id, $0) } + [.score(tally.id)]
            }
        case .ratings(let totals):
            totals.items.flatMap { tally in
                BoxComparison.Mark.allCases.map { .mark(tally.id, $0) }
            }
        }
    }

    /// The same with other numbers on some lines: what the chief scrutineer ruled.
    ///
    /// - Precondition: every item of a line is one of the totals' items.
    package func replacing(_ lines: [BoxComparison.Line: Int]) -> PaperTotals {
        switch self {
        case .votes(let totals): .votes(totals.replacing(lines))
        case .ratings(let totals): .ratings(totals.replacing(lines))
        }
    }

    /// The totals as lines of text, the same for the same totals: how a column keeps them.
    package var text: String {
        switch self {
        case .votes(let totals): totals.text
        case .ratings(let totals): totals.text
        }
    }

    /// Reads what ``text`` wrote; nil where it is nothing of the kind.
    package init?(text: String) {
        if let totals = VoteTotals(text: text) {
            self = .votes(totals)
        } else if let totals = RatingTotals(text: text) {
            self = .ratings(totals)
        } else {
            return nil
        }
    }

    /// Reads a column that holds ``text``.
    init(column text: String) throws(DatabaseError) {
        guard let totals = PaperTotals(text: text) else {
            throw .corrupt(column: "totals", expected: "PaperTotals")
        }
        self = totals
    }
}
