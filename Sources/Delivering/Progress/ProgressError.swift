package import Civics

/// Why figures cannot be compared with a plan.
package enum ProgressError: Error, Hashable, Sendable {
    /// A figure is longer than a plan may have it: 15 digits, 6 of them decimals.
    case tooLong(DecimalNumber)
    /// The target is not above zero, so nothing is a share of it.
    case noTarget(DecimalNumber)
    /// No month of a year.
    case noMonth(Int)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .tooLong: "progress.too-long"
        case .noTarget: "progress.no-target"
        case .noMonth: "progress.no-month"
        }
    }
}
