import Civics

extension [DeliveryFault] {
    /// A text of one line; a fault where it is missing or too long.
    mutating func line(
        _ text: String,
        _ field: String,
        most: Int,
        isNeeded: Bool = true
    ) -> String {
        let line = ChineseText.cleanedLine(text)
        if isNeeded, line.isEmpty { append(.missing(field: field)) }
        if line.count > most {
            append(.tooLong(field: field, characters: line.count, most: most))
        }
        return line
    }

    /// A day within two others; nil, with a fault, where it is not.
    mutating func day(
        _ text: String,
        _ field: String,
        from first: CivilDate,
        to last: CivilDate
    ) -> CivilDate? {
        let typed = ChineseText.cleanedLine(text)
        guard !typed.isEmpty else {
            append(.missing(field: field))
            return nil
        }
        guard let day = try? CivilDate(written: typed) else {
            append(.date(field: field, entered: typed))
            return nil
        }
        guard first <= day, day <= last else {
            append(.dateRange(field: field, from: first, to: last))
            return nil
        }
        return day
    }
}
