import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// Merging suggestions into candidates, and splitting them again.
@Suite struct MergingTests {
    private static let grounds = "与周边的建议诉求相同，合并后一并论证选址。"
    private static var beibei: Jurisdiction {
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

    private static func refusal(_ work: () async throws -> Void) async -> MergingError? {
        do {
            try await work()
            return nil
        } catch {
            return error as? MergingError
        }
    }

    private static func made(
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

    @Test(arguments: TestDatabase.engines)
    func `several become one candidate, and each stays as it was written`(
        engine: Engine
    ) async throws {
        try await Self.with(engine) { record, ids, clerk in
            let before = try await record.suggestion(ids[0], by: clerk)

            let merged = try await Self.merge(record, ids, by: clerk)

            let entry = try #require(try await record.lastAuditEntry())
            let after = try await record.suggestion(ids[0], by: clerk)
            let made = try await Self.made(record, merged.candidate.id, by: clerk)
            #expect(merged.count == 3)
            #expect(merged.candidate.code == "BEIBEI-2023-C01")
            #expect(merged.candidate.name == "新增公共停车位")
            #expect(after.state == .decided && after.version == before.version + 1)
            #expect(after.ruling == Ruling(.merged, grounds: Self.grounds))
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
            #expect(entry.reason == Self.grounds)
            #expect(ids.allSatisfy { entry.facts.contains("suggestion \($0)") })
            #expect(entry.facts.contains("outcome=merged round=1"))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `one more comes into a candidate that there is`(engine: Engine) async throws {
        try await Self.with(engine) { record, ids, clerk in
            let first = try await Self.merge(record, [ids[0]], by: clerk)

            let second = try await Self.merge(
                record,
                [ids[1], ids[2]],
                into: .existing(first.candidate.id, version: 2),
                by: clerk
            )

            let made = try await Self.made(record, first.candidate.id, by: clerk)
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
        try await Self.with(engine, count: 8) { record, ids, clerk in
            // Each seed merges other ones: those whose number has a bit of it.
            let chosen = ids.enumerated().filter { ($0.offset + 1) & seed != 0 }.map(\.element)
            let other = try await Self.merge(
                record,
                ids.filter { !chosen.contains($0) },
                into: .new(call: TestRecord.call, name: "别的候选项目", field: "", target: ""),
                by: clerk
            )
            let before = try await Self.record(record, ids, by: clerk)
            let counts = try await record.rowCounts()

            let merged = try await Self.merge(record, chosen, by: clerk)
            for id in chosen.dropLast(chosen.count / 2) {
                try await Self.split(record, [id], by: clerk)
            }
            if chosen.count > 1 {
                try await Self.split(record, chosen.suffix(chosen.count / 2), by: clerk)
            }

            let after = try await record.rowCounts()
            #expect(try await Self.record(record, ids, by: clerk) == before)
            #expect(after["candidate_suggestion"] == counts["candidate_suggestion"])
            #expect(after["suggestion"] == counts["suggestion"])
            #expect(try await Self.made(record, merged.candidate.id, by: clerk).total == 0)
            #expect(
                try await Self.made(record, other.candidate.id, by: clerk).total
                    == 8 - chosen.count
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a suggestion is part of one candidate at most`(engine: Engine) async throws {
        try await Self.with(engine) { record, ids, clerk in
            let first = try await Self.merge(record, [ids[0]], by: clerk)
            let before = try await record.rowCounts()

            let twice = await Self.refusal {
                try await Self.merge(
                    record,
                    [ids[1], ids[0]],
                    into: .new(call: TestRecord.call, name: "另一个候选项目", field: "", target: ""),
                    by: clerk
                )
            }
            let ruled = await Self.refusal {
                try await Merging(record.ledger).rule(
                    Ruling(.reserved, grounds: "明年"),
                    on: try await Self.choices(record, [ids[0]], by: clerk),
                    in: try Self.beibei,
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
        try await Self.with(engine) { record, ids, clerk in
            let merged = try await Self.merge(record, [ids[0]], by: clerk)
            try await record.vandalise("UPDATE candidate SET state = $1", [state])
            let before = try await record.rowCounts()

            let merging = await Self.refusal {
                try await Self.merge(
                    record,
                    [ids[1]],
                    into: .existing(merged.candidate.id, version: 2),
                    by: clerk
                )
            }
            let splitting = await Self.refusal {
                try await Self.split(record, [ids[0]], by: clerk)
            }

            let closed = MergingError.candidateClosed(code: merged.candidate.code, state: state)
            #expect(merging == closed && splitting == closed)
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what somebody else changed meanwhile is shown, and nothing is written`(
        engine: Engine
    ) async throws {
        try await Self.with(engine) { record, ids, clerk in
            let colleague = try await record.officer(.colleague)
            let first = try await Self.merge(record, [ids[0]], by: clerk)
            let seen = try await Self.choices(record, [ids[1], ids[2]], by: clerk)
            let theirs = try await Self.merge(
                record,
                [ids[1]],
                into: .existing(first.candidate.id, version: 2),
                by: colleague
            )
            let before = try await record.rowCounts()

            let refusal = await Self.refusal {
                _ = try await Merging(record.ledger).merge(
                    seen,
                    into: .existing(first.candidate.id, version: 2),
                    grounds: "",
                    in: try Self.beibei,
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
        try await Self.with(engine) { record, ids, clerk in
            let colleague = try await record.officer(.colleague)
            let seen = try await Self.choices(record, ids, by: clerk)
            let beibei = try Self.beibei

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

    @Test(arguments: TestDatabase.engines)
    func `what becomes part of no candidate is ruled on, and can be taken back`(
        engine: Engine
    ) async throws {
        try await Self.with(engine) { record, ids, clerk in
            let rulings = [
                Ruling(.forwarded, grounds: "转市城管局"), Ruling(.reserved, grounds: "明年再看"),
                Ruling(.rejected, reason: .privateBenefit, grounds: "只涉及一个小区"),
            ]
            for (id, ruling) in zip(ids, rulings) {
                try await Merging(record.ledger).rule(
                    ruling,
                    on: try await Self.choices(record, [id], by: clerk),
                    in: try Self.beibei,
                    by: .officer(clerk)
                )
                let found = try await record.suggestion(id, by: clerk)
                #expect(found.state == .decided && found.ruling == ruling)
            }

            try await Self.split(record, ids, by: clerk)

            for id in ids {
                let found = try await record.suggestion(id, by: clerk)
                #expect(found.state == .acknowledged && found.ruling == nil)
            }
            #expect(try await record.lastAuditEntry()?.action == "merging.split")
        }
    }

    @Test func `bad input is refused by name, and writes nothing`() async throws {
        try await Self.with(.sqlite) { record, ids, clerk in
            let first = try await Self.merge(record, [ids[0]], by: clerk)
            let before = try await record.rowCounts()
            let merging = Merging(record.ledger)
            let beibei = try Self.beibei
            let free = try await Self.choices(record, [ids[1]], by: clerk)
            func merge(
                _ chosen: [BenchChoice],
                _ target: MergeTarget?,
                _ grounds: String = ""
            ) async -> MergingError? {
                await failure { () async throws(MergingError) in
                    _ = try await merging.merge(
                        chosen,
                        into: target,
                        grounds: grounds,
                        in: beibei,
                        by: .officer(clerk)
                    )
                }
            }
            func rule(_ ruling: Ruling) async -> MergingError? {
                await failure { () async throws(MergingError) in
                    try await merging.rule(ruling, on: free, in: beibei, by: .officer(clerk))
                }
            }
            let target = MergeTarget.existing(first.candidate.id, version: 2)

            #expect(await merge([], target) == .nothingChosen)
            #expect(
                await merge(Array(repeating: free[0], count: 201), target) == .tooMany(201)
            )
            #expect(await merge(free, nil) == .candidateMissing)
            #expect(
                await merge(free, .existing(ID(rawValue: 9), version: 1)) == .candidateUnknown
            )
            #expect(
                await merge([BenchChoice(ID(rawValue: 9), version: 1)], target) == .notFound
            )
            #expect(
                await merge(free, .new(call: TestRecord.call, name: "短", field: "", target: ""))
                    == .candidate(CandidateFault("name", .nameLength(characters: 1)))
            )
            #expect(
                await merge(
                    free,
                    .new(call: TestRecord.call, name: "新增公共停车位", field: "", target: "")
                )
                    == .candidate(
                        CandidateFault("name", .nameTaken(code: first.candidate.code))
                    )
            )
            #expect(
                await merge(
                    free,
                    .new(call: TestRecord.call, name: "新的项目", field: "无", target: "")
                ) == .candidate(CandidateFault("field", .fieldUnknown("无")))
            )
            #expect(
                await merge(
                    free,
                    .new(call: TestRecord.call, name: "新的项目", field: "", target: "3至5个")
                ) == .candidate(CandidateFault("target", .quantity(.range)))
            )
            #expect(
                await merge(
                    free,
                    .new(call: ID(rawValue: 9), name: "新的项目", field: "", target: "")
                ) == .candidateMissing
            )
            #expect(
                await merge(free, target, String(repeating: "长", count: 1001))
                    == .ruling(.groundsTooLong(characters: 1001))
            )
            #expect(await rule(Ruling(.merged)) == .candidateMissing)
            #expect(await rule(Ruling(.rejected, grounds: "不行")) == .ruling(.reasonMissing))
            #expect(await rule(Ruling(.reserved)) == .ruling(.groundsMissing))
            #expect(
                await Self.refusal { try await Self.split(record, [ids[1]], by: clerk) }
                    == .notMerged(reference: "BEIBEI-2022-JY-8002")
            )
            #expect(try await record.rowCounts() == before)
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

            let refusal = await Self.refusal {
                try await Self.merge(record, ids, by: clerk)
            }

            #expect(
                refusal == .refused(reference: "BEIBEI-2022-JY-8001", .noRoundOpen)
            )
            #expect(try await record.rowCounts()["candidate"] == 0)
        }
    }

