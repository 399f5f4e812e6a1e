import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// Asking units, until when, and asking another instead.
@Suite struct AssigningTests {
    @Test(arguments: TestDatabase.engines)
    func `a unit is asked until a working day, and answers`(engine: Engine) async throws {
        try await AssigningSample.withUnit(engine) { record, ids, clerk, unit in
            // From Thursday 1 December 2022: Friday, then Monday to Thursday.
            try await record.ask(Offices.congress, about: ids, workingDays: 5, by: clerk)
            let waiting = try await ReadingScreening(record.ledger).questions(to: unit)

            let error = try await AssigningSample.opine(
                .agreeInPrinciple,
                units: "财政局\n教委",
                people: "７",
                record,
                by: unit
            )

            let asked = try #require(try await record.screened(ids[0], by: clerk).asked.first)
            let opinion = try #require(asked.opinions.first)
            #expect(error == nil)
            #expect(waiting.map(\.isWaiting) == [true])
            #expect(asked.assignment.dueOn == (try CivilDate(iso: "2022-12-08")))
            #expect(asked.party?.id == Offices.congress)
            #expect(opinion.verdict == .agreeInPrinciple)
            #expect(opinion.units == ["财政局", "教委"] && opinion.people == 7)
            #expect(opinion.estimatedCost == Money(fen: 100))
            #expect(opinion.post == "区人大常委会办公室·监督岗")
            #expect(try await record.lastAuditEntry()?.action == "screening.opine")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a plan that is wrong asks nobody`(engine: Engine) async throws {
        try await AssigningSample.withUnit(engine) { record, ids, clerk, _ in
            let before = try await record.rowCounts()
            func plan(_ term: AssignmentPlan.Term) -> AssignmentPlan {
                AssignmentPlan(party: Offices.congress, term: term)
            }

            let errors = [
                try await AssigningSample.assign(plan(.workingDays(0)), ids, record, by: clerk),
                try await AssigningSample.assign(plan(.workingDays(121)), ids, record, by: clerk),
                try await AssigningSample.assign(plan(.workingDays(5)), [], record, by: clerk),
                try await AssigningSample.assign(
                    plan(.day(try CivilDate(iso: "2022-11-30"))),
                    ids,
                    record,
                    by: clerk
                ),
                try await AssigningSample.assign(
                    AssignmentPlan(party: Offices.countyOffice, term: .workingDays(5)),
                    ids,
                    record,
                    by: clerk
                ),
                try await AssigningSample.assign(
                    AssignmentPlan(party: nil, term: .workingDays(5)),
                    ids,
                    record,
                    by: clerk
                ),
                try await AssigningSample.assign(
                    plan(.workingDays(5)),
                    [ID(rawValue: 9)],
                    record,
                    by: clerk
                ),
            ]

            #expect(
                errors == [
                    .daysOutOfRange, .daysOutOfRange, .nothingChosen,
                    .dueInThePast(try CivilDate(iso: "2022-11-30")), .partyUnknown,
                    .noUsualParty(fields: ["交通出行"]), .notFound,
                ]
            )
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test func `a year whose holidays are not known is said, not guessed`() async throws {
        try await AssigningSample.withUnit(.sqlite) { record, ids, clerk, _ in
            record.clock.move(to: try CivilDate(iso: "2026-12-28"))

            let error = try await AssigningSample.assign(
                AssignmentPlan(party: Offices.congress, term: .workingDays(30)),
                ids,
                record,
                by: clerk
            )

            #expect(error == .yearNotCovered(2027))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the usual unit of a field is remembered and asked`(engine: Engine) async throws {
        try await AssigningSample.withUnit(engine, suggestions: 3) { record, ids, clerk, _ in
            let first = try await AssigningSample.assign(
                AssignmentPlan(
                    party: Offices.congress,
                    term: .workingDays(5),
                    remembers: true
                ),
                [ids[0]],
                record,
                by: clerk
            )
            let rest = try await AssigningSample.assign(
                AssignmentPlan(party: nil, term: .workingDays(5)),
                ids,
                record,
                by: clerk
            )

            #expect(first == nil && rest == nil)
            #expect(try await record.rowCounts()["screening_assignment"] == 3)
            for id in ids {
                let asked = try await record.screened(id, by: clerk).asked
                #expect(asked.map(\.assignment.party) == [Offices.congress])
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `another unit is asked instead, for a reason`(engine: Engine) async throws {
        try await AssigningSample.withUnit(engine) { record, ids, clerk, unit in
            try await record.ask(Offices.congress, about: ids, by: clerk)
            let asked = try #require(try await record.screened(ids[0], by: clerk).asked.first)
            func end(_ reason: String) async -> AssignmentError? {
                await failure { () async throws(AssignmentError) in
                    try await Assigning(record.ledger).end(
                        asked.assignment.id,
                        .reassigned,
                        because: reason,
                        askingInstead: Offices.office,
                        of: Places.beibei,
                        by: .officer(clerk)
                    )
                }
            }

            let silent = await end(" ")
            let done = await end("归政府办管")
            let again = await end("归政府办管")

            let after = try await record.screened(ids[0], by: clerk).asked
            #expect(silent == .reasonMissing)
            #expect(done == nil)
            #expect(again == .ended)
            #expect(after.count == 2 && after.count { $0.assignment.ending == .reassigned } == 1)
            #expect(Set(after.map(\.assignment.party)) == [Offices.congress, Offices.office])
            #expect(try await ReadingScreening(record.ledger).questions(to: unit).isEmpty)
        }
    }
}
