import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// A round is closed when nothing in it is unanswered, and frozen.
@Suite struct RoundClosingTests {
    @Test(arguments: TestDatabase.engines)
    func `what is unanswered keeps a round open, and is named`(engine: Engine) async throws {
        try await RulingTests.withRound(engine, suggestions: 3) { record, ids, clerk in
            let round = try await record.currentRound(by: clerk)
            try await record.rule(Ruling(.takenForward), on: ids[0], by: clerk)
            let before = try await record.rowCounts()

            let error = await RoundSample.close(round, record, by: clerk)

            guard case .unanswered(let unanswered) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(unanswered.suggestions == 2)
            #expect(unanswered.first.map(\.id) == Array(ids.dropFirst()))
            #expect(unanswered.assignments == [])
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a unit that was asked and has not answered keeps a round open`(
        engine: Engine
    ) async throws {
        try await RulingTests.withRound(engine) { record, ids, clerk in
            let round = try await record.currentRound(by: clerk)
            try await record.ask(Offices.congress, about: ids, by: clerk)
            try await record.rule(Ruling(.takenForward), on: ids[0], by: clerk)

            let error = await RoundSample.close(round, record, by: clerk)
            let asked = try #require(
                try await record.screened(ids[0], by: clerk).asked.first?.assignment
            )
            try await Assigning(record.ledger).end(
                asked.id,
                .waived,
                because: "对方已口头说明",
                of: Places.beibei,
                by: .officer(clerk)
            )
            let second = await RoundSample.close(round, record, by: clerk)

            guard case .unanswered(let unanswered) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(unanswered.suggestions == 0)
            #expect(unanswered.assignments.map(\.party) == [Offices.congress])
            #expect(second == nil)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `closing freezes the counts and the digest, and nobody writes into it afterwards`(
        engine: Engine
    ) async throws {
        try await RulingTests.withRound(engine, suggestions: 2) { record, ids, clerk in
            let round = try await record.currentRound(by: clerk)
            try await record.rule(
                Ruling(.rejected, reason: .incomplete, grounds: "没有写明地点。"),
                on: ids[0],
                by: clerk
            )
            try await record.rule(Ruling(.takenForward), on: ids[1], by: clerk)

            let digest = try await ClosingRounds(record.ledger).close(
                round,
                in: Places.beibei,
                by: .officer(clerk)
            )
            let view = try await RoundSample.view(round, record, by: clerk)
            let before = try await record.rowCounts()
            let again = await RoundSample.close(round, record, by: clerk)
            let ruled = await failure { () async throws(ScreeningError) in
                try await record.rule(Ruling(.takenForward), on: ids[1], by: clerk)
            }
            let asked = await failure { () async throws(AssignmentError) in
                _ = try await Assigning(record.ledger).assign(
                    ids,
                    AssignmentPlan(party: Offices.congress, term: .workingDays(5)),
                    in: round,
                    of: Places.beibei,
                    by: .officer(clerk)
                )
            }

            guard case .closed(let closing) = view.standing.round.state else {
                Issue.record("the round is open")
                return
            }
            #expect(closing.digest == digest && closing.suggestions == 2)
            #expect(closing.post == "区政府办公室·受理岗")
            #expect(view.isUntouched == true)
            #expect(view.standing.total == 2 && view.standing.unruled == 0)
            #expect(
                Set(view.standing.counts) == [
                    RoundCount(
                        channel: .residents,
                        outcome: .rejected,
                        reason: .incomplete,
                        suggestions: 1
                    ),
                    RoundCount(
                        channel: .residents,
                        outcome: .takenForward,
                        reason: nil,
                        suggestions: 1
                    ),
                ]
            )
            #expect(again == .closedAlready)
            #expect(ruled == .ruling(.noRoundOpen))
            #expect(asked == .roundClosed)
            #expect(try await record.rowCounts() == before)
            #expect(try await record.lastAuditEntry()?.action == "screening.close-round")
        }
    }

    @Test
    func `an empty round is not closed`() async throws {
        try await RulingTests.withRound(.sqlite, suggestions: 0) { record, _, clerk in
            let round = try await record.currentRound(by: clerk)

            let error = await RoundSample.close(round, record, by: clerk)

            #expect(error == .nothingInIt)
        }
    }
}
