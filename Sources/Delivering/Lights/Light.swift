/// The light of a project at a moment: what each test said, and the colour of the worst.
///
/// Nobody colours a light. A suspension is a reading like the others, and its reason stands with
/// the decision.
package struct Light: Hashable, Sendable {
    /// What one test said.
    package struct Finding: Hashable, Sendable {
        /// The test.
        package let test: LightPreset.Test
        /// What it read.
        package let value: LightReading.Value
        /// The band that holds it.
        package let band: LightPreset.Band
    }

    /// The preset by which it was computed.
    package let preset: LightPreset
    /// What the tests said of which something was known, in the preset's order.
    package let findings: [Finding]

    /// Computes a light.
    ///
    /// - Parameters:
    ///   - preset: the rule.
    ///   - readings: what is known; a test without its reading says nothing, and so does one whose
    ///     bands end before the number does.
    package init(_ preset: LightPreset, _ readings: [LightReading: LightReading.Value]) {
        self.preset = preset
        findings = preset.tests.compactMap { test in
            guard let value = readings[test.reading],
                let band = test.bands.first(where: { $0.contains(value) })
            else { return nil }
            return Finding(test: test, value: value, band: band)
        }
    }

    /// The colour; nil where nothing is known.
    package var colour: LightColour? { worst(of: findings)?.band.colour }

    /// The finding that gives the colour, the first of equal ones.
    package var reason: Finding? { worst(of: findings) }

    /// What one side of it says: dates and work may differ.
    package func colour(of side: LightPreset.Side) -> LightColour? {
        worst(of: findings.filter { $0.test.side == side })?.band.colour
    }

    private func worst(of findings: [Finding]) -> Finding? {
        var worst: Finding?
        for finding in findings {
            if let known = worst,
                finding.band.colour.precedence <= known.band.colour.precedence
            {
                continue
            }
            worst = finding
        }
        return worst
    }
}
