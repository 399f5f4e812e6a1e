import Civics
import Database
import Ledger
package import Proposing

/// The interest that a unit has in a candidate: whoever is from it does not count.
package struct OfficerInterest: Hashable, Sendable {
    /// The unit.
    package let unit: String
    /// The candidate's number on the frozen list.
    package let number: Int
    /// The candidate's name.
    package let candidate: String

    /// Finds the first candidate of a list whose lead, responsible or cooperating unit it is; nil
    /// where there is none.
    package init?(of unit: String, in list: CandidateBook?) {
        let unit = ChineseText.cleanedLine(unit)
        guard !unit.isEmpty else { return nil }
        let found = list?.candidates.first { entry in
            ([entry.lead].compactMap { $0 } + entry.responsible + entry.cooperating)
                .contains { ChineseText.cleanedLine($0) == unit }
        }
        guard let found else { return nil }
        self.unit = unit
        number = found.number
        candidate = found.name
    }
}

extension Meeting {
    /// The newest version of the list of its year; nil while none is frozen.
    func frozenList<F: StoreFailure>(in transaction: Transaction<F>) throws(F) -> FrozenList? {
        try FrozenList.all(of: jurisdiction, in: transaction)
            .filter { $0.book.year == startsOn.year }
            .max { $0.book.version < $1.book.version }
    }
}
