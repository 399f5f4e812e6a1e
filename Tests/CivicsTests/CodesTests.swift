import Civics
import Testing

@Suite struct CodesTests {
    @Test func `every error has a code of its own`() {
        let codes = [
            CivilDateError.empty.code, CivilDateError.notADate.code, CivilDateError.incomplete.code,
            CivilDateError.shortYear(1).code,
            CivilDateError.noSuchDay(year: 1, month: 2, day: 30).code,
            CivilDateError.spreadsheetSerial(1).code, CivilDateError.serialOutOfRange(1).code,
            CivilDateError.outOfRange(days: 1).code, InstantError.notAnInstant.code,
            InstantError.noSuchTime(hour: 1, minute: 1, second: 1).code, InstantError.noOffset.code,
            InstantError.noSuchOffset(hours: 1, minutes: 1).code, MoneyError.empty.code,
            MoneyError.unitMissing.code, MoneyError.unknownUnit("").code,
            MoneyError.finerThanFen(decimals: 1, limit: 1).code, MoneyError.overflow.code,
            DecimalNumberError.empty.code, DecimalNumberError.overflow.code,
            DecimalNumberError.unexpectedCharacter("a", position: 1).code,
            DecimalNumberError.misplacedComma(position: 1).code,
            DecimalNumberError.tooManyDecimals(1, limit: 1).code, QuantityError.empty.code,
            QuantityError.tooLong(1, limit: 1).code,
            QuantityError.textBeforeNumber(position: 1).code, QuantityError.negative.code,
            QuantityError.range.code, QuantityError.twoQualifiers(.about, .over).code,
            QuantityError.unknownQualifier("").code, QuantityError.unexpectedUnit("").code,
            TrackingCodeError.wrongLength(1).code, TrackingCodeError.wrongSymbol(position: 1).code,
            TrackingCodeError.checkFails.code, WorkingCalendarError.yearNotCovered(1).code,
            WorkingCalendarError.duplicateYear(1).code,
            WorkingCalendarError.duplicateDay(CivilDate(dayNumber: 0)).code,
            WorkingCalendarError.strayDay(CivilDate(dayNumber: 0), noticeYear: 1).code,
            WorkingCalendarError.notAWeekend(CivilDate(dayNumber: 0)).code,
            WorkingCalendarError.wrongCount(year: 1, kind: .holiday, expected: 1, found: 1).code,
        ]

        #expect(Set(codes).count == codes.count)
        #expect(codes.allSatisfy { $0.wholeMatch(of: /[a-z-]+\.[a-z-]+/) != nil })
    }

    @Test func `an error inside another keeps its own code`() {
        #expect(MoneyError.number(.overflow).code == DecimalNumberError.overflow.code)
        #expect(QuantityError.number(.empty).code == DecimalNumberError.empty.code)
        #expect(InstantError.date(.notADate).code == CivilDateError.notADate.code)
    }

    @Test func `certainty is stored under the names of the facts`() {
        #expect(Certainty(rawValue: "published") == .published)
        #expect(Certainty(rawValue: "derived") == .derived)
        #expect(Certainty(rawValue: "invented-sample") == .inventedSample)
        #expect(Provenance(.published, source: "国务院办公厅 2022-12-08").certainty == .published)
    }
}
