package import Civics
package import Database
package import Ledger

/// What a form of a case is checked against, as of one moment.
package struct CaseGround: Sendable {
    /// The day of the step.
    let day: CivilDate
    /// What stands on the lists.
    let listed: [ListedSubject]
    /// The units under their names of the day.
    let parties: [Party]
    /// Which days are worked.
    let calendar: WorkingCalendar

    /// Reads it within a use case.
    package init<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        on day: CivilDate,
        in transaction: Transaction<F>
    ) throws(F) {
        self.day = day
        listed = try ListedSubject.all(of: jurisdiction, in: transaction)
        parties = try Party.all(of: jurisdiction, on: day, in: transaction)
        calendar = try WorkingCalendar.read(in: transaction)
    }
}
