import Casework
import Civics
import Database
import DatabaseContract
import Ledger
import TestSupport
import Testing

/// What residents say is not true: a code, a group, and nobody's words in public.
@Suite struct ReportingUntrueTests {
    private static func report(
        _ cases: CaseSample,
        _ edit: (inout CaseForm) -> Void = { _ in },
        number: String = CaseForm.newNumber(),
        watcher: ID<Party>? = SupervisionGround.group
    ) async throws(CaseError) -> TrackingCode {
        var form = CaseForm([
            .category: "progress",
            .body: "我家门口这段步道根本没有修。",
            .project: cases.ground.projects[0].enrolment.description,
        ])
        edit(&form)
        return try await ReportingUntrue(cases.record.ledger).report(
            form,
            of: "not-true",
            number: number,
            watcher: watcher,
            in: Places.beibei,
            identity: cases.record.identity
        )
    }

    private static func folder(
        _ cases: CaseSample,
        _ code: TrackingCode
    ) async throws -> CaseFolder {
        try await ReadingCases(cases.record.ledger).folder(of: code)
    }

    @Test(arguments: TestDatabase.engines)
    func `a report becomes a case with the project's group, followed by a code`(
        engine: Engine
    ) async throws {
        try await engine.withCases { record, cases in
            let number = CaseForm.newNumber()
            let code = try await Self.report(cases, number: number)
            let again = try await Self.report(cases, number: number)

            let folder = try await Self.folder(cases, code)
            let entry = try #require(try await record.lastAuditEntry())
            #expect(again == code)
            #expect(try await record.rowCounts()["case_file"] == 1)
            #expect(folder.line.standing.state == .raised)
            #expect(folder.line.standing.watcher == SupervisionGround.group)
            #expect(folder.line.file.title == "进度和公布的不一样")
            #expect(folder.acts == [])
            #expect(entry.who == "resident")
            #expect(!entry.facts.contains("门口"))
            #expect(entry.reason == "")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the group closes it, with a reason for not taking it up or after an answer`(
        engine: Engine
    ) async throws {
        try await engine.withCases { _, cases in
            let first = try await Self.folder(cases, try await Self.report(cases)).line.file.id
            let second = try await Self.folder(cases, try await Self.report(cases)).line.file.id
            let wrong = try await cases.refusal(
                .dismiss,
                [.reason: "boring", .words: "已经看过"],
                on: first,
                by: .member
            )
            try await cases.take(
                .dismiss,
                [.reason: "unfounded", .words: "这段步道十一月已通行"],
                on: first,
                by: .member
            )
            try await cases.take(
                .assign,
                [.owner: SupervisionGround.unit.description],
                on: second,
                by: .member
            )

            #expect(wrong?.problems == [CaseFault(.reason, .unknown)])
            let dismissed = try await cases.folder(first)
            #expect(dismissed.line.standing.state == .closed)
            #expect(dismissed.line.steps.last?.reason == "unfounded")
            // Ten working days from 1 December.
            let due = try await cases.folder(second).line.standing.dueOn
            #expect(due == (try CivilDate(iso: "2022-12-15")))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `where no group looks after a project, whoever leads names one`(
        engine: Engine
    ) async throws {
        try await engine.withCases { _, cases in
            let code = try await Self.report(cases, watcher: nil)
            let id = try await Self.folder(cases, code).line.file.id
            let owner = SupervisionGround.unit.description
            let member = try await cases.refusal(.assign, [.owner: owner], on: id, by: .member)
            let without = try await cases.refusal(.assign, [.owner: owner], on: id, by: .lead)
            try await cases.take(
                .assign,
                [.owner: owner, .watcher: SupervisionGround.otherGroup.description],
                on: id,
                by: .lead
            )

            #expect(member == .notFound)
            #expect(without?.problems == [CaseFault(.watcher, .missing)])
            let standing = try await cases.folder(id).line.standing
            #expect(standing.watcher == SupervisionGround.otherGroup)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a resident's words are read by the group, its unit and whoever leads, and nobody else`(
        engine: Engine
    ) async throws {
        try await engine.withCases { _, cases in
            let code = try await Self.report(cases)
            let id = try await Self.folder(cases, code).line.file.id
            let problem = try await cases.raise()
            func refusal(_ role: SupervisionGround.Role) async -> ReadError? {
                await failure { () async throws(ReadError) in
                    _ = try await cases.folder(id, by: role)
                }
            }
            func listed(_ role: SupervisionGround.Role) async throws -> Set<ID<Case>> {
                Set(try await cases.page(.open, by: role).lines.map(\.file.id))
            }

            let early = await refusal(.handler)
            try await cases.take(
                .assign,
                [.owner: SupervisionGround.unit.description],
                on: id,
                by: .member
            )
            let acting = try await cases.refusal(
                .dismiss,
                [.reason: "unfounded", .words: "看过了，是实情"],
                on: id,
                by: .stranger
            )

            #expect(early == .notFound)
            #expect(await refusal(.stranger) == .notFound)
            #expect(await refusal(.otherHandler) == .notFound)
            #expect(acting == .notFound)
            for role in [SupervisionGround.Role.head, .member, .lead, .handler] {
                #expect(await refusal(role) == nil)
                #expect(try await listed(role) == [id, problem])
            }
            // What a group found itself, the others may read.
            #expect(try await listed(.stranger) == [problem])
        }
    }

    /// In a unit without such a post nobody could ever close it.
    @Test(arguments: TestDatabase.engines)
    func `only a unit with a post that verifies is named to verify`(
        engine: Engine
    ) async throws {
        try await engine.withCases { _, cases in
            let code = try await Self.report(cases, watcher: nil)
            let id = try await Self.folder(cases, code).line.file.id
            func refusal(_ watcher: String) async throws -> [CaseFault]? {
                try await cases.refusal(
                    .assign,
                    [.owner: SupervisionGround.unit.description, .watcher: watcher],
                    on: id,
                    by: .lead
                )?.problems
            }

            let unit = try await refusal(SupervisionGround.otherUnit.description)
            let lead = try await refusal(Offices.congress.description)
            let nobody = try await refusal("99")
            let offered = try await cases.folder(id).verifiers.map(\.id)
            let group = try await refusal(SupervisionGround.otherGroup.description)
            let toUnit = try await Self.report(cases, watcher: SupervisionGround.unit)

            #expect(unit == [CaseFault(.watcher, .cannotVerify)])
            #expect(lead == [CaseFault(.watcher, .cannotVerify)])
            #expect(nobody == [CaseFault(.watcher, .unknown)])
            #expect(offered == [SupervisionGround.group, SupervisionGround.otherGroup])
            #expect(group == nil)
            #expect(try await Self.folder(cases, toUnit).line.standing.watcher == nil)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a report without words, without its project or of a foreign form is refused`(
        engine: Engine
    ) async throws {
        try await engine.withCases { record, cases in
            let empty = await failure { () async throws(CaseError) in
                _ = try await Self.report(cases, { $0[.body] = "  " })
            }
            let nowhere = await failure { () async throws(CaseError) in
                _ = try await Self.report(cases, { $0[.project] = "" })
            }
            let foreign = await failure { () async throws(CaseError) in
                _ = try await Self.report(cases, number: "1")
            }
            let unknown = await failure { () async throws(ReadError) in
                _ = try await ReadingCases(record.ledger).folder(of: .random())
            }

            #expect(empty?.problems == [CaseFault(.body, .missing)])
            #expect(nowhere?.problems == [CaseFault(.project, .missing)])
            #expect(foreign == .formUnknown)
            #expect(unknown == .notFound)
        }
    }
}
