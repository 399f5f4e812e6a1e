package import Civics
import Database
package import Ledger

/// What somebody typed to change the seats of a term.
package struct SeatsForm: Hashable, Sendable {
    /// The seats from then on.
    package var seats: String
    /// From which day on.
    package var since: String
    /// The decision.
    package var document: String
    /// Why.
    package var reason: String

    /// Takes what was typed.
    package init(seats: String = "", since: String = "", document: String = "", reason: String = "")
    {
        self.seats = seats
        self.since = since
        self.document = document
        self.reason = reason
    }
}

/// Changing how many seats a congress has within its term, by recorded decision; quorum and
/// majority stay those of the deputies in office.
package struct ChangingSeats: Sendable {
    private let ledger: Ledger

    /// Changes the terms of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Records a change of a term that has a roll; as long as nobody is on it, the term itself is
    /// corrected.
    package func change(
        _ id: ID<CongressTerm>,
        _ form: SeatsForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(RollError) {
        try actor.authoriseRoll(in: jurisdiction)
        let now = ledger.clock.now()
        try await ledger.record(by: actor) {
            (transaction: Transaction<RollError>) throws(RollError) in
            guard let term = try CongressTermTable.find(id, locking: true, in: transaction),
                term.jurisdiction == jurisdiction
            else { throw .notFound }
            let roll = try Roll(of: term, in: transaction)
            guard !roll.deputies.isEmpty else { throw .notFound }
            let change = try form.checked(against: roll, at: now)
            try SeatChangeTable.insert(change, of: id, in: transaction)
            return Recorded(
                (),
                Deed(
                    "roll.change-seats",
                    in: jurisdiction,
                    object: "term \(id)",
                    reason: change.reason,
                    facts: [
                        "before": String(change.before), "after": String(change.after),
                        "since": change.since.description, "document": change.document,
                    ]
                )
            )
        }
    }
}

extension SeatsForm {
    /// The change, or everything that is wrong with it.
    fileprivate func checked(
        against roll: Roll,
        at now: Instant
    ) throws(RollError) -> SeatChange {
        let basis = RollBasis(
            since: since,
            document: document,
            of: roll.term,
            today: now.date,
            latest: roll.seatChanges.last?.since
        )
        var faults = basis.faults
        let number = Int(ChineseText.folded(seats))
            .flatMap { CongressTerm.possibleSeats.contains($0) ? $0 : nil }
        if number == nil { faults.append(.seats) }
        if number == roll.term.seats { faults.append(.seatsSame) }
        let reason = ChineseText.cleanedLine(reason)
        if reason.isEmpty { faults.append(.reasonMissing) }
        if reason.count > RollBasis.mostLineCharacters {
            faults.append(
                .tooLong(
                    field: "reason",
                    characters: reason.count,
                    most: RollBasis.mostLineCharacters
                )
            )
        }
        if let number, let day = basis.since {
            let most = roll.turningDays(from: day).map { roll.inOffice(on: $0).count }.max() ?? 0
            if most > number { faults.append(.seatsBelow(inOffice: most)) }
        }
        guard faults.isEmpty, let number, let day = basis.since else { throw .faults(faults) }
        return SeatChange(
            ordinal: (roll.seatChanges.last?.ordinal ?? 0) + 1,
            before: roll.term.seats,
            after: number,
            since: day,
            document: basis.document,
            reason: reason,
            at: now
        )
    }
}
