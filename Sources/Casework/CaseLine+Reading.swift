import Civics
import Database
import Ledger

extension CaseLine {
    init(
        _ file: Case,
        _ kind: CaseKind,
        _ steps: [CaseStep],
        _ listed: [ListedSubject],
        on today: CivilDate,
        calendar: WorkingCalendar,
        by actor: Actor
    ) {
        let standing = steps[steps.count - 1].standing
        self.init(
            file: file,
            kind: kind,
            steps: steps,
            due: standing.due(on: today, by: calendar),
            mine: actor.turn(
                in: standing,
                of: kind,
                isLate: standing.escalation(of: kind, on: today, by: calendar) != nil
            ),
            project: listed.first { $0.enrolment == file.enrolment }
        )
    }

    /// By the day it is due, those without one last; by number where that is the same.
    static func isMorePressing(_ one: CaseLine, _ other: CaseLine) -> Bool {
        switch (one.due?.on, other.due?.on) {
        case (let first?, let second?) where first != second: first < second
        case (.some, nil): true
        case (nil, .some): false
        default: (one.file.year, one.file.number) < (other.file.year, other.file.number)
        }
    }

    /// What happened last first.
    static func isLater(_ one: CaseLine, _ other: CaseLine) -> Bool {
        let (first, second) = (one.steps[one.steps.count - 1], other.steps[other.steps.count - 1])
        guard first.day == second.day else { return first.day > second.day }
        return (one.file.year, one.file.number) > (other.file.year, other.file.number)
    }
}

extension CaseFolder {
    init<F: StoreFailure>(
        _ file: Case,
        _ kind: CaseKind,
        _ steps: [CaseStep],
        on today: CivilDate,
        by actor: Actor,
        in transaction: Transaction<F>
    ) throws(F) {
        let calendar = try WorkingCalendar.read(in: transaction)
        let parties = try Party.all(of: file.jurisdiction, on: today, in: transaction)
        let line = CaseLine(
            file,
            kind,
            steps,
            try ListedSubject.all(of: file.jurisdiction, in: transaction),
            on: today,
            calendar: calendar,
            by: actor
        )
        let escalation = line.standing.escalation(of: kind, on: today, by: calendar)
        self.init(
            line: line,
            acts: line.standing.possible.filter { act in
                (act != .escalate || escalation != nil)
                    && actor.may(act, in: line.standing, of: kind)
            },
            overdueDays: steps.overdueDays(through: today, by: calendar),
            escalation: escalation,
            parties: parties,
            verifiers: parties.verifying(
                kind,
                by: try Post.all(of: file.jurisdiction, in: transaction)
            )
        )
    }
}

extension Actor {
    /// Whether an act is somebody's; of the operator's, every one.
    fileprivate func may(_ act: CaseAct, in standing: CaseStanding, of kind: CaseKind) -> Bool {
        switch self {
        case .operatorAtConsole: true
        case .resident: false
        case .officer(let officer):
            !officer.roles(in: standing, of: kind).isDisjoint(with: act.roles)
        }
    }

    /// The step that waits for somebody: what nobody else is to do first.
    fileprivate func turn(
        in standing: CaseStanding,
        of kind: CaseKind,
        isLate: Bool
    ) -> CaseAct? {
        guard case .officer(let officer) = self else { return nil }
        let roles = officer.roles(in: standing, of: kind)
        switch standing.state {
        case .raised:
            return !roles.isDisjoint(with: [.watcher, .coordinator]) ? .assign : nil
        case .returned: return roles.contains(.coordinator) ? .assign : nil
        case .extensionAsked: return roles.contains(.watcher) ? .grantExtension : nil
        case .replied: return roles.contains(.watcher) ? .verify : nil
        case .verified: return roles.contains(.watcher) ? .close : nil
        case .assigned where roles.contains(.unit): return .accept
        case .handling where roles.contains(.unit), .promised where roles.contains(.unit):
            return .reply
        case .assigned, .handling, .promised:
            return isLate && roles.contains(.coordinator) ? .escalate : nil
        case .closed: return nil
        }
    }
}
