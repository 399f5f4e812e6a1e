package import Civics
import Database
package import Ledger

/// Checking deputies in at a desk (签到): who comes, who leaves the hall, who comes back.
package struct CheckingIn: Sendable {
    private let ledger: Ledger

    /// Checks in to a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Records that a deputy is in the hall, and gives what it was before.
    ///
    /// Somebody who is there already is refused, and nothing happens: of two desks one wins.
    @discardableResult
    package func enter(
        _ deputy: ID<Deputy>,
        at sitting: ID<Sitting>,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(RegisterError) -> DeskAct {
        try await change(deputy, at: sitting, by: actor, in: jurisdiction) {
            (register) throws(RegisterError) in
            guard let found = register.deputy(deputy) else { throw .notFound }
            guard found.left == nil else { throw .notInOffice }
            switch register.attendance[deputy] {
            case true: throw .presentAlready
            case false: return (.cameBack(deputy), true, "register.come-back", nil)
            case nil: return (.checkedIn(deputy), true, "register.check-in", nil)
            }
        }
    }

    /// Records that a deputy left the hall; whoever has a paper of a session that is being issued
    /// gives it back first.
    @discardableResult
    package func leave(
        _ deputy: ID<Deputy>,
        at sitting: ID<Sitting>,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(RegisterError) -> DeskAct {
        try await change(deputy, at: sitting, by: actor, in: jurisdiction) {
            (register) throws(RegisterError) in
            guard register.deputy(deputy) != nil else { throw .notFound }
            guard register.isPresent(deputy) else { throw .notHere }
            try register.checkNoPaper(deputy, in: register.issuing)
            return (.left(deputy), false, "register.leave", nil)
        }
    }

    /// Takes back what a desk just did to the presence of a deputy, where nothing was done since.
    package func undo(
        _ act: DeskAct,
        because reason: DeskReason?,
        at sitting: ID<Sitting>,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(RegisterError) {
        guard let reason else { throw .reasonMissing }
        guard let (before, after) = act.presence else { throw .notFound }
        let deputy = act.deputy
        _ = try await change(deputy, at: sitting, by: actor, in: jurisdiction) {
            (register) throws(RegisterError) in
            guard register.deputy(deputy) != nil else { throw .notFound }
            guard register.attendance[deputy] == after else { throw .changedMeanwhile }
            if before != true { try register.checkNoPaper(deputy, in: register.issuing) }
            if before == nil {
                let isRegistered = register.sessions.contains {
                    $0.present.contains(deputy) || $0.issues[deputy] != nil
                }
                guard !isRegistered else { throw .registered }
            }
            return (act, before, "register.undo-presence", reason)
        }
    }

    /// What a change of presence decides: what was done, whether the deputy is there then (nil for
    /// never was), and its entry.
    private typealias Decision = (
        act: DeskAct, isPresent: Bool?, action: String, reason: DeskReason?
    )

    private func change(
        _ deputy: ID<Deputy>,
        at sitting: ID<Sitting>,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>,
        _ decide: @Sendable @escaping (SittingRegister) throws(RegisterError) -> Decision
    ) async throws(RegisterError) -> DeskAct {
        try actor.authoriseRegister(.registerDeputies, in: jurisdiction)
        return try await ledger.record(by: actor) {
            (transaction: Transaction<RegisterError>) throws(RegisterError) in
            guard
                let register = try SittingRegister(
                    of: sitting,
                    .sitting,
                    of: jurisdiction,
                    in: transaction
                )
            else { throw .notFound }
            try register.checkOpen()
            let decision = try decide(register)
            if let isPresent = decision.isPresent {
                try AttendanceTable.set(
                    deputy,
                    isPresent: isPresent,
                    at: register.sitting,
                    in: transaction
                )
            } else {
                try AttendanceTable.delete(deputy, at: sitting, in: transaction)
            }
            let after = register.setting(deputy, isPresent: decision.isPresent)
            return Recorded(
                decision.act,
                .presence(
                    decision.action,
                    after.presence,
                    at: register.sitting,
                    reason: decision.reason,
                    by: actor,
                    in: jurisdiction
                )
            )
        }
    }
}

extension SittingRegister {
    /// Checks that a deputy has no paper of these sessions.
    func checkNoPaper(
        _ deputy: ID<Deputy>,
        in sessions: [SessionRegister]
    ) throws(RegisterError) {
        let held = sessions.filter { $0.issues[deputy] != nil }
        guard held.isEmpty else { throw .holdsPaper(held.map(\.title)) }
    }

    /// The same with one deputy there, away, or never checked in.
    fileprivate func setting(_ deputy: ID<Deputy>, isPresent: Bool?) -> SittingRegister {
        var attendance = attendance
        attendance[deputy] = isPresent
        return SittingRegister(
            meeting: meeting,
            term: term,
            sitting: sitting,
            delegations: delegations,
            electorate: electorate,
            attendance: attendance,
            onLeave: onLeave,
            observers: observers,
            sessions: sessions
        )
    }
}
