import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// The error of the tests that begin a candidate themselves.
enum BeginningError: CandidateFailure, Hashable {
    case candidate(CandidateFault)
    case store(StoreError)
}

/// Beginning candidates inside somebody's transaction, and counting what they are made of.
@Suite struct BeginningTests {
    static let fields = ["便民设施", "教育设施"]

    @discardableResult
    static func begin(
        _ record: TestRecord,
        _ name: String,
        field: String = "便民设施",
        year: Int = 2023,
        by officer: Officer
    ) async throws(BeginningError) -> Candidate {
        let new: NewCandidate
        do throws(CandidateFault) {
            new = try NewCandidate(name: name, field: field, fields: fields)
        } catch {
            throw .candidate(error)
        }
        let home = Places.all.first { $0.id == officer.jurisdiction } ?? Places.all[0]
        let now = record.clock.now
        return try await record.ledger.record(by: .officer(officer)) {
            (transaction: Transaction<BeginningError>) throws(BeginningError) in
            let candidate = try new.begin(
                in: home,
                year: year,
                by: .officer(officer),
                at: now,
                in: transaction
            )
            return Recorded(
                candidate,
                Deed("candidate.begin", in: home.id, facts: candidate.facts)
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `codes count up in a jurisdiction and a year`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let county = try await record.officer(.countyClerk)

            let first = try await Self.begin(record, "公共停车位", by: clerk)
            let second = try await Self.begin(record, "社区老年食堂", by: clerk)
            let later = try await Self.begin(record, "公共停车位", year: 2024, by: clerk)
            let elsewhere = try await Self.begin(record, "公共停车位", by: county)

            #expect(first.code == "BEIBEI-2023-C01" && second.code == "BEIBEI-2023-C02")
            #expect(later.code == "BEIBEI-2024-C01" && elsewhere.code == "NINGHAI-2023-C01")
            #expect(first.state == .proposed && first.version == 1)
        }
    }

    @Test(
        arguments: TestDatabase.engines,
        ["公共停车位", " 公共 停车位。", "公共停车位ＡＢ", "公共停车位 ab"]
    )
    func `a name that reads the same is refused with the code of the first`(
        engine: Engine,
        name: String
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let taken = name.hasSuffix("位") || name.hasSuffix("。") ? "公共停车位" : "公共停车位AB"
            try await Self.begin(record, taken, by: clerk)
            let before = try await record.rowCounts()

            let failure = await failure { () async throws(BeginningError) in
                try await Self.begin(record, name, by: clerk)
            }

            #expect(
                failure
                    == .candidate(CandidateFault("name", .nameTaken(code: "BEIBEI-2023-C01")))
            )
            #expect(try await record.rowCounts() == before)
            // The number that was drawn was given back.
            #expect(try await Self.begin(record, "城市公园", by: clerk).code == "BEIBEI-2023-C02")
        }
    }

    @Test(arguments: [
        ("停车", 2), ("　停车位　", 3), (String(repeating: "甽", count: 61), 61),
    ])
    func `a name has from 4 to 60 characters`(name: String, characters: Int) {
        #expect(throws: CandidateFault("name", .nameLength(characters: characters))) {
            try NewCandidate(name: name, fields: [])
        }
    }

    @Test func `a field that is not on the list is refused, none is not`() throws {
        #expect(throws: CandidateFault("field", .fieldUnknown("航天"))) {
            try NewCandidate(name: "公共停车位", field: "航天", fields: Self.fields)
        }
        #expect(try NewCandidate(name: "公共停车位", fields: Self.fields).field == "")
    }

    @Test(arguments: TestDatabase.engines)
    func `the list of a year counts what was merged by channel`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let candidate = try await Self.begin(record, "公共停车位", by: clerk)
            try await Self.begin(record, "社区老年食堂", by: clerk)
            try await record.vandalise(ProposingConstraintTests.suggestion())
            try await record.vandalise(
                ProposingConstraintTests.suggestion(id: 2, reference: "A-2")
            )
            try await record.vandalise("UPDATE suggestion SET channel = 'hotline' WHERE id = 2")
            for id in [1, 2] {
                try await record.vandalise(
                    """
                    INSERT INTO candidate_suggestion (suggestion_id, candidate_id, merged_ms)
                    VALUES ($1, $2, 1)
                    """,
                    [id, candidate.id]
                )
            }

            let lines = try await ReadingCandidates(record.ledger).lines(
                of: 2023,
                in: Places.beibei,
                by: .officer(clerk)
            )

            #expect(lines.map(\.candidate.code) == ["BEIBEI-2023-C01", "BEIBEI-2023-C02"])
            #expect(lines.map(\.mergedTotal) == [2, 0])
            #expect(lines[0].merged.map(\.number) == [1, 0, 0, 0, 0, 1])
            #expect(lines[0].merged.map(\.channel).last == .hotline)
            #expect(lines[1].merged.map(\.number) == [0, 0, 0, 0, 0])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `candidates are read by those whose work they are`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let reading = ReadingCandidates(record.ledger)
            for person in [Person.administrator, .countyClerk] {
                let officer = try await record.officer(person)

                let failure = await failure { () async throws(ReadError) in
                    _ = try await reading.lines(
                        of: 2023,
                        in: Places.beibei,
                        by: .officer(officer)
                    )
                }

                #expect(
                    failure
                        == .denied(
                            Denied(permission: .editCandidates, post: officer.postName)
                        )
                )
            }
        }
    }
}
