import Civics

/// What a kind file may demand of an entry before it is put on the list.
package enum EntryCheck: String, Hashable, Sendable, Decodable {
    /// The subject has a name of 2 to 60 characters.
    case named
    /// The field is one of the kind's.
    case fieldKnown = "field-known"
    /// At least one measure says what will be there.
    case measured
    /// The record says where its facts come from.
    case sourced

    /// Whether an entry passes.
    package func holds(for entry: EnrolmentDraft, in kind: ProgrammeKind) -> Bool {
        switch self {
        case .named: (2...60).contains(entry.name.count)
        case .fieldKnown: kind.fields.isEmpty || kind.fields.contains(entry.field)
        case .measured: !entry.measures.isEmpty
        case .sourced: !entry.provenance.source.isEmpty
        }
    }
}

/// What a kind file may demand before an entry moves to another state.
package enum MoveCheck: String, Hashable, Sendable, Decodable {
    /// A reason is given, in words.
    case reasonGiven = "reason-given"
    /// The decision or document that allows it is named.
    case basisNamed = "basis-named"
    /// The standing committee or the congress decided it.
    case congressDecides = "congress-decides"
    /// What is to be reached by the end of the year is said, and by when the whole is done.
    case stageGoalSet = "stage-goal-set"

    /// Whether a move passes.
    package func holds(for ground: MoveGround) -> Bool {
        switch self {
        case .reasonGiven: !ground.reason.isEmpty
        case .basisNamed: !ground.basis.isEmpty
        case .congressDecides: ground.authority?.isOfCongress == true
        case .stageGoalSet: ground.hasStageGoal
        }
    }
}

/// What a move of an entry rests on.
package struct MoveGround: Hashable, Sendable {
    /// Why; may be empty.
    package let reason: String
    /// The number of the decision or document; may be empty.
    package let basis: String
    /// Who decided it; nil of what work alone brings about.
    package let authority: Authority?
    /// Whether a stage goal and a later deadline go with it.
    package let hasStageGoal: Bool

    /// What work brings about, with the document that says so.
    package init(reason: String = "", basis: String) {
        (self.reason, self.basis) = (reason, basis)
        (authority, hasStageGoal) = (nil, false)
    }

    /// What a decision brings about.
    package init(_ decision: NumberedDecision, hasStageGoal: Bool = false) {
        (reason, basis) = (decision.reason, decision.number)
        authority = decision.authority
        self.hasStageGoal = hasStageGoal
    }
}
