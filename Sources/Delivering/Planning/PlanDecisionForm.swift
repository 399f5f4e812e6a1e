import Civics

/// The decision that brings a changed plan into force, as it is typed.
package struct PlanDecisionForm: Hashable, Sendable {
    /// The most characters of the number and of the reason.
    package static let mostNumber = 60, mostReason = 300

    /// Its number (文号).
    package var number: String
    /// Its day.
    package var date: String
    /// Who made it: the name of a `Baseline.Authority`.
    package var authority: String
    /// Why.
    package var reason: String

    /// Puts a form together.
    package init(number: String, date: String, authority: String, reason: String) {
        self.number = number
        self.date = date
        self.authority = authority
        self.reason = reason
    }

    /// Whether nothing was typed.
    package var isEmpty: Bool {
        [number, date, authority, reason].allSatisfy { ChineseText.cleanedLine($0).isEmpty }
    }

    /// Checks what was typed; a decision is not made after today.
    func checked(today: CivilDate, year: Int) throws(DeliveryError) -> Baseline.Decision {
        var faults: [DeliveryFault] = []
        let number = line(self.number, "number", most: Self.mostNumber, &faults)
        let reason = line(self.reason, "reason", most: Self.mostReason, &faults)
        let authority = Baseline.Authority(rawValue: authority)
        if authority == nil { faults.append(.choice(field: "authority")) }
        let typed = ChineseText.cleanedLine(date)
        let date = try? CivilDate(written: typed)
        if typed.isEmpty {
            faults.append(.missing(field: "date"))
        } else if let date, let first = try? CivilDate(year: year - 1, month: 1, day: 1) {
            if !(first <= date && date <= today) {
                faults.append(.dateRange(field: "date", from: first, to: today))
            }
        } else {
            faults.append(.date(field: "date", entered: typed))
        }
        guard let authority, let date, faults.isEmpty else { throw .faults(faults) }
        return Baseline.Decision(
            number: number,
            date: date,
            authority: authority,
            reason: reason
        )
    }

    private func line(
        _ text: String,
        _ field: String,
        most: Int,
        _ faults: inout [DeliveryFault]
    ) -> String {
        let line = ChineseText.cleanedLine(text)
        if line.isEmpty { faults.append(.missing(field: field)) }
        if line.count > most {
            faults.append(.tooLong(field: field, characters: line.count, most: most))
        }
        return line
    }
}
