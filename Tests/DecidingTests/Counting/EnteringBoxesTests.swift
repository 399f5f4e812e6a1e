import Database
import DatabaseContract
import Deciding
import Ledger
import Tallying
import TestSupport
import Testing

/// Two tellers enter a box, neither seeing the other's numbers.
@Suite struct EnteringBoxesTests {
    private typealias Ground = CountingGround

    @Test(arguments: TestDatabase.engines)
    func `two equal entries make a box agreed`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await record.countingGround()
            try await ground.open()
            let form = Ground.form(papers: 12, void: 1, blank: 1, short: 2)

            let first = try await ground.refusal(Ground.teller, 1, form)
            let between = try await ground.view(Ground.other)
            let second = try await ground.refusal(Ground.other, 1, form)

            #expect(first == nil)
            #expect(second == nil)
            #expect(between.tellerBoxes.first?.own == nil)
            #expect(between.tellerBoxes.first?.progress == .yours(isAgain: false))
            let view = try await ground.view(Ground.chief)
            #expect(view.agreed == 1)
            let totals = try #require(view.chiefBoxes.first?.box.totals)
            #expect(totals.valid == 10)
            #expect(totals.void == [VoidCount(.overvote, 1)])
            #expect(totals.items.map(\.yes) == [10, 10, 8, 0, 0])
            let actions = try await ground.entries().suffix(2).map(\.action)
            #expect(actions == ["count.enter", "count.agree"])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `an own entry is corrected until the other one is in`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await record.countingGround()
            try await ground.open()
            let (wrong, right) = (
                Ground.form(papers: 12, short: 2), Ground.form(papers: 12, short: 3)
            )

            #expect(try await ground.refusal(Ground.teller, 1, wrong) == nil)
            #expect(try await ground.refusal(Ground.teller, 1, right, version: 1) == nil)
            // From another window that has not seen the correction.
            let stale = try await ground.refusal(Ground.teller, 1, wrong, version: 1)
            #expect(stale == .changedMeanwhile)
            #expect(try await ground.refusal(Ground.other, 1, wrong) == nil)
            let late = try await ground.refusal(Ground.teller, 1, wrong, version: 2)
            #expect(late == .bothIn)
            let view = try await ground.view(Ground.teller)
            #expect(view.tellerBoxes.first?.progress == .differing)
            #expect(view.tellerBoxes.first?.own?.totals.items[2].yes == 9)
            #expect(view.chiefBoxes.isEmpty)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the same form sent twice is entered once`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await record.countingGround()
            try await ground.open()
            let form = Ground.form(papers: 12)
            _ = try await ground.refusal(Ground.teller, 1, form)
            let entries = try await ground.entries().count

            let again = try await ground.refusal(Ground.teller, 1, form)

            #expect(again == nil)
            #expect(try await ground.entries().count == entries)
            #expect(try await record.rowCounts()["box_entry"] == 1)
            #expect(try await ground.view(Ground.chief).agreed == 0)
        }
    }

    @Test func `what does not add up is told beside its field`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let ground = try await record.countingGround()
            try await ground.open()
            let before = try await ground.counts()
            func faults(_ edit: (inout BoxForm) -> Void) async throws -> [CountingFault] {
                var form = Ground.form(papers: 12, void: 1)
                edit(&form)
                guard case .faults(let faults) = try await ground.refusal(Ground.teller, 1, form)
                else { return [] }
                return faults
            }

            #expect(
                try await faults { $0.papers = "13" } == [.papersDiffer(entered: 13, found: 12)]
            )
            #expect(
                try await faults { $0.numbers["yes-5"] = "" } == [.number(field: "yes-5")]
            )
            #expect(
                try await faults { ($0.papers, $0.numbers["valid"]) = ("x", "1.5") }
                    == [.number(field: "papers"), .number(field: "valid")]
            )
            #expect(
                try await faults { $0.numbers["void-overvote"] = "" }
                    == [
                        .record(
                            field: nil,
                            .papersNotReturned(valid: 11, void: 0, blank: 0, returned: 12)
                        )
                    ]
            )
            #expect(
                try await faults { $0.numbers["yes-4"] = "12" }
                    == [.record(field: "yes-4", .yesAboveValid(yes: 12, valid: 11))]
            )
            #expect(
                try await faults { $0.numbers["yes-4"] = "11" }
                    == [
                        .record(
                            field: nil,
                            .marksAboveSeats(marks: 44, valid: 11, seats: 3)
                        )
                    ]
            )
            #expect(try await ground.counts() == before)
        }
    }

    @Test func `answers are entered item by item and blanks count as no answer`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let ground = try await record.countingGround { form in
                form[.ballot] = "per-item"
                form[.seats] = ""
            }
            try await ground.open(["12"])
            var form = BoxForm(papers: "12", numbers: ["valid": "11", "blank": "1"])
            for item in 1...5 {
                form.numbers["yes-\(item)"] = "7"
                form.numbers["no-\(item)"] = "3"
                form.numbers["abstain-\(item)"] = "1"
                form.numbers["unpressed-\(item)"] = "1"
            }
            var wrong = form
            wrong.numbers["unpressed-4"] = ""

            let refused = try await ground.refusal(Ground.teller, 1, wrong)
            let taken = try await ground.refusal(Ground.teller, 1, form)

            guard case .faults(let faults) = refused else {
                Issue.record("not refused")
                return
            }
            #expect(faults.map(\.fieldName) == ["yes-4"])
            #expect(taken == nil)
        }
    }

    @Test func `who is not named by the meeting does not count`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let ground = try await record.countingGround()
            try await ground.open()
            try await record.grant("vote.count", to: Offices.administration)
            let form = Ground.form(papers: 12)

            let stranger = try await ground.refusal(Ground.conductor, 1, form)
            let chief = try await ground.refusal(Ground.chief, 1, form)
            let away = try await record.officer(.countyClerk)
            let elsewhere = await failure { () async throws(CountingError) in
                try await EnteringBoxes(record.ledger).enter(
                    1,
                    of: ground.session,
                    BoxEntering(form, attempt: 1, version: 0),
                    by: away,
                    in: Places.ninghai
                )
            }

            #expect(
                stranger == .denied(Denied(permission: .countVotes, post: "区政府办公室·管理岗"))
            )
            #expect(chief == .denied(Denied(permission: .countVotes, post: "区人大常委会办公室·监督岗")))
            #expect(elsewhere == .notFound)
        }
    }

    @Test func `a third teller is told that two others count the box`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let ground = try await record.countingGround()
            try await ground.open()
            try await record.grant("vote.count", to: Offices.administration)
            try await record.vandalise(
                "UPDATE meeting_officer SET role = 'teller' WHERE account_id = $1",
                [Ground.conductor.id]
            )
            let form = Ground.form(papers: 12)
            _ = try await ground.refusal(Ground.teller, 1, form)
            _ = try await ground.refusal(Ground.other, 1, Ground.form(papers: 12, short: 1))

            let third = try await ground.refusal(Ground.conductor, 1, form)

            #expect(third == .countedByOthers)
            #expect(
                try await ground.view(Ground.conductor).tellerBoxes.first?.progress == .others
            )
        }
    }
}
