import Civics
import Foundation
import Testing
import Seeding

/// Foundation is the witness here: it composes by a table of its own.
@Suite struct CompositionTests {
    private func agrees(_ text: String) -> Bool {
        // Cleaning a line that holds nothing to clean is composing it.
        let ours = ChineseText.cleanedLine(text)
        let theirs = text.precomposedStringWithCanonicalMapping
        return Array(ours.utf8) == Array(theirs.utf8)
    }

    private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        let text = String(scalar)
        return !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint
            && !scalar.properties.isNoncharacterCodePoint
            && !(0xFF01...0xFF5E).contains(scalar.value)
            && !(0xFFF9...0xFFFC).contains(scalar.value)
            && ![0x2212, 0xFE63, 0xFE50, 0xFE52, 0xFE62, 0xFFE5].contains(scalar.value)
            && scalar.value > 0x20 && !(0x7F...0x9F).contains(scalar.value) && !text.isEmpty
    }

    /// Characters given to Unicode up to version 14, which the table knows.
    private func isOfTheTable(_ scalar: Unicode.Scalar) -> Bool {
        guard let age = scalar.properties.age else { return false }
        return age.major <= 14
    }

    @Test func `every character by itself is composed as Foundation composes it`() {
        for value in UInt32(0x21)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value), isPlain(scalar), isOfTheTable(scalar) else {
                continue
            }
            guard agrees(String(scalar)) else {
                Issue.record("U+\(String(value, radix: 16))")
                return
            }
        }
    }

    @Test func `decomposed characters come together again`() {
        for value in UInt32(0xC0)...0x1FFFF {
            guard let scalar = Unicode.Scalar(value), isPlain(scalar), isOfTheTable(scalar) else {
                continue
            }
            guard agrees(String(scalar).decomposedStringWithCanonicalMapping) else {
                Issue.record("U+\(String(value, radix: 16))")
                return
            }
        }
    }

    @Test func `random runs of letters and marks agree`() {
        var generator = SeededGenerator(seed: 15)
        let scalars = [
            0x41...0x7A, 0xC0...0x24F, 0x300...0x36F, 0x591...0x5C7, 0x93C...0x94D, 0x1100...0x1112,
            0x1161...0x1175, 0x11A8...0x11C2, 0xAC00...0xAC40, 0x1E00...0x1EFF, 0x3041...0x309A,
            0x4E00...0x4E20,
            0xF900...0xFA20, 0x1DC0...0x1DDF,
        ].flatMap { $0.compactMap { Unicode.Scalar(UInt32($0)) } }.filter(isPlain)
            .filter(isOfTheTable)
        for _ in 0..<20_000 {
            var view = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 1...8, using: &generator) {
                if let scalar = scalars.randomElement(using: &generator) { view.append(scalar) }
            }
            let text = String(view)
            guard agrees(text) else {
                Issue.record("\(text.unicodeScalars.map { String($0.value, radix: 16) })")
                return
            }
        }
    }
}
