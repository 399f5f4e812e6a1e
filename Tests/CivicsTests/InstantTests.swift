import Civics
import Testing
import Seeding

@Suite struct InstantTests {
    @Test func `Asia Shanghai is eight hours ahead of UTC`() throws {
        // 1,669,766,400 s is 2022-11-30T00:00:00Z.
        let instant = Instant(milliseconds: 1_669_766_400_000)

        #expect(instant.description == "2022-11-30T08:00:00+08:00")
        #expect(instant.date.description == "2022-11-30")
        #expect(instant.time.hour == 8)
        #expect(Instant(instant.date, instant.time) == instant)
    }

    @Test(arguments: [
        ("2022-11-30T08:00:00+08:00", 1_669_766_400_000),
        ("2022-11-30T08:00+08:00", 1_669_766_400_000),
        ("2022-11-30T00:00:00Z", 1_669_766_400_000), ("2022-11-30T00:00Z", 1_669_766_400_000),
        ("2022-11-29T19:30:00-04:30", 1_669_766_400_000), ("1970-01-01T00:00:00Z", 0),
        ("2022-11-30T08:00:00.5+08:00", 1_669_766_400_500),
        ("2022-11-30T08:00:00.025+08:00", 1_669_766_400_025),
        ("1969-12-31T23:59:59.999Z", -1),
    ])
    func `ISO text with any offset is read`(text: String, expected: Int64) throws {
        #expect(try Instant(iso: text).milliseconds == expected)
    }

    @Test(arguments: [
        ("", InstantError.notAnInstant), ("2022-11-30", .notAnInstant),
        ("2022-11-30 08:00:00+08:00", .notAnInstant), ("2022-11-30T08:00:00", .noOffset),
        ("2022-11-30T24:00:00+08:00", .noSuchTime(hour: 24, minute: 0, second: 0)),
        ("2022-11-30T08:60:00+08:00", .noSuchTime(hour: 8, minute: 60, second: 0)),
        ("2022-11-30T08:00:60Z", .noSuchTime(hour: 8, minute: 0, second: 60)),
        ("2022-02-30T08:00:00Z", .date(.noSuchDay(year: 2022, month: 2, day: 30))),
        ("2022-1X-30T08:00:00Z", .date(.notADate)),
        ("2022-11-30T08:00:00+15:00", .noSuchOffset(hours: 15, minutes: 0)),
        ("2022-11-30T08:00:00+08:60", .noSuchOffset(hours: 8, minutes: 60)),
        ("2022-11-30T08:00:00+0800", .notAnInstant), ("2022-11-30T08:00:00ZZ", .notAnInstant),
        ("2022-11-30T08:00:00.1234Z", .notAnInstant), ("2022-11-30T08:00:00.Z", .notAnInstant),
        ("2022-11-30T8:00:00+08:00", .notAnInstant), ("2022-11-30T08:00:00+08:00é", .notAnInstant),
    ])
    func `what is wrong is said`(text: String, expected: InstantError) {
        #expect(throws: expected) { try Instant(iso: text) }
    }

    @Test func `text and back for random moments of the years 1 to 9999`() throws {
        var generator = SeededGenerator(seed: 30)
        // 0001-01-02 to 9999-12-30.
        for _ in 0..<5000 {
            let instant = Instant(
                milliseconds: Int64.random(
                    in: -62_135_510_400_000...253_402_128_000_000,
                    using: &generator
                )
            )
            #expect(try Instant(iso: instant.description) == instant)
            #expect(Instant(instant.date, instant.time) == instant)
        }
    }

    @Test func `the furthest moments have dates too`() {
        #expect(Instant(milliseconds: .max).date.year == 292_278_994)
        #expect(Instant(milliseconds: .min).date.year == -292_275_055)
        #expect(Instant(milliseconds: .min).time < Instant(milliseconds: .min + 1).time)
    }

    @Test func `durations are added to the millisecond and measured`() {
        let start = Instant(milliseconds: 1000)

        #expect(start.advanced(by: .seconds(90)).milliseconds == 91_000)
        #expect(start.advanced(by: .seconds(-2)).milliseconds == -1000)
        #expect(start.advanced(by: .microseconds(1999)).milliseconds == 1001)
        #expect(start.advanced(by: .microseconds(-1)).milliseconds == 999)
        #expect(start.duration(to: Instant(milliseconds: 250)) == .milliseconds(-750))
    }

    @Test func `a fixed clock stands still and the system's does not go back a day`() {
        let fixed = Clock.fixed(Instant(milliseconds: 5))

        #expect(fixed.now() == Instant(milliseconds: 5))
        #expect(fixed.now() == fixed.now())
        #expect(Clock.system.now().date.year >= 2025)
    }

    @Test func `a time of day is made of possible parts only`() {
        #expect(CivilTime(hour: 23, minute: 59, second: 59, millisecond: 999) != nil)
        #expect(CivilTime(hour: 24, minute: 0) == nil)
        #expect(CivilTime(hour: -1, minute: 0) == nil)
        #expect(CivilTime(hour: 0, minute: 60) == nil)
        #expect(CivilTime(hour: 0, minute: 0, second: 60) == nil)
        #expect(CivilTime(hour: 0, minute: 0, second: 0, millisecond: 1000) == nil)
        #expect(CivilTime.midnight.description == "00:00:00")
    }
}
