import Deciding
import Ledger

/// One step of a desk, done; what is to be said of it, and the last steps after it.
struct DeskWork {
    let ledger: Ledger
    let entry: DeskEntry
    let register: SittingRegister
    let context: SignedIn

    /// Does what the desk is for: checks in, or issues.
    ///
    /// Where no papers are being issued the deputy is only looked up.
    func serve(
        _ deputy: MeetingDeputy
    ) async throws(RegisterError) -> (DeskAnswer, DeskTrail) {
        let act: DeskAct
        switch entry.mode {
        case .checkIn:
            act = try await CheckingIn(ledger).enter(
                deputy.deputy,
                at: entry.sitting,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        case .issue:
            if register.issuing.isEmpty, entry.sessions.isEmpty {
                return (.found(deputy), entry.trail)
            }
            act = try await IssuingPapers(ledger).issue(
                to: deputy.deputy,
                of: entry.sessions,
                isAssisted: entry.isAssisted,
                at: entry.sitting,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        }
        return (.done(act), entry.trail.adding(act))
    }

    /// What a button beside a deputy does.
    func change(
        _ deputy: MeetingDeputy
    ) async throws(RegisterError) -> (DeskAnswer, DeskTrail) {
        let act: DeskAct
        if entry.step == .exchange {
            guard let session = entry.session else { throw .notFound }
            act = try await IssuingPapers(ledger).exchange(
                of: deputy.deputy,
                in: session,
                because: ExchangeReason(rawValue: entry.reason),
                at: entry.sitting,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } else if entry.step == .leave {
            act = try await CheckingIn(ledger).leave(
                deputy.deputy,
                at: entry.sitting,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } else {
            act = try await CheckingIn(ledger).enter(
                deputy.deputy,
                at: entry.sitting,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        }
        return (.done(act), entry.trail.adding(act))
    }

    /// Takes one of the last steps back.
    func undo() async throws(RegisterError) -> (DeskAnswer, DeskTrail) {
        guard let act = entry.act else { throw .changedMeanwhile }
        let reason = DeskReason(rawValue: entry.reason)
        let (actor, home) = (context.actor, context.officer.jurisdiction)
        switch act {
        case .checkedIn, .cameBack, .left:
            try await CheckingIn(ledger).undo(
                act,
                because: reason,
                at: entry.sitting,
                by: actor,
                in: home
            )
        case .issued(let deputy, let sessions):
            try await IssuingPapers(ledger).takeBack(
                from: deputy,
                of: Set(sessions),
                because: reason,
                at: entry.sitting,
                by: actor,
                in: home
            )
        case .exchanged(let deputy, let session):
            try await IssuingPapers(ledger).undoExchange(
                of: deputy,
                in: session,
                because: reason,
                at: entry.sitting,
                by: actor,
                in: home
            )
        }
        return (.undone(act), entry.trail.removing(act))
    }

    /// Serves many at once.
    func serveTogether() async throws(RegisterError) -> DeskAnswer {
        let serving = ServingTogether(ledger)
        let (actor, home) = (context.actor, context.officer.jurisdiction)
        guard entry.step == .bringIn else {
            return .issuedToAll(
                try await serving.issueToAll(
                    of: entry.sessions,
                    at: entry.sitting,
                    by: actor,
                    in: home
                )
            )
        }
        return .broughtIn(
            try await serving.bringIn(entry.numbers, at: entry.sitting, by: actor, in: home)
        )
    }

    /// Checks an observer in or out.
    func observe() async throws(RegisterError) -> DeskAnswer {
        guard let id = entry.observer,
            let observer = register.observers.first(where: { $0.id == id })
        else { throw .notFound }
        let isPresent = entry.step == .observerIn
        try await CheckingObserversIn(ledger).set(
            id,
            isPresent: isPresent,
            at: entry.sitting,
            by: context.actor,
            in: context.officer.jurisdiction
        )
        return .observer(
            ObserverPresence(
                id: id,
                name: observer.name,
                unit: observer.unit,
                isPresent: isPresent
            )
        )
    }
}
