import Civics

/// Dates as people write them, instants as programs do.
enum DateSubject: FuzzSubject {
    static let name = "date"

    static let seeds: [[UInt8]] = [
        "2023-02-21", "2023/2/21", "2023.2.21", "2023年2月21日", "2023年2月21号", "20230221",
        "二〇二三年二月二十一日", "２０２３－０２－２１", "2023-02-21 0:00:00", "44978", "2024-02-29", "9999-12-31",
        "2023-02-21T09:30:00.000Z", "0001-01-01",
    ]
    .map { Array($0.utf8) }

    static let pieces: [[UInt8]] =
        ([
            "年", "月", "日", "号", "-", "/", ".", "T", "Z", ":", "+08:00", "0:00:00", " ", "\u{3000}",
            "〇",
        ]
        + [
            "零", "一", "二", "三", "十", "廿", "卅", "元", "0", "1", "2", "9", "29", "30", "31", "12",
            "13", "99",
        ]
        + ["9999", "10000", "１", "٢", "\u{202E}", "\u{200B}", "-2023", "999999999999999999999"])
        .map { Array($0.utf8) }

    static func examine(_ input: [UInt8]) throws -> String {
        let text = String(decoding: input, as: UTF8.self)
        return try "\(date(text)) \(instant(text))"
    }

    private static func date(_ text: String) throws(FuzzFault) -> String {
        let date: CivilDate
        do throws(CivilDateError) {
            date = try CivilDate(written: text)
        } catch {
            return error.code
        }
        try require((1...9999).contains(date.year), "a year is from 1 to 9999")
        try require(
            (try? CivilDate(written: date.description)) == date,
            "a date reads as it is shown"
        )
        let (year, month, day) = date.parts
        try require(
            (try? CivilDate(year: year, month: month, day: day)) == date,
            "a date is its parts"
        )
        return "date \(text.contains("年")) \(text.contains("〇")) \(text.utf8.count / 8)"
    }

    private static func instant(_ text: String) throws(FuzzFault) -> String {
        let instant: Instant
        do throws(InstantError) {
            instant = try Instant(iso: text)
        } catch {
            return error.code
        }
        try require(
            (try? Instant(iso: instant.description)) == instant,
            "an instant reads as it is shown"
        )
        return "instant"
    }
}
