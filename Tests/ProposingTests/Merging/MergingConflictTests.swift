import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// Two clerks at one bench: who was quicker wins, and nobody loses what was entered.
@Suite struct MergingConflictTests {
    @Test(arguments: TestDatabase.engines)
    func `what somebody else changed meanwhile is shown, and nothing is written`(
        engine: Engine
    ) async throws {
        try await MergingSample.with(engine) { record, ids, clerk in
            let colleague = try await record.officer(.colleague)
            let first = try await MergingSample.merge(record, [ids[0]], by: clerk)
            let seen = try await MergingSample.choices(record, [ids[1], ids[2]], by: clerk)
            let theirs = try await MergingSample.merge(
                record,
                [ids[1]],
                into: .existing(first.candidate.id, version: 2),
                by: colleague
            )
            let before = try await record.rowCounts()

            let refusal = await MergingSample.refusal {
                _ = try await Merging(record.ledger).merge(
                    seen,
                    into: .existing(first.candidate.id, version: 2),
                    grounds: "",
                    in: try MergingSample.beibei,
                    by: .officer(clerk)
                )
            }

            guard case .changedMeanwhile(let changes) = refusal, changes.count == 2,
                case .candidate(let candidate, let event) = changes[0],
                case .suggestion(let suggestion, let ruling, let home) = changes[1]
            else {
                Issue.record("\(String(describing: refusal))")
                return
            }
            #expect(candidate.version == 3 && event?.kind == .merged)
            #expect(suggestion.id == ids[1] && ruling?.ruling?.outcome == .merged)
            #expect(home?.id == theirs.candidate.id)
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `of two clerks at once one wins, and the other loses nothing`(
        engine: Engine
    ) async throws {
        try await MergingSample.with(engine) { record, ids, clerk in
            let colleague = try await record.officer(.colleague)
            let seen = try await MergingSample.choices(record, ids, by: clerk)
            let beibei = try MergingSample.beibei

            let outcomes = await withTaskGroup(of: MergingError?.self) { group in
                for (officer, name) in [(clerk, "林夏的候选项目"), (colleague, "江月的候选项目")] {
                    group.addTask {
                        await failure { () async throws(MergingError) in
                            _ = try await Merging(record.ledger).merge(
                                officer == clerk ? seen : seen.reversed(),
                                into: .new(
                                    call: TestRecord.call,
                                    name: name,
                                    field: "",
                                    target: ""
                                ),
                                grounds: "",
                                in: beibei,
                                by: .officer(officer)
                            )
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }

            let lost = outcomes.compactMap(\.self)
            #expect(lost.count == 1)
            guard case .changedMeanwhile(let changes) = lost.first else {
                Issue.record("\(lost)")
                return
            }
            #expect(changes.count == 3)
            #expect(try await record.rowCounts()["candidate_suggestion"] == 3)
            #expect(try await record.rowCounts()["candidate"] == 1)
        }
    }
}
