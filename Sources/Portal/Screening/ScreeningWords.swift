import Civics
import Ledger
import Proposing
import Wording

// What people call the things of a round.

extension Party {
    /// The name in a language.
    func name(in book: Phrasebook) -> String {
        book.language == .zh ? name : nameEnglish
    }
}

extension Opinion.Verdict {
    /// What people call it.
    var name: Message {
        switch self {
        case .agree: .screeningVerdictAgree
        case .agreeInPrinciple: .screeningVerdictAgreeInPrinciple
        case .disagree: .screeningVerdictDisagree
        case .needsMore: .screeningVerdictNeedsMore
        case .notOurs: .screeningVerdictNotOurs
        }
    }

    /// What follows from it.
    var consequence: Message {
        switch self {
        case .agree: .screeningVerdictAgreeText
        case .agreeInPrinciple: .screeningVerdictAgreeInPrincipleText
        case .disagree: .screeningVerdictDisagreeText
        case .needsMore: .screeningVerdictNeedsMoreText
        case .notOurs: .screeningVerdictNotOursText
        }
    }
}

extension Assignment.Ending {
    /// What people call it.
    var name: Message {
        switch self {
        case .recalled: .screeningEndingRecalled
        case .reassigned: .screeningEndingReassigned
        case .waived: .screeningEndingWaived
        case .returned: .screeningEndingReturned
        }
    }
}

extension ScreeningCheck.Result {
    /// What people call it.
    var name: Message {
        switch self {
        case .met: .criteriaMet
        case .notMet: .criteriaNotMet
        case .notApplicable: .criteriaNotApplicable
        }
    }
}

extension CriteriaList.Kind {
    /// What people call it.
    var name: Message {
        switch self {
        case .positive: .criteriaPositive
        case .hardStop: .criteriaHardStop
        case .weigh: .criteriaWeigh
        }
    }
}

extension CriteriaList.Words {
    /// The text in a language.
    func text(in book: Phrasebook) -> String { book.language == .zh ? zh : en }
}

extension DeskFilter.Turn {
    /// What the tab is called.
    var name: Message {
        switch self {
        case .all: .screeningTurnAll
        case .mine: .screeningTurnMine
        case .units: .screeningTurnUnits
        case .ruled: .screeningTurnRuled
        }
    }
}

extension ScreeningRound {
    /// 第2轮.
    func label(in book: Phrasebook) -> String { book.say(.screeningRoundLabel(number: number)) }

    /// The title in a language.
    func title(in book: Phrasebook) -> String {
        book.language == .en && !titleEnglish.isEmpty ? titleEnglish : title
    }
}

extension RoundStanding {
    /// How it stands, as a sentence.
    var headline: Message {
        let number = round.number
        if total == 0 { return .screeningRoundHeadlineNone(number: number) }
        if !round.isOpen { return .screeningRoundHeadlineClosed(number: number, total: total) }
        return unruled == 0
            ? .screeningRoundHeadlineAll(number: number, total: total)
            : .screeningRoundHeadline(
                number: number,
                total: total,
                ruled: total - unruled,
                unruled: unruled
            )
    }
}

/// When an opinion is due, and whether it is late.
struct DueMark {
    let due: CivilDate
    let today: CivilDate
    let book: Phrasebook

    private var days: Int { today.distance(to: due) }

    /// 已过期3天, 今天到期, 还有5天.
    var text: String {
        if days < 0 { return book.say(.screeningDueOverdue(count: -days)) }
        if days == 0 { return book.say(.screeningDueToday) }
        return book.say(.screeningDueIn(count: days))
    }

    /// The ground of the badge.
    var kind: BadgeKind { days <= 0 ? .red : days <= 3 ? .yellow : .plain }
}
