import Delivering
import Ledger
import Markup
import Wording

/// The decisions that moved an entry, the newest first: what, who, when, why, and of what is carried
/// over the stage goal.
struct StateDecisions {
    let book: Phrasebook
    let kind: ProgrammeKind?
    let entry: DeliveringEntry

    @HTML.Builder var section: HTML {
        if !entry.decisions.isEmpty {
            HTML.section(.class("stack"), .aria("labelledby", "decisions")) {
                HTML.h2(book.say(.deliveryDecisionsTitle), .id("decisions"))
                Component.facts(
                    entry.decisions.reversed().map {
                        (book.date($0.decision.date), line($0))
                    }
                )
            }
        }
    }

    private func line(_ decided: StateDecision) -> HTML {
        let (from, to) = (name(decided.from), name(decided.to))
        return HTML {
            HTML.b(book.say(.deliveryDecisionMove(from: from, to: to)))
            HTML.br()
            HTML.span(decided.decision.reason, .lang("zh-Hans"))
            if let over = decided.carryOver {
                HTML.br()
                book.say(.deliveryDecisionGoal(goal: over.stageGoal))
                HTML.br()
                book.say(.deliveryDecisionDue(date: book.date(over.due)))
            }
            HTML.br()
            HTML.span(.class("small quiet")) {
                HTML.span(decided.decision.number, .lang("zh-Hans"))
                book.say(.deliveryListSeparator) + book.gap
                book.say(decided.decision.authority.name)
            }
        }
    }

    private func name(_ state: String) -> String {
        kind?.state(state)?.name.text(in: book.language) ?? state
    }
}
