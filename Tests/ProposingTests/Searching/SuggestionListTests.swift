import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// The order of the clerk's list, its pages and its conditions.
@Suite struct SuggestionListTests {
    /// All pages of a list, walked forward and then back again.
    private func walk(
        _ record: TestRecord,
        _ filter: SuggestionFilter,
        _ order: SuggestionOrder,
        by clerk: Officer
    ) async throws -> (forward: [String], backward: [String]) {
        var forward: [String] = []
        var cursor = SuggestionCursor.start
        while true {
            let page = try await ReadingTests.page(
                record,
                filter,
                order: order,
                from: cursor,
                limit: 2,
                by: clerk
            )
            forward += page.suggestions.map(\.reference)
            guard page.hasNext, let last = page.suggestions.last else { break }
            cursor = .after(last.reference)
        }
        var backward = Array(forward.suffix(1))
        cursor = .before(forward.last ?? "")
        while true {
            let page = try await ReadingTests.page(
                record,
                filter,
                order: order,
                from: cursor,
                limit: 2,
                by: clerk
            )
            #expect(page.hasNext)
            backward = page.suggestions.map(\.reference) + backward
            guard page.hasPrevious, let first = page.suggestions.first else { break }
            cursor = .before(first.reference)
        }
        return (forward, backward)
    }

    @Test(arguments: TestDatabase.engines)
    func `pages lead forward and back through the same list in both orders`(
        engine: Engine
    ) async throws {
        try await ReadingTests.withSeven(engine) { record, clerk in
            for (number, day) in [(1, "2023-02-01"), (4, "2023-01-01"), (5, "2023-03-01")] {
                try await record.vandalise(
                    "UPDATE suggestion SET due_on = '\(day)' WHERE reference = 'A-\(number)'"
                )
            }
            var searching = SuggestionFilter(standing: .all)
            searching.words = try SearchWords("号路")

            for filter in [SuggestionFilter(standing: .all), searching] {
                let arrival = try await walk(record, filter, .arrival, by: clerk)
                let due = try await walk(record, filter, .due, by: clerk)

                #expect(arrival.forward == ["A-7", "A-6", "A-5", "A-4", "A-3", "A-2", "A-1"])
                #expect(arrival.backward == arrival.forward)
                #expect(due.forward == ["A-4", "A-1", "A-5", "A-2", "A-3", "A-6", "A-7"])
                #expect(due.backward == due.forward)
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a number that is not there begins at the beginning`(engine: Engine) async throws {
        try await ReadingTests.withSeven(engine) { record, clerk in
            let page = try await ReadingTests.page(
                record,
                SuggestionFilter(),
                from: .after("没有"),
                by: clerk
            )

            #expect(page.suggestions.first?.reference == "A-6")
            #expect(!page.hasPrevious)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `each condition finds its own`(engine: Engine) async throws {
        try await ReadingTests.withSeven(engine) { record, clerk in
            try await record.vandalise(
                "UPDATE suggestion SET is_late = 1, field = '教育' WHERE reference = 'A-1'"
            )
            try await record.vandalise(
                "UPDATE suggestion SET state = 'withdrawn' WHERE reference = 'A-6'"
            )
            func find(_ change: (inout SuggestionFilter) -> Void) async throws -> [String] {
                var filter = SuggestionFilter(standing: .all)
                change(&filter)
                let page = try await ReadingTests.page(record, filter, by: clerk)
                #expect(page.total == page.suggestions.count)
                return page.suggestions.map(\.reference)
            }

            #expect(try await find { $0.isLate = true } == ["A-1"])
            #expect(try await find { $0.field = "教育" } == ["A-1"])
            #expect(try await find { $0.place = .everywhere }.count == 7)
            #expect(try await find { $0.place = .within(Places.tiansheng) } == [])
            #expect(try await find { $0.standing = .withdrawn } == ["A-6"])
            #expect(try await find { $0.standing = .held } == [])
            #expect(try await find { $0.year = 2023 } == [])
            #expect(try await find { $0.outcome = .rejected } == [])
        }
    }
}
