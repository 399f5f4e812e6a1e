package import Civics

/// A named, versioned set of tests by which lights are computed (亮灯规则).
///
/// The colour is what the worst test says. A rule in print may leave numbers out; a preset may not:
/// between its bands there is no gap and no overlap.
package struct LightPreset: Hashable, Sendable {
    /// Text in both languages.
    package struct Words: Hashable, Sendable, Decodable {
        /// Chinese.
        package let zh: String
        /// English.
        package let en: String
    }

    /// What a test looks at, and what it says of it.
    package struct Test: Hashable, Sendable {
        /// Stable id within the preset: `start`.
        package let id: String
        /// What it looks at.
        package let reading: LightReading
        /// Of what kind it is.
        package let side: Side
        /// Numbers from low to high, or states.
        package let bands: [Band]
    }

    /// Dates are judged apart from the work itself (时间, 实质).
    package enum Side: String, Hashable, Sendable, CaseIterable, Decodable {
        /// Whether dates are kept.
        case clock
        /// How much is done.
        case substance
    }

    /// A part of what can be read, and its colour.
    package struct Band: Hashable, Sendable {
        /// Which readings it takes.
        package enum Range: Hashable, Sendable {
            /// Numbers between two limits, each of which may be open.
            case numbers(from: Limit?, to: Limit?)
            /// One state.
            case state(String)
        }

        /// A limit and whether it belongs to the band.
        package struct Limit: Hashable, Sendable {
            /// The number.
            package let number: DecimalNumber
            /// Whether the number itself is in.
            package let isIncluded: Bool
        }

        /// What it takes.
        package let range: Range
        /// Its colour.
        package let colour: LightColour
        /// What it says.
        package let word: Words
        /// Whether the rule in print says so, or the preset where the rule is silent.
        package let isPrinted: Bool
    }

    /// Stable id: `yinchuan-2025`.
    package let id: String
    /// Its version, from 1; a light is stored with it.
    package let version: Int
    /// What people call it.
    package let name: Words
    /// Where it is from, and how sure.
    package let provenance: Provenance
    /// Its tests, in the order in which they are shown.
    package let tests: [Test]
}

extension LightPreset.Band {
    /// Whether a reading lies in it.
    package func contains(_ value: LightReading.Value) -> Bool {
        switch (range, value) {
        case (.state(let own), .state(let read)):
            own == read
        case (.numbers(let from, let to), .number(let number)):
            (from.map { $0.isIncluded ? number >= $0.ratio : number > $0.ratio } ?? true)
                && (to.map { $0.isIncluded ? number <= $0.ratio : number < $0.ratio } ?? true)
        case (.state, .number), (.numbers, .state):
            false
        }
    }
}

extension LightPreset.Band.Limit {
    /// The number as a ratio.
    var ratio: Ratio {
        var scale: Int128 = 1
        for _ in 0..<number.scale { scale *= 10 }
        return Ratio(Int128(number.coefficient), over: scale)
    }
}
