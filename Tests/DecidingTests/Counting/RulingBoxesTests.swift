import Civics
import Database
import DatabaseContract
import Deciding
import Foundation
import Ledger
import Tallying
import TestSupport
import Testing

/// The chief scrutineer's part: differences, the sums, and what stays of it all.
@Suite struct RulingBoxesTests {
    private typealias Ground = CountingGround

    /// Two entries of the first box that differ on the third item.
    private static func differing(_ record: TestRecord) async throws -> CountingGround {
        let ground = try await record.countingGround()
        try await ground.open()
        _ = try await ground.refusal(Ground.teller, 1, Ground.form(papers: 12, short: 2))
        _ = try await ground.refusal(Ground.other, 1, Ground.form(papers: 12, short: 4))
        return ground
    }

    private static func rule(
        _ ground: CountingGround,
        _ lines: [String: BoxRulingForm.Line],
        attempt: Int = 1
    ) async throws -> CountingError? {
        try await ground.asChief { actor throws(CountingError) in
            try await RulingBoxes(ground.record.ledger).rule(
                1,
                of: ground.session,
                BoxRulingForm(lines: lines, attempt: attempt),
                by: actor,
                in: Places.beibei
            )
        }
    }

    private static func again(_ ground: CountingGround) async throws -> CountingError? {
        try await ground.asChief { actor throws(CountingError) in
            try await RulingBoxes(ground.record.ledger).again(
                1,
                of: ground.session,
                attempt: 1,
                by: actor,
                in: Places.beibei
            )
        }
    }

    private static func close(_ ground: CountingGround) async throws -> CountingError? {
        let version = try await ground.view(Ground.chief).session.version
        return try await ground.asChief { actor throws(CountingError) in
            try await RulingBoxes(ground.record.ledger).close(
                ground.session,
                version: version,
                by: actor,
                in: Places.beibei
            )
        }
    }

