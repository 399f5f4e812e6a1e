import Proposing
import Testing

@Suite struct CommonWordsTests {
    private func marked(_ text: String, _ ranges: [Range<String.Index>]) -> [String] {
        ranges.map { String(text[$0]) }
    }

    @Test func `what both texts say is marked in both`() {
        let one = "建议把天生桥附近闲置地块改成公共停车场"
        let other = "辖区可利用闲置地5处修公共停车场，主要在天生桥"

        let common = CommonWords(one, other)

        #expect(common.words == ["公共停车场", "天生桥", "闲置地"])
        #expect(marked(one, common.first) == ["天生桥", "闲置地", "公共停车场"])
        #expect(marked(other, common.second) == ["闲置地", "公共停车场", "天生桥"])
    }

    @Test func `words that overlap are marked as one stretch`() {
        let one = "老旧小区"
        let other = "老旧小，旧小区"

        let common = CommonWords(one, other)

        // 老旧小 and 旧小区 are both as long as they can be; 旧小 is not.
        #expect(common.words == ["老旧小", "旧小区"])
        #expect(marked(one, common.first) == ["老旧小区"])
        #expect(marked(other, common.second) == ["老旧小", "旧小区"])
    }

    @Test func `a word is marked as it is written, with what nobody sees and its accents`() {
        let one = "去Cafe\u{301}，装ＡＥＤ，修停\u{200B}车场"
        let other = "café 与 aed；停车场"

        let common = CommonWords(one, other)

        #expect(marked(one, common.first) == ["Cafe\u{301}", "ＡＥＤ", "停\u{200B}车场"])
        #expect(marked(other, common.second) == ["café", "aed", "停车场"])
    }

    @Test(arguments: [
        ("", ""), ("水", "水"), ("建议希望", "建议希望"), ("水，电", "水电"), ("装5台", "修5条"),
        ("AED", "AE"), ("👍👍", "👍👍"), ("\u{301}", "\u{301}"), ("2023年", "202年"),
    ])
    func `single characters, stock phrases and halves of words are not common`(
        one: String,
        other: String
    ) {
        let common = CommonWords(one, other)

        #expect(common.words.isEmpty)
        #expect(common.first.isEmpty)
        #expect(common.second.isEmpty)
    }

    @Test
    func `each word of two texts is in both, and what is marked does not depend on their order`() {
        let texts = AlikeTexts.random(80, seed: 12)

        for (one, other) in zip(texts, texts.dropFirst()) {
            let common = CommonWords(one, other)
            let back = CommonWords(other, one)
            #expect(common.first == back.second)
            #expect(common.second == back.first)
            for word in common.words { #expect(one.contains(word) && other.contains(word)) }
            let neighbours = zip(common.first, common.first.dropFirst())
            #expect(neighbours.allSatisfy { $0.upperBound <= $1.lowerBound })
        }
    }

    @Test func `two texts of a megabyte are compared by their beginnings`() {
        let text = String(repeating: "修建停车场", count: 70_000)

        let common = CommonWords(text, text)

        #expect(common.words.map(\.count) == [2_000])
    }
}
