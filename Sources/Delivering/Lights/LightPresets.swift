import Civics
import Foundation
package import Ledger

/// The presets there are.
package struct LightPresets: Hashable, Sendable {
    /// In the order in which they are offered; the first one is taken where nobody chooses.
    package let all: [LightPreset]

    /// The presets that come with this program; a fault in one is ours.
    package static let builtIn: LightPresets = {
        do {
            return try LightPresets(json: DeliveringData.lightPresets)
        } catch {
            preconditionFailure("the built-in lights cannot be read: \(error)")
        }
    }()

    /// The preset that a kind of list is judged by; the first where it names none that is here.
    package func preset(of kind: ProgrammeKind?) -> LightPreset {
        kind?.lights.flatMap { self[$0] } ?? all[0]
    }

    /// The preset of an id.
    package subscript(id: String) -> LightPreset? { all.first { $0.id == id } }
}

extension LightPresets {
    /// What is wrong with a file of presets.
    package enum FileError: Error, Hashable, Sendable {
        /// Not JSON of this form.
        case notReadable
        /// There is none.
        case none
        /// Two have one id.
        case presetTwice(String)
        /// Two tests of a preset have one id.
        case testTwice(preset: String, test: String)
        /// A test has no band.
        case noBand(preset: String, test: String)
        /// A band has states where numbers are read, or the other way round, or a state that the
        /// reading cannot have.
        case wrongBand(preset: String, test: String, band: Int)
        /// A state stands twice.
        case stateTwice(preset: String, test: String, state: String)
        /// A band and the next one leave a number out or both take one.
        case gapOrOverlap(preset: String, test: String, band: Int)

        /// Stable name for logs, JSON and catalogues.
        package var code: String {
            switch self {
            case .notReadable: "lights.not-readable"
            case .none: "lights.none"
            case .presetTwice: "lights.preset-twice"
            case .testTwice: "lights.test-twice"
            case .noBand: "lights.no-band"
            case .wrongBand: "lights.wrong-band"
            case .stateTwice: "lights.state-twice"
            case .gapOrOverlap: "lights.gap-or-overlap"
            }
        }
    }

    fileprivate struct File: Decodable {
        struct Preset: Decodable {
            let id: String
            let version: Int
            let name: LightPreset.Words
            let source: String
            let certainty: String
            let tests: [Test]
        }

        struct Test: Decodable {
            let id: String
            let reading: LightReading
            let side: LightPreset.Side
            let bands: [Band]
        }

        struct Band: Decodable {
            let from, above, to, below: String?
            let state: String?
            let colour: LightColour
            let word: LightPreset.Words
            let printed: Bool
        }

        let presets: [Preset]
    }

    /// Reads a file and checks that every preset makes sense.
    ///
    /// Of a band `from` and `to` belong to it, `above` and `below` do not.
    package init(json: String) throws(FileError) {
        guard let file = try? JSONDecoder().decode(File.self, from: Data(json.utf8)) else {
            throw .notReadable
        }
        var presets: [LightPreset] = []
        for written in file.presets {
            let preset = try LightPreset(written)
            guard !presets.contains(where: { $0.id == preset.id }) else {
                throw .presetTwice(preset.id)
            }
            presets.append(preset)
        }
        guard !presets.isEmpty else { throw .none }
        all = presets
    }
}

extension LightPreset {
    fileprivate init(_ written: LightPresets.File.Preset) throws(LightPresets.FileError) {
        guard let certainty = Certainty(rawValue: written.certainty), written.version > 0 else {
            throw .notReadable
        }
        id = written.id
        version = written.version
        name = written.name
        provenance = Provenance(certainty, source: written.source)
        var tests: [Test] = []
        for test in written.tests {
            guard !tests.contains(where: { $0.id == test.id }) else {
                throw .testTwice(preset: written.id, test: test.id)
            }
            tests.append(try Test(test, preset: written.id))
        }
        self.tests = tests
    }
}

extension LightPreset.Test {
    fileprivate init(
        _ written: LightPresets.File.Test,
        preset: String
    ) throws(LightPresets.FileError) {
        id = written.id
        reading = written.reading
        side = written.side
        guard !written.bands.isEmpty else { throw .noBand(preset: preset, test: id) }
        var bands: [LightPreset.Band] = []
        for (index, band) in written.bands.enumerated() {
            let band = try LightPreset.Band(
                band,
                of: reading,
                orThrow: .wrongBand(preset: preset, test: id, band: index + 1)
            )
            switch band.range {
            case .state(let state):
                guard !bands.contains(where: { $0.range == band.range }) else {
                    throw .stateTwice(preset: preset, test: id, state: state)
                }
            case .numbers(let from, _):
                guard bands.last.map({ $0.ends(before: from) }) ?? true else {
                    throw .gapOrOverlap(preset: preset, test: id, band: index + 1)
                }
            }
            bands.append(band)
        }
        self.bands = bands
    }
}

extension LightPreset.Band {
    /// Throws where it does not fit what is read.
    fileprivate init(
        _ written: LightPresets.File.Band,
        of reading: LightReading,
        orThrow wrong: LightPresets.FileError
    ) throws(LightPresets.FileError) {
        colour = written.colour
        word = written.word
        isPrinted = written.printed
        let limits = [written.from, written.above, written.to, written.below].compactMap(\.self)
        if let states = reading.states {
            guard let state = written.state, states.contains(state), limits.isEmpty else {
                throw wrong
            }
            range = .state(state)
            return
        }
        guard written.state == nil, !limits.isEmpty else { throw wrong }
        let from = try Limit.read(written.from, excluded: written.above, orThrow: wrong)
        let to = try Limit.read(written.to, excluded: written.below, orThrow: wrong)
        if let from, let to {
            guard
                from.number < to.number
                    || from.number == to.number && from.isIncluded && to.isIncluded
            else { throw wrong }
        }
        range = .numbers(from: from, to: to)
    }

    /// Whether the next band goes on exactly where this one ends.
    fileprivate func ends(before next: Limit?) -> Bool {
        guard case .numbers(_, let end?) = range, let next else { return false }
        return end.number == next.number && end.isIncluded != next.isIncluded
    }
}

extension LightPreset.Band.Limit {
    /// A limit, or none; throws where both are written or it is no number.
    fileprivate static func read(
        _ included: String?,
        excluded: String?,
        orThrow wrong: LightPresets.FileError
    ) throws(LightPresets.FileError) -> Self? {
        guard let text = included ?? excluded else { return nil }
        guard included == nil || excluded == nil,
            let number = try? DecimalNumber(written: text)
        else { throw wrong }
        return Self(number: number, isIncluded: included != nil)
    }
}
