import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// Taking back what one has suggested, as long as nothing has been decided.
@Suite struct WithdrawingTests {
    @Test(arguments: TestDatabase.engines)
    func `the holder of the code takes it back, and the record stays`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let code = try await SuggestingTests.suggest(record)

            try await WithdrawingSuggestions(record.ledger).withdraw(code)

            let after = try await SuggestingTests.thread(record, code).suggestion
            let entry = try await record.lastAuditEntry()
            #expect(after.state == .withdrawn)
            #expect(after.body == SuggestingTests.body)
            #expect(after.version == 2)
            #expect(entry?.action == "suggestion.withdraw")
            #expect(entry?.who == "resident")
            #expect(entry?.facts == #"{"from":"submitted"}"#)
        }
    }

    @Test func `one that is held is taken back too`() async throws {
        try await HoldingTests.withHeld(.sqlite) { record, _, code, _ in
            try await WithdrawingSuggestions(record.ledger).withdraw(code)

            let after = try await SuggestingTests.thread(record, code).suggestion
            #expect(after.state == .withdrawn)
            #expect(after.hold == nil)
        }
    }

    @Test(arguments: Suggestion.State.allCases)
    func `only from held, submitted and acknowledged`(state: Suggestion.State) async throws {
        try await TestRecord.with(.sqlite) { record in
            let code = try await SuggestingTests.suggest(record)
            let hold = state == .held ? "hold = 'flood'" : "hold = NULL"
            let outcome = state == .decided ? "outcome = 'reserved'" : "outcome = NULL"
            try await record.vandalise(
                "UPDATE suggestion SET state = '\(state.rawValue)', \(hold), \(outcome)"
            )

            let error = await failure { () async throws(WithdrawError) in
                try await WithdrawingSuggestions(record.ledger).withdraw(code)
            }

            let mayGo = [.held, .submitted, .acknowledged].contains(state)
            #expect(error == (mayGo ? nil : .tooLate(state)))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a unit takes back its own and no other's`(engine: Engine) async throws {
        try await UnitProposingTests.withUnit(engine) { record, unit in
            _ = try await UnitProposingTests.propose(record, by: unit)
            let own = try #require(
                try await ProposingForUnit(record.ledger).threads(by: unit).first?.suggestion
            )
            let code = try await SuggestingTests.suggest(record)
            let other = try await SuggestingTests.thread(record, code).suggestion
            let clerk = try await record.officer(.clerk)
            func refusal(_ id: ID<Suggestion>, _ officer: Officer) async -> WithdrawError? {
                await failure { () async throws(WithdrawError) in
                    try await WithdrawingSuggestions(record.ledger).withdraw(id, by: officer)
                }
            }

            #expect(
                await refusal(own.id, clerk)
                    == .denied(Denied(permission: .proposeForUnit, post: clerk.postName))
            )
            #expect(await refusal(other.id, unit) == .notFound)
            #expect(await refusal(own.id, unit) == nil)
            #expect(await refusal(own.id, unit) == .tooLate(.withdrawn))
        }
    }

    @Test func `a code of nothing takes nothing back, and every refusal has its name`()
        async throws
    {
        try await TestRecord.with(.sqlite) { record in
            let error = await failure { () async throws(WithdrawError) in
                try await WithdrawingSuggestions(record.ledger).withdraw(.random())
            }
            let errors: [WithdrawError] = [
                .denied(Denied(permission: .proposeForUnit, post: nil)), .notFound,
                .tooLate(.replied), .store(.busy),
            ]

            #expect(error == .notFound)
            #expect(Set(errors.map(\.code)).count == errors.count)
        }
    }
}
