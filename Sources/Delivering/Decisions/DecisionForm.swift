import Civics
import Ledger

/// A decision with a number, as it is typed.
package struct DecisionForm: Hashable, Sendable {
    /// The most characters of the number and of the reason.
    package static let mostNumber = 60, mostReason = 300

    /// Its number (文号).
    package var number: String
    /// Its day.
    package var date: String
    /// Who made it: the name of an `Authority`.
    package var authority: String
    /// Why.
    package var reason: String

    /// Puts a form together.
    package init(
        number: String = "",
        date: String = "",
        authority: String = "",
        reason: String = ""
    ) {
        self.number = number
        self.date = date
        self.authority = authority
        self.reason = reason
    }

    /// Whether nothing was typed.
    package var isEmpty: Bool {
        [number, date, authority, reason].allSatisfy { ChineseText.cleanedLine($0).isEmpty }
    }

    /// Checks what was typed about a list of a year; a decision is not made after today.
    func checked(
        by authorities: [Authority],
        today: CivilDate,
        year: Int
    ) throws(DeliveryError) -> NumberedDecision {
        var faults: [DeliveryFault] = []
        let decision = checked(by: authorities, today: today, year: year, &faults)
        guard let decision, faults.isEmpty else { throw .faults(faults) }
        return decision
    }

    /// The same, with the faults of a larger form.
    func checked(
        by authorities: [Authority],
        today: CivilDate,
        year: Int,
        _ faults: inout [DeliveryFault]
    ) -> NumberedDecision? {
        let number = faults.line(self.number, "number", most: Self.mostNumber)
        let first = (try? CivilDate(year: year - 1, month: 1, day: 1)) ?? today
        let date = faults.day(self.date, "date", from: first, to: today)
        let authority = Authority(rawValue: authority).flatMap {
            authorities.contains($0) ? $0 : nil
        }
        if authority == nil { faults.append(.choice(field: "authority")) }
        let reason = faults.line(self.reason, "reason", most: Self.mostReason)
        guard let authority, let date else { return nil }
        return NumberedDecision(
            number: number,
            date: date,
            authority: authority,
            reason: reason
        )
    }
}
