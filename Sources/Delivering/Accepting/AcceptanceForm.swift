import Civics

/// The protocol of an acceptance as it is typed.
package struct AcceptanceForm: Hashable, Sendable {
    /// The most characters of a text.
    package static let mostCharacters = 500

    /// The name of an `Acceptance.Result`.
    package var result = ""
    /// The day of the check.
    package var date = ""
    /// The number of the protocol.
    package var document = ""
    /// Who checked.
    package var checkers = ""
    /// What was measured, whether it is in use.
    package var findings = ""
    /// The defects.
    package var defects = ""
    /// By when they are mended.
    package var mendBy = ""
    /// Who maintains it from now on.
    package var keeper = ""

    /// An empty form.
    package init() {}
}

/// An acceptance that was typed without a fault.
struct CheckedAcceptance: Hashable, Sendable {
    var result = Acceptance.Result.refused
    var date: CivilDate
    var document = ""
    var checkers = ""
    var findings = ""
    var defects = ""
    var mendBy: CivilDate?
    var keeper = ""
}

extension AcceptanceForm {
    /// Checks what was typed.
    func checked(today: CivilDate, year: Int) throws(DeliveryError) -> CheckedAcceptance {
        var faults: [DeliveryFault] = []
        func line(_ text: String, _ field: String, isNeeded: Bool = true) -> String {
            faults.line(text, field, most: Self.mostCharacters, isNeeded: isNeeded)
        }
        var checked = CheckedAcceptance(date: today)
        if let result = Acceptance.Result(rawValue: result) {
            checked.result = result
        } else {
            faults.append(.choice(field: "result"))
        }
        let first = (try? CivilDate(year: year, month: 1, day: 1)) ?? today
        checked.date = faults.day(date, "date", from: min(first, today), to: today) ?? today
        checked.document = line(document, "document")
        checked.checkers = line(checkers, "checkers")
        checked.findings = line(findings, "findings")
        checked.keeper = line(keeper, "keeper", isNeeded: false)
        let hasDefects = checked.result == .withDefects
        checked.defects = line(defects, "defects", isNeeded: hasDefects)
        if hasDefects {
            checked.mendBy = faults.day(
                mendBy,
                "mendBy",
                from: checked.date,
                to: checked.date.advanced(by: 731)
            )
        }
        guard faults.isEmpty else { throw .faults(faults) }
        return checked
    }
}
