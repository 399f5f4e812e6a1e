import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// Asking units, and the opinions they give.
@Suite struct AssigningTests {
    /// A record with an open round, and somebody of the congress office who gives opinions.
    private static func withUnit(
        _ engine: Engine,
        suggestions count: Int = 1,
        demandsAttendance: Bool = false,
        _ body: (TestRecord, [ID<Suggestion>], Officer, Officer) async throws -> Void
    ) async throws {
        try await RulingTests.withCall(engine, suggestions: count) { record, ids, clerk in
            _ = try await OpeningRounds(record.ledger).open(
                RoundPlan(title: "论证", demandsAttendance: demandsAttendance),
                of: TestRecord.call,
                in: Places.beibei,
                by: .officer(clerk)
            )
            try await record.vandalise(
                "INSERT INTO post_permission (post_id, permission) VALUES ($1, $2)",
                [Offices.oversight, Permission.giveOpinions]
            )
            let unit = try await record.officer(.overseer)
            try await body(record, ids, clerk, unit)
        }
    }

    private static func assign(
        _ plan: AssignmentPlan,
        _ ids: [ID<Suggestion>],
        _ record: TestRecord,
        by clerk: Officer
    ) async throws -> AssignmentError? {
        let round = try await record.currentRound(by: clerk)
        return await failure { () async throws(AssignmentError) in
            _ = try await Assigning(record.ledger).assign(
                ids,
                plan,
                in: round,
                of: Places.beibei,
                by: .officer(clerk)
            )
        }
    }

