package import Civics
package import Database
package import Ledger

// The roll inside a transaction: also for the acts of a meeting, which freeze it.

extension Roll {
    /// The roll of a jurisdiction as of a day, with its whole past; nil before the first term.
    ///
    /// Of what it gives, `inOffice(on:)` are the deputies whom a meeting that opens that day asks,
    /// in the order of the roll.
    package static func read<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        on day: CivilDate,
        in transaction: Transaction<F>
    ) throws(F) -> Roll? {
        guard
            let term = try CongressTermTable.all(of: jurisdiction, in: transaction)
                .current(on: day)
        else { return nil }
        return try Roll(of: term, in: transaction)
    }

    /// The roll of a term.
    init<F: StoreFailure>(of term: CongressTerm, in transaction: Transaction<F>) throws(F) {
        self.init(
            term: term,
            delegations: try CongressTermTable.delegations(of: term.id, in: transaction),
            deputies: try DeputyTable.all(of: term.id, in: transaction),
            seatChanges: try SeatChangeTable.all(of: term.id, in: transaction)
        )
    }
}
