/// Takes the folded text of a date apart; whether there is such a day is not asked here.
struct WrittenDate {
    private var rest: Substring.UnicodeScalarView

    init(_ folded: String) {
        rest = Substring(folded).unicodeScalars
    }

    /// Reads the whole text.
    mutating func parts() throws(CivilDateError) -> (year: Int, month: Int, day: Int) {
        let yearText = run(of: Self.digits)
        if yearText.isEmpty { return try chineseParts() }
        guard let separator = rest.popFirst() else { return try unseparated(yearText) }
        skipBlanks()
        let month: Int
        let day: Int
        switch separator {
        case "-", "/", ".":
            month = try number()
            try expect(separator)
            day = try number()
        case "年":
            month = try number()
            try expect("月")
            day = try number()
            try expectDayMark()
        default: throw .notADate
        }
        // What a spreadsheet adds to a date without a time. Any other time would be lost.
        guard ["", "0:00", "00:00", "0:00:00", "00:00:00"].contains(String(rest)) else {
            throw .notADate
        }
        return (try year(yearText), month, day)
    }

    private static let digits: ClosedRange<Unicode.Scalar> = "0"..."9"

    private mutating func run(of scalars: ClosedRange<Unicode.Scalar>) -> Substring {
        let run = rest.prefix { scalars.contains($0) }
        rest = rest[run.endIndex...]
        skipBlanks()
        return Substring(run)
    }

    private mutating func skipBlanks() {
        rest = rest.drop { $0 == " " }
    }

    private func year(_ digits: Substring) throws(CivilDateError) -> Int {
        guard let year = Padded.number(digits.utf8), digits.utf8.count <= 4 else {
            throw .notADate
        }
        guard digits.utf8.count == 4 else { throw .shortYear(year) }
        return year
    }

    /// A month or a day: one or two digits.
    private mutating func number() throws(CivilDateError) -> Int {
        let digits = run(of: Self.digits)
        if digits.isEmpty, rest.isEmpty { throw .incomplete }
        guard digits.utf8.count <= 2, let number = Padded.number(digits.utf8) else {
            throw .notADate
        }
        return number
    }

    private mutating func expect(_ separator: Unicode.Scalar) throws(CivilDateError) {
        if rest.isEmpty { throw .incomplete }
        guard rest.popFirst() == separator else { throw .notADate }
        skipBlanks()
    }

    private mutating func expectDayMark() throws(CivilDateError) {
        guard let mark = rest.popFirst(), mark == "日" || mark == "号" else { throw .notADate }
        skipBlanks()
    }

    /// `20230221`, or something shorter that says why it is no date.
    private func unseparated(
        _ digits: Substring
    ) throws(CivilDateError) -> (year: Int, month: Int, day: Int) {
        guard let number = Padded.number(digits.utf8) else { throw .notADate }
        switch digits.utf8.count {
        case 8: return (number / 10_000, number / 100 % 100, number % 100)
        case 5: throw .spreadsheetSerial(number)
        case 4, 6: throw .incomplete
        default: throw .notADate
        }
    }
}

// MARK: - Chinese numerals

extension WrittenDate {
    /// `二〇二三年二月二十一日`: the year digit by digit, month and day as numbers.
    private mutating func chineseParts() throws(CivilDateError) -> (
        year: Int, month: Int, day: Int
    ) {
        let text = String(rest).filter { $0 != " " }
        guard let yearMark = text.firstIndex(of: "年") else { throw .notADate }
        let digits = text[..<yearMark].map(Self.digit)
        guard digits.count == 4, !digits.contains(nil) else { throw .notADate }
        let year = digits.reduce(0) { $0 * 10 + ($1 ?? 0) }
        let afterYear = text[yearMark...].dropFirst()
        guard !afterYear.isEmpty else { throw .incomplete }
        guard let monthMark = afterYear.firstIndex(of: "月"),
            let month = Self.number(afterYear[..<monthMark])
        else { throw .notADate }
        let afterMonth = afterYear[monthMark...].dropFirst()
        guard let mark = afterMonth.last else { throw .incomplete }
        guard mark == "日" || mark == "号", let day = Self.number(afterMonth.dropLast()) else {
            throw .notADate
        }
        return (year, month, day)
    }

    /// The value of 〇 to 九; the circle is typed in three ways.
    private static func digit(_ character: Character) -> Int? {
        switch character {
        case "〇", "零", "○": 0
        case "一": 1
        case "二": 2
        case "三": 3
        case "四": 4
        case "五": 5
        case "六": 6
        case "七": 7
        case "八": 8
        case "九": 9
        default: nil
        }
    }

    /// A number below a hundred: 二, 十, 十二, 二十, 二十一.
    private static func number(_ text: Substring) -> Int? {
        guard let ten = text.firstIndex(of: "十") else {
            guard text.count == 1, let only = text.first else { return nil }
            return digit(only)
        }
        let before = text[..<ten]
        let after = text[ten...].dropFirst()
        guard before.count <= 1, after.count <= 1 else { return nil }
        let tens = before.first.map(digit) ?? 1
        let ones = after.first.map(digit) ?? 0
        guard let tens, let ones, tens > 0, after.isEmpty || ones > 0 else { return nil }
        return tens * 10 + ones
    }
}
