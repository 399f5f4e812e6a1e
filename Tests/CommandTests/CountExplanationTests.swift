import Deciding
import Tallying
import Testing
import Wording

/// The sentences that explain a count, provision by provision and step by step.
@Suite struct CountExplanationTests {
    struct Said {
        let rule: [String]
        let rounds: [(heading: String, steps: [String], items: [String])]
        let result: [String]
    }

    static func explain(
        _ record: String,
        _ language: Language = .en,
        calling name: (ItemID) -> String = { $0.text }
    ) throws -> Said {
        let record = try CongressRecord(json: record.utf8)
        let book = Phrasebook(language)
        let explanation = CountExplanation(
            of: try record.count(),
            by: record,
            in: language,
            calling: name
        )
        return Said(
            rule: explanation.rule.map(book.say),
            rounds: explanation.rounds.map { round in
                (
                    book.say(round.heading), round.steps.map(book.say),
                    round.items.map { book.say($0.line) }
                )
            },
            result: explanation.result.map(book.say)
        )
    }

    static func round(
        kind: String = "main",
        present: Int = 331,
        issued: Int = 311,
        returned: Int = 311,
        items: String = #"["1","2","3"]"#,
        seats: String = "2",
        totals: String?
    ) -> String {
        """
        {"kind":"\(kind)","present":\(present),"issued":\(issued),"returned":\(returned),\
        "items":\(items),"seats":\(seats)\(totals.map { #","totals":\#($0)"# } ?? "")}
        """
    }

    // MARK: - Rounds that are stopped

