/// Any number of suggestions, put together from the clauses of some that people wrote.
///
/// They sound right and use the characters and words that real ones use as often; now and then one
/// has a character that nobody wrote there, so that the number of different words grows.
package struct ClauseTexts: Sendable {
    private let titles: [String]
    private let clauses: [String]
    private var random: SeededGenerator

    /// Takes texts apart.
    ///
    /// - Parameters:
    ///   - titles: what suggestions are called.
    ///   - bodies: what they say.
    ///   - seed: where chance begins.
    package init(titles: [String], bodies: [String], seed: UInt64) {
        self.titles = titles
        clauses = bodies.flatMap { body in
            body.split(whereSeparator: { "，。；：？！,!?;".contains($0) }).map(String.init)
        }
        random = SeededGenerator(seed: seed)
    }

    /// A title, and three to six clauses; one clause in four has a strange character.
    package mutating func next() -> (title: String, body: String) {
        let title = random.pick(titles)
        let count = Int.random(in: 3...6, using: &random)
        let parts = (0..<count).map { _ in worn(random.pick(clauses)) }
        return (title, parts.joined(separator: "，") + "。")
    }

    private mutating func worn(_ clause: String) -> String {
        var characters = Array(clause)
        guard characters.count > 4, random.chance(1, in: 4) else { return clause }
        let place = Int.random(in: characters.indices, using: &random)
        // Out of the middle of the Chinese block.
        let strange = UInt32.random(in: 0x5000...0x8FFF, using: &random)
        characters[place] = Unicode.Scalar(strange).map { Character($0) } ?? characters[place]
        return String(characters)
    }
}

/// Short texts over few parts, so that everything has something in common with everything.
package struct DenseTexts: Sendable {
    private static let parts =
        "水电路桥梯园校医学床车位树灯管网".map(String.init) + ["，", "AED", "12", " ", "０", "é"]

    private var random: SeededGenerator

    /// Begins at a seed.
    package init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    /// A text of some parts.
    package mutating func next(_ lengths: ClosedRange<Int> = 1...18) -> String {
        (0..<Int.random(in: lengths, using: &random))
            .map { _ in random.pick(Self.parts) }
            .joined()
    }
}
