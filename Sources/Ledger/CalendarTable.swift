package import Civics
package import Database

/// The SQL of the working calendar.
enum CalendarTable {
    /// Puts a year's notice in the place of what was known of it.
    static func replace<F: StoreFailure>(
        _ year: CalendarYear,
        days: [CalendarDay],
        source: String,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run("DELETE FROM calendar_day WHERE notice_year = $1", [year.year])
        try transaction.run("DELETE FROM calendar_year WHERE year = $1", [year.year])
        try transaction.run(
            """
            INSERT INTO calendar_year (year, holidays, working_days, source)
            VALUES ($1, $2, $3, $4)
            """,
            [year.year, year.holidayCount, year.workingDayCount, source]
        )
        for day in days {
            try transaction.run(
                "INSERT INTO calendar_day (day, kind, name, notice_year) VALUES ($1, $2, $3, $4)",
                [day.date, day.kind, day.name, day.noticeYear]
            )
        }
    }

    static func years<F: StoreFailure>(
        in transaction: Transaction<F>
    ) throws(F) -> [CalendarYear] {
        try transaction.all("SELECT year, holidays, working_days FROM calendar_year ORDER BY year")
    }

    static func days<F: StoreFailure>(
        in transaction: Transaction<F>
    ) throws(F) -> [CalendarDay] {
        try transaction.all("SELECT day, kind, name, notice_year FROM calendar_day ORDER BY day")
    }
}

extension CalendarDay.Kind: StoredName {}

extension CalendarYear: RowDecodable {
    /// Reads a row in the order of ``CalendarTable``.
    package init(row: inout Row) throws(DatabaseError) {
        self.init(
            try row.next(),
            holidayCount: try row.next(),
            workingDayCount: try row.next()
        )
    }
}

extension CalendarDay: RowDecodable {
    /// Reads a row in the order of ``CalendarTable``.
    package init(row: inout Row) throws(DatabaseError) {
        self.init(
            try row.next(),
            try row.next(),
            name: try row.next(),
            noticeYear: try row.next()
        )
    }
}
