import Civics
import Proposing
import Seeding
import Testing

@Suite struct AlikeIndexTests {
    private typealias Letter = AlikeTexts.Letter
    private let day = AlikeTexts.day

    private func id(_ number: Int) -> ID<Letter> { AlikeTexts.id(number) }

    @Test func `the likeness of two small texts is what is worked out by hand`() {
        // Three texts, L(3) = ⌊4·log₂ 3⌋ = 6. 水 is in two texts: 1 + 6 − 4 = 3; all other grams in
        // one: 1 + 6 − 0 = 7. 水电: 水 3, 电 7, 水电 7, so 9 + 49 + 49 = 107, and so is 水路; both
        // have 水: 9 / 107 = 0.0841121….
        let index = AlikeTexts.index(["水电", "水路", "桥"])

        #expect(index.similarity(of: id(1), id(2))?.perMillion == 84_112)
        #expect(index.similarity(of: id(1), id(3)) == Similarity.none)
    }

    @Test func `a gram that comes twice weighs double, eight times four times`() {
        // One text: every rarity is 1. 水，水: weight 2, alone: the same direction as 水.
        let index = AlikeTexts.index(["水，水，电", "水，电"])

        // L(2) = 4, both grams in both texts: rarity 1. (2, 1)·(1, 1) / √(5·2) = 3 / √10 = 0.948683….
        #expect(index.similarity(of: id(1), id(2))?.perMillion == 948_683)
    }

    @Test func `every text is the same as itself, and likeness has no direction`() {
        let texts = AlikeTexts.random(60, seed: 3)
        let index = AlikeTexts.index(texts)

        for one in 1...60 {
            let isEmpty = ComparedText(texts[one - 1]).units.isEmpty
            #expect(index.similarity(of: id(one), id(one)) == (isEmpty ? Similarity.none : .same))
            for other in 1..<one {
                #expect(
                    index.similarity(of: id(one), id(other))
                        == index.similarity(of: id(other), id(one))
                )
            }
        }
    }

    @Test func `what came and left leaves no trace, in whatever order`() {
        let texts = AlikeTexts.random(120, seed: 5)
        let kept = AlikeTexts.index(Array(texts.prefix(80)))
        var index = AlikeIndex<Letter>()
        var random = SeededGenerator(seed: 11)
        for number in (1...120).shuffled(using: &random) {
            index.insert(texts[number - 1], of: id(number), receivedOn: day)
        }
        for number in (81...120).shuffled(using: &random) {
            let wasIn = index.remove(id(number))
            #expect(wasIn)
        }

        #expect(index.count == 80)
        for number in 1...80 {
            #expect(
                index.nearest(to: id(number), count: 80) == kept.nearest(to: id(number), count: 80)
            )
            let text = texts[number + 39]
            #expect(index.nearest(to: text, count: 9) == kept.nearest(to: text, count: 9))
        }
    }

    @Test func `a text put in again takes the place of the old one`() {
        var index = AlikeTexts.index(["修停车场", "修小学"])

        index.insert("修小学", of: id(1), receivedOn: day)

        #expect(index.count == 2)
        #expect(index.similarity(of: id(1), id(2)) == .same)
    }

    @Test func `taking out what is not in changes nothing`() {
        var index = AlikeTexts.index(["修停车场"])

        let wasIn = index.remove(id(9))

        #expect(!wasIn)
        #expect(index.count == 1)
        #expect(!index.contains(id(9)))
        #expect(index.similarity(of: id(1), id(9)) == nil)
        #expect(index.nearest(to: id(9)).isEmpty)
    }

    @Test func `of texts equally alike the older comes first, then the smaller id`() {
        var index = AlikeIndex<Letter>()
        for (number, day) in [(4, 20), (2, 30), (3, 30), (1, 40)] {
            index.insert("加装电梯", of: id(number), receivedOn: CivilDate(dayNumber: day))
        }

        #expect(index.nearest(to: "加装电梯", count: 3).map(\.id) == [id(4), id(2), id(3)])
        #expect(index.nearest(to: id(4)).map(\.id) == [id(2), id(3), id(1)])
    }

    @Test(arguments: [
        "", " \n", "建议希望请求", "，。！？", "👍👍👍", "\u{301}\u{302}", "\u{200B}", "\u{0}",
    ])
    func `a text with nothing to compare is near none and harms none`(text: String) {
        var index = AlikeTexts.index(["加装电梯", "加装路灯"])

        index.insert(text, of: id(3), receivedOn: day)

        #expect(index.nearest(to: text).isEmpty)
        #expect(index.nearest(to: id(3)).isEmpty)
        #expect(index.nearest(to: id(1)).map(\.id) == [id(2)])
        #expect(index.nearest(to: "加装电梯", count: 0).isEmpty)
    }

    @Test func `a text of a megabyte is compared by its beginning`() {
        let start = String(repeating: "修建停车场和小学", count: 250)
        let index = AlikeTexts.index([start, start + String(repeating: "路灯", count: 175_000)])

        #expect(index.similarity(of: id(1), id(2)) == .same)
    }

    @Test func `full width, case, emoji and polite words make no difference`() {
        let index = AlikeTexts.index(["购置AED120台", "请求购置ａｅｄ１２０台👍谢谢！"])

        #expect(index.similarity(of: id(1), id(2)) == .same)
    }
}
