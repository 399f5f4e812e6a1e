/// How many projects began as planned (开工率).
///
/// Early starts are counted apart and never raise the rate: 铜梁 in September 2024 had begun 57 of
/// the 67 that should have begun, 85.07 %, and 6 early.
package struct StartRate: Hashable, Sendable {
    /// A project's planned and actual first month of works.
    package struct Project: Hashable, Sendable {
        /// The month in which it is to begin, 1 to 12; nil where not in this year.
        package let planned: Int?
        /// The month in which it began, 1 to 12, or 0 before the year; nil where it has not.
        package let started: Int?

        /// Takes two months.
        package init(planned: Int?, started: Int?) {
            self.planned = planned
            self.started = started
        }
    }

    /// How many should have begun by now.
    package let planned: Int
    /// How many of these have.
    package let started: Int
    /// How many have begun that should not have yet, or not in this year.
    package let early: Int

    /// Counts projects at the end of a month.
    package init(_ projects: some Sequence<Project>, month: Int) {
        var counts = (planned: 0, started: 0, early: 0)
        for project in projects {
            let hasBegun = project.started.map { $0 <= month } ?? false
            if let planned = project.planned, planned <= month {
                counts.planned += 1
                if hasBegun { counts.started += 1 }
            } else if hasBegun {
                counts.early += 1
            }
        }
        (planned, started, early) = counts
    }

    /// The rate; nil where nothing should have begun.
    package var rate: Ratio? { Ratio(of: started, in: planned) }

    /// How many should have begun and have not (应开工未开工).
    package var missed: Int { planned - started }
}
