package import Civics
import Database

/// Why the working calendar could not be read or changed.
package enum CalendarError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// The days do not fit their year or the rest of the calendar.
    case calendar(WorkingCalendarError)
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "calendar.denied"
        case .calendar(let error): error.code
        case .store(let error): error.code
        }
    }
}

extension Ledger {
    /// Puts a year's notice in the place of what was known of the year.
    ///
    /// The calendar is the whole store's: it takes the administrator of its first jurisdiction.
    package func replaceCalendar(
        _ notice: CalendarNotice,
        by actor: Actor
    ) async throws(CalendarError) {
        try await record(by: actor) {
            (transaction: Transaction<CalendarError>) throws(CalendarError) in
            try Self.authoriseCalendar(actor, in: transaction)
            try Self.put(notice, in: transaction)
            return Recorded((), Self.deed([notice]))
        }
    }

    /// Adds the years that this program knows and the store does not, and gives them.
    ///
    /// A year that is there stays as it is: an administrator may know better than an old program.
    package func completeCalendar(by actor: Actor) async throws(CalendarError) -> [Int] {
        let known = try await calendarYears()
        let missing = CalendarNotice.builtIn.filter { !known.contains($0.year.year) }
        guard !missing.isEmpty else { return [] }
        try await record(by: actor) {
            (transaction: Transaction<CalendarError>) throws(CalendarError) in
            try Self.authoriseCalendar(actor, in: transaction)
            for notice in missing { try Self.put(notice, in: transaction) }
            return Recorded((), Self.deed(missing))
        }
        return missing.map(\.year.year)
    }

    /// The calendar; it says so itself when it is asked about a year whose notice is not known.
    package func workingCalendar() async throws(CalendarError) -> WorkingCalendar {
        try await read { (transaction: Transaction<CalendarError>) throws(CalendarError) in
            try Self.calendar(in: transaction, replacing: nil)
        }
    }

    /// Writes the notices a store is founded with.
    static func foundCalendar<F: StoreFailure>(in transaction: Transaction<F>) throws(F) {
        for notice in CalendarNotice.builtIn {
            try CalendarTable.replace(
                notice.year,
                days: notice.days,
                source: notice.source,
                in: transaction
            )
        }
    }

    private func calendarYears() async throws(CalendarError) -> Set<Int> {
        try await read { (transaction: Transaction<CalendarError>) throws(CalendarError) in
            Set(try CalendarTable.years(in: transaction).map(\.year))
        }
    }

    private static func authoriseCalendar(
        _ actor: Actor,
        in transaction: Transaction<CalendarError>
    ) throws(CalendarError) {
        guard let identity = try StoreIdentityTable.find(in: transaction) else {
            guard actor == .operatorAtConsole else {
                throw .denied(Denied(permission: .administer, post: nil))
            }
            return
        }
        do throws(Denied) {
            try actor.authorise(.administer, in: identity.defaultJurisdiction)
        } catch {
            throw .denied(error)
        }
    }

    /// Checks a notice against the rest of the calendar before it is written.
    private static func put(
        _ notice: CalendarNotice,
        in transaction: Transaction<CalendarError>
    ) throws(CalendarError) {
        _ = try calendar(in: transaction, replacing: notice)
        try CalendarTable.replace(
            notice.year,
            days: notice.days,
            source: notice.source,
            in: transaction
        )
    }

    private static func calendar(
        in transaction: Transaction<CalendarError>,
        replacing notice: CalendarNotice?
    ) throws(CalendarError) -> WorkingCalendar {
        var years = try CalendarTable.years(in: transaction)
        var days = try CalendarTable.days(in: transaction)
        if let notice {
            years.removeAll { $0.year == notice.year.year }
            days.removeAll { $0.noticeYear == notice.year.year }
            years.append(notice.year)
            days += notice.days
        }
        do throws(WorkingCalendarError) {
            return try WorkingCalendar(days: days, covering: years)
        } catch {
            throw .calendar(error)
        }
    }

    private static func deed(_ notices: [CalendarNotice]) -> Deed {
        Deed(
            "calendar.replace",
            in: nil,
            reason: notices.map(\.source).joined(separator: "\n"),
            facts: [
                "years": notices.map { String($0.year.year) }.joined(separator: " "),
                "days": String(notices.reduce(0) { $0 + $1.days.count }),
            ]
        )
    }
}
