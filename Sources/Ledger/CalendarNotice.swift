package import Civics

/// The State Council's notice of a year's holidays (节假日安排), as it lies in a data file.
package struct CalendarNotice: Hashable, Sendable {
    /// The year, with the counts that prove its days complete.
    package let year: CalendarYear
    /// The days it takes out of the week's order.
    package let days: [CalendarDay]
    /// The notice's number, day and address.
    package let source: String

    /// Puts a notice together; ``Ledger/replaceCalendar(_:by:)`` checks it.
    package init(year: CalendarYear, days: [CalendarDay], source: String) {
        self.year = year
        self.days = days
        self.source = source
    }
}

extension CalendarNotice {
    /// What is wrong with a calendar's data files.
    package enum FileError: Error, Hashable, Sendable {
        /// Which of the two files.
        package enum File: String, Hashable, Sendable {
            /// One line a day.
            case days
            /// One line a year.
            case years
        }

        /// The first line does not name the columns.
        case header(File)
        /// A line does not hold what its columns say.
        case line(Int, File)

        /// Stable name for logs and catalogues.
        package var code: String {
            switch self {
            case .header: "calendar.file-header"
            case .line: "calendar.file-line"
            }
        }
    }

    /// The notices that were published when this program was made, in the order of their years.
    package static let builtIn: [CalendarNotice] = {
        do {
            return try read(days: LedgerData.calendarCn, years: LedgerData.calendarCoverage)
        } catch {
            preconditionFailure("the built-in calendar cannot be read: \(error)")
        }
    }()

    /// Reads the notices of two files: one of days, one of years.
    ///
    /// A year that is listed as absent, because its notice is not out, gives none. Fields are
    /// parted by commas and hold none.
    package static func read(
        days daysText: String,
        years yearsText: String
    ) throws(FileError) -> [CalendarNotice] {
        var days: [Int: [CalendarDay]] = [:]
        for (number, fields) in try lines(of: daysText, .days) {
            guard let date = try? CivilDate(iso: fields[0]),
                let kind = CalendarDay.Kind(rawValue: fields[2]), let year = Int(fields[4])
            else { throw .line(number, .days) }
            days[year, default: []].append(
                CalendarDay(date, kind, name: fields[3], noticeYear: year)
            )
        }
        var notices: [CalendarNotice] = []
        for (number, fields) in try lines(of: yearsText, .years) where fields[1] != "absent" {
            guard let year = Int(fields[0]), let holidays = Int(fields[2]),
                let workingDays = Int(fields[3])
            else { throw .line(number, .years) }
            notices.append(
                CalendarNotice(
                    year: CalendarYear(
                        year,
                        holidayCount: holidays,
                        workingDayCount: workingDays
                    ),
                    days: days[year] ?? [],
                    source: fields[5]
                )
            )
        }
        return notices.sorted { $0.year.year < $1.year.year }
    }

    private static func lines(
        of text: String,
        _ file: FileError.File
    ) throws(FileError) -> [(number: Int, fields: [String])] {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard lines.first.map(String.init) == file.header else { throw .header(file) }
        let count = file.header.split(separator: ",").count
        var read: [(Int, [String])] = []
        for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            guard fields.count == count, !line.contains("\"") else {
                throw .line(index + 1, file)
            }
            read.append((index + 1, fields.map(String.init)))
        }
        return read
    }
}

extension CalendarNotice.FileError.File {
    fileprivate var header: String {
        switch self {
        case .days: "date,weekday,kind,name,notice_year,source,certainty"
        case .years: "year,status,holiday_days,makeup_working_days,note,source,certainty"
        }
    }
}
