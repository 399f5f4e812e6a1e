package import Civics
import Database
package import Ledger

extension EditingCandidates {
    /// Sets how many are to be chosen; a frozen list keeps the number it was frozen with.
    package func setSeats(
        _ typed: String,
        year: Int,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(CandidateError) {
        try authorise(actor, .editCandidates, in: jurisdiction)
        guard let seats = Int(ChineseText.folded(typed)), (1...999).contains(seats) else {
            throw .faults([CandidateFault("seats", .absurd(unit: "", most: 999))])
        }
        try await ledger.record(by: actor) {
            (transaction: Transaction<CandidateError>) throws(CandidateError) in
            try CandidateCounterTable.lock(of: jurisdiction, year: year, in: transaction)
            let all = try CandidateTable.all(of: jurisdiction, year: year, in: transaction)
            if let frozen = all.first(where: { $0.state == .formal }) {
                throw .closed(frozen.state)
            }
            try SeatsTable.save(seats, of: jurisdiction, year: year, in: transaction)
            return Recorded(
                (),
                Deed(
                    "candidate.set-seats",
                    in: jurisdiction,
                    facts: ["year": String(year), "seats": String(seats)]
                )
            )
        }
    }

    /// Gives a candidate a score of one's own, for a reason; the computed one stays beside it.
    package func override(
        _ typed: String,
        reason why: String,
        of id: ID<Candidate>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(CandidateError) {
        try authorise(actor, .editCandidates, in: jurisdiction)
        let reason = ChineseText.cleaned(why)
        var faults: [CandidateFault] = []
        let points = Int(ChineseText.folded(typed)).flatMap { (0...100).contains($0) ? $0 : nil }
        if points == nil { faults.append(CandidateFault("points", .absurd(unit: "", most: 100))) }
        if reason.isEmpty { faults.append(CandidateFault("reason", .reasonMissing)) }
        if reason.count > Self.mostReason {
            faults.append(
                CandidateFault(
                    "reason",
                    .tooLong(characters: reason.count, most: Self.mostReason)
                )
            )
        }
        guard let points, faults.isEmpty else { throw .faults(faults) }
        let computed: CandidateScore
        do throws(ReadError) {
            computed = try await ReadingCandidates(ledger)
                .desk(of: id, in: jurisdiction, by: actor).score
        } catch {
            switch error {
            case .denied(let denied): throw .denied(denied)
            case .notFound: throw .notFound
            case .store(let error): throw .store(error)
            }
        }
        let now = ledger.clock.now()
        let version = ScoreWeights.builtIn.version
        try await ledger.record(by: actor) {
            (transaction: Transaction<CandidateError>) throws(CandidateError) in
            try ScoreOverrideTable.append(
                points: points,
                computed: computed.points,
                weightsVersion: version,
                reason: reason,
                to: id,
                by: actor,
                at: now,
                in: transaction
            )
            return Recorded(
                (),
                Deed(
                    "candidate.score",
                    in: jurisdiction,
                    object: "candidate \(id)",
                    reason: reason,
                    facts: [
                        "points": String(points), "computed": String(computed.points),
                        "weights": String(version),
                    ]
                )
            )
        }
    }
}
