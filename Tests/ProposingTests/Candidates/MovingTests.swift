import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// The states of a candidate, and the order of the ballot.
@Suite struct MovingTests {
    static func move(
        _ record: TestRecord,
        _ id: ID<Candidate>,
        to state: Candidate.State,
        reason: String = "",
        by officer: Officer
    ) async throws(CandidateError) {
        try await EditingCandidates(record.ledger).move(
            id,
            to: state,
            reason: reason,
            in: officer.jurisdiction,
            by: .officer(officer)
        )
    }

    /// Puts a candidate into a state behind the use cases' back.
    static func put(
        _ record: TestRecord,
        _ id: ID<Candidate>,
        into state: Candidate.State
    ) async throws {
        try await record.vandalise(
            "UPDATE candidate SET state = $1 WHERE id = $2",
            [state, id]
        )
    }

    @Test(arguments: TestDatabase.engines)
    func `every move of the table is made by hand or refused with its reason`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let id = try await record.candidate("公共停车位", [], by: clerk)
            for from in Candidate.State.allCases {
                for to in Candidate.State.allCases {
                    try await Self.put(record, id, into: from)

                    let failure = await failure { () async throws(CandidateError) in
                        try await Self.move(record, id, to: to, reason: "重复", by: clerk)
                    }

                    let expected: CandidateError? =
                        if !from.successors.contains(to) {
                            .forbiddenMove(from: from, to: to)
                        } else if from == .formal || to == .formal {
                            .notByHand(to)
                        } else {
                            nil
                        }
                    #expect(failure == expected, "\(from) to \(to)")
                }
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a removal needs a reason and keeps it`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let id = try await record.candidate("公共停车位", [], by: clerk)

            let missing = await failure { () async throws(CandidateError) in
                try await Self.move(record, id, to: .removed, reason: " ", by: clerk)
            }
            let long = await failure { () async throws(CandidateError) in
                let reason = String(repeating: "长", count: 301)
                try await Self.move(record, id, to: .removed, reason: reason, by: clerk)
            }
            try await Self.move(record, id, to: .removed, reason: "已列入市级清单", by: clerk)

            let event = try await EditingTests.desk(record, id, by: clerk).events.last
            #expect(missing == .reasonMissing && long == .reasonTooLong(characters: 301))
            #expect(event?.reason == "已列入市级清单" && event?.state == .removed)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a right that is missing moves, orders and seats nothing`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let overseer = try await record.officer(.overseer)
            let id = try await record.candidate("公共停车位", [], by: clerk)
            let editing = EditingCandidates(record.ledger)
            let denied = CandidateError.denied(
                Denied(permission: .editCandidates, post: overseer.postName)
            )

            let moved = await failure { () async throws(CandidateError) in
                try await Self.move(record, id, to: .screening, by: overseer)
            }
            let ordered = await failure { () async throws(CandidateError) in
                try await editing.order(
                    [id],
                    year: 2023,
                    in: Places.beibei,
                    by: .officer(overseer)
                )
            }
            let seated = await failure { () async throws(CandidateError) in
                try await editing.setSeats(
                    "8",
                    year: 2023,
                    in: Places.beibei,
                    by: .officer(overseer)
                )
            }

            #expect(moved == denied && ordered == denied && seated == denied)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the order of the ballot is that of the keys, and those must be the list's`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let one = try await record.candidate("公共停车位", [], by: clerk)
            let two = try await record.candidate("社区老年食堂", [], by: clerk)
            let editing = EditingCandidates(record.ledger)
            let order = { @Sendable (ids: [ID<Candidate>]) async throws(CandidateError) in
                try await editing.order(ids, year: 2023, in: Places.beibei, by: .officer(clerk))
            }

            try await order([two, one])
            let wrong = await failure { () async throws(CandidateError) in try await order([one]) }
            let twice = await failure { () async throws(CandidateError) in
                try await order([one, one])
            }

            let lines = try await ReadingCandidates(record.ledger).lines(
                of: 2023,
                in: Places.beibei,
                by: .officer(clerk)
            )
            #expect(lines.map(\.candidate.id) == [two, one])
            #expect(lines.map(\.candidate.ballotNumber) == [1, 2])
            #expect(wrong == .orderWrong && twice == .orderWrong)
        }
    }

    @Test(arguments: TestDatabase.engines, ["", "0", "1000", "八", "8件"])
    func `seats are a number from 1 to 999`(engine: Engine, typed: String) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)

            let failure = await failure { () async throws(CandidateError) in
                try await EditingCandidates(record.ledger).setSeats(
                    typed,
                    year: 2023,
                    in: Places.beibei,
                    by: .officer(clerk)
                )
            }

            #expect(failure == .faults([CandidateFault("seats", .absurd(unit: "", most: 999))]))
        }
    }
}
