import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// What is decided on the bench without a candidate, and what is left to be decided.
@Suite struct BenchRulingTests {
    @Test(arguments: TestDatabase.engines)
    func `what becomes part of no candidate is ruled on, and can be taken back`(
        engine: Engine
    ) async throws {
        try await MergingSample.with(engine) { record, ids, clerk in
            let rulings = [
                Ruling(.forwarded, grounds: "转市城管局"), Ruling(.reserved, grounds: "明年再看"),
                Ruling(.rejected, reason: .privateBenefit, grounds: "只涉及一个小区"),
            ]
            for (id, ruling) in zip(ids, rulings) {
                try await Merging(record.ledger).rule(
                    ruling,
                    on: try await MergingSample.choices(record, [id], by: clerk),
                    in: try MergingSample.beibei,
                    by: .officer(clerk)
                )
                let found = try await record.suggestion(id, by: clerk)
                #expect(found.state == .decided && found.ruling == ruling)
            }

            try await MergingSample.split(record, ids, by: clerk)

            for id in ids {
                let found = try await record.suggestion(id, by: clerk)
                #expect(found.state == .acknowledged && found.ruling == nil)
            }
            #expect(try await record.lastAuditEntry()?.action == "merging.split")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `without an open round nothing is ruled, and the suggestion is named`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            try await record.addCall()
            let ids = try await record.addSuggestions(1)

            let refusal = await MergingSample.refusal {
                try await MergingSample.merge(record, ids, by: clerk)
            }

            #expect(
                refusal == .refused(reference: "BEIBEI-2022-JY-8001", .noRoundOpen)
            )
            #expect(try await record.rowCounts()["candidate"] == 0)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the bench counts and lists what the round has not ruled on`(
        engine: Engine
    ) async throws {
        try await MergingSample.with(engine, count: 4) { record, ids, clerk in
            let reading = ReadingBench(record.ledger)
            try await record.rule(Ruling(.takenForward), on: ids[0], by: clerk)
            try await MergingSample.merge(record, [ids[1]], by: clerk)

            let call = try #require(
                try await reading.calls(in: Places.beibei, by: .officer(clerk)).first
            )
            let round = try #require(call.round)
            let waiting = try await reading.waiting(
                in: round,
                of: Places.beibei,
                by: .officer(clerk)
            )

            #expect(call.waiting == 2)
            #expect(waiting == [ids[2], ids[3]])
        }
    }
}
