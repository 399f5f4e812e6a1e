package import Civics
import Ledger

/// The steps of a preparation with their states: what the record tells, and what was ticked.
package struct MeetingChecklist: Sendable {
    /// What the record knows of a preparation.
    package struct Knowledge: Hashable, Sendable {
        /// How many deputies the roll has in office on the first day.
        package let inOffice: Int
        /// The fingerprint of the year's frozen list.
        package let list: Digest?
        /// The fingerprint of the rule that holds for the year.
        package let rule: Digest?
        /// The day the meeting was opened.
        package let openedOn: CivilDate?
        /// How the scrutineers were adopted.
        package let scrutineers: Meeting.Adoption?
        /// How many tellers with accounts of their own are named.
        package let tellers: Int
        /// How many papers were printed for all ballot sessions.
        package let printed: Int
    }

    /// How the record tells that a step is done.
    package enum Proof: Hashable, Sendable {
        case deputies(Int)
        case list(Digest)
        case rule(Digest)
        case opened(CivilDate)
        case scrutineers(Meeting.Adoption)
        case tellers(Int)
        case papers(Int)
    }

    /// How far a step is.
    package enum State: Hashable, Sendable {
        /// The record says so.
        case proven(Proof)
        /// Somebody ticked it.
        case ticked(MeetingStep.Tick)
        /// Still to be done; in so many days, which are negative once it is overdue.
        case open(daysLeft: Int?)

        /// Whether it is done.
        package var isDone: Bool {
            if case .open = self { false } else { true }
        }

        /// Whether its day is over and it is not done.
        package var isOverdue: Bool {
            if case .open(let days?) = self { days < 0 } else { false }
        }
    }

    /// The steps, in their order.
    package let steps: [(step: MeetingStep, state: State)]

    /// Looks at the steps on a day.
    package init(_ steps: [MeetingStep], knowing known: Knowledge, today: CivilDate) {
        self.steps = steps.map { step in
            if let proof = known.proof(of: step.kind) { return (step, .proven(proof)) }
            if let tick = step.tick { return (step, .ticked(tick)) }
            return (step, .open(daysLeft: step.due.map(today.distance(to:))))
        }
    }

    /// How many are done.
    package var doneCount: Int { steps.count { $0.state.isDone } }

    /// How many are overdue.
    package var overdueCount: Int { steps.count { $0.state.isOverdue } }
}

extension MeetingChecklist.Knowledge {
    /// What proves that a step is done; nil where the record does not tell, or not yet.
    func proof(of kind: MeetingStep.Kind) -> MeetingChecklist.Proof? {
        switch kind {
        case .roll: inOffice > 0 ? .deputies(inOffice) : nil
        case .list: list.map { .list($0) }
        case .rule: rule.map { .rule($0) }
        case .opening: openedOn.map { .opened($0) }
        case .scrutineers: scrutineers.map { .scrutineers($0) }
        case .tellers: tellers >= NamingOfficers.leastTellers ? .tellers(tellers) : nil
        case .papers: printed > 0 ? .papers(printed) : nil
        case .notices, .agenda, .hall, .boxes, .own: nil
        }
    }
}
