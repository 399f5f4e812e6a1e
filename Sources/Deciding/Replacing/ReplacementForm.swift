import Civics
import Ledger

/// A replacement as it is typed.
package struct ReplacementForm: Hashable, Sendable {
    /// The most characters of the number and of the reason.
    package static let mostNumber = 60, mostReason = 300

    /// The number of the candidate on the list that was voted on.
    package var candidate: String
    /// The number of the decision (文号).
    package var number: String
    /// Its day.
    package var date: String
    /// Who made it: the name of an `Authority` that is not the government.
    package var authority: String
    /// Why the order was left, or why this one of several with as many votes.
    package var reason: String

    /// Takes what was typed.
    package init(
        candidate: String = "",
        number: String = "",
        date: String = "",
        authority: String = "",
        reason: String = ""
    ) {
        self.candidate = candidate
        self.number = number
        self.date = date
        self.authority = authority
        self.reason = reason
    }
}

extension ReplacementForm {
    /// Checks what was typed against whom the vote did not choose.
    func checked(
        _ others: NotChosen,
        by authorities: [Authority],
        today: CivilDate
    ) throws(ReplacementError) -> (NotChosen.Candidate, NumberedDecision) {
        var faults: [ReplacementFault] = []
        func line(_ text: String, _ field: String, most: Int, needed: Bool) -> String {
            let line = ChineseText.cleanedLine(text)
            if needed, line.isEmpty { faults.append(.missing(field: field)) }
            if line.count > most {
                faults.append(.tooLong(field: field, characters: line.count, most: most))
            }
            return line
        }
        let chosen = others.candidates.first { String($0.number) == candidate }
        if chosen == nil { faults.append(.choice(field: "candidate")) }
        let number = line(self.number, "number", most: Self.mostNumber, needed: true)
        let day = day(from: others.announced, to: today, &faults)
        let authority = Authority(rawValue: self.authority)
            .flatMap { authorities.contains($0) && $0.isOfCongress ? $0 : nil }
        if authority == nil { faults.append(.choice(field: "authority")) }
        let reason = line(self.reason, "reason", most: Self.mostReason, needed: false)
        if let chosen, chosen.listed == nil, reason.isEmpty {
            let next = others.next
            if !next.contains(chosen) {
                faults.append(.outOfOrder(next: next.map(\.name)))
            } else if next.count > 1 {
                faults.append(.tied(next.map(\.name)))
            }
        }
        guard let chosen, let day, let authority, faults.isEmpty else { throw .faults(faults) }
        if let listed = chosen.listed { throw .listed(listed) }
        return (
            chosen,
            NumberedDecision(
                number: number,
                date: day,
                authority: authority,
                reason: reason
            )
        )
    }

    private func day(
        from first: CivilDate,
        to last: CivilDate,
        _ faults: inout [ReplacementFault]
    ) -> CivilDate? {
        let typed = ChineseText.cleanedLine(date)
        guard !typed.isEmpty else {
            faults.append(.missing(field: "date"))
            return nil
        }
        guard let day = try? CivilDate(written: typed) else {
            faults.append(.date(field: "date", entered: typed))
            return nil
        }
        guard first <= day, day <= last else {
            faults.append(.dateRange(field: "date", from: first, to: last))
            return nil
        }
        return day
    }
}
