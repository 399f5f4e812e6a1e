package import Civics
import Database
import Ledger
package import Wording

/// What a unit says of a candidate (论证意见).
package struct CandidateOpinion: Hashable, Sendable {
    /// What is looked at.
    package enum Kind: String, StoredName, Hashable, Sendable, CaseIterable {
        /// 财政.
        case finance
        /// 用地.
        case land
        /// 环境.
        case environment
        /// 合法性.
        case legality
        /// 其他.
        case other

        /// What people call it.
        package var name: Message {
            switch self {
            case .finance: .candidateOpinionFinance
            case .land: .candidateOpinionLand
            case .environment: .candidateOpinionEnvironment
            case .legality: .candidateOpinionLegality
            case .other: .candidateOpinionOther
            }
        }
    }

    /// What is found.
    package enum Verdict: String, StoredName, Hashable, Sendable, CaseIterable {
        /// 同意.
        case agree
        /// 原则同意.
        case agreeInPrinciple = "agree-in-principle"
        /// 不同意.
        case disagree
        /// 补充.
        case supplement

        /// What people call it.
        package var name: Message {
            switch self {
            case .agree: .candidateVerdictAgree
            case .agreeInPrinciple: .candidateVerdictAgreeInPrinciple
            case .disagree: .candidateVerdictDisagree
            case .supplement: .candidateVerdictSupplement
            }
        }

        /// Whether it means little without words.
        package var needsWords: Bool { self == .disagree || self == .supplement }
    }

    /// Who says so.
    package let unit: CandidateUnit
    /// What was looked at.
    package let kind: Kind
    /// What was found.
    package let verdict: Verdict
    /// In words; may be empty.
    package let words: String
    /// The day.
    package let givenOn: CivilDate?

    /// Makes an opinion.
    package init(
        unit: CandidateUnit,
        kind: Kind,
        verdict: Verdict,
        words: String = "",
        givenOn: CivilDate? = nil
    ) {
        self.unit = unit
        self.kind = kind
        self.verdict = verdict
        self.words = words
        self.givenOn = givenOn
    }
}
