import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// Lists of the level above.
@Suite struct UpperListTests {
    private static func run(
        _ record: TestRecord,
        _ lines: [String],
        list: String = "市级清单",
        by officer: Officer
    ) async throws(UpperListError) -> Int {
        try await BringingUpperList(record.ledger).run(
            TableText.bytes(lines),
            list: list,
            in: officer.jurisdiction,
            by: .officer(officer)
        )
    }

    @Test(arguments: TestDatabase.engines)
    func `items are kept once, measures left out, and a list of the name is replaced`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            try await record.candidate("新增公共停车位", [], by: clerk)
            _ = try await Self.run(record, ["名称", "城市公园"], by: clerk)

            let count = try await Self.run(
                record,
                [
                    "row,name,certainty,source", "project,新增公共停车位,published,报纸",
                    "measure,停车位个数,published,报纸", "project,新增公共停车位,published,报纸",
                ],
                by: clerk
            )

            let listing = try await ReadingCandidates(record.ledger).listing(
                of: 2023,
                in: Places.beibei,
                by: .officer(clerk)
            )
            #expect(count == 1)
            #expect(listing.upper.map(\.name) == ["新增公共停车位"])
            #expect(listing.upper.first?.provenance == Provenance(.published, source: "报纸"))
            #expect(
                listing.checks.findings.first { $0.check == .overlap }?.severity == .look
            )
        }
    }

    @Test(
        arguments: TestDatabase.engines,
        [
            (["名称", "公园"], "", UpperListError.listName(characters: 0)),
            (["项目号", "1"], "市", .nameColumnMissing), (["名称", ""], "市", .noItems),
            (
                ["名称", String(repeating: "甽", count: 101)], "市",
                .nameTooLong(line: 2, characters: 101)
            ),
        ]
    )
    func `a list that is wrong says why, and nothing is kept`(
        engine: Engine,
        input: (lines: [String], list: String, error: UpperListError)
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let before = try await record.rowCounts()

            let failure = await failure { () async throws(UpperListError) in
                _ = try await Self.run(record, input.lines, list: input.list, by: clerk)
            }

            #expect(failure == input.error && input.error.message != nil)
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `bringing in is for those who draw up candidates`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let overseer = try await record.officer(.overseer)

            let failure = await failure { () async throws(UpperListError) in
                _ = try await Self.run(record, ["名称", "公园"], by: overseer)
            }

            #expect(
                failure
                    == .denied(Denied(permission: .editCandidates, post: overseer.postName))
            )
        }
    }
}
