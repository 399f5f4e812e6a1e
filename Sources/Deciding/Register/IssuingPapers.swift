package import Civics
import Database
package import Ledger

/// Issuing papers at a desk (发票), one to a deputy who is there, and taking spoilt ones back.
package struct IssuingPapers: Sendable {
    private let ledger: Ledger

    /// Issues papers of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Gives a deputy a paper of every session whose papers are being issued, and gives those of
    /// which it was one.
    ///
    /// `sessions` are those that the desk's page showed: where others are issued by now nothing is
    /// given out, because the hands at the desk hold other papers.
    package func issue(
        to deputy: ID<Deputy>,
        of sessions: Set<ID<BallotSession>>,
        isAssisted: Bool = false,
        at sitting: ID<Sitting>,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(RegisterError) -> DeskAct {
        try await change(at: sitting, by: actor, in: jurisdiction) {
            (register, transaction) throws(RegisterError) in
            let open = register.issuing
            guard !open.isEmpty, Set(open.map(\.session.id)) == sessions else {
                throw .issuingChanged
            }
            guard let found = register.deputy(deputy) else { throw .notFound }
            guard found.left == nil else { throw .notInOffice }
            guard register.isPresent(deputy) else { throw .notPresent }
            let wanting = open.filter { $0.issues[deputy] == nil }
            guard !wanting.isEmpty else { throw .issuedAlready(open.map(\.title)) }
            let present = register.presence.present
            var done: [(session: BallotSession, papers: SessionPapers)] = []
            for one in wanting {
                let papers = try one.changed { (papers) throws(SessionPapers.Fault) in
                    try papers.issue(present: present)
                }
                try PaperIssueTable.insert(
                    deputy,
                    isAssisted: isAssisted,
                    in: one.session,
                    transaction
                )
                done.append((one.session, papers))
            }
            let act = DeskAct.issued(deputy, done.map(\.session.id))
            return (act, done, isAssisted ? "register.issue-assisted" : "register.issue", nil)
        }
    }

    /// Takes papers back that were issued in error, as long as papers are being issued.
    package func takeBack(
        from deputy: ID<Deputy>,
        of sessions: Set<ID<BallotSession>>,
        because reason: DeskReason?,
        at sitting: ID<Sitting>,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(RegisterError) {
        guard let reason else { throw .reasonMissing }
        _ = try await change(at: sitting, by: actor, in: jurisdiction) {
            (register, transaction) throws(RegisterError) in
            let held = register.issuing.filter { sessions.contains($0.session.id) }
            guard !held.isEmpty, held.count == sessions.count else { throw .issuingChanged }
            var done: [(session: BallotSession, papers: SessionPapers)] = []
            for one in held {
                guard one.issues[deputy] != nil else { throw .noPaper }
                let papers = try one.changed { (papers) throws(SessionPapers.Fault) in
                    try papers.takeBack()
                }
                try PaperIssueTable.delete(deputy, in: one.session.id, transaction)
                done.append((one.session, papers))
            }
            return (
                .issued(deputy, done.map(\.session.id)), done, "register.take-back",
                reason.rawValue
            )
        }
    }

    /// Takes a spoilt paper back and gives another one (换票): while papers are being issued, or
    /// while ballots are cast.
    package func exchange(
        of deputy: ID<Deputy>,
        in session: ID<BallotSession>,
        because reason: ExchangeReason?,
        at sitting: ID<Sitting>,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(RegisterError) -> DeskAct {
        guard let reason else { throw .reasonMissing }
        return try await change(at: sitting, by: actor, in: jurisdiction) {
            (register, transaction) throws(RegisterError) in
            let papers = try register.spoil(deputy, in: session, transaction) {
                (papers) throws(SessionPapers.Fault) in
                try papers.exchange()
            }
            return (
                .exchanged(deputy, session), [papers], "register.exchange", reason.rawValue
            )
        }
    }

    /// Takes an exchange back that did not happen.
    package func undoExchange(
        of deputy: ID<Deputy>,
        in session: ID<BallotSession>,
        because reason: DeskReason?,
        at sitting: ID<Sitting>,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(RegisterError) {
        guard let reason else { throw .reasonMissing }
        _ = try await change(at: sitting, by: actor, in: jurisdiction) {
            (register, transaction) throws(RegisterError) in
            let papers = try register.spoil(deputy, in: session, transaction) {
                (papers) throws(SessionPapers.Fault) in
                try papers.undoExchange()
            }
            return (
                .exchanged(deputy, session), [papers], "register.undo-exchange",
                reason.rawValue
            )
        }
    }

    private typealias Decision = (
        act: DeskAct, papers: [(session: BallotSession, papers: SessionPapers)], action: String,
        reason: String?
    )

    private func change(
        at sitting: ID<Sitting>,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>,
        _ decide:
            @Sendable @escaping (SittingRegister, Transaction<RegisterError>)
            throws(RegisterError) -> Decision
    ) async throws(RegisterError) -> DeskAct {
        try actor.authoriseRegister(.registerDeputies, in: jurisdiction)
        return try await ledger.record(by: actor) {
            (transaction: Transaction<RegisterError>) throws(RegisterError) in
            guard
                let register = try SittingRegister(
                    of: sitting,
                    .sessions,
                    of: jurisdiction,
                    in: transaction
                )
            else { throw .notFound }
            try register.checkOpen()
            let decision = try decide(register, transaction)
            return Recorded(
                decision.act,
                .papers(
                    decision.action,
                    decision.papers,
                    at: register.sitting,
                    reason: decision.reason,
                    by: actor,
                    in: jurisdiction
                )
            )
        }
    }
}

extension SessionRegister {
    /// The papers after a step; what cannot be is told in the words of a desk.
    fileprivate func changed(
        _ step: (inout SessionPapers) throws(SessionPapers.Fault) -> Void
    ) throws(RegisterError) -> SessionPapers {
        do throws(SessionPapers.Fault) {
            var papers = try SessionPapers(
                printed: session.printed,
                issued: issues.count,
                spoilt: session.spoilt
            )
            try step(&papers)
            return papers
        } catch {
            switch error {
            case .noneLeft(let printed): throw .noneLeft(title, printed: printed)
            case .noneIssued, .noneSpoilt: throw .noPaper
            case .negative, .issuedAbovePresent: throw .changedMeanwhile
            }
        }
    }
}

extension SittingRegister {
    /// Changes how many papers of a session are spoilt; the deputy must have one of it.
    fileprivate func spoil(
        _ deputy: ID<Deputy>,
        in id: ID<BallotSession>,
        _ transaction: Transaction<RegisterError>,
        _ step: (inout SessionPapers) throws(SessionPapers.Fault) -> Void
    ) throws(RegisterError) -> (session: BallotSession, papers: SessionPapers) {
        guard let one = session(id) else { throw .notFound }
        guard one.session.state == .issuing || one.session.state == .casting else {
            throw .issuingChanged
        }
        guard one.issues[deputy] != nil else { throw .noPaper }
        let papers = try one.changed(step)
        var session = one.session
        session.spoilt = papers.spoilt
        try BallotSessionTable.update(session, in: transaction)
        return (session, papers)
    }
}