    @Test func `who may not screen may not merge, nor look`() async throws {
        try await Self.with(.sqlite) { record, ids, clerk in
            let overseer = try await record.officer(.overseer)
            let county = try await record.officer(.countyClerk)
            let chosen = try await Self.choices(record, ids, by: clerk)
            let beibei = try Self.beibei
            for officer in [overseer, county] {
                let denied = Denied(permission: .screenSuggestions, post: officer.postName)
                let merging = await failure { () async throws(MergingError) in
                    _ = try await Merging(record.ledger).merge(
                        chosen,
                        into: nil,
                        grounds: "",
                        in: beibei,
                        by: .officer(officer)
                    )
                }
                let splitting = await failure { () async throws(MergingError) in
                    try await Merging(record.ledger).split(
                        chosen,
                        because: "",
                        in: beibei,
                        by: .officer(officer)
                    )
                }
                let looking = await failure { () async throws(ReadError) in
                    _ = try await ReadingBench(record.ledger).calls(
                        in: Places.beibei,
                        by: .officer(officer)
                    )
                }
                #expect(merging == .denied(denied) && splitting == .denied(denied))
                #expect(looking == .denied(denied))
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the bench counts and lists what the round has not ruled on`(
        engine: Engine
    ) async throws {
        try await Self.with(engine, count: 4) { record, ids, clerk in
            let reading = ReadingBench(record.ledger)
            try await record.rule(Ruling(.takenForward), on: ids[0], by: clerk)
            try await Self.merge(record, [ids[1]], by: clerk)

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

    @Test func `every refusal has a name of its own`() {
        let errors: [MergingError] = [
            .denied(Denied(permission: .administer, post: nil)), .nothingChosen, .tooMany(1),
            .candidateMissing, .candidateUnknown, .candidateClosed(code: "", state: .formal),
            .notFound, .alreadyMerged(reference: "", code: ""), .notMerged(reference: ""),
            .refused(reference: "", .noRoundOpen),
            .candidate(CandidateFault("name", .nameLength(characters: 1))),
            .ruling(.noRoundOpen), .changedMeanwhile([]), .store(.busy),
        ]

        #expect(Set(errors.map(\.code)).count == errors.count)
    }
}
