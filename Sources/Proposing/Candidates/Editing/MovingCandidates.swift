package import Civics
import Database
package import Ledger

extension EditingCandidates {
    /// Moves a candidate to another state; a removal needs a reason.
    ///
    /// What is frozen moves by the freeze, a decision of the presidium or the vote alone.
    package func move(
        _ id: ID<Candidate>,
        to state: Candidate.State,
        reason typed: String,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(CandidateError) {
        try authorise(actor, .editCandidates, in: jurisdiction)
        let reason = ChineseText.cleanedLine(typed)
        guard reason.count <= Self.mostReason else {
            throw .reasonTooLong(characters: reason.count)
        }
        let now = ledger.clock.now()
        try await ledger.record(by: actor) {
            (transaction: Transaction<CandidateError>) throws(CandidateError) in
            guard let candidate = try CandidateTable.find(id, locking: true, in: transaction),
                candidate.jurisdiction == jurisdiction
            else { throw .notFound }
            guard candidate.state.successors.contains(state) else {
                throw .forbiddenMove(from: candidate.state, to: state)
            }
            guard candidate.state.isOpen, state.isOpen || state == .removed else {
                throw .notByHand(state)
            }
            if state == .removed, reason.isEmpty { throw .reasonMissing }
            try candidate.move(to: state, reason: reason, by: actor, at: now, in: transaction)
            return Recorded(
                (),
                Deed(
                    "candidate.move",
                    in: jurisdiction,
                    object: "candidate \(id)",
                    reason: reason,
                    facts: ["from": candidate.state.rawValue, "to": state.rawValue]
                )
            )
        }
    }

    /// Sets the order of the ballot: every candidate of the year that may still be on it, first to
    /// last.
    package func order(
        _ ids: [ID<Candidate>],
        year: Int,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(CandidateError) {
        try authorise(actor, .editCandidates, in: jurisdiction)
        try await ledger.record(by: actor) {
            (transaction: Transaction<CandidateError>) throws(CandidateError) in
            try CandidateCounterTable.lock(of: jurisdiction, year: year, in: transaction)
            let all = try CandidateTable.all(of: jurisdiction, year: year, in: transaction)
            if let frozen = all.first(where: { $0.state == .formal }) {
                throw .closed(frozen.state)
            }
            let open = all.filter(\.state.isOpen)
            guard ids.count == open.count, Set(ids) == Set(open.map(\.id)) else {
                throw .orderWrong
            }
            for candidate in open {
                let number = ids.firstIndex(of: candidate.id).map { $0 + 1 }
                guard candidate.ballotNumber != number else { continue }
                try CandidateTable.update(
                    candidate.with(ballotNumber: number),
                    in: transaction
                )
            }
            return Recorded(
                (),
                Deed(
                    "candidate.order",
                    in: jurisdiction,
                    facts: [
                        "year": String(year),
                        "order": ids.map(\.description).joined(separator: " "),
                    ]
                )
            )
        }
    }
}

extension Candidate {
    /// Writes a move with its event; right and states were checked.
    func move<F: StoreFailure>(
        to state: State,
        reason: String,
        as kind: CandidateEvent.Kind = .moved,
        by actor: Actor,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        let number = state == .removed ? nil : ballotNumber
        try CandidateTable.update(with(state: state, ballotNumber: number), in: transaction)
        try CandidateEventTable.append(
            kind,
            to: id,
            state: state,
            reason: reason,
            by: actor,
            at: now,
            in: transaction
        )
    }
}
