import Civics
import Proposing
import Testing

/// The search against the definition, which compares everything with everything.
@Suite struct AlikeTwinTests {
    @Test(arguments: [2, 7, 40, 300])
    func `the nearest are those that comparing all of them finds`(count: Int) {
        let texts = AlikeTexts.random(count, seed: UInt64(count))
        let index = AlikeTexts.index(texts)

        for one in 0..<min(count, 40) {
            let likeness = AlikeTexts.likeness(of: one, in: texts)
            for (limit, floor) in [(1, 1), (5, 50_000), (12, 400_000), (count, 1)] {
                let expected = texts.indices
                    .filter { $0 != one && likeness[$0] >= floor }
                    .sorted { (-likeness[$0], $0) < (-likeness[$1], $1) }
                    .prefix(limit)
                let found = index.nearest(
                    to: AlikeTexts.id(one + 1),
                    count: limit,
                    atLeast: Similarity(perMillion: floor)
                )
                #expect(found.map(\.id) == expected.map { AlikeTexts.id($0 + 1) })
                #expect(found.map(\.similarity.perMillion) == expected.map { likeness[$0] })
            }
        }
    }

    @Test func `among many texts, where most are never read, none of the nearest is missed`() {
        // Enough texts for the search to stop early; each asked for what it is exactly.
        let texts = AlikeTexts.random(20_000, seed: 20)
        let index = AlikeTexts.index(texts)

        for one in stride(from: 1, through: 20_000, by: 2_500) {
            let id = AlikeTexts.id(one)
            let expected = (1...20_000)
                .filter { $0 != one }
                .map { ($0, index.similarity(of: id, AlikeTexts.id($0))?.perMillion ?? 0) }
                .filter { $0.1 >= Similarity.shown.perMillion }
                .sorted { (-$0.1, $0.0) < (-$1.1, $1.0) }
                .prefix(5)
            let found = index.nearest(to: id)
            #expect(found.map(\.id) == expected.map { AlikeTexts.id($0.0) })
        }
    }

    @Test func `a text that is in finds itself first, and the rest as by its id`() {
        let texts = AlikeTexts.random(200, seed: 9).filter { !ComparedText($0).units.isEmpty }
        let index = AlikeTexts.index(texts)

        for (number, text) in texts.enumerated() {
            let id = AlikeTexts.id(number + 1)
            let byText = index.nearest(to: text, count: 200)
            let byID = index.nearest(to: id, count: 200)
            #expect(byText.first?.similarity == .same)
            #expect(byText.filter { $0.id != id } == byID)
        }
    }
}
