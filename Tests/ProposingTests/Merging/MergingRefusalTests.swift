import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// What the bench refuses, by name, writing nothing.
@Suite struct MergingRefusalTests {
    @Test func `bad input is refused by name, and writes nothing`() async throws {
        try await MergingSample.with(.sqlite) { record, ids, clerk in
            let first = try await MergingSample.merge(record, [ids[0]], by: clerk)
            let before = try await record.rowCounts()
            let merging = Merging(record.ledger)
            let beibei = try MergingSample.beibei
            let free = try await MergingSample.choices(record, [ids[1]], by: clerk)
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
                await MergingSample.refusal {
                    try await MergingSample.split(record, [ids[1]], by: clerk)
                }
                    == .notMerged(reference: "BEIBEI-2022-JY-8002")
            )
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test func `who may not screen may not merge, nor look`() async throws {
        try await MergingSample.with(.sqlite) { record, ids, clerk in
            let overseer = try await record.officer(.overseer)
            let county = try await record.officer(.countyClerk)
            let chosen = try await MergingSample.choices(record, ids, by: clerk)
            let beibei = try MergingSample.beibei
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
