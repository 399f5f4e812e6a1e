import Tallying
import Testing

/// Every refusal of the reference, each with the path where it is found.
@Suite struct RecordRefusalTests {
    // MARK: - Frame

    @Test func `a record without rounds is refused`() {
        #expect(
            Refusal.of(SampleText.record(rounds: "[]")) == Refusal("record.no-rounds", "rounds")
        )
    }

    @Test func `a list without items is refused`() {
        #expect(
            Refusal.of(SampleText.record(items: "[]", rounds: "[]"))
                == Refusal("record.no-items", "items")
        )
    }

    @Test func `an item that stands twice in the list is refused`() {
        #expect(
            Refusal.of(SampleText.record(items: #"["1","2","1"]"#, rounds: "[]"))
                == Refusal("record.repeated-item", "items[2]")
        )
    }

    @Test func `a package of more than one item is refused`() {
        #expect(
            Refusal.of(SampleText.record(ballot: "package", seats: "null", rounds: "[]"))
                == Refusal("record.package-items", "items")
        )
    }

    @Test(arguments: ["up-to", "exactly", "rank"])
    func `seats may be absent only where each item is answered`(ballot: String) {
        let text = SampleText.record(ballot: ballot, seats: "null", rounds: "[]")

        #expect(Refusal.of(text) == Refusal("record.seats-missing", "rule.seats"))
    }

    // MARK: - Papers

    @Test func `more ballots issued than deputies present are refused`() {
        let text = SampleText.record(rounds: "[\(SampleText.main("", issued: "10"))]")

        #expect(Refusal.of(text) == Refusal("record.issued-above-present", "rounds[0].issued"))
    }

    @Test func `more deputies present than there are is refused`() {
        let text = SampleText.record(rounds: "[\(SampleText.main("", present: "11"))]")

        #expect(Refusal.of(text) == Refusal("record.present-above-deputies", "rounds[0].present"))
    }

    @Test(arguments: ["present", "issued", "returned"])
    func `a negative number of people or papers is refused`(key: String) {
        let text = SampleText.record(rounds: "[\(SampleText.main(SampleText.ballots))]")

        #expect(
            Refusal.of(text.replacing(first: "\"\(key)\":9", with: "\"\(key)\":-9"))
                == Refusal("record.too-small", "rounds[0].\(key)")
        )
    }

    @Test(arguments: ["8", "10"])
    func `ballots that do not add up to those returned are refused`(returned: String) {
        let text = SampleText.record(
            rounds: "[\(SampleText.main(SampleText.ballots, returned: returned))]"
        )

        #expect(Refusal.of(text) == Refusal("record.times-not-returned", "rounds[0].ballots"))
    }

    @Test(arguments: ["8", "10"])
    func `totals that do not add up to those returned are refused`(returned: String) {
        let text = SampleText.record(
            rounds: "[\(SampleText.main(SampleText.totals, returned: returned))]"
        )

        #expect(Refusal.of(text) == Refusal("record.papers-not-returned", "rounds[0].totals"))
    }

    @Test func `votes that do not add up are refused in a stopped round too`() {
        let text = SampleText.record(
            rounds:
                "[\(SampleText.main(SampleText.ballots, present: "2", issued: "2", returned: "2"))]"
        )

        #expect(Refusal.of(text) == Refusal("record.times-not-returned", "rounds[0].ballots"))
    }

    @Test func `a round that was not stopped is refused without votes`() {
        let text = SampleText.record(rounds: "[\(SampleText.main(""))]")

        #expect(Refusal.of(text) == Refusal("record.votes-missing", "rounds[0]"))
    }

    @Test func `a round with ballots and totals is refused`() {
        let text = SampleText.record(
            rounds: "[\(SampleText.main(SampleText.ballots + "," + SampleText.totals))]"
        )

        #expect(Refusal.of(text) == Refusal("record.ballots-and-totals", "rounds[0].totals"))
    }

    @Test func `marks of another form than the rule's are refused in memory`() throws {
        let rule = try Congress.rule(.perItem)

        #expect(
            Refusal.of { () throws(RecordError) in
                try Congress.record(rule, items: 2, [Ballot(.choices(["1"]))])
            } == Refusal("record.wrong-form", "rounds[0].ballots[0].marks")
        )
    }

    @Test func `a ballot returned a negative number of times is refused in memory`() throws {
        let rule = try Congress.rule()
        let ballots = [Ballot(.choices([]), times: 3), Ballot(.choices([]), times: -1)]

        #expect(
            Refusal.of { () throws(RecordError) in
                try Congress.record(rule, items: 2, ballots)
            } == Refusal("record.too-small", "rounds[0].ballots[1].times")
        )
    }

    // MARK: - Rounds

    @Test(
        arguments: [
            (#"["1","2"]"#, "2", Refusal("record.other-items-asked", "rounds[0].items")),
            (#"["1","3","2"]"#, "2", Refusal("record.not-in-list-order", "rounds[0].items[2]")),
            (#"["1","2","2"]"#, "2", Refusal("record.repeated-item", "rounds[0].items[2]")),
            (#"["1","2","4"]"#, "2", Refusal("record.unknown-item", "rounds[0].items[2]")),
            ("[]", "2", Refusal("record.no-items", "rounds[0].items")),
            (#"["1","2","3"]"#, "1", Refusal("record.other-seats-asked", "rounds[0].seats")),
            (#"["1","2","3"]"#, "0", Refusal("record.too-small", "rounds[0].seats")),
            (#"["1","2","3"]"#, "null", Refusal("record.seats-missing", "rounds[0].seats")),
        ]
    )
    func `a main round with other items or seats than the record's is refused`(
        items: String,
        seats: String,
        refusal: Refusal
    ) {
        let text = SampleText.record(
            rounds: """
                [\(SampleText.main(
                    #""ballots":[{"marks":[],"times":9}]"#,
                    items: items,
                    seats: seats
                ))]
                """
        )

        #expect(Refusal.of(text) == refusal)
    }

    @Test(arguments: [BallotRoundKind.tie, .shortfall])
    func `a record that does not begin with a main round is refused`(
        kind: BallotRoundKind
    ) throws {
        let rule = try Congress.rule()

        #expect(
            Refusal.of { () throws(RecordError) in
                try CongressRecord(
                    rule: rule,
                    deputies: 9,
                    items: Congress.items(2),
                    rounds: [Congress.singles(kind, seats: 2, ["1": 2, "2": 1])]
                ).count()
            } == Refusal("record.other-round-asked", "rounds[0].kind")
        )
    }

    @Test(arguments: RoundKind.allCases)
    func `a round after everything is decided is refused`(kind: RoundKind) throws {
        let decided = try Congress.record(
            Congress.rule(seats: 1),
            items: 2,
            [Ballot(.choices(["1"]))]
        )
        let further: CongressRound =
            switch kind {
            case .main: Congress.singles(.main, seats: 1, ["1": 1, "2": 0])
            case .tie: Congress.singles(.tie, seats: 1, ["1": 1, "2": 0])
            case .shortfall: Congress.singles(.shortfall, seats: 1, ["2": 1])
            case .presidium:
                .presidium(PresidiumDecision(items: ["2"], seats: 1, elected: ["2"]))
            }

        #expect(
            Refusal.of { () throws(RecordError) in try decided.appending(further).count() }
                == Refusal("record.round-not-asked", "rounds[1].kind")
        )
    }

    @Test func `a tie round may leave nobody out, and must fill just the open seats`() throws {
        let tied = try CongressRecord(
            rule: Congress.rule(seats: 2),
            deputies: 9,
            items: Congress.items(4),
            rounds: [Congress.singles(.main, seats: 2, ["1": 2, "2": 2, "3": 2, "4": 1])]
        )

        #expect(
            Refusal.of { () throws(RecordError) in
                try tied.appending(Congress.singles(.tie, seats: 2, ["1": 2, "2": 1])).count()
            } == Refusal("record.other-items-asked", "rounds[1].items")
        )
        #expect(
            Refusal.of { () throws(RecordError) in
                try tied.appending(
                    Congress.singles(.tie, seats: 1, ["1": 2, "2": 1, "3": 1])
                ).count()
            } == Refusal("record.other-seats-asked", "rounds[1].seats")
        )
    }

    @Test func `a shortfall round may leave some out, but may bring nobody in`() throws {
        let short = try CongressRecord(
            rule: Congress.rule(seats: 2, base: .deputies, shortfall: .secondRound),
            deputies: 9,
            items: Congress.items(4),
            rounds: [Congress.singles(.main, seats: 2, ["1": 5, "2": 2, "3": 1, "4": 1])]
        )

        let fewer = try short.appending(
            Congress.singles(.shortfall, seats: 1, ["2": 4, "4": 5])
        )

        #expect(try fewer.count().outcome.elected == ["1", "4"])
        #expect(
            Refusal.of { () throws(RecordError) in
                try short.appending(
                    Congress.singles(.shortfall, seats: 1, ["1": 4, "2": 5])
                ).count()
            } == Refusal("record.other-items-asked", "rounds[1].items")
        )
    }

    @Test func `the presidium must decide what it was asked, and no more`() throws {
        let tied = try CongressRecord(
            rule: Congress.rule(seats: 1, tie: .presidium),
            deputies: 9,
            items: Congress.items(3),
            rounds: [Congress.singles(.main, seats: 1, ["1": 2, "2": 2, "3": 1])]
        )
        let refusals: [(PresidiumDecision, Refusal)] = [
            (
                PresidiumDecision(items: ["1", "3"], seats: 1, elected: ["1"]),
                Refusal("record.other-items-asked", "rounds[1].items")
            ),
            (
                PresidiumDecision(items: ["1", "2"], seats: 2, elected: ["1"]),
                Refusal("record.other-seats-asked", "rounds[1].seats")
            ),
            (
                PresidiumDecision(items: ["1", "2"], seats: 0, elected: []),
                Refusal("record.too-small", "rounds[1].seats")
            ),
            (
                PresidiumDecision(items: ["1", "2"], seats: 1, elected: ["1", "2"]),
                Refusal("record.elected-above-seats", "rounds[1].elected")
            ),
            (
                PresidiumDecision(items: ["1", "2"], seats: 1, elected: ["3"]),
                Refusal("record.unknown-item", "rounds[1].elected[0]")
            ),
            (
                PresidiumDecision(items: ["1", "2"], seats: 2, elected: ["2", "2"]),
                Refusal("record.repeated-item", "rounds[1].elected[1]")
            ),
        ]

        for (decision, refusal) in refusals {
            #expect(
                Refusal.of { () throws(RecordError) in
                    try tied.appending(.presidium(decision)).count()
                } == refusal
            )
        }
    }

    @Test func `a decision of the presidium ends the record`() throws {
        let decided = try CongressRecord(
            rule: Congress.rule(seats: 2, tie: .presidium),
            deputies: 9,
            items: Congress.items(3),
            rounds: [
                Congress.singles(.main, seats: 2, ["1": 2, "2": 2, "3": 2]),
                .presidium(PresidiumDecision(items: ["1", "2", "3"], seats: 2, elected: ["1"])),
            ]
        )
        let again = CongressRound.presidium(
            PresidiumDecision(items: ["2", "3"], seats: 1, elected: ["2"])
        )

        #expect(try decided.count().outcome.status == .decided)
        #expect(
            Refusal.of { () throws(RecordError) in try decided.appending(again).count() }
                == Refusal("record.round-not-asked", "rounds[2].kind")
        )
    }
}
