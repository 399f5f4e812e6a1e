import Civics
import Proposing
import Testing

@Suite struct StockPhraseTests {
    private func left(_ text: String) -> String {
        ComparedText(text).units.map { ($0.followsPrevious ? "" : "|") + text[$0.range] }.joined()
    }

    @Test func `a phrase parts what stands on its two sides`() {
        #expect(left("公园建议扩建") == "|公园|扩建")
    }

    @Test func `the longest phrase that begins at a place is taken`() {
        #expect(left("来电人反映停水") == "|停水")
        #expect(left("来电人说停水") == "|说停水")
    }

    @Test func `a phrase is not seen across a comma`() {
        #expect(left("建，议") == "|建|议")
    }

    @Test func `all phrases are Chinese characters, two or more, each once`() {
        let texts = StockPhrase.all.map(\.text)

        #expect(Set(texts).count == texts.count)
        for text in texts {
            #expect(text.count >= 2)
            #expect(text.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) })
            #expect(ComparedText(text).units.isEmpty)
        }
    }

    @Test(arguments: StockPhrase.Reason.allCases)
    func `every reason has its phrases`(reason: StockPhrase.Reason) {
        #expect(StockPhrase.all.contains { $0.reason == reason })
    }
}
