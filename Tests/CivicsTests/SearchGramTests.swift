import Civics
import Seeding
import Testing

@Suite struct SearchGramTests {
    private func finds(_ query: String, in text: String) -> Bool {
        let asked = ChineseText.queryGrams(of: query)
        return !asked.isEmpty && Set(asked).isSubset(of: ChineseText.searchGrams(of: text))
    }

    @Test func `a text is found by its characters, pairs, words and numbers`() {
        #expect(
            ChineseText.searchGrams(of: "加装电梯，AED 120台")
                == ["加", "加装", "装", "装电", "电", "电梯", "梯", "aed", "120", "台"]
        )
    }

    @Test(arguments: [
        ("电梯", ["电梯"]), ("装电梯", ["装电", "电梯"]), ("水", ["水"]), ("水 电", ["水", "电"]),
        ("ＡＥＤ", ["aed"]), ("5G基站", ["5", "g", "基站"]), ("T恤", ["t", "恤"]),
        ("电梯电梯", ["电梯", "梯电"]), ("", []), ("。？", []), ("👍", []), ("\u{301}", []),
    ])
    func `a query asks for pairs, and for a character only where it stands alone`(
        query: String,
        grams: [String]
    ) {
        #expect(ChineseText.queryGrams(of: query) == grams)
    }

    @Test(arguments: ["电梯", "天桥", "水", "AED", "aed", "ａｅｄ", "120", "5G", "内涝", "AED 天桥"])
    func `words of two characters, single ones and Latin are found`(query: String) {
        let text = "人行天桥加电梯，排水内涝；购置AED120台，接入5G。"

        #expect(finds(query, in: text))
    }

    @Test(arguments: ["梯电", "桥加水", "ae", "12", "公园", "天桥公园"])
    func `what is not in a text is not found`(query: String) {
        #expect(!finds(query, in: "人行天桥加电梯，购置AED120台。"))
    }

    @Test func `every stretch of Chinese characters of a text finds it`() {
        var random = SeededGenerator(seed: 7)
        let alphabet = Array("水电路桥梯园校医，。 Aé1２👍")

        for _ in 0..<300 {
            let length = Int.random(in: 1...24, using: &random)
            let text = String(
                (0..<length).map { _ in alphabet[Int.random(in: 0..<15, using: &random)] }
            )
            let stretches = text.split { !"水电路桥梯园校医".contains($0) }
            for stretch in stretches {
                for end in 1...stretch.count {
                    #expect(finds(String(stretch.prefix(end)), in: text))
                    #expect(finds(String(stretch.suffix(end)), in: text))
                }
            }
        }
    }
}
