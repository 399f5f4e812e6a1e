import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// Merging suggestions into candidates, and splitting them again.
@Suite struct MergingTests {
    @Test(arguments: TestDatabase.engines)
    func `several become one candidate, and each stays as it was written`(
        engine: Engine
    ) async throws {
        try await MergingSample.with(engine) { record, ids, clerk in
            let before = try await record.suggestion(ids[0], by: clerk)

            let merged = try await MergingSample.merge(record, ids, by: clerk)

            let entry = try #require(try await record.lastAuditEntry())
            let after = try await record.suggestion(ids[0], by: clerk)
            let made = try await MergingSample.made(record, merged.candidate.id, by: clerk)
            #expect(merged.count == 3)
            #expect(merged.candidate.code == "BEIBEI-2023-C01")
            #expect(merged.candidate.name == "新增公共停车位")
            #expect(after.state == .decided && after.version == before.version + 1)
            #expect(after.ruling == Ruling(.merged, grounds: MergingSample.grounds))
            #expect(
                [after.title, after.body, after.reference]
                    == [before.title, before.body, before.reference]
            )
            #expect(made.total == 3 && made.candidate.version == 2)
            #expect(made.target?.quantity.printed == "1600余个")
            #expect(made.target?.relation == .atLeast)
            #expect(made.target?.indicator == "新增公共停车位")
            #expect(made.channels.first == made.channels.first { $0.channel == .residents })
            #expect(Set(made.latest.map(\.id)) == Set(ids))
            #expect(entry.action == "merging.merge")
            #expect(entry.object == "candidate \(merged.candidate.id)")
            #expect(entry.reason == MergingSample.grounds)
            #expect(ids.allSatisfy { entry.facts.contains("suggestion \($0)") })
            #expect(entry.facts.contains("outcome=merged round=1"))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `one more comes into a candidate that there is`(engine: Engine) async throws {
        try await MergingSample.with(engine) { record, ids, clerk in
            let first = try await MergingSample.merge(record, [ids[0]], by: clerk)

            let second = try await MergingSample.merge(
                record,
                [ids[1], ids[2]],
                into: .existing(first.candidate.id, version: 2),
                by: clerk
            )

            let made = try await MergingSample.made(record, first.candidate.id, by: clerk)
            #expect(second.candidate.id == first.candidate.id && second.count == 2)
            #expect(made.total == 3 && made.candidate.version == 3)
            #expect(try await record.rowCounts()["candidate_event"] == 3)
        }
    }

    /// Every suggestion, candidate and membership, but for versions; seeded by the numbers alone.
    private static func record(
        _ record: TestRecord,
        _ ids: [ID<Suggestion>],
        by officer: Officer
    ) async throws -> [[String]] {
        var rows: [[String]] = []
        for id in ids {
            let suggestion = try await record.suggestion(id, by: officer)
            rows.append([
                suggestion.reference, suggestion.title, suggestion.body, suggestion.state.rawValue,
                suggestion.ruling.map { "\($0)" } ?? "", suggestion.channel.rawValue,
                suggestion.receivedOn.description, suggestion.call?.description ?? "",
                suggestion.hold?.rawValue ?? "",
            ])
        }
        return rows
    }

    @Test(arguments: TestDatabase.engines, [1, 2, 3, 5, 7])
    func `merged and split, the record is what it was but for versions, events and audit`(
        engine: Engine,
        seed: Int
    ) async throws {
        try await MergingSample.with(engine, count: 8) { record, ids, clerk in
            // Each seed merges other ones: those whose number has a bit of it.
            let chosen = ids.enumerated().filter { ($0.offset + 1) & seed != 0 }.map(\.element)
            let other = try await MergingSample.merge(
                record,
                ids.filter { !chosen.contains($0) },
                into: .new(call: TestRecord.call, name: "别的候选项目", field: "", target: ""),
                by: clerk
            )
            let before = try await Self.record(record, ids, by: clerk)
            let counts = try await record.rowCounts()

            let merged = try await MergingSample.merge(record, chosen, by: clerk)
            for id in chosen.dropLast(chosen.count / 2) {
                try await MergingSample.split(record, [id], by: clerk)
            }
            if chosen.count > 1 {
                try await MergingSample.split(record, chosen.suffix(chosen.count / 2), by: clerk)
            }

            let after = try await record.rowCounts()
            #expect(try await Self.record(record, ids, by: clerk) == before)
            #expect(after["candidate_suggestion"] == counts["candidate_suggestion"])
            #expect(after["suggestion"] == counts["suggestion"])
            #expect(try await MergingSample.made(record, merged.candidate.id, by: clerk).total == 0)
            #expect(
                try await MergingSample.made(record, other.candidate.id, by: clerk).total
                    == 8 - chosen.count
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a suggestion is part of one candidate at most`(engine: Engine) async throws {
        try await MergingSample.with(engine) { record, ids, clerk in
            let first = try await MergingSample.merge(record, [ids[0]], by: clerk)
            let before = try await record.rowCounts()

            let twice = await MergingSample.refusal {
                try await MergingSample.merge(
                    record,
                    [ids[1], ids[0]],
                    into: .new(call: TestRecord.call, name: "另一个候选项目", field: "", target: ""),
                    by: clerk
                )
            }
            let ruled = await MergingSample.refusal {
                try await Merging(record.ledger).rule(
                    Ruling(.reserved, grounds: "明年"),
                    on: try await MergingSample.choices(record, [ids[0]], by: clerk),
                    in: try MergingSample.beibei,
                    by: .officer(clerk)
                )
            }

            let already = MergingError.alreadyMerged(
                reference: "BEIBEI-2022-JY-8001",
                code: first.candidate.code
            )
            #expect(twice == already && ruled == already)
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(
        arguments: TestDatabase.engines,
        Candidate.State.allCases.filter { !$0.isOpen }
    )
    func `nothing is merged into or split from a candidate that is closed`(
        engine: Engine,
        state: Candidate.State
    ) async throws {
        try await MergingSample.with(engine) { record, ids, clerk in
            let merged = try await MergingSample.merge(record, [ids[0]], by: clerk)
            try await record.vandalise("UPDATE candidate SET state = $1", [state])
            let before = try await record.rowCounts()

            let merging = await MergingSample.refusal {
                try await MergingSample.merge(
                    record,
                    [ids[1]],
                    into: .existing(merged.candidate.id, version: 2),
                    by: clerk
                )
            }
            let splitting = await MergingSample.refusal {
                try await MergingSample.split(record, [ids[0]], by: clerk)
            }

            let closed = MergingError.candidateClosed(code: merged.candidate.code, state: state)
            #expect(merging == closed && splitting == closed)
            #expect(try await record.rowCounts() == before)
        }
    }
}
