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
        try await UpperLists(record.ledger).bringIn(
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
                [
                    "名称", String(repeating: "甽", count: 101), "公园",
                    String(repeating: "池", count: 102),
                ],
                "市",
                .namesTooLong([
                    UpperListTable.LongName(line: 2, characters: 101),
                    UpperListTable.LongName(line: 4, characters: 102),
                ])
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

            #expect(failure == input.error && !input.error.messages.isEmpty)
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

    @Test(arguments: TestDatabase.engines)
    func `a workbook below a title is looked at without being kept`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let before = try await record.rowCounts()
            let table = try TableText.workbook([
                "2025年重点民生实事,,", "序号,项目名称,来源", "1,城市公园,市政府公报", "2,城市公园,市政府公报",
                "3,乡村公路,市政府公报",
            ])

            let read = try UpperLists(record.ledger).preview(
                table,
                list: "市级清单",
                in: clerk.jurisdiction,
                by: .officer(clerk)
            )

            #expect(read.items.map(\.name) == ["城市公园", "乡村公路"])
            #expect(read.items.allSatisfy { $0.provenance.source == "市政府公报" })
            #expect(read.repeated == 1 && read.others == 0 && read.longNames.isEmpty)
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a list is removed for a reason, which the audit trail keeps, and only that one`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let lists = UpperLists(record.ledger)
            _ = try await Self.run(record, ["名称", "公园"], list: "省级清单", by: clerk)
            _ = try await Self.run(record, ["名称", "公路", "水库"], by: clerk)

            try await lists.remove(
                "市级清单",
                reason: "市里已经换了新的",
                in: clerk.jurisdiction,
                by: .officer(clerk)
            )

            let left = try await lists.all(in: clerk.jurisdiction, by: .officer(clerk))
            #expect(left.map(\.name) == ["省级清单"])
            let entry = try await record.lastAuditEntry()
            #expect(entry?.action == "candidate.remove-upper-list")
            #expect(entry?.reason == "市里已经换了新的")
            #expect(entry?.facts == #"{"items":"2","list":"市级清单"}"#)
        }
    }

    @Test(
        arguments: TestDatabase.engines,
        [
            ("市级清单", " ", UpperListError.reasonMissing),
            ("市级清单", String(repeating: "久", count: 501), .reasonTooLong(characters: 501)),
            ("别的清单", "不用了", .notFound),
        ]
    )
    func `a list is not removed without a reason, nor one that is not there`(
        engine: Engine,
        input: (list: String, reason: String, error: UpperListError)
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            _ = try await Self.run(record, ["名称", "公园"], by: clerk)
            let before = try await record.rowCounts()

            let failure = await failure { () async throws(UpperListError) in
                try await UpperLists(record.ledger).remove(
                    input.list,
                    reason: input.reason,
                    in: clerk.jurisdiction,
                    by: .officer(clerk)
                )
            }

            #expect(failure == input.error)
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `removing is for those who draw up candidates`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let (clerk, overseer) = (
                try await record.officer(.clerk), try await record.officer(.overseer)
            )
            _ = try await Self.run(record, ["名称", "公园"], by: clerk)

            let failure = await failure { () async throws(UpperListError) in
                try await UpperLists(record.ledger).remove(
                    "市级清单",
                    reason: "不用了",
                    in: overseer.jurisdiction,
                    by: .officer(overseer)
                )
            }

            #expect(
                failure
                    == .denied(Denied(permission: .editCandidates, post: overseer.postName))
            )
            let lists = try await UpperLists(record.ledger)
                .all(in: overseer.jurisdiction, by: .officer(overseer))
            #expect(lists.map(\.items.count) == [1])
        }
    }
}
