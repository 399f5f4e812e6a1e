import Testing
import Wording

/// What is said of items that are level at the cut.
extension CountExplanationTests {
    @Test func `a tie says what comes next`() throws {
        let said = try Self.explain(SampleRecord.tied, .zh)

        #expect(
            said.result == ["到现在为止选出1项：1。", "下一步：在2、3中再投一轮，余1个名额。"]
        )
    }

    @Test func `a tie that the presidium decides at once asks it`() throws {
        let said = try Self.explain(
            SampleRecord.record(
                tie: #""tie":"presidium","tie_rounds":0,"tie_threshold":"plurality""#,
                rounds: Self.round(
                    totals: #"{"valid":311,"void":{},"blank":0,"yes":{"1":241,"2":190,"3":190}}"#
                )
            )
        )

        #expect(said.rounds[0].steps.last == "By the rule the presidium decides.")
        #expect(
            said.result == [
                "Elected so far: 1. 1.", "Next: the presidium chooses among 2, 3 for 1 open seat.",
            ]
        )
    }

    @Test func `items level at the cut that fill the seats are no tie`() throws {
        let said = try Self.explain(
            SampleRecord.record(
                rounds: Self.round(
                    totals: #"{"valid":311,"void":{},"blank":0,"yes":{"1":190,"2":190,"3":180}}"#
                )
            )
        )

        #expect(
            said.rounds[0].steps.last
                == "The 2 items at the cut exactly fill the 2 seats left: no tie."
        )
    }

    @Test func `a tie round at a third of the ballots shows the comparison`() throws {
        let main = Self.round(
            totals: #"{"valid":311,"void":{},"blank":0,"yes":{"1":241,"2":190,"3":190}}"#
        )
        let tie = Self.round(
            kind: "tie",
            items: #"["2","3"]"#,
            seats: "1",
            totals: #"{"valid":311,"void":{},"blank":0,"yes":{"2":104,"3":100}}"#
        )
        let said = try Self.explain(
            SampleRecord.record(
                tie: #""tie":"revote","tie_rounds":1,"tie_threshold":"one-third""#,
                rounds: main + "," + tie
            )
        )

        #expect(
            said.rounds[1].steps[3]
                == "At least one third of the 311 ballots returned is needed: 3·104 = 312 ≥ 1·311 = 311, so 104 votes pass and one fewer does not."
        )
        #expect(said.result == ["2 elected: 1, 2."])
    }
}
