import Tallying
import Testing

/// Which totals of a round are refused, and with which path.
@Suite struct TotalsRefusalTests {
    @Test(
        arguments: [
            (
                "up-to", "valid", #""valid":8,"void":{},"blank":1,"yes":{"1":9}"#,
                Refusal("record.yes-above-valid", #"rounds[0].totals.yes["1"]"#)
            ),
            (
                "up-to", "void", #""valid":8,"void":{},"blank":1,"yes":{"1":8}"#,
                Refusal("record.blank-not-void", "rounds[0].totals.blank")
            ),
            (
                "up-to", "valid", #""valid":9,"void":{},"blank":0,"yes":{"1":8,"2":8,"3":3}"#,
                Refusal("record.marks-above-seats", "rounds[0].totals.yes")
            ),
            (
                "exactly", "valid", #""valid":9,"void":{},"blank":0,"yes":{"1":8,"2":8,"3":1}"#,
                Refusal("record.marks-not-seats", "rounds[0].totals.yes")
            ),
            (
                "exactly", "valid", #""valid":9,"void":{},"blank":0,"yes":{"1":8,"2":8,"3":3}"#,
                Refusal("record.marks-above-seats", "rounds[0].totals.yes")
            ),
            (
                "up-to", "valid", #""valid":9,"void":{},"blank":0,"yes":{"4":1}"#,
                Refusal("record.unknown-item", #"rounds[0].totals.yes["4"]"#)
            ),
            (
                "up-to", "valid", #""valid":9,"void":{},"blank":0,"yes":{},"unpressed":{"x":0}"#,
                Refusal("record.unknown-item", "rounds[0].totals.unpressed.x")
            ),
            (
                "up-to", "valid", #""valid":9,"void":{},"blank":0,"yes":{"1":1},"no":{"1":1}"#,
                Refusal("record.answers-without-room", #"rounds[0].totals.no["1"]"#)
            ),
            (
                "up-to", "valid", #""valid":9,"void":{},"blank":0,"yes":{},"score":{}"#,
                Refusal("record.unknown-key", "rounds[0].totals.score")
            ),
            (
                "up-to", "valid", #""valid":9,"void":{"torn":-1},"blank":1,"yes":{}"#,
                Refusal("record.too-small", "rounds[0].totals.void.torn")
            ),
            (
                "up-to", "valid", #""valid":9,"void":{},"yes":{}"#,
                Refusal("record.missing-key", "rounds[0].totals")
            ),
            (
                "rank", "valid", #""valid":9,"void":{},"blank":0,"yes":{"1":1}"#,
                Refusal("record.missing-key", "rounds[0].totals")
            ),
            (
                "rank", "valid", #""valid":9,"void":{},"blank":0,"yes":{"1":4},"score":{"1":9}"#,
                Refusal("record.score-out-of-range", #"rounds[0].totals.score["1"]"#)
            ),
            (
                "rank", "valid", #""valid":9,"void":{},"blank":0,"yes":{"1":4},"score":{"1":3}"#,
                Refusal("record.score-out-of-range", #"rounds[0].totals.score["1"]"#)
            ),
            (
                "per-item", "valid",
                #""valid":8,"void":{},"blank":1,"yes":{"1":9,"2":9,"3":5},"no":{"3":3}"#,
                Refusal("record.answers-not-cast", #"rounds[0].totals.yes["3"]"#)
            ),
            (
                "per-item", "valid",
                #""valid":9,"void":{},"blank":0,"yes":{"1":9},"no":{"2":9},"abstain":{"3":10}"#,
                Refusal("record.answers-not-cast", #"rounds[0].totals.yes["3"]"#)
            ),
        ]
    )
    func `totals that no ballots can come to are refused`(
        ballot: String,
        blank: String,
        totals: String,
        refusal: Refusal
    ) {
        let text = SampleText.record(
            ballot: ballot,
            blank: blank,
            rounds: "[\(SampleText.main("\"totals\":{\(totals)}"))]"
        )

        #expect(Refusal.of(text) == refusal)
    }

    @Test(
        arguments: [
            ("up-to", #""valid":8,"void":{"torn":1},"blank":0,"yes":{"1":8,"2":8,"3":0}"#),
            ("exactly", #""valid":8,"void":{},"blank":1,"yes":{"1":8,"2":7,"3":1},"no":{"1":0}"#),
            ("rank", #""valid":8,"void":{},"blank":1,"yes":{"1":8,"2":8},"score":{"1":16,"2":8}"#),
            (
                "per-item",
                #""valid":8,"void":{},"blank":1,"yes":{"1":8,"2":9},"unpressed":{"1":1},"abstain":{"3":9}"#
            ),
        ]
    )
    func `totals that some ballots come to are taken`(ballot: String, totals: String) {
        let text = SampleText.record(
            ballot: ballot,
            rounds: "[\(SampleText.main("\"totals\":{\(totals)}"))]"
        )

        #expect(Refusal.of(text) == nil)
    }
}