    private static func opine(
        _ verdict: Opinion.Verdict?,
        text: String = "可以办，建议列入明年计划。",
        units: String = "",
        people: String = "",
        on day: String = "2022-12-01",
        after shown: Int = 0,
        _ record: TestRecord,
        by unit: Officer
    ) async throws -> AssignmentError? {
        let questions = try await ReadingScreening(record.ledger).questions(to: unit)
        guard let asked = questions.first else { return .notFound }
        let day = try CivilDate(iso: day)
        return await failure { () async throws(AssignmentError) in
            try await Opining(record.ledger).give(
                OpinionDraft(
                    verdict: verdict,
                    text: text,
                    units: units,
                    people: people,
                    estimatedCost: Money(fen: 100),
                    givenOn: day
                ),
                on: asked.assignment.id,
                after: shown,
                by: unit
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a unit is asked until a working day, and answers`(engine: Engine) async throws {
        try await Self.withUnit(engine) { record, ids, clerk, unit in
            // From Thursday 1 December 2022: Friday, then Monday to Thursday.
            try await record.ask(Offices.congress, about: ids, workingDays: 5, by: clerk)
            let waiting = try await ReadingScreening(record.ledger).questions(to: unit)

            let error = try await Self.opine(
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
    func `a further opinion takes the place of the one before, and both stay`(
        engine: Engine
    ) async throws {
        try await Self.withUnit(engine) { record, ids, clerk, unit in
            try await record.ask(Offices.congress, about: ids, by: clerk)
            _ = try await Self.opine(.agree, record, by: unit)

            let stale = try await Self.opine(.disagree, after: 0, record, by: unit)
            let second = try await Self.opine(.disagree, after: 1, record, by: unit)

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
        try await Self.withUnit(engine) { record, ids, clerk, unit in
            try await record.ask(Offices.congress, about: ids, by: clerk)

            let error = try await Self.opine(.notOurs, text: "应由教委提出。", record, by: unit)

            let asked = try #require(try await record.screened(ids[0], by: clerk).asked.first)
            #expect(error == nil)
            #expect(asked.assignment.ending == .returned)
            #expect(asked.assignment.endingReason == "应由教委提出。")
            #expect(try await ReadingScreening(record.ledger).questions(to: unit).isEmpty)
        }
    }

    @Test func `an opinion that is not complete is refused`() async throws {
        try await Self.withUnit(.sqlite, demandsAttendance: true) { record, ids, clerk, unit in
            try await record.ask(Offices.congress, about: ids, by: clerk)
            let before = try await record.rowCounts()

            let errors = [
                try await Self.opine(nil, record, by: unit),
                try await Self.opine(.agree, text: "好", record, by: unit),
                try await Self.opine(
                    .agree,
                    text: String(repeating: "长", count: 1001),
                    record,
                    by: unit
                ),
                try await Self.opine(.agree, record, by: unit),
                try await Self.opine(.agree, units: "财政局", record, by: unit),
                try await Self.opine(.agree, units: "财政局", people: "很多", record, by: unit),
                try await Self.opine(
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
    func `a plan that is wrong asks nobody`(engine: Engine) async throws {
        try await Self.withUnit(engine) { record, ids, clerk, _ in
            let before = try await record.rowCounts()
            func plan(_ term: AssignmentPlan.Term) -> AssignmentPlan {
                AssignmentPlan(party: Offices.congress, term: term)
            }

            let errors = [
                try await Self.assign(plan(.workingDays(0)), ids, record, by: clerk),
                try await Self.assign(plan(.workingDays(121)), ids, record, by: clerk),
                try await Self.assign(plan(.workingDays(5)), [], record, by: clerk),
                try await Self.assign(
                    plan(.day(try CivilDate(iso: "2022-11-30"))),
                    ids,
                    record,
                    by: clerk
                ),
                try await Self.assign(
                    AssignmentPlan(party: Offices.countyOffice, term: .workingDays(5)),
                    ids,
                    record,
                    by: clerk
                ),
                try await Self.assign(
                    AssignmentPlan(party: nil, term: .workingDays(5)),
                    ids,
                    record,
                    by: clerk
                ),
                try await Self.assign(plan(.workingDays(5)), [ID(rawValue: 9)], record, by: clerk),
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
        try await Self.withUnit(.sqlite) { record, ids, clerk, _ in
            record.clock.move(to: try CivilDate(iso: "2026-12-28"))

            let error = try await Self.assign(
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
        try await Self.withUnit(engine, suggestions: 3) { record, ids, clerk, _ in
            let first = try await Self.assign(
                AssignmentPlan(
                    party: Offices.congress,
                    term: .workingDays(5),
                    remembers: true
                ),
                [ids[0]],
                record,
                by: clerk
            )
            let rest = try await Self.assign(
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
        try await Self.withUnit(engine) { record, ids, clerk, unit in
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

    @Test(arguments: TestDatabase.engines)
    func `an opinion that was given is not called back`(engine: Engine) async throws {
        try await Self.withUnit(engine) { record, ids, clerk, unit in
            try await record.ask(Offices.congress, about: ids, by: clerk)
            _ = try await Self.opine(.agree, record, by: unit)
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

    @Test(arguments: TestDatabase.engines)
    func `a unit does not screen its own suggestion alone`(engine: Engine) async throws {
        try await Self.withUnit(engine) { record, ids, clerk, unit in
            try await record.vandalise(
                "UPDATE suggestion SET party_id = $1 WHERE id = 8001",
                [Offices.countyOffice]
            )
            try await record.rule(Ruling(.takenForward), on: ids[0], by: clerk)
            try await record.vandalise(
                "UPDATE suggestion SET party_id = $1 WHERE id = 8001",
                [Offices.congress]
            )
            try await record.ask(Offices.congress, about: ids, by: clerk)
            _ = try await Self.opine(.agree, record, by: unit)
            let alone = try await RulingTests.refusal(
                of: Ruling(.takenForward),
                on: ids[0],
                record,
                by: clerk
            )

            #expect(alone == .ruling(.secondOpinionMissing))
        }
    }

    @Test func `whoever made a suggestion does not rule on it without another unit`() async throws {
        try await Self.withUnit(.sqlite) { record, ids, clerk, unit in
            try await record.vandalise(
                "UPDATE suggestion SET party_id = $1 WHERE id = 8001",
                [Offices.office]
            )
            let alone = try await RulingTests.refusal(
                of: Ruling(.takenForward),
                on: ids[0],
                record,
                by: clerk
            )
            try await record.ask(Offices.congress, about: ids, by: clerk)
            _ = try await Self.opine(.agree, record, by: unit)

            try await record.rule(Ruling(.takenForward), on: ids[0], by: clerk)

            #expect(alone == .ruling(.secondOpinionMissing))
            #expect(try await record.suggestion(ids[0], by: clerk).state == .decided)
        }
    }

    @Test func `a unit sees and answers its own questions only`() async throws {
        try await Self.withUnit(.sqlite) { record, ids, clerk, unit in
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
