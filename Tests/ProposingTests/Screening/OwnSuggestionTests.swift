import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// Nobody rules alone on a suggestion of their own.
@Suite struct OwnSuggestionTests {
    @Test(arguments: TestDatabase.engines)
    func `a unit does not screen its own suggestion alone`(engine: Engine) async throws {
        try await AssigningSample.withUnit(engine) { record, ids, clerk, unit in
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
            _ = try await AssigningSample.opine(.agree, record, by: unit)
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
        try await AssigningSample.withUnit(.sqlite) { record, ids, clerk, unit in
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
            _ = try await AssigningSample.opine(.agree, record, by: unit)

            try await record.rule(Ruling(.takenForward), on: ids[0], by: clerk)

            #expect(alone == .ruling(.secondOpinionMissing))
            #expect(try await record.suggestion(ids[0], by: clerk).state == .decided)
        }
    }
}
