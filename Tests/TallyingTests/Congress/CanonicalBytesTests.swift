import Tallying
import Testing

@Suite struct CanonicalBytesTests {
    @Test func `the reference's example gives the reference's outcome`() throws {
        let record = try CongressRecord(json: SampleText.reference.utf8)

        let outcome = try record.outcomeText()

        // base 352, needed ⌊1·352/2⌋+1 = 177; items 1 and 3 have 200, item 2 has 0
        #expect(
            outcome == #"""
                {"status":"decided","round":0,"deputies":352,"present":331,"issued":311,"returned":311,"unreturned":0,"valid":200,"blank":11,"void":{"unreadable":100},"base":352,"needed":177,"items":[{"id":"1","yes":200,"no":0,"abstain":0,"unpressed":0,"passes":true,"result":"elected"},{"id":"2","yes":0,"no":0,"abstain":0,"unpressed":0,"passes":false,"result":"not-elected"},{"id":"3","yes":200,"no":0,"abstain":0,"unpressed":0,"passes":true,"result":"elected"}],"elected":["1","3"],"next":null,"warnings":["shortfall"]}
                """#
        )
    }

    @Test func `a record is written in the order of the reference, without spaces`() throws {
        let record = try CongressRecord(json: SampleText.reference.utf8)

        #expect(
            record.text == #"""
                {"record":1,"title":"…","session":{"jurisdiction":"北碚区","number":1,"date":"2023-02-24"},"list":"sha256:…","rule_hash":"sha256:…","rule":{"ballot":"up-to","seats":8,"quorum":[2,3],"participation":null,"threshold":{"base":"deputies","fraction":[1,2],"inclusive":false},"blank":"valid","tie":"revote","tie_rounds":1,"tie_threshold":"plurality","shortfall":"accept","order":"votes"},"roll":{"deputies":352},"items":["1","2","3"],"rounds":[{"kind":"main","present":331,"issued":311,"returned":311,"items":["1","2","3"],"seats":8,"ballots":[{"marks":["1","3"],"times":200},{"marks":[],"times":11},{"marks":["1"],"times":100,"void":"unreadable"}]}]}
                """#
        )
        #expect(try CongressRecord(json: record.json) == record)
    }

    @Test func `a published record carries every item of every column it has`() throws {
        let published = try CongressRecord(json: SampleText.reference.utf8).published()

        #expect(
            published.text.hasSuffix(
                #"""
                "items":["1","2","3"],"seats":8,"totals":{"valid":200,"void":{"unreadable":100},"blank":11,"yes":{"1":200,"2":0,"3":200},"no":{},"abstain":{},"unpressed":{}}}]}
                """#
            )
        )
        #expect(try CongressRecord(json: published.json) == published)
    }

    @Test func `answers and ranks are written as objects in list order`() throws {
        let answers = try Congress.record(
            Congress.rule(.perItem, seats: nil),
            items: 3,
            [Ballot(.answers(["3": .abstain, "1": .yes, "x": .no, "2": .no]))]
        )
        let ranks = try Congress.record(
            Congress.rule(.rank),
            items: 3,
            [Ballot(.ranks(["3": 1, "1": 2, "x": -7, "a": 9]))]
        )

        #expect(
            answers.text.hasSuffix(
                #""seats":null,"ballots":[{"marks":{"1":"yes","2":"no","3":"abstain","x":"no"},"times":1}]}]}"#
            )
        )
        #expect(
            ranks.text.hasSuffix(
                #""ballots":[{"marks":{"1":2,"3":1,"a":9,"x":-7},"times":1}]}]}"#
            )
        )
        #expect(try CongressRecord(json: answers.json) == answers)
        #expect(try CongressRecord(json: ranks.json) == ranks)
    }

    @Test func `totals of ranks have a score, totals of answers all four columns`() throws {
        let answers = try Congress.record(
            Congress.rule(.perItem, seats: nil),
            items: 2,
            [Ballot(.answers(["1": .yes]), times: 3), Ballot(.answers(["2": .abstain]))]
        )
        let ranks = try Congress.record(
            Congress.rule(.rank),
            items: 2,
            [Ballot(.ranks(["1": 1, "2": 2]), times: 3), Ballot(.ranks(["2": 1]))]
        )

        #expect(
            answers.published().text.hasSuffix(
                #""totals":{"valid":4,"void":{},"blank":0,"yes":{"1":3,"2":0},"no":{"1":0,"2":0},"abstain":{"1":0,"2":1},"unpressed":{"1":1,"2":3}}}]}"#
            )
        )
        // N = 2: item 1 has 3·2 = 6, item 2 has 3·1 + 1·2 = 5
        #expect(
            ranks.published().text.hasSuffix(
                #""totals":{"valid":4,"void":{},"blank":0,"yes":{"1":3,"2":4},"no":{},"abstain":{},"unpressed":{},"score":{"1":6,"2":5}}}]}"#
            )
        )
        #expect(try CongressRecord(json: answers.published().json) == answers.published())
        #expect(try CongressRecord(json: ranks.published().json) == ranks.published())
    }

    @Test func `a stopped round's outcome ends its numbers with unreturned`() throws {
        let record = try CongressRecord(
            rule: Congress.rule(.perItem, seats: nil, quorum: Fraction(2, 3)),
            deputies: 10,
            items: Congress.items(2),
            rounds: [
                .ballot(
                    BallotRound(
                        kind: .main,
                        papers: Papers(present: 6, issued: 5, returned: 3),
                        items: Congress.items(2),
                        seats: nil,
                        votes: nil
                    )
                )
            ]
        )

        // 3·6 = 18 < 2·10 = 20
        #expect(
            try record.outcomeText() == #"""
                {"status":"no-quorum","round":0,"deputies":10,"present":6,"issued":5,"returned":3,"unreturned":2,"elected":[],"next":{"kind":"main","items":["1","2"],"seats":null},"warnings":[]}
                """#
        )
        #expect(try CongressRecord(json: record.json) == record)
    }

    @Test func `a void round has a negative number of unreturned ballots`() throws {
        let record = try CongressRecord(
            rule: Congress.rule(),
            deputies: 10,
            items: Congress.items(3),
            rounds: [
                .ballot(
                    BallotRound(
                        kind: .main,
                        papers: Papers(present: 9, issued: 8, returned: 10),
                        items: Congress.items(3),
                        seats: 2,
                        votes: nil
                    )
                )
            ]
        )

        #expect(
            try record.outcomeText() == #"""
                {"status":"void","round":0,"deputies":10,"present":9,"issued":8,"returned":10,"unreturned":-2,"elected":[],"next":{"kind":"main","items":["1","2","3"],"seats":2},"warnings":[]}
                """#
        )
    }

    @Test func `the presidium's decision has neither papers nor votes`() throws {
        let tied = try CongressRecord(
            rule: Congress.rule(seats: 2, tie: .presidium),
            deputies: 9,
            items: Congress.items(3),
            rounds: [Congress.singles(.main, seats: 2, ["1": 2, "2": 5, "3": 2])]
        )

        let decided = try tied.appending(
            .presidium(PresidiumDecision(items: ["1", "3"], seats: 1, elected: ["3"]))
        )

        #expect(
            try tied.outcomeText() == #"""
                {"status":"presidium","round":0,"deputies":9,"present":9,"issued":9,"returned":9,"unreturned":0,"valid":9,"blank":0,"void":{},"base":0,"needed":1,"items":[{"id":"1","yes":2,"no":0,"abstain":0,"unpressed":0,"passes":true,"result":"tied"},{"id":"2","yes":5,"no":0,"abstain":0,"unpressed":0,"passes":true,"result":"elected"},{"id":"3","yes":2,"no":0,"abstain":0,"unpressed":0,"passes":true,"result":"tied"}],"elected":["2"],"next":{"kind":"presidium","items":["1","3"],"seats":1},"warnings":[]}
                """#
        )
        #expect(
            try decided.outcomeText() == #"""
                {"status":"decided","round":1,"deputies":9,"elected":["2","3"],"next":null,"warnings":[]}
                """#
        )
        #expect(
            decided.text.hasSuffix(
                #",{"kind":"presidium","items":["1","3"],"seats":1,"elected":["3"]}]}"#
            )
        )
        #expect(try CongressRecord(json: decided.json) == decided)
    }

    @Test func `reasons for void ballots stand in the order of their bytes`() throws {
        // Composed é is C3 A9, decomposed e + accent is 65 CC 81: two reasons, one on either side
        // of z (7A). U+FF01 (EF BC 81) comes before U+1F600 (F0 9F 98 80), which it would not in
        // the order of UTF-16.
        let reasons: [VoidReason] = ["😀", "！", "\u{E9}", "z", "e\u{301}", "a"]
        let record = try Congress.record(
            Congress.rule(),
            items: 3,
            reasons.map { Ballot(.choices([]), void: $0) }
        )

        #expect(
            try record.outcomeText().contains(
                "\"void\":{\"a\":1,\"e\u{301}\":1,\"z\":1,\"\u{E9}\":1,\"！\":1,\"😀\":1}"
            )
        )
    }

    @Test func `strings are escaped no more than JSON demands`() throws {
        let title = "\u{0}\u{8}\t\n\u{B}\u{C}\r\u{1F} \"/\\\u{7F}民😀"
        let source = try Congress.record(Congress.rule(), items: 1, [Ballot(.choices([]))])

        let record = try CongressRecord(
            title: title,
            rule: source.rule,
            deputies: source.deputies,
            items: source.items,
            rounds: source.rounds
        )

        #expect(
            record.text.hasPrefix(
                #"{"record":1,"title":"\u0000\b\t\n\u000b\f\r\u001f \"/\\"#
                    + "\u{7F}民😀\",\"rule\":"
            )
        )
        #expect(try CongressRecord(json: record.json).title == title)
    }
}
