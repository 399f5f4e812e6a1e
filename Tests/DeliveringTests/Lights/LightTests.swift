import Civics
import Delivering
import Testing

/// Lights by the presets that come with the program.
@Suite struct LightTests {
    private func preset(_ id: String) throws -> LightPreset {
        try #require(LightPresets.builtIn[id])
    }

    /// Tenths of a point behind.
    private func behind(_ tenths: Int) throws -> LightReading.Value {
        .number(try #require(Ratio(of: tenths, in: 10)))
    }

    /// Less than 10 behind is our reading of a rule that is silent there.
    @Test(arguments: [
        (-50, LightColour.green, true), (0, .green, true), (99, .green, false),
        (100, .yellow, true), (300, .yellow, true), (301, .red, true),
    ])
    func `银川 by points behind time`(tenths: Int, colour: LightColour, isPrinted: Bool) throws {
        let light = Light(
            try preset("yinchuan-2025"),
            [.pointsBehindTime: try behind(tenths)]
        )

        #expect(light.colour == colour)
        #expect(light.reason?.band.isPrinted == isPrinted)
    }

    /// Exactly 30 behind is red here and yellow there.
    @Test(arguments: [(99, LightColour.green), (100, .yellow), (299, .yellow), (300, .red)])
    func `the default by points behind plan`(tenths: Int, colour: LightColour) throws {
        let light = Light(try preset("default-2023"), [.pointsBehindPlan: try behind(tenths)])

        #expect(light.colour == colour)
    }

    @Test func `points behind are computed from progress, not from print`() throws {
        let progress = try YearProgress(
            done: PlannedFigure(DecimalNumber(written: "53.333")),
            of: PlannedFigure(DecimalNumber(100)),
            planned: nil,
            month: 10
        )
        let light = Light(
            try preset("yinchuan-2025"),
            [.pointsBehindTime: .pointsBehind(progress.aheadOfTime)]
        )

        #expect(progress.aheadOfTime.percent(decimals: 1) == "-30.0")
        #expect(light.colour == .red, "30.0003 points are more than 30")
    }

    @Test func `the worst test gives the light, and each side has its own`() throws {
        let light = Light(
            try preset("yinchuan-2025"),
            [
                .monthsWithoutStart: .whole(3), .pointsBehindTime: try behind(0),
                .fundsAsRequired: .answer(true),
            ]
        )

        #expect(light.colour == .red)
        #expect(light.reason?.test.id == "start")
        #expect(light.colour(of: .clock) == .red)
        #expect(light.colour(of: .substance) == .green)
        #expect(light.findings.map(\.test.id) == ["start", "work", "funds"])
    }

    @Test func `a milestone that is near and one that is late`() throws {
        let preset = try preset("default-2023")

        #expect(Light(preset, [.daysToMilestone: .whole(16)]).colour == nil)
        #expect(Light(preset, [.daysToMilestone: .whole(15)]).colour == .yellow)
        #expect(Light(preset, [.daysOverdue: .whole(0)]).colour == nil)
        #expect(Light(preset, [.daysOverdue: .whole(1)]).colour == .red)
    }

    @Test func `what is accepted is late no more, and what is suspended is not judged`() throws {
        let preset = try preset("default-2023")
        var readings: [LightReading: LightReading.Value] = [.daysOverdue: .whole(40)]

        readings[.accepted] = .answer(true)
        #expect(Light(preset, readings).colour == .blue)
        readings[.suspended] = .answer(true)
        #expect(Light(preset, readings).colour == .grey)
        readings[.suspended] = .answer(false)
        readings[.accepted] = .answer(false)
        #expect(Light(preset, readings).colour == .red)
    }

    @Test func `five colours`() throws {
        let preset = try preset("shuanglu-2025")
        let colours = [29, 30, 59, 60, 89, 90, 120].map {
            Light(preset, [.percentDone: .whole($0)]).colour
        }

        #expect(colours == [.red, .orange, .orange, .yellow, .yellow, .green, .green])
    }

    @Test func `what is not known says nothing`() throws {
        let light = Light(try preset("yinchuan-2025"), [:])

        #expect(light.colour == nil)
        #expect(light.findings.isEmpty)
    }
}
