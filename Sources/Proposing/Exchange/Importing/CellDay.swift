import Civics
import Sheets

/// The day that a cell says, and what else it said that does not count.
struct CellDay: Sendable {
    /// The day.
    private(set) var date: CivilDate
    /// Whether a time stood beside it, which nothing here has a use for.
    private(set) var hasTime = false
    /// Whether it is a bare number, which a spreadsheet counts as a day.
    private(set) var isCount = false

    /// Counts of days of this century and the last begin here: 1927-05-18.
    private static let leastCount = 10_000

    /// Reads a cell that is not blank.
    init(_ value: SheetValue, countedBy sheet: SuggestionSheet) throws(CivilDateError) {
        switch value {
        case .date(let day): date = day
        case .number(let number):
            let asWritten: CivilDateError
            do throws(CivilDateError) {
                date = try CivilDate(written: number.description)
                return
            } catch {
                asWritten = error
            }
            guard Self.mayBeCount(number) else { throw asWritten }
            switch sheet.day(ofCount: number) {
            case .date(let day): date = day
            case .text(let text):
                (date, hasTime) = try Self.read(text)
            case .number, .blank: throw asWritten
            }
            isCount = true
        case .text(let text): (date, hasTime) = try Self.read(text)
        case .blank: throw .empty
        }
    }

    /// 2023 is a year that somebody wrote, and 20230221 a day; what lies between is counted.
    private static func mayBeCount(_ number: DecimalNumber) -> Bool {
        let digits = number.description.prefix { $0 != "." }
        return Int(digits).map { (leastCount..<1_000_000).contains($0) } ?? false
    }

    /// Reads a day, with a time of any kind behind it.
    private static func read(
        _ text: String
    ) throws(CivilDateError) -> (date: CivilDate, hasTime: Bool) {
        do throws(CivilDateError) {
            return (try CivilDate(written: text), false)
        } catch {
            guard let day = beforeTime(ChineseText.folded(text)) else { throw error }
            return (try CivilDate(written: day), true)
        }
    }

    /// What stands before `9:30`, `09:30:15` or `T09:30:15.250` at the end of a text.
    private static func beforeTime(_ text: String) -> Substring? {
        guard let gap = text.lastIndex(where: { $0 == " " || $0 == "T" }), gap > text.startIndex
        else { return nil }
        let parts = text[gap...].dropFirst().split(
            separator: ":",
            omittingEmptySubsequences: false
        )
        guard parts.count == 2 || parts.count == 3, let hour = number(parts[0]),
            let minute = number(parts[1])
        else { return nil }
        let seconds = parts.count == 3 ? parts[2].prefix { $0 != "." } : "0"
        guard let second = number(seconds),
            CivilTime(hour: hour, minute: minute, second: second) != nil
        else { return nil }
        return text[..<gap]
    }

    private static func number(_ digits: Substring) -> Int? {
        guard (1...2).contains(digits.utf8.count), digits.allSatisfy(\.isASCII) else { return nil }
        return Int(digits)
    }
}
