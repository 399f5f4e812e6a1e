package import Civics
package import Ledger

/// Which cases a list shows.
package struct CaseFilter: Hashable, Sendable {
    /// The tabs of the list.
    package enum Turn: String, Hashable, Sendable, CaseIterable {
        /// Those that wait for this post.
        case mine
        /// Those that are not closed.
        case open
        /// Those whose deadline has passed.
        case overdue
        /// Those whose answer waits to be verified.
        case answered
        /// Those that no unit has.
        case unassigned
        /// Those that are closed.
        case closed
    }

    /// Which tab.
    package var turn: Turn
    /// Of one kind; nil for all.
    package var kind: String?
    /// Of one unit; nil for all.
    package var owner: ID<Party>?
    /// About one listed project; nil for all.
    package var enrolment: ID<Enrolment>?

    /// Filters by a tab and more.
    package init(
        _ turn: Turn,
        kind: String? = nil,
        owner: ID<Party>? = nil,
        enrolment: ID<Enrolment>? = nil
    ) {
        self.turn = turn
        self.kind = kind
        self.owner = owner
        self.enrolment = enrolment
    }

    /// Whether a case is of the kind, unit and project; the tab is not looked at.
    func holds(for line: CaseLine) -> Bool {
        (kind == nil || line.file.kind == kind)
            && (owner == nil || line.standing.owner == owner)
            && (enrolment == nil || line.file.enrolment == enrolment)
    }
}

/// A case in a list.
package struct CaseLine: Hashable, Sendable {
    /// The case.
    package let file: Case
    /// Its kind.
    package let kind: CaseKind
    /// Its steps.
    package let steps: [CaseStep]
    /// How long there is; nil where no clock runs.
    package let due: DueDay?
    /// The step that waits for the post it was read for; nil where none does.
    package let mine: CaseAct?
    /// The project; nil where it is about none.
    package let project: ListedSubject?

    /// Where it stands.
    package var standing: CaseStanding { steps[steps.count - 1].standing }

    func isOn(_ turn: CaseFilter.Turn) -> Bool {
        switch turn {
        case .mine: mine != nil
        case .open: standing.state != .closed
        case .overdue: due?.isOverdue == true
        case .answered: standing.state == .replied || standing.state == .verified
        case .unassigned: standing.state == .raised || standing.state == .returned
        case .closed: standing.state == .closed
        }
    }
}
