import Civics
import Testing
import Wording

/// How a sentence is said in each language.
@Suite struct PhrasebookTests {
    @Test func `a number chooses the English form and is grouped by thousands`() {
        let english = Phrasebook(.en)

        #expect(english.say(.consoleInboxAllWork(count: 1)) == "See the 1")
        #expect(english.say(.consoleInboxAllWork(count: 12_000)) == "See all 12,000")
        #expect(english.number(-1_234_567) == "−1,234,567")
    }

    @Test func `a headline is cut where the catalogue marks it, and said whole otherwise`() {
        let chinese = Phrasebook(.zh)

        #expect(chinese.clauses(.suggestPageHeadline) == ["您希望明年", "办成哪件事？"])
        #expect(chinese.say(.suggestPageHeadline) == "您希望明年办成哪件事？")
    }

    @Test func `days, times and money are written as each language writes them`() throws {
        let date = try CivilDate(year: 2022, month: 11, day: 30)
        let instant = Instant(date, CivilTime(hour: 8, minute: 5) ?? .midnight)

        #expect(Phrasebook(.zh).date(date) == "2022年11月30日")
        #expect(Phrasebook(.en).date(date) == "30 November 2022")
        #expect(Phrasebook(.zh).time(instant) == "2022年11月30日 08:05")
        #expect(Phrasebook(.zh).money(Money(fen: 335_154_500)) == "335.1545万元")
        #expect(Phrasebook(.zh).money(Money(fen: 12_700_000_000_000)) == "1,270亿元")
        #expect(Phrasebook(.en).money(Money(fen: 653_000_000)) == "6,530,000 yuan")
    }

    @Test(arguments: [
        ("zh_CN.UTF-8", Language.zh), ("zh", .zh), ("en_US.UTF-8", .en), ("C", .en), ("", .en),
    ])
    func `a locale chooses the language`(locale: String, language: Language) {
        #expect(Language(locale: locale) == language)
        #expect(language.other.other == language)
    }

    @Test(arguments: [
        ("0", "0"), ("999", "999"), ("1000", "1,000"), ("1234567", "1,234,567"),
        ("-12000.5", "−12,000.5"), ("0.000001", "0.000001"),
    ])
    func `digits are grouped by thousands before the point only`(digits: String, text: String) {
        #expect(grouped(digits) == text)
    }
}
