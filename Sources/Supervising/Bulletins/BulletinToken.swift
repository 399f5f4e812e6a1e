/// A number of the record that a text of a bulletin names instead of repeating it: `{{done}}`.
///
/// A closed set. A text that names another is refused, and when the record changes, it is told
/// which of them changed.
package enum BulletinToken: String, Hashable, Sendable, CaseIterable {
    // What it is about.
    case year, month
    // How the projects stand.
    case total, done, accepted, ahead, onPlan, behind, notStarted, unreported
    case green, yellow, orange, red, grey
    case startsPlanned, started, startRate, early
    // Money, in 万元.
    case planned, invested, investedRate, paid, timeRate
    // What was found, and what became of it.
    case raised, closed, open, overdue, overdueDays
    // How plans changed.
    case moved, decisions, baselines

    /// The words that follow the number in a text; where one of them follows the same number that
    /// was typed, that is told.
    package var units: [String] {
        switch self {
        case .year, .month, .baselines: []
        case .total, .done, .accepted, .ahead, .onPlan, .behind, .notStarted, .unreported, .green,
            .yellow, .orange, .red, .grey, .startsPlanned, .started, .early, .moved:
            ["个", "项"]
        case .startRate, .investedRate, .timeRate: ["%", "％", "个百分点"]
        case .planned, .invested, .paid: ["万元"]
        case .raised, .closed, .open, .overdue: ["件", "个问题"]
        case .overdueDays: ["个工作日", "天"]
        case .decisions: ["次"]
        }
    }

    /// As it is written in a text.
    package var written: String { "{{\(rawValue)}}" }
}