    /// Both tellers enter a box alike.
    private static func agree(_ ground: CountingGround, _ box: Int, _ form: BoxForm) async throws {
        for teller in [Ground.teller, Ground.other] {
            #expect(try await ground.refusal(teller, box, form) == nil)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `every line that differs is ruled on, and the whole has to add up`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await Self.differing(record)
            let differences = try await ground.view(Ground.chief)
                .chiefBoxes.first?.entries?.comparison.differences

            #expect(
                differences == [.init(line: .answer("3", .yes), first: 10, second: 8)]
            )
            #expect(
                try await Self.rule(ground, [:])
                    == .faults([.number(field: "yes-3"), .reasonMissing(field: "why-yes-3")])
            )
            let tooMany = try await Self.rule(
                ground,
                ["yes-3": .init(number: "13", reason: "看过")]
            )
            #expect(
                tooMany
                    == .faults([
                        .record(field: "yes-3", .yesAboveValid(yes: 13, valid: 12))
                    ])
            )
            #expect(
                try await Self.rule(ground, ["yes-3": .init(number: "9", reason: "一张画在两格间")])
                    == nil
            )
            let box = try #require(try await ground.view(Ground.chief).chiefBoxes.first)
            #expect(box.box.totals?.items.map(\.yes) == [12, 12, 9, 0, 0])
            #expect(box.rulings.map(\.ruled) == [9])
            #expect(
                try await Self.rule(ground, ["yes-3": .init(number: "8", reason: "再看")])
                    == .agreedAlready
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a box is entered again and the earlier entries stay`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await Self.differing(record)

            #expect(try await Self.again(ground) == nil)
            #expect(try await Self.again(ground) == .attemptOver)
            let old = try await ground.refusal(Ground.teller, 1, Ground.form(papers: 12))
            #expect(old == .attemptOver)
            #expect(
                try await ground.view(Ground.teller).tellerBoxes.first?.progress
                    == .yours(isAgain: true)
            )
            for teller in [Ground.teller, Ground.other] {
                let refused = try await ground.refusal(
                    teller,
                    1,
                    Ground.form(papers: 12, short: 3),
                    attempt: 2
                )
                #expect(refused == nil)
            }
            #expect(try await ground.view(Ground.chief).agreed == 1)
            #expect(try await record.rowCounts()["box_entry"] == 4)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `all boxes agreed are summed, and the count of the poll reads them`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await record.countingGround()
            try await ground.open()
            try await Self.agree(ground, 1, Ground.form(papers: 12, void: 1, blank: 1))

            #expect(try await Self.close(ground) == .boxesOpen(1))
            try await Self.agree(ground, 2, Ground.form(papers: 16, short: 6))
            #expect(try await Self.close(ground) == nil)
            #expect(try await Self.close(ground) == .wrongState(.counted))

            let view = try await ground.view(Ground.chief)
            let totals = try #require(view.session.totals)
            #expect(totals.valid == 26)
            #expect(totals.blank == 1)
            #expect(totals.items.map(\.yes) == [26, 26, 20, 0, 0])
            // Who is not the chief scrutineer reads no totals.
            #expect(try await ground.view(Ground.teller).session.totals == nil)
            #expect(try await ground.view(Ground.conductor).session.totals == nil)
            let round = try #require(view.session.round)
            guard case .votes(let rule) = view.ballot.rule else {
                Issue.record("the poll is a vote")
                return
            }
            let progress = try PollProgress(
                PollProgress.Frame(
                    title: "票决",
                    identity: nil,
                    rule: rule,
                    deputies: 30,
                    items: view.session.items
                ),
                [round]
            )
            // More than half of thirty is sixteen: items 1, 2 and 3.
            #expect(progress.count?.outcome.elected == ["1", "2", "3"])
            #expect(progress.next == .finished)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `working papers are forgotten and their digest stays`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await Self.differing(record)
            _ = try await Self.rule(ground, ["yes-3": .init(number: "9", reason: "看过")])
            func run(
                _ body:
                    @Sendable @escaping (Transaction<StoreError>) throws(StoreError) -> Digest
            ) async throws -> Digest {
                try await record.database.write {
                    (transaction: Transaction<StoreError>) throws(StoreError) in
                    try body(transaction)
                }
            }
            let poll = ground.poll
            let before = try await run { transaction throws(StoreError) in
                try WorkingPapers.digest(of: poll, in: transaction)
            }

            let kept = try await run { transaction throws(StoreError) in
                try WorkingPapers.forget(of: poll, in: transaction)
            }
            let again = try await run { transaction throws(StoreError) in
                try WorkingPapers.forget(of: poll, in: transaction)
            }
            let after = try await run { transaction throws(StoreError) in
                try WorkingPapers.digest(of: poll, in: transaction)
            }

            #expect(kept == before)
            #expect(again == before)
            #expect(after != before)
            let rows = try await record.rowCounts()
            #expect(rows["box_entry"] == 0)
            #expect(rows["box_ruling"] == 0)
            #expect(rows["ballot_box"] == 2)
            let view = try await ground.view(Ground.chief)
            #expect(view.isForgotten)
            #expect(view.chiefBoxes.allSatisfy { $0.box.totals == nil && $0.entries == nil })
        }
    }

    @Test func `no entry of the chain tells a number of a box or a result`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let ground = try await Self.differing(record)
            let start = try await ground.entries().count
            _ = try await Self.rule(
                ground,
                ["yes-3": .init(number: "9", reason: "第二张是代表1的")]
            )
            try await Self.agree(ground, 2, Ground.form(papers: 16, short: 6))
            _ = try await Self.close(ground)

            let allowed: Set = [
                "box", "attempt", "lines", "boxes", "attempts", "poll", "number",
            ]
            let entries = try await ground.entries().dropFirst(start)
            #expect(entries.count == 4)
            for entry in entries {
                let facts = try JSONDecoder().decode(
                    [String: String].self,
                    from: Data(entry.facts.utf8)
                )
                #expect(allowed.isSuperset(of: facts.keys), "\(entry.action) \(facts.keys)")
                #expect(entry.reason.isEmpty)
                #expect(!entry.facts.contains("代表1"))
            }
        }
    }
}
