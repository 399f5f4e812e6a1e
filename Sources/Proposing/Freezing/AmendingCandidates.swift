package import Civics
import Database
package import Ledger

/// One change of a frozen list.
package enum Amendment: Hashable, Sendable {
    /// A candidate leaves the list, for a reason.
    case withdraw(ID<Candidate>, reason: String)
    /// A submitted candidate comes on it, at the end.
    case add(ID<Candidate>)
    /// The order of all that are on the list then.
    case reorder([ID<Candidate>])
    /// A section of a candidate is replaced.
    case replace(ID<Candidate>, CandidateForm)
}

extension FreezingCandidates {
    /// Changes a frozen list by a decision of the presidium: a new version, the old ones stay.
    package func amend(
        year: Int,
        decision typed: DecisionForm,
        _ amendments: [Amendment],
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(FreezeError) -> FrozenList.Key {
        try authorise(actor, .amendCandidates, in: jurisdiction)
        let now = ledger.clock.now()
        let decision = try typed.checked(today: now.date)
        let site = try await site(of: jurisdiction, year: year)
        return try await ledger.record(by: actor) {
            (transaction: Transaction<FreezeError>) throws(FreezeError) in
            try CandidateCounterTable.lock(of: jurisdiction, year: year, in: transaction)
            let lists = try FrozenListTable.all(of: jurisdiction, in: transaction)
            guard let latest = lists.first(where: { $0.book.year == year }) else {
                throw .notFrozen
            }
            let step = AmendmentStep(
                site: site,
                year: year,
                reason: decision.words,
                actor: actor,
                now: now
            )
            for amendment in amendments { try step.run(amendment, in: transaction) }
            try step.renumber(in: transaction)
            let seats = try SeatsTable.find(of: jurisdiction, year: year, in: transaction)
            let key = try site.write(
                year: year,
                version: latest.book.version + 1,
                previous: latest.fingerprint,
                seats: seats ?? latest.book.seats,
                decision: decision,
                by: actor,
                at: now,
                in: transaction
            )
            let book = try FrozenListTable.all(of: jurisdiction, in: transaction)
                .first { $0.book.year == year }?.book
            guard let book, book.candidates != latest.book.candidates else {
                throw .nothingChanged
            }
            return Recorded(key, key.deed("candidate.amend", in: jurisdiction, decision))
        }
    }
}

/// Carries out the changes of one decision inside its transaction.
private struct AmendmentStep {
    let site: FreezeSite
    let year: Int
    let reason: String
    let actor: Actor
    let now: Instant

    func run(
        _ amendment: Amendment,
        in transaction: Transaction<FreezeError>
    ) throws(FreezeError) {
        switch amendment {
        case .withdraw(let id, let typed):
            let why = ChineseText.cleanedLine(typed)
            guard !why.isEmpty else {
                throw .faults([CandidateFault("reason", .reasonMissing)])
            }
            let record = try find(id, .formal, in: transaction)
            try record.candidate.move(
                to: .removed,
                reason: why,
                as: .amended,
                by: actor,
                at: now,
                in: transaction
            )
        case .add(let id):
            let record = try find(id, .submitted, in: transaction)
            let count = try formal(in: transaction).count
            try record.candidate.with(ballotNumber: count + 1).move(
                to: .formal,
                reason: reason,
                as: .amended,
                by: actor,
                at: now,
                in: transaction
            )
        case .reorder(let ids):
            let all = try formal(in: transaction)
            guard ids.count == all.count, Set(ids) == Set(all.map(\.id)) else {
                throw .faults([CandidateFault("order", .choiceUnknown(""))])
            }
            for (index, id) in ids.enumerated() {
                guard let candidate = all.first(where: { $0.id == id }) else { continue }
                try CandidateTable.update(
                    candidate.with(ballotNumber: index + 1),
                    in: transaction
                )
            }
        case .replace(let id, let form):
            let record = try find(id, .formal, in: transaction)
            try changed(record, form).commit(
                form.section,
                before: record,
                as: .amended,
                reason: reason,
                by: actor,
                at: now,
                in: transaction
            )
        }
    }

    private func changed(
        _ record: CandidateRecord,
        _ form: CandidateForm
    ) throws(FreezeError) -> CandidateRecord {
        do throws(CandidateFaults) {
            return try form.applied(to: record, in: site.surroundings)
        } catch {
            throw .faults(error.all)
        }
    }

    /// Closes the gaps that withdrawn candidates left.
    func renumber(in transaction: Transaction<FreezeError>) throws(FreezeError) {
        for (index, candidate) in try formal(in: transaction).enumerated()
        where candidate.ballotNumber != index + 1 {
            try CandidateTable.update(candidate.with(ballotNumber: index + 1), in: transaction)
        }
    }

    private func formal(
        in transaction: Transaction<FreezeError>
    ) throws(FreezeError) -> [Candidate] {
        try CandidateTable.all(of: site.home.id, year: year, in: transaction)
            .filter { $0.state == .formal }
    }

    private func find(
        _ id: ID<Candidate>,
        _ state: Candidate.State,
        in transaction: Transaction<FreezeError>
    ) throws(FreezeError) -> CandidateRecord {
        let records = try CandidateRecord.all(of: site.home.id, year: year, in: transaction)
        guard let record = records.first(where: { $0.candidate.id == id }),
            record.candidate.state == state
        else { throw .notFound }
        return record
    }
}
