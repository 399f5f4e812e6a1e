package import Civics
package import Database
import Ledger
package import Wording

/// An answer to a suggestion.
///
/// A later one corrects an earlier one; both stay.
package struct Reply: Hashable, Sendable {
    /// The suggestion answered.
    package let suggestion: ID<Suggestion>
    /// Which answer it is, from 1.
    package let number: Int
    /// When it was given.
    package let at: Instant
    /// The post that gave it.
    package let post: String
    /// The post in English.
    package let postEnglish: String
    /// What was decided.
    package let outcome: Outcome
    /// Why it was not adopted; only with ``Outcome/rejected``.
    package let reason: RejectionReason?
    /// The answer in words.
    package let text: String
    /// The template it was made from, `merged/0`; empty where it was written freely.
    package let template: String
    /// The facts of the template that stand in the text, as JSON; empty without a template.
    package let facts: String
}

/// What was decided about a suggestion.
package enum Outcome: String, StoredName, Hashable, Sendable, CaseIterable {
    /// It goes into this year's screening (纳入筛选).
    case takenForward = "taken-forward"
    /// It is part of a candidate (并入候选项目).
    case merged
    /// It is kept for a later year (储备库).
    case reserved
    /// It went to whoever is in charge of such matters (转办).
    case forwarded
    /// Another suggestion says the same and is followed (重复).
    case duplicate
    /// It is not adopted (不采纳).
    case rejected

    /// Whether a clerk may tell it of a suggestion about which nothing was ruled: the others need
    /// a candidate, or another suggestion.
    package var needsNoRuling: Bool {
        switch self {
        case .takenForward, .reserved, .forwarded, .rejected: true
        case .merged, .duplicate: false
        }
    }

    /// What people call it.
    package var name: Message {
        switch self {
        case .takenForward: .suggestionOutcomeTakenForward
        case .merged: .suggestionOutcomeMerged
        case .reserved: .suggestionOutcomeReserved
        case .forwarded: .suggestionOutcomeForwarded
        case .duplicate: .suggestionOutcomeDuplicate
        case .rejected: .suggestionOutcomeRejected
        }
    }
}

/// Why a suggestion is not adopted.
package enum RejectionReason: String, StoredName, Hashable, Sendable, CaseIterable {
    /// It serves one person or one estate.
    case privateBenefit = "private-benefit"
    /// It is about another district.
    case otherDistrict = "other-district"
    /// It has been done.
    case alreadyDone = "already-done"
    /// It is a complaint for the hotline 12345.
    case belongsToHotline = "belongs-12345"
    /// It would add to the public debt.
    case debtBurden = "debt-burden"
    /// It cannot be done within the year.
    case notWithinYear = "not-within-year"
    /// It is for the city or the state to decide.
    case upperLevel = "upper-level"
    /// It is for a deputies' motion.
    case deputySuggestion = "deputy-suggestion"
    /// It is what a department does anyway.
    case departmentRoutine = "department-routine"
    /// It is no public matter.
    case notPublic = "not-public"
    /// It does not say enough to act on.
    case incomplete

    /// What people call it.
    package var name: Message {
        switch self {
        case .privateBenefit: .suggestionReasonPrivateBenefit
        case .otherDistrict: .suggestionReasonOtherDistrict
        case .alreadyDone: .suggestionReasonAlreadyDone
        case .belongsToHotline: .suggestionReasonBelongsToHotline
        case .debtBurden: .suggestionReasonDebtBurden
        case .notWithinYear: .suggestionReasonNotWithinYear
        case .upperLevel: .suggestionReasonUpperLevel
        case .deputySuggestion: .suggestionReasonDeputySuggestion
        case .departmentRoutine: .suggestionReasonDepartmentRoutine
        case .notPublic: .suggestionReasonNotPublic
        case .incomplete: .suggestionReasonIncomplete
        }
    }
}

extension Reply: RowDecodable {
    /// Reads a row in the order of ``ReplyTable``.
    package init(row: inout Row) throws(DatabaseError) {
        suggestion = try row.next()
        number = try row.next()
        at = try row.next()
        post = try row.next()
        postEnglish = try row.next()
        outcome = try row.next()
        reason = try row.next()
        text = try row.next()
        template = try row.next()
        facts = try row.next()
    }
}
