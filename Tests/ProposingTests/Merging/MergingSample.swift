import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// A record with suggestions in an open round, and what is done with them on the bench.
enum MergingSample {
    static let grounds = "与周边的建议诉求相同，合并后一并论证选址。"
    static var beibei: Jurisdiction {
        get throws { try #require(Places.all.first { $0.id == Places.beibei }) }
    }

    /// A record with suggestions taken up, an open round, and a clerk.
    static func with(
        _ engine: Engine,
        count: Int = 3,
        _ body: (TestRecord, [ID<Suggestion>], Officer) async throws -> Void
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            try await record.addCall()
            let ids = try await record.addSuggestions(count)
            try await record.openRound(by: clerk)
            try await body(record, ids, clerk)
        }
    }

    static func choices(
        _ record: TestRecord,
        _ ids: [ID<Suggestion>],
        by officer: Officer
    ) async throws -> [BenchChoice] {
        var choices: [BenchChoice] = []
        for id in ids {
            choices.append(
                BenchChoice(id, version: try await record.suggestion(id, by: officer).version)
            )
        }
        return choices
    }

    @discardableResult
    static func merge(
        _ record: TestRecord,
        _ ids: [ID<Suggestion>],
        into target: MergeTarget? = .new(
            call: TestRecord.call,
            name: "新增公共停车位",
            field: "交通出行",
            target: "1600余个"
        ),
        by officer: Officer
    ) async throws -> Merged {
        try await Merging(record.ledger).merge(
            try await choices(record, ids, by: officer),
            into: target,
            grounds: grounds,
            in: try beibei,
            by: .officer(officer)
        )
    }

    static func split(
        _ record: TestRecord,
        _ ids: [ID<Suggestion>],
        by officer: Officer
    ) async throws {
        try await Merging(record.ledger).split(
            try await choices(record, ids, by: officer),
            because: "",
            in: try beibei,
            by: .officer(officer)
        )
    }

    static func refusal(_ work: () async throws -> Void) async -> MergingError? {
        do {
            try await work()
            return nil
        } catch {
            return error as? MergingError
        }
    }

    static func made(
        _ record: TestRecord,
        _ candidate: ID<Candidate>,
        by officer: Officer
    ) async throws -> BenchCandidate {
        try await ReadingBench(record.ledger).candidate(
            candidate,
            in: Places.beibei,
            by: .officer(officer)
        )
    }
}
