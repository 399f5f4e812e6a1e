import Civics
import Testing
import Seeding

@Suite struct WrittenDateTests {
    @Test(arguments: [
        "2023-02-21", "2023-2-21", "2023/2/21", "2023/02/21", "2023.2.21", "2023年2月21日",
        "2023年02月21日", "2023年2月21号", "20230221", "２０２３年２月２１日", "２０２３－０２－２１",
        "２０２３／２／２１", "  2023-02-21\t", "　2023年2月21日　", "2023 年 2 月 21 日", "2023 / 2 / 21",
        "2023/2/21 0:00", "2023-02-21 00:00:00", "2023年2月21日 0:00:00", "\u{FEFF}2023-02-21",
        "2023\u{200B}-02-21", "二〇二三年二月二十一日", "二零二三年二月二十一日", "二○二三年二月二十一日",
    ])
    func `the forms that offices write`(text: String) throws {
        #expect(try CivilDate(written: text).description == "2023-02-21")
    }

    @Test(arguments: [
        ("二〇二二年十月十日", "2022-10-10"), ("二〇二二年十二月三十一日", "2022-12-31"),
        ("一九九九年一月二十日", "1999-01-20"), ("二〇二四年二月二十九日", "2024-02-29"),
        ("二〇二三年一月三十日", "2023-01-30"), ("二〇二三年九月九号", "2023-09-09"),
    ])
    func `dates in Chinese numerals`(text: String, expected: String) throws {
        #expect(try CivilDate(written: text).description == expected)
    }

    @Test(arguments: [
        ("", CivilDateError.empty), ("   ", .empty), ("　", .empty),
        ("明天", .notADate), ("2023年", .incomplete), ("2023", .incomplete), ("2023-02", .incomplete),
        ("2023年2月", .incomplete), ("202302", .incomplete), ("二〇二三年", .incomplete),
        ("二〇二三年二月", .incomplete), ("2023-2-", .incomplete), ("2023/", .incomplete),
        ("23-2-21", .shortYear(23)), ("23年2月21日", .shortYear(23)), ("21/2/2023", .notADate),
        ("2/21/23", .shortYear(2)), ("2023-2/21", .notADate), ("2023年2-21", .notADate),
        ("2023-02-21 09:30", .notADate), ("2023-02-21T00:00:00", .notADate),
        ("2023-02-30", .noSuchDay(year: 2023, month: 2, day: 30)),
        ("20230230", .noSuchDay(year: 2023, month: 2, day: 30)),
        ("2023年13月1日", .noSuchDay(year: 2023, month: 13, day: 1)),
        ("二〇二三年二月三十日", .noSuchDay(year: 2023, month: 2, day: 30)),
        ("0000-01-01", .noSuchDay(year: 0, month: 1, day: 1)),
        ("44978", .spreadsheetSerial(44_978)), ("449780", .incomplete), ("4497801", .notADate),
        ("-2023-02-21", .notADate), ("2023-02-211", .notADate), ("2023年2月21日晚", .notADate),
        ("二〇二三年二月十十日", .notADate), ("二〇二三年二月二十零日", .notADate),
        ("12345-01-01", .notADate), ("2023-002-21", .notADate), ("2023--2-21", .notADate),
        ("999999999999999999999999", .notADate), ("٢٠٢٣-٠٢-٢١", .notADate),
    ])
    func `what is wrong is said`(text: String, expected: CivilDateError) {
        #expect(throws: expected) { try CivilDate(written: text) }
    }

    @Test func `a spreadsheet's day counts are days but for the one that never was`() throws {
        #expect(try CivilDate(spreadsheetSerial: 1).description == "1900-01-01")
        #expect(try CivilDate(spreadsheetSerial: 59).description == "1900-02-28")
        #expect(try CivilDate(spreadsheetSerial: 61).description == "1900-03-01")
        #expect(try CivilDate(spreadsheetSerial: 44_978).description == "2023-02-21")
        #expect(try CivilDate(spreadsheetSerial: 2_958_465).description == "9999-12-31")
        #expect(throws: CivilDateError.noSuchDay(year: 1900, month: 2, day: 29)) {
            try CivilDate(spreadsheetSerial: 60)
        }
        for serial in [0, -1, 2_958_466, Int.max, Int.min] {
            #expect(throws: CivilDateError.serialOutOfRange(serial)) {
                try CivilDate(spreadsheetSerial: serial)
            }
        }
    }

    @Test func `every way of writing gives the day back`() throws {
        var generator = SeededGenerator(seed: 20_230_221)
        for _ in 0..<2000 {
            let date = CivilDate(
                dayNumber: Int.random(in: -719_162...2_932_896, using: &generator)
            )
            let (year, month, day) = date.parts
            let four = String("000\(year)".suffix(4))
            for text in ["\(four)-\(month)-\(day)", "\(four)年\(month)月\(day)日", "\(date)"] {
                #expect(try CivilDate(written: text) == date)
            }
        }
    }

    @Test func `no text makes the parser crash, and what it accepts it writes back`() {
        var generator = SeededGenerator(seed: 7)
        let seeds = ["2023-02-21", "2023年2月21日", "二〇二三年二月二十一日", "20230221 0:00:00"]
        let pieces = Array("0123456789-/.年月日号 〇一二三十廿：:T+\u{200B}\u{301}９９😀")
        for _ in 0..<20_000 {
            var text = Array(seeds.randomElement(using: &generator) ?? "")
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: 0...text.count, using: &generator)
                if Bool.random(using: &generator), place < text.count {
                    text.remove(at: place)
                } else if let piece = pieces.randomElement(using: &generator) {
                    text.insert(piece, at: place)
                }
            }
            guard let date = try? CivilDate(written: String(text)) else { continue }
            #expect((try? CivilDate(written: date.description)) == date)
        }
    }
}
