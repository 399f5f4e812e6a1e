import Tallying
import Testing

/// Every refusal of the reference, each with the path where it is found.
@Suite struct RatingRefusalTests {
    /// A part of the sample, what stands there instead, and the refusal.
    typealias Change = (part: String, other: String, refusal: Refusal)

    private func refusal(of change: Change) throws -> Refusal? {
        try #require(RatingText.record.contains(change.part))
        return Refusal.ofRating(
            RatingText.record.replacing(first: change.part, with: change.other).utf8
        )
    }

    @Test func `the sample itself is counted`() throws {
        #expect(Refusal.ofRating(RatingText.record.utf8) == nil)
        #expect(try RatingRecord(json: RatingText.record.utf8).text == RatingText.record)
    }

    // MARK: - Invariants

    private static let frame: [Change] = [
        (#""members":10"#, #""members":-1"#, Refusal("record.too-small", "roll.members")),
        (#""id":"3""#, #""id":"1""#, Refusal("record.repeated-item", "items[2].id")),
        (
            #"[{"id":"1","state":"finished"},{"id":"2","state":"unfinished"},{"id":"3","state":"suspended"}]"#,
            "[]", Refusal("record.unknown-item", #"rounds[0].totals.satisfied["1"]"#)
        ),
        (
            #"{"fraction":[1,2],"inclusive":true},"basic""#,
            #"{"fraction":[3,2],"inclusive":true},"basic""#,
            Refusal("record.improper-fraction", "scheme.satisfied.fraction")
        ),
        (
            #""basic":{"fraction":[1,2]"#, #""basic":{"fraction":[1,0]"#,
            Refusal("record.improper-fraction", "scheme.basic.fraction")
        ),
        (
            #""quorum":[2,3]"#, #""quorum":[-2,3]"#,
            Refusal("record.improper-fraction", "scheme.quorum")
        ),
        (#""quorum":[2,3]"#, #""quorum":[2]"#, Refusal("record.fraction-parts", "scheme.quorum")),
        (
            #""inclusive":true},"blank":"valid""#, #""inclusive":true},"blank":"void""#,
            Refusal("record.item-left-blank", #"rounds[0].totals.blank["2"]"#)
        ),
        (#"[{"present":9"#, #"[],"x":[{"present":9"#, Refusal("record.unknown-key", "x")),
    ]

    private static let rounds: [Change] = [
        (
            #""present":9"#, #""present":11"#,
            Refusal("record.present-above-members", "rounds[0].present")
        ),
        (
            #""issued":9"#, #""issued":10"#,
            Refusal("record.issued-above-present", "rounds[0].issued")
        ),
        (#""present":9"#, #""present":-9"#, Refusal("record.too-small", "rounds[0].present")),
        (#""issued":9"#, #""issued":-9"#, Refusal("record.too-small", "rounds[0].issued")),
        (#""returned":9"#, #""returned":-9"#, Refusal("record.too-small", "rounds[0].returned")),
        (
            #""returned":9"#, #""returned":8"#,
            Refusal("record.forms-not-returned", "rounds[0].totals")
        ),
        (#""valid":8"#, #""valid":7"#, Refusal("record.forms-not-returned", "rounds[0].totals")),
        (#""torn":1"#, #""torn":2"#, Refusal("record.forms-not-returned", "rounds[0].totals")),
        (#""torn":1"#, #""torn":-1"#, Refusal("record.too-small", "rounds[0].totals.void.torn")),
        (
            #""satisfied":{"1":5"#, #""satisfied":{"1":4"#,
            Refusal("record.sums-differ", #"rounds[0].totals.satisfied["1"]"#)
        ),
        (
            #""blank":{"1":0,"2":1}"#, #""blank":{"1":0}"#,
            Refusal("record.sums-differ", #"rounds[0].totals.satisfied["2"]"#)
        ),
        (
            #""valid":8,"void":{"torn":1}"#, #""valid":9,"void":{}"#,
            Refusal("record.grades-not-valid", #"rounds[0].totals.satisfied["1"]"#)
        ),
        (
            #""satisfied":{"1":5"#, #""satisfied":{"3":0,"1":5"#,
            Refusal("record.excluded-item-rated", #"rounds[0].totals.satisfied["3"]"#)
        ),
        (
            #""satisfied":{"1":5"#, #""satisfied":{"4":0,"1":5"#,
            Refusal("record.unknown-item", #"rounds[0].totals.satisfied["4"]"#)
        ),
        (#","totals":"#, #","total":"#, Refusal("record.unknown-key", "rounds[0].total")),
        (
            "," + #""totals":"# + RatingText.totals, "",
            Refusal("record.ratings-missing", "rounds[0]")
        ),
        (
            "[" + RatingText.round + "]", "[\(RatingText.round),\(RatingText.round)]",
            Refusal("record.round-after-rating", "rounds[1]")
        ),
        ("[" + RatingText.round + "]", "[]", Refusal("record.no-rounds", "rounds")),
    ]

    @Test(arguments: frame.indices)
    func `a frame that does not hold is refused with its path`(index: Int) throws {
        #expect(try refusal(of: Self.frame[index]) == Self.frame[index].refusal)
    }

    @Test(arguments: rounds.indices)
    func `a round whose numbers do not agree is refused with its path`(index: Int) throws {
        #expect(try refusal(of: Self.rounds[index]) == Self.rounds[index].refusal)
    }

    @Test(arguments: ["satisfied", "basic", "dissatisfied", "blank"])
    func `a negative count is refused in every column`(column: String) throws {
        let part = try #require(
            RatingText.totals.split(separator: "\"\(column)\":{\"1\":").last?.prefix { $0 != "," }
        )

        #expect(
            try refusal(
                of: (
                    "\"\(column)\":{\"1\":\(part)", "\"\(column)\":{\"1\":-1",
                    Refusal("record.too-small", "rounds[0].totals.\(column)[\"1\"]")
                )
            ) == Refusal("record.too-small", "rounds[0].totals.\(column)[\"1\"]")
        )
    }

    @Test func `a list without items, and one on which nothing is rated, are refused`() throws {
        let none = RatingText.record(rounds: "[]")
            .replacing(
                first:
                    #"{"id":"1","state":"finished"},{"id":"2","state":"unfinished"},{"id":"3","state":"suspended"}"#,
                with: ""
            )
        let excluded = RatingText.record(rounds: "[]")
            .replacing(first: #""finished""#, with: #""terminated""#)
            .replacing(first: #""unfinished""#, with: #""suspended""#)

        #expect(Refusal.ofRating(none.utf8) == Refusal("record.no-items", "items"))
        #expect(Refusal.ofRating(excluded.utf8) == Refusal("record.nothing-to-rate", "items"))
    }

    @Test func `numbers that do not agree are refused in a stopped round too`() throws {
        let text = RatingText.record.replacing(first: #""members":10"#, with: #""members":30"#)
            .replacing(first: #""valid":8"#, with: #""valid":7"#)

        // 3·9 = 27 < 2·30 = 60
        #expect(
            Refusal.ofRating(text.utf8) == Refusal("record.forms-not-returned", "rounds[0].totals")
        )
    }

    @Test func `counts in memory are refused as those of a text are`() throws {
        let scheme = try Ratings.scheme()
        func refusal(_ tallies: [RatingTally]) -> Refusal? {
            Refusal.of { () throws(RecordError) in
                try RatingRecord(
                    scheme: scheme,
                    members: 3,
                    items: [RatingItem("1"), RatingItem("2", .terminated)],
                    rounds: [
                        RatingRound(
                            papers: Papers(present: 3, issued: 3, returned: 3),
                            totals: RatingTotals(valid: 3, items: tallies)
                        )
                    ]
                )
            }
        }
        let good = RatingTally(id: "1", satisfied: 2, basic: 1)

        #expect(refusal([good]) == nil)
        #expect(
            refusal([good, good])
                == Refusal("record.repeated-item", #"rounds[0].totals.satisfied["1"]"#)
        )
        #expect(
            refusal([good, RatingTally(id: "2")])
                == Refusal("record.excluded-item-rated", #"rounds[0].totals.satisfied["2"]"#)
        )
        #expect(
            refusal([good, RatingTally(id: "9")])
                == Refusal("record.unknown-item", #"rounds[0].totals.satisfied["9"]"#)
        )
    }

    // MARK: - Text

    private static let texts: [Change] = [
        (#""rating":1"#, #""rating":2"#, Refusal("record.unknown-version", "rating")),
        (#""rating":1"#, #""record":1"#, Refusal("record.unknown-key", "record")),
        (#""rating":1,"#, "", Refusal("record.missing-key", "")),
        (#""rating":1"#, #""rating":1,"list":"sha256:0""#, Refusal("record.missing-key", "")),
        (
            #""members":10"#, #""members":10,"deputies":10"#,
            Refusal("record.unknown-key", "roll.deputies")
        ),
        (#""members":10"#, #""members":1e1"#, Refusal("record.not-an-integer", "roll.members")),
        (#""base":"valid""#, #""base":"deputies""#, Refusal("record.unknown-word", "scheme.base")),
        (#""base":"valid""#, #""base":null"#, Refusal("record.wrong-kind", "scheme.base")),
        (
            #""state":"suspended""#, #""state":"excluded""#,
            Refusal("record.unknown-word", "items[2].state")
        ),
        (#","state":"suspended""#, "", Refusal("record.missing-key", "items[2]")),
        (#","inclusive":true"#, "", Refusal("record.missing-key", "scheme.satisfied")),
        (#""blank":"valid""#, #""blank":true"#, Refusal("record.wrong-kind", "scheme.blank")),
        (
            #""torn":1"#, #""torn":1,"torn":0"#,
            Refusal("record.duplicate-key", "rounds[0].totals.void.torn")
        ),
        (#"{"1":5,"2":1}"#, "[5,1]", Refusal("record.wrong-kind", "rounds[0].totals.satisfied")),
        (#","blank":{"1":0,"2":1}"#, "", Refusal("record.missing-key", "rounds[0].totals")),
    ]

    @Test(arguments: texts.indices)
    func `a text that is not of the form is refused with its path`(index: Int) throws {
        #expect(try refusal(of: Self.texts[index]) == Self.texts[index].refusal)
    }

    @Test func `a refusal says line and column, also where the count finds it`() {
        let text = RatingText.record(rounds: "[\(RatingText.round),\n  \(RatingText.round)]")

        #expect(
            Refusal.ofRating(text.utf8, withPlace: true)
                == Refusal("record.round-after-rating", "rounds[1]", "2:3")
        )
    }

    @Test func `a rating larger or deeper than the limits is refused`() {
        let bytes = Array(RatingText.record.utf8)
        func code(_ limits: ReadingLimits) -> String? {
            do throws(RecordError) {
                _ = try RatingRecord(json: bytes, limits: limits)
                return nil
            } catch {
                return error.code
            }
        }

        #expect(code(ReadingLimits(bytes: bytes.count - 1, depth: 16)) == "record.too-large")
        #expect(code(ReadingLimits(bytes: bytes.count, depth: 4)) == "record.too-deep")
        #expect(code(ReadingLimits(bytes: bytes.count, depth: 5)) == nil)
    }
}