    @Test func `too few present stops the round, with the comparison that shows it`() throws {
        let said = try Self.explain(
            SampleRecord.record(
                rounds: Self.round(present: 234, issued: 0, returned: 0, totals: nil)
            )
        )

        #expect(
            said.rounds[0].steps == [
                "234 present of 352 deputies: 3·234 = 702 < 2·352 = 704, less than two thirds. There is no quorum.",
                "The round is not counted. Hold it anew.",
            ]
        )
        #expect(said.rounds[0].items.isEmpty)
        #expect(said.result == ["There is no quorum. Convene again and hold the round anew."])
    }

    @Test func `more ballots back than issued make the round void`() throws {
        let said = try Self.explain(
            SampleRecord.record(
                rounds: Self.round(issued: 281, returned: 283, totals: nil)
            ),
            .zh
        )

        #expect(
            said.rounds[0].steps.suffix(2) == [
                "发出281张，收回283张。收回的多于发出的，本轮无效。", "本轮不计票，请另开一轮。",
            ]
        )
        #expect(said.result == ["收回的选票多于发出的，票决无效。请另发选票，另开一轮。"])
    }

    @Test func `too few ballots back stop the round where the rule asks for more`() throws {
        let said = try Self.explain(
            SampleRecord.record(
                participation: "[1,2]",
                rounds: Self.round(returned: 176, totals: nil)
            )
        )

        #expect(
            said.rule.contains(
                "The ballots returned must be more than half of all deputies."
            )
        )
        #expect(
            said.rounds[0].steps[2]
                == "176 returned of 352 deputies: 2·176 = 352 ≤ 1·352 = 352, not more than half. Too few took part."
        )
        #expect(said.result == ["Too few took part. Hold the round anew."])
    }

    // MARK: - Kinds of ballots

    @Test func `without a limit of seats items are adopted, not elected`() throws {
        let said = try Self.explain(
            SampleRecord.record(
                ballot: #""ballot":"per-item","seats":null"#,
                items: #"["1","2"]"#,
                rounds: Self.round(
                    items: #"["1","2"]"#,
                    seats: "null",
                    totals: """
                        {"valid":311,"void":{},"blank":0,"yes":{"1":200,"2":100},\
                        "no":{"1":100,"2":200},"abstain":{"1":10,"2":10},"unpressed":{"1":1,"2":1}}
                        """
                )
            ),
            .zh
        )

        #expect(
            said.rule == [
                "逐项表决，每项选赞成、反对或弃权。", "出席的代表须达到全体代表的三分之二。",
                "得票超过全体代表的半数为通过。", "空白票不是废票，不投给任何项目。",
                "名额不限，达到通过线的都通过。",
            ]
        )
        #expect(said.rounds[0].heading == "第1轮：全部2项，名额不限")
        #expect(
            said.rounds[0].items == [
                "1：赞成200，反对100，弃权10，未按1，占全体代表的56.8%。通过：达到通过线。",
                "2：赞成100，反对200，弃权10，未按1，占全体代表的28.4%。未通过：赞成100票，不到通过线177票。",
            ]
        )
        #expect(said.result == ["通过1项：1。"])
    }

    @Test func `ranked ballots are cut by points`() throws {
        let said = try Self.explain(
            SampleRecord.record(
                ballot: #""ballot":"rank","seats":2"#,
                rounds: Self.round(
                    totals: """
                        {"valid":311,"void":{},"blank":0,"yes":{"1":210,"2":200,"3":180},\
                        "score":{"1":400,"2":300,"3":233}}
                        """
                )
            )
        )

        #expect(
            said.rule[0] == "Rank the items: rank 1 gives 2 points, each further rank one less."
        )
        #expect(
            said.rounds[0].steps[5]
                == "The 3 items are more than the 2 seats, which go to the highest scores. The last seat has 300 points: that is the cut."
        )
        #expect(
            said.rounds[0].items == [
                "1: 400 points, ranked on 210 ballots, 59.7% of all deputies. Elected: 400 points, above the cut at 300 points.",
                "2: 300 points, ranked on 200 ballots, 56.8% of all deputies. Elected: 300 points, just at the cut, and there are seats enough.",
                "3: 233 points, ranked on 180 ballots, 51.1% of all deputies. Not elected: it passed, but 233 points is below the cut at 300 points.",
            ]
        )
    }

    @Test func `a threshold of valid ballots names the blanks that count with them`() throws {
        let rounds = Self.round(
            returned: 300,
            totals: #"{"valid":290,"void":{},"blank":10,"yes":{"1":150,"2":149,"3":1}}"#
        )
        let said = try Self.explain(
            SampleRecord.record(
                threshold: #"{"base":"valid","fraction":[1,2],"inclusive":true}"#,
                rounds: rounds
            ),
            .zh
        )

        #expect(said.rule[2] == "得票达到有效票和空白票的半数为通过。")
        #expect(
            said.rounds[0].steps[3]
                == "得票须达到有效票和空白票共300张的半数：2·150 = 300 ≥ 1·300 = 300，所以通过线是150票，少1票就不够。"
        )
        #expect(
            said.rounds[0].items[0]
                == "1：得150票，占有效票和空白票的50.0%。当选：达到通过线的有1项，不多于2个名额。"
        )
    }

    @Test func `without a base no share is printed`() throws {
        let said = try Self.explain(
            SampleRecord.record(
                threshold: #"{"base":"none","fraction":[0,1],"inclusive":false}"#,
                rounds: Self.round(
                    totals: #"{"valid":311,"void":{},"blank":0,"yes":{"1":1,"2":2,"3":0}}"#
                )
            )
        )

        #expect(said.rule[2] == "An item passes with one vote.")
        #expect(said.rounds[0].steps[3] == "No share is asked in this round: one vote passes.")
        #expect(
            said.rounds[0].items[0]
                == "1: 1 vote. Elected: 2 items passed, and there are seats enough (2)."
        )
    }

    // MARK: - Ties

    @Test(arguments: [
        (
            "include",
            "Elected: tied at the cut with 190 votes; by the rule all that tie are elected.",
            "By the rule all that tie are elected: 2, 3.", ["3 elected: 1, 2, 3."]
        ),
        (
            "exclude",
            "Not elected: tied at the cut with 190 votes; by the rule none that ties is elected.",
            "By the rule none that ties is elected.", ["1 elected: 1.", "Note: seats stay empty."]
        ),
        (
            "list-order", "Not elected: tied at the cut with 190 votes, and later in the list.",
            "By the rule the first in the list are elected: 2.", ["2 elected: 1, 2."]
        ),
    ])
    func `a rule that breaks ties itself says how`(
        policy: String,
        reason: String,
        step: String,
        result: [String]
    ) throws {
        let said = try Self.explain(
            SampleRecord.record(
                tie: #""tie":"\#(policy)","tie_rounds":0,"tie_threshold":"plurality""#,
                rounds: Self.round(
                    totals: #"{"valid":311,"void":{},"blank":0,"yes":{"1":241,"2":190,"3":190}}"#
                )
            )
        )

        #expect(said.rounds[0].steps.contains(step))
        #expect(said.rounds[0].items[2] == "3: 190 votes, 54.0% of all deputies. \(reason)")
        #expect(said.result == result)
    }

    // MARK: - Seats that are left

    @Test(arguments: [
        ("accept", "By the rule that is all.", ["1 elected: 1.", "Note: seats stay empty."]),
        (
            "second-round", "By the rule the others are voted on again.",
            [
                "Elected so far: 1. 1.", "Next: vote again on those not elected, 2, 3, for 1 seat.",
            ]
        ),
        (
            "next-session", "By the rule the rest is left to the next meeting.",
            ["1 elected: 1.", "Note: seats are left to the next meeting."]
        ),
    ])
    func `too few that pass follow the rule's policy`(
        policy: String,
        step: String,
        result: [String]
    ) throws {
        let said = try Self.explain(
            SampleRecord.record(
                shortfall: policy,
                rounds: Self.round(
                    totals: #"{"valid":311,"void":{},"blank":0,"yes":{"1":241,"2":100,"3":90}}"#
                )
            )
        )

        #expect(
            said.rounds[0].steps.contains("1 passed, fewer than the 2 seats. \(step)")
        )
        #expect(said.result == result)
    }

    @Test func `nothing that passes is said once`() throws {
        let said = try Self.explain(
            SampleRecord.record(
                rounds: Self.round(
                    totals: #"{"valid":311,"void":{},"blank":0,"yes":{"1":1,"2":1,"3":1}}"#
                )
            ),
            .zh
        )

        #expect(
            said.rounds[0].steps.suffix(3) == [
                "没有项目达到通过线。", "通过0项，不到2个名额。按规则，到此为止。", "空着2个名额。",
            ]
        )
        #expect(said.result == ["没有项目当选。", "注意：有名额空着。"])
    }

    @Test func `items are called by their names where there are names`() throws {
        let names = ["1": "停车位", "2": "养老", "3": "道路"]
        let said = try Self.explain(SampleRecord.decided, .zh) { names[$0.text] ?? $0.text }

        #expect(said.result == ["选出2项：停车位、道路。"])
        #expect(
            said.rounds[0].items[1]
                == "养老：得120票，占全体代表的34.1%。未当选：得120票，不到通过线177票。"
        )
    }

    @Test func `large numbers are grouped and stay exact`() throws {
        let said = try Self.explain(
            """
            {"record":1,"rule":{"ballot":"up-to","seats":1,"quorum":[2,3],"participation":null,
             "threshold":{"base":"deputies","fraction":[1,2],"inclusive":false},"blank":"valid",
             "tie":"include","tie_rounds":0,"tie_threshold":"plurality","shortfall":"accept",
             "order":"votes"},"roll":{"deputies":9000000000000000000},"items":["1"],
             "rounds":[{"kind":"main","present":9000000000000000000,"issued":1,"returned":1,
             "items":["1"],"seats":1,"totals":{"valid":1,"void":{},"blank":0,"yes":{"1":1}}}]}
            """
        )

        #expect(
            said.rounds[0].steps[0].contains(
                """
                3·9,000,000,000,000,000,000 = 27,000,000,000,000,000,000 \
                ≥ 2·9,000,000,000,000,000,000 = 18,000,000,000,000,000,000
                """
            )
        )
        #expect(said.rounds[0].items[0].hasPrefix("1: 1 vote, 0.0% of all deputies. Not elected"))
    }
}
