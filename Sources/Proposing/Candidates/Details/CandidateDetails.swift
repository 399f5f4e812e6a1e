package import Civics
import Database
package import Ledger
package import Wording

/// What kind of work a candidate is (类别).
package enum CandidateCategory: String, StoredName, Hashable, Sendable, CaseIterable {
    /// 建设类.
    case construction
    /// 服务类.
    case service
    /// 政策类.
    case policy

    /// What people call it.
    package var name: Message {
        switch self {
        case .construction: .candidateCategoryConstruction
        case .service: .candidateCategoryService
        case .policy: .candidateCategoryPolicy
        }
    }
}

/// Whose idea a candidate is.
package enum CandidateOrigin: Hashable, Sendable {
    /// The district's own.
    case own
    /// It stands on a list of the level above: which list, and as what.
    case upper(list: String, item: String)
}

/// Everything a candidate says beside its name, its field and its content.
package struct CandidateDetails: Hashable, Sendable {
    /// What kind of work it is; nil until somebody said so.
    package var category: CandidateCategory?
    /// Whose idea it is.
    package var origin = CandidateOrigin.own
    /// Its parts.
    package var subItems: [CandidateSubItem] = []
    /// What it is to reach.
    package var targets: [CandidateTarget] = []
    /// Whether it reaches every town and street.
    package var isEverywhere = false
    /// The towns and streets it reaches, where not every one.
    package var places: [ID<Jurisdiction>] = []
    /// What it costs in all.
    package var total: PrintedMoney?
    /// What it costs in the year.
    package var annual: PrintedMoney?
    /// Where the year's money comes from, in the order of the sources.
    package var funding: [CandidateFunding] = []
    /// Who leads (牵头).
    package var lead: CandidateUnit?
    /// Who is responsible (责任).
    package var responsible: [CandidateUnit] = []
    /// Who helps (配合).
    package var cooperating: [CandidateUnit] = []
    /// The post of the vice-mayor in charge; a post, never a person.
    package var viceMayorPost = ""
    /// The post one asks; a post, never a person.
    package var contactPost = ""
    /// Who looks after it afterwards (管护单位).
    package var maintenance = ""
    /// The first day.
    package var startOn: CivilDate?
    /// The last day.
    package var finishOn: CivilDate?
    /// Whether it goes on after the year (跨年).
    package var crossesYear = false
    /// What is reached within the year where it goes on after it (年度阶段目标).
    package var stageGoal = ""
    /// How many people have something of it.
    package var beneficiaries: Quantity?
    /// Who they are.
    package var beneficiaryScope = ""
    /// Where it comes from (背景).
    package var background = ""
    /// Why it is needed (必要性).
    package var necessity = ""
    /// Why it can be done (可行性).
    package var feasibility = ""
    /// What may go wrong (风险).
    package var risk = ""
    /// What units say of it.
    package var opinions: [CandidateOpinion] = []
    /// How much people want it; nil until somebody said so.
    package var publicIndex: PublicIndex?

    /// Nothing said yet.
    package init() {}
}

/// A part of a candidate that is edited by itself, so that two clerks can work on one candidate.
package enum CandidateSection: String, StoredName, Hashable, Sendable, CaseIterable {
    /// Name, field, category, origin, content.
    case basics
    /// Sub-items.
    case parts
    /// Targets.
    case targets
    /// Towns and streets.
    case places
    /// Investment and funding.
    case money
    /// Units and posts.
    case units
    /// Dates, and what is reached in the year.
    case time
    /// For whom and why.
    case grounds
    /// Opinions of units.
    case opinions
    /// The public index.
    case index
}
