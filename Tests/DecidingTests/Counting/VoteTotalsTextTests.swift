import Deciding
import Tallying
import Testing

/// Totals come back from their text, and other texts are none.
@Suite struct VoteTotalsTextTests {
    @Test(arguments: [
        VoteTotals(valid: 0, void: [:], blank: 0, items: []),
        VoteTotals(
            valid: 20,
            void: [.overvote: 2, "写有 其他文字": 1],
            blank: 3,
            items: [
                ItemTally(id: "1", yes: 10, no: 5, abstain: 4, unpressed: 4),
                ItemTally(id: "名称 有空格", yes: 7, score: 31),
            ]
        ),
    ])
    func `what is written is read`(totals: VoteTotals) {
        #expect(VoteTotals(text: totals.text) == totals)
    }

    @Test(arguments: [
        "", "valid 1", "blank 1", "valid one\nblank 0", "valid 1\nblank 0\n",
        "valid 1\nblank 0\nitem 1/2 x", "valid 1\nblank 0\nvoid x y",
        "valid 1\nblank 0\nother 1",
    ])
    func `anything else is refused`(text: String) {
        #expect(VoteTotals(text: text) == nil)
    }
}
