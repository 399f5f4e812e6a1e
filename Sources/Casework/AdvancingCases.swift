package import Civics
import Database
package import Ledger

/// Taking cases further: given out, answered, verified, closed; every act by those whose it is.
package struct AdvancingCases: Sendable {
    private let ledger: Ledger
    private let kinds: CaseKinds

    /// Takes cases of a record further.
    package init(_ ledger: Ledger, kinds: CaseKinds = .builtIn) {
        self.ledger = ledger
        self.kinds = kinds
    }

    /// Takes a step, if the case is still as it was when the form was opened.
    ///
    /// `version` is the case's on the page; without a day the step was taken today.
    package func take(
        _ act: CaseAct,
        _ form: CaseForm,
        on id: ID<Case>,
        version: Int,
        day: CivilDate? = nil,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(CaseError) {
        do throws(Denied) {
            try actor.authoriseCases(in: jurisdiction)
        } catch {
            throw .denied(error)
        }
        let now = ledger.clock.now()
        let day = day ?? now.date
        guard day <= now.date else { throw .dayOutOfOrder(day) }
        let kinds = kinds
        try await ledger.record(by: actor) {
            (transaction: Transaction<CaseError>) throws(CaseError) in
            let file = try CaseTable.find(id, locking: true, in: transaction)
            guard let file, file.jurisdiction == jurisdiction, let kind = kinds[file.kind],
                let severity = kind.severity(file.severity)
            else { throw .notFound }
            let steps = try CaseStepTable.all(of: id, in: transaction)
            guard let last = steps.last, actor.mayRead(steps, of: kind, in: jurisdiction) else {
                throw .notFound
            }
            // Before the rights: a step of a colleague's may have taken them away.
            guard version == file.version else {
                throw .changedMeanwhile(since: steps.filter { $0.ordinal > version })
            }
            try actor.authorise(act, on: last.standing, of: kind, in: jurisdiction)
            guard day >= last.day else { throw .dayOutOfOrder(day) }
            let ground = try CaseGround(of: jurisdiction, on: day, in: transaction)
            if act == .escalate {
                try Self.checkLevel(last.standing, steps, kind, on: day, by: ground.calendar)
            }
            let checked = try CheckedStep(
                act,
                form,
                to: last.standing,
                severity: severity,
                of: kind,
                on: ground
            )
            let step = CaseStep(
                last.ordinal + 1,
                checked.act,
                checked.standing,
                words: checked.words,
                reason: checked.reason,
                by: actor,
                on: day,
                at: now
            )
            try step.append(to: id, in: transaction)
            try CaseTable.setVersion(step.ordinal, of: id, in: transaction)
            return Recorded((), step.deed(of: file))
        }
    }

    /// Refuses an escalation that has not come yet, or that the kind does not have.
    private static func checkLevel(
        _ standing: CaseStanding,
        _ steps: [CaseStep],
        _ kind: CaseKind,
        on day: CivilDate,
        by calendar: WorkingCalendar
    ) throws(CaseError) {
        guard standing.after(.escalate) != nil else { return }
        guard standing.level < kind.escalations.count else { throw .noFurtherLevel }
        let next = kind.escalations[standing.level]
        let late = standing.lateness(on: day, by: calendar)?.days ?? 0
        guard late >= next.after else { throw .notLateEnough(days: next.after) }
    }
}

extension Actor {
    /// Checks that somebody has to do with cases at all: answers them, visits, or leads.
    func authoriseCases(in jurisdiction: ID<Jurisdiction>) throws(Denied) {
        do throws(Denied) {
            try authorise(.handleCases, in: jurisdiction)
        } catch {
            guard case .officer(let officer) = self, officer.jurisdiction == jurisdiction,
                !officer.permissions.isDisjoint(with: [.leadSupervision, .visitProjects])
            else { throw error }
        }
    }

    /// Whether somebody may see a case: who leads sees all, a unit those that are or were its own.
    ///
    /// Who visits sees what officers raise, and of what residents write what its own group watches
    /// over.
    func mayRead(
        _ steps: [CaseStep],
        of kind: CaseKind,
        in jurisdiction: ID<Jurisdiction>
    ) -> Bool {
        switch self {
        case .operatorAtConsole: return true
        case .resident: return false
        case .officer(let officer):
            guard officer.jurisdiction == jurisdiction else { return false }
            let rights = officer.permissions
            return rights.contains(.leadSupervision)
                || rights.contains(.visitProjects)
                    && (kind.raising != nil
                        || steps.contains { $0.standing.watcher == officer.party })
                || rights.contains(.handleCases)
                    && steps.contains { $0.standing.owner == officer.party }
        }
    }

    /// Checks that an act is the actor's: the unit answers, the group that raised it verifies and
    /// closes, whoever leads gives it out.
    func authorise(
        _ act: CaseAct,
        on standing: CaseStanding,
        of kind: CaseKind,
        in jurisdiction: ID<Jurisdiction>
    ) throws(CaseError) {
        switch self {
        case .operatorAtConsole: return
        case .resident: throw .denied(Denied(permission: .handleCases, post: nil))
        case .officer(let officer):
            guard officer.roles(in: standing, of: kind).isDisjoint(with: act.roles) else {
                return
            }
            let role: CaseRole =
                act.roles.contains(.unit)
                ? .unit : act.roles.contains(.watcher) ? .watcher : .coordinator
            throw .notYours(act, role, role == .unit ? standing.owner : standing.watcher)
        }
    }
}

extension Officer {
    /// What somebody is to a case as it stands.
    func roles(in standing: CaseStanding, of kind: CaseKind) -> Set<CaseRole> {
        var roles: Set<CaseRole> = []
        if permissions.contains(.handleCases), standing.owner == party { roles.insert(.unit) }
        // The office that leads supervision verifies where it watches itself.
        if !permissions.isDisjoint(with: [kind.verifying, .leadSupervision]),
            standing.watcher == party
        {
            roles.insert(.watcher)
        }
        if permissions.contains(.leadSupervision) { roles.insert(.coordinator) }
        return roles
    }
}

extension CaseStep {
    /// What the audit trail says of it.
    fileprivate func deed(of file: Case) -> Deed {
        var facts = [
            "number": file.reference, "step": String(ordinal), "state": standing.state.rawValue,
        ]
        facts["owner"] = standing.owner?.description
        facts["due"] = standing.dueOn?.description
        facts["result"] = standing.result?.rawValue
        if act == .escalate { facts["level"] = String(standing.level) }
        if !reason.isEmpty { facts["reason"] = reason }
        return Deed(
            "case.\(act?.rawValue ?? "raise")",
            in: file.jurisdiction,
            object: "case \(file.id)",
            reason: words,
            facts: facts
        )
    }
}
