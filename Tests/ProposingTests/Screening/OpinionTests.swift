import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// The opinions that units give, and the questions they see.
@Suite struct OpinionTests {
    @Test(arguments: TestDatabase.engines)
    func `a further opinion takes the place of the one before, and both stay`(
        engine: Engine
    ) async throws {
        try await AssigningSample.withUnit(engine) { record, ids, clerk, unit in
            try await record.ask(Offices.congress, about: ids, by: clerk)
            _ = try await AssigningSample.opine(.agree, record, by: unit)

            let stale = try await AssigningSample.opine(.disagree, after: 0, record, by: unit)
            let second = try await AssigningSample.opine(.disagree, after: 1, record, by: unit)

            let asked = try #require(try await record.screened(ids[0], by: clerk).asked.first)
            guard case .changedMeanwhile(let latest) = stale else {
                Issue.record("\(String(describing: stale))")
                return
            }
            #expect(latest.verdict == .agree)
            #expect(second == nil)
            #expect(asked.opinions.map(\.verdict) == [.agree, .disagree])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a matter that is not the unit's goes back to whoever asked`(
        engine: Engine
    ) async throws {
        try await AssigningSample.withUnit(engine) { record, ids, clerk, unit in
            try await record.ask(Offices.congress, about: ids, by: clerk)

            let error = try await AssigningSample.opine(.notOurs, text: "应由教委提出。", record, by: unit)

            let asked = try #require(try await record.screened(ids[0], by: clerk).asked.first)
            #expect(error == nil)
            #expect(asked.assignment.ending == .returned)
            #expect(asked.assignment.endingReason == "应由教委提出。")
            #expect(try await ReadingScreening(record.ledger).questions(to: unit).isEmpty)
        }
    }

    @Test func `an opinion that is not complete is refused`() async throws {
        try await AssigningSample.withUnit(.sqlite, demandsAttendance: true) {
            record,
            ids,
            clerk,
            unit in
            try await record.ask(Offices.congress, about: ids, by: clerk)
            let before = try await record.rowCounts()

            let errors = [
                try await AssigningSample.opine(nil, record, by: unit),
                try await AssigningSample.opine(.agree, text: "好", record, by: unit),
                try await AssigningSample.opine(
                    .agree,
                    text: String(repeating: "长", count: 1001),
                    record,
                    by: unit
                ),
                try await AssigningSample.opine(.agree, record, by: unit),
                try await AssigningSample.opine(.agree, units: "财政局", record, by: unit),
                try await AssigningSample.opine(
                    .agree,
                    units: "财政局",
                    people: "很多",
                    record,
                    by: unit
                ),
                try await AssigningSample.opine(
                    .agree,
                    units: "财政局",
                    people: "3",
                    on: "2022-12-02",
                    record,
                    by: unit
                ),
            ]

            #expect(
                errors == [
                    .verdictMissing, .textTooShort(characters: 1), .textTooLong(characters: 1001),
                    .attendanceMissing, .attendanceMissing, .peopleUnreadable,
                    .dayInTheFuture(try CivilDate(iso: "2022-12-02")),
                ]
            )
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `an opinion that was given is not called back`(engine: Engine) async throws {
        try await AssigningSample.withUnit(engine) { record, ids, clerk, unit in
            try await record.ask(Offices.congress, about: ids, by: clerk)
            _ = try await AssigningSample.opine(.agree, record, by: unit)
            let asked = try #require(try await record.screened(ids[0], by: clerk).asked.first)

            let error = await failure { () async throws(AssignmentError) in
                try await Assigning(record.ledger).end(
                    asked.assignment.id,
                    .recalled,
                    because: "不用了",
                    of: Places.beibei,
                    by: .officer(clerk)
                )
            }

            #expect(error == .answered)
        }
    }

    @Test func `a unit sees and answers its own questions only`() async throws {
        try await AssigningSample.withUnit(.sqlite) { record, ids, clerk, unit in
            try await record.ask(Offices.office, about: ids, by: clerk)
            let asked = try #require(try await record.screened(ids[0], by: clerk).asked.first)

            let read = await failure { () async throws(ReadError) in
                _ = try await ReadingScreening(record.ledger)
                    .question(asked.assignment.id, to: unit)
            }
            let given = await failure { () async throws(AssignmentError) in
                try await Opining(record.ledger).give(
                    OpinionDraft(
                        verdict: .agree,
                        text: "可以办理",
                        givenOn: record.clock.now.date
                    ),
                    on: asked.assignment.id,
                    after: 0,
                    by: unit
                )
            }
            let denied = await failure { () async throws(ReadError) in
                _ = try await ReadingScreening(record.ledger).questions(to: clerk)
            }

            #expect(read == .notFound)
            #expect(given == .notFound)
            #expect(denied == .denied(Denied(permission: .giveOpinions, post: clerk.postName)))
        }
    }
}
