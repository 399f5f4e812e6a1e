import Database
import DatabaseContract
import Deciding
import Ledger
import TestSupport
import Testing

/// Opening the boxes: the session stands and is counted, or it is void.
@Suite struct OpeningBoxesTests {
    private static func refusal(
        _ ground: CountingGround,
        _ boxes: [String],
        confirmed: Int? = nil
    ) async throws -> CountingError? {
        try await ground.asChief { actor throws(CountingError) in
            _ = try await OpeningBoxes(ground.record.ledger).reconcile(
                ground.session,
                boxes,
                confirmed: confirmed,
                by: actor,
                in: Places.beibei
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `boxes that stand are counted one by one`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await record.countingGround()

            let result = try await ground.open([" １２", "16", "", ""])

            let view = try await ground.view(CountingGround.chief)
            #expect(result == .stands(unreturned: 2))
            #expect(view.session.state == .counting)
            #expect(view.session.returned == 28)
            #expect(view.chiefBoxes.map(\.box.papers) == [12, 16])
            let entry = try #require(try await ground.entries().last)
            #expect(entry.action == "count.reconcile")
            #expect(entry.facts.contains("\"returned\":\"28\""))
            #expect(!entry.facts.contains("16"))
            #expect(try await Self.refusal(ground, ["28"]) == .wrongState(.counting))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `more papers than were issued end the session once that is confirmed`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await record.countingGround()
            let more = Reconciliation.moreThanIssued(returned: 31, issued: 30)

            let first = try await Self.refusal(ground, ["31"])
            let other = try await Self.refusal(ground, ["32"], confirmed: 31)
            let open = try await ground.view(CountingGround.chief).session.state
            let result = try await ground.open(["31"], confirmed: 31)

            #expect(first == .confirmVoid(more, returned: 31))
            #expect(
                other
                    == .confirmVoid(.moreThanIssued(returned: 32, issued: 30), returned: 32)
            )
            #expect(open == .closed)
            #expect(result == more)
            let view = try await ground.view(CountingGround.chief)
            #expect(view.session.state == .void)
            #expect(view.session.returned == 31)
            #expect(view.chiefBoxes.isEmpty)
            #expect(view.session.round != nil)
        }
    }

    @Test func `too few to take part by the rule make it void`() async throws {
        try await TestRecord.with(.sqlite) { record in
            // More than half of thirty: fifteen are too few, sixteen are enough.
            let ground = try await record.countingGround { $0[.participation] = "1/2" }

            let few = try await Self.refusal(ground, ["15"])
            let enough = try await ground.open(["16"])

            #expect(few == .confirmVoid(.tooFewTookPart, returned: 15))
            #expect(enough == .stands(unreturned: 14))
        }
    }

    @Test func `what is no box is told beside its field and leaves nothing`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let ground = try await record.countingGround()
            let before = try await ground.counts()
            let cases: [([String], [CountingFault])] = [
                ([], [.noBox]), (["", ""], [.noBox]),
                (["12", "", "16"], [.boxLeftOut(2)]),
                (["12", "9"], [.boxTooSmall(box: 2, papers: 9, least: 10)]),
                (["12", "zwölf", "-1"], [.number(field: "box-2"), .number(field: "box-3")]),
                (["12345678"], [.number(field: "box-1")]),
            ]
            for (boxes, faults) in cases {
                #expect(try await Self.refusal(ground, boxes) == .faults(faults), "\(boxes)")
            }
            #expect(try await ground.counts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a box that was miscounted is entered again with its papers`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await record.countingGround()
            try await ground.open(["12", "16"])
            func recount(
                _ papers: String,
                reason: String = "两张粘在一起"
            ) async throws -> CountingError? {
                try await ground.asChief { actor throws(CountingError) in
                    try await OpeningBoxes(record.ledger).recount(
                        1,
                        of: ground.session,
                        BoxRecountForm(papers: papers, reason: reason, attempt: 1),
                        by: actor,
                        in: Places.beibei
                    )
                }
            }
            _ = try await ground.refusal(
                CountingGround.teller,
                1,
                CountingGround.form(papers: 12)
            )

            #expect(try await recount("12") == .faults([.papersSame]))
            #expect(
                try await recount("13", reason: " ")
                    == .faults([.reasonMissing(field: "reason")])
            )
            #expect(
                try await recount("15")
                    == .faults([
                        .wouldNotStand(
                            .moreThanIssued(returned: 31, issued: 30),
                            returned: 31
                        )
                    ])
            )
            #expect(try await recount("13") == nil)
            #expect(try await recount("14") == .attemptOver)
            let view = try await ground.view(CountingGround.chief)
            #expect(view.session.returned == 29)
            #expect(view.chiefBoxes.first?.box.attempt == 2)
            #expect(view.chiefBoxes.first?.state == .awaiting(entries: 0))
            let again = try await ground.refusal(
                CountingGround.teller,
                1,
                CountingGround.form(papers: 13),
                attempt: 2
            )
            #expect(again == nil)
        }
    }
}
