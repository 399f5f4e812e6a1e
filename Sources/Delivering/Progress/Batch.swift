import Civics
import Ledger

/// One of the four batches (四个一批) that key projects are spoken of in; computed from dates and facts
/// and never entered.
package enum Batch: String, Hashable, Sendable, CaseIterable {
    /// Being prepared: nothing says that it begins this year (谋划储备一批).
    case prepare
    /// To begin this year, and not begun (抓紧开工一批).
    case begin
    /// Begun, and done after this year (加快建设一批).
    case build
    /// Done, or to be done this year (投产达效一批).
    case finish
}

extension DeliveryBoard.Row {
    /// The batch it is in.
    package var batch: Batch {
        if ["completed", "accepted"].contains(entry.enrolment.state) { return .finish }
        let year = entry.programme.year
        let plan = entry.plan ?? entry.plans.draft
        if progress.hasBegun {
            return plan?.deadline.map { $0.year > year } ?? true ? .build : .finish
        }
        let isPlanned =
            progress.plannedStart != nil
            || plan?.milestones.first.map { $0.due.year == year } ?? false
        return isPlanned ? .begin : .prepare
    }
}

extension DeliveryBoard {
    /// How many began as planned at the end of the board's month.
    package var startRate: StartRate {
        StartRate(
            rows.map {
                StartRate.Project(
                    planned: $0.progress.plannedStart,
                    started: $0.progress.started
                )
            },
            month: month
        )
    }
}
